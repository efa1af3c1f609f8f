package org.summitarchive.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands, in the order of the help. Only those that are named are looked at closely, and one
 * that comes first is looked at alone: to learn the options of all takes longer than a build that
 * has nothing to do.
 */
final class Commands {

  private static final List<Class<? extends Subcommand>> ALL =
      List.of(
          BuildCommand.class,
          CheckCommand.class,
          ServeCommand.class,
          NewCommand.class,
          LintCommand.class,
          StatusCommand.class,
          RenameCommand.class,
          ImportCommand.class,
          ExportCommand.class);

  private Commands() {}

  static void add(CommandLine program, List<String> arguments) {
    for (Class<? extends Subcommand> command : ALL) {
      if (arguments.indexOf(name(command)) == 0) {
        program.addSubcommand(command);
        return;
      }
    }
    boolean hidden = arguments.stream().anyMatch(argument -> argument.startsWith("@")); // in a file
    for (Class<? extends Subcommand> command : ALL) {
      boolean named = hidden || arguments.contains(name(command));
      program.addSubcommand(named ? command : mentioned(command.getAnnotation(Command.class)));
    }
    program.addSubcommand(CommandLine.HelpCommand.class);
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  private static CommandSpec mentioned(Command described) {
    CommandSpec spec = CommandSpec.create().name(described.name());
    spec.usageMessage().description(described.description());
    return spec;
  }
}
