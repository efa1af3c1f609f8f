package org.summitarchive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitarchive.output.PublishException;
import org.summitarchive.terminal.StandardError;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: commands, exit codes, and what is said when something fails. */
final class Program implements Runnable {

  private final PrintWriter out;
  private final PrintWriter err;
  private final Path working;
  private final Map<String, String> environment;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  /**
   * The program on its streams.
   *
   * @param environment of the process; empty where nobody can watch it
   */
  Program(PrintWriter out, PrintWriter err, Path working, Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.working = working;
    this.environment = Map.copyOf(environment);
  }

  ExitCode run(String... arguments) {
    spec.name("summit-archive")
        .usageMessage()
        .description("Builds a multilingual static archive of an event from Markdown files.")
        .synopsisSubcommandLabel("COMMAND");
    Options.addStandard(spec);
    CommandLine commandLine = new CommandLine(spec);
    Commands.add(commandLine, this, List.of(arguments));
    commandLine
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((wrong, given) -> refuse(wrong).number())
        .setExecutionExceptionHandler((failure, command, result) -> report(failure).number());
    int code = execute(commandLine, arguments);
    err.flush();
    if (out.checkError() && code == ExitCode.DONE.number()) {
      err.print("error: what was printed got lost: its place is full or closed\n");
      err.flush();
      return ExitCode.MACHINE;
    }
    return ExitCode.of(code);
  }

  /**
   * The command line hands on exceptions only; what is worse must not look like a mistake of the
   * content.
   */
  private int execute(CommandLine commandLine, String... arguments) {
    try {
      return commandLine.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.print(
          "error: there is not enough memory\n  hint: give Java more, as in java -Xmx2g -jar …\n");
      return ExitCode.MACHINE.number();
    } catch (Error e) {
      return report(e).number();
    }
  }

  @Override
  public void run() {
    CommandLine commandLine = spec.commandLine();
    throw new ParameterException(commandLine, "a command is missing: try " + names(commandLine));
  }

  private static String names(CommandLine program) {
    List<String> names = List.copyOf(program.getSubcommands().keySet());
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Whether {@link #err} can show more than lines. */
  boolean isWatched() {
    return StandardError.isWatched(environment);
  }

  Path working() {
    return working;
  }

  /** Where other people's things are, which no site may be published over. */
  Path home() {
    return Path.of(System.getProperty("user.home", "/"));
  }

  DiagnosticPrinter printer(DiagnosticFormat format, Lines lines) {
    return format == DiagnosticFormat.json
        ? new JsonDiagnosticPrinter(err)
        : new TextDiagnosticPrinter(err, lines);
  }

  /** Says what is wrong with a command, without burying it under the usage. */
  private ExitCode refuse(ParameterException wrong) {
    err.print("error: " + wrong.getMessage() + "\n  hint: " + hint(wrong) + "\n");
    return ExitCode.USAGE;
  }

  private static String hint(ParameterException wrong) {
    if (wrong instanceof RefusedException refused) {
      return refused.hint();
    }
    String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    List<String> meant =
        wrong instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.of();
    return meant.isEmpty()
        ? "`" + help + "` shows what can be given"
        : "did you mean " + String.join(" or ", meant) + "?";
  }

  /** Says that something failed, and whose fault it is. */
  ExitCode report(Throwable failure) {
    if (failure instanceof PublishException publishing) {
      err.print("error: " + publishing.getMessage() + "\n  hint: " + publishing.hint() + "\n");
      return ExitCode.MACHINE;
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      err.print("error: " + reason(failure) + "\n");
      return ExitCode.MACHINE;
    }
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    err.print(
        "error: this is a mistake of the program itself, not of your content.\n"
            + "  hint: please report it with the command you gave and these lines:\n"
            + "summit-archive "
            + Version.number()
            + ", Java "
            + Runtime.version()
            + "\n"
            + trace);
    return ExitCode.BUG;
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof FileSystemException file && file.getReason() == null) {
      String kind = file.getClass().getSimpleName().replace("Exception", "");
      String words = kind.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
      return file.getFile() + ": " + words;
    }
    return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"summit-archive " + number()};
    }

    static String number() {
      String version = Program.class.getPackage().getImplementationVersion();
      return version == null ? "(not packaged)" : version;
    }
  }
}
