package org.summitarchive.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.summitarchive.output.OutputGuard;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What every command has: the program that it belongs to, and a way to refuse. */
abstract class Subcommand implements Callable<Integer> {

  private final Program program;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  Subcommand(Program program) {
    this.program = program;
    spec.usageMessage().sortOptions(false);
  }

  Program program() {
    return program;
  }

  /** How the command line knows this command, all of whose options are described by now. */
  final CommandSpec spec() {
    Options.addStandard(spec);
    return spec;
  }

  /** Describes what can be given. */
  final Options options() {
    return new Options(spec);
  }

  /** Shown instead of what follows from the options. */
  final void synopsis(String... lines) {
    spec.usageMessage().customSynopsis(lines);
  }

  /** That the command cannot be done as it was given. */
  ParameterException refusal(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Refuses to write a file into folders that hold other things. */
  void refuse(String option, Path file, List<Path> taken) {
    OutputGuard.objection(file, taken)
        .ifPresent(
            objection -> {
              throw refusal(option + ": " + objection, "choose another file");
            });
  }

  /** The same with what to do instead. */
  ParameterException refusal(String message, String hint) {
    return new RefusedException(spec.commandLine(), message, hint);
  }
}
