package org.summitarchive.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitarchive.output.OutputGuard;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What every command has: the program that it belongs to, and a way to refuse. */
abstract class Subcommand implements Callable<Integer> {

  @ParentCommand private @Nullable Program program;
  @Spec private @Nullable CommandSpec spec;

  Program program() {
    return Objects.requireNonNull(program);
  }

  /** That the command cannot be done as it was given. */
  ParameterException refusal(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
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
    return new RefusedException(Objects.requireNonNull(spec).commandLine(), message, hint);
  }
}
