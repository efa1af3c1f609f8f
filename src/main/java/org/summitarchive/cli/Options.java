package org.summitarchive.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What can be given to a command, in the order of its help. It is described by code: to find
 * annotations takes longer than a build that has nothing to do.
 */
final class Options {

  private final CommandSpec command;

  Options(CommandSpec command) {
    this.command = command;
  }

  /** The help and the version, which every command has, and which stand last. */
  static void addStandard(CommandSpec command) {
    command.versionProvider(new Program.Version());
    command.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    command.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
  }

  /** An option without a value. */
  Given<Boolean> flag(String name, String description) {
    return add(
        OptionSpec.builder(name).type(boolean.class).initialValue(false).description(description));
  }

  <T> Given<T> option(Class<T> type, String name, String label, String description) {
    return add(valued(type, label, description, name));
  }

  <T> Given<T> option(
      Class<T> type, String name, String label, String description, String byDefault) {
    return add(valued(type, label, description, name).defaultValue(byDefault));
  }

  <T> Given<T> required(Class<T> type, String name, String label, String description) {
    return add(valued(type, label, description, name).required(true));
  }

  /** An option that other names have too. */
  Given<String> text(List<String> names, String label, String description) {
    return add(valued(String.class, label, description, names.toArray(String[]::new)));
  }

  /** Values parted by commas. */
  <T> Given<List<T>> list(Class<T> type, String name, String label, String description) {
    return add(
        valued(List.class, label, description, name)
            .auxiliaryTypes(type)
            .initialValue(new ArrayList<T>())
            .splitRegex(","));
  }

  /** An option that can stand several times, each with a key and its value. */
  Given<Map<String, String>> map(String name, String label, String description) {
    return add(
        valued(Map.class, label, description, name)
            .auxiliaryTypes(String.class, String.class)
            .initialValue(new LinkedHashMap<String, String>()));
  }

  /** A value without a name, which has to be given. */
  <T> Given<T> parameter(Class<T> type, int index, String label, String description) {
    return add(
        PositionalParamSpec.builder()
            .index(String.valueOf(index))
            .required(true)
            .type(type)
            .paramLabel(label)
            .description(description));
  }

  /**
   * All values without a name from an index on, which need not be given.
   *
   * @param arity how many there can be
   */
  <T> Given<List<T>> parameters(
      Class<T> type, String index, String arity, String label, String description) {
    return add(
        PositionalParamSpec.builder()
            .index(index)
            .arity(arity)
            .type(List.class)
            .auxiliaryTypes(type)
            .initialValue(new ArrayList<T>())
            .paramLabel(label)
            .description(description));
  }

  private static OptionSpec.Builder valued(
      Class<?> type, String label, String description, String... names) {
    return OptionSpec.builder(names).type(type).paramLabel(label).description(description);
  }

  private <T> Given<T> add(OptionSpec.Builder described) {
    OptionSpec option = described.build();
    command.addOption(option);
    return new Given<>(option);
  }

  private <T> Given<T> add(PositionalParamSpec.Builder described) {
    PositionalParamSpec parameter = described.build();
    command.addPositional(parameter);
    return new Given<>(parameter);
  }
}
