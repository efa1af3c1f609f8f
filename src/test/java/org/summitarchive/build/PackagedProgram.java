package org.summitarchive.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The jar, run in a process of its own. */
public final class PackagedProgram {

  static final Path JAR =
      Path.of(System.getProperty("summit-archive.jar", "target/summit-archive.jar"));

  /** Whatever content the project has at the moment. */
  public static final Path CONTENT =
      Path.of(System.getProperty("summit-archive.content", "content"));

  private PackagedProgram() {}

  /** How a process ended, and what it printed, taken for UTF-8. */
  public record Result(int code, String out, String err) {}

  /**
   * Runs a class of the tests' or, where none is named, the jar.
   *
   * @param options of the virtual machine, the class or jar among them
   */
  static Result java(
      Path working, Map<String, String> environment, List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(arguments);
    return run(working, environment, command);
  }

  static Result run(Path working, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(working, "out", ".txt");
    Path err = Files.createTempFile(working, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(working.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    Result result = new Result(code, text(out), text(err));
    Files.delete(out);
    Files.delete(err);
    return result;
  }

  /** Runs the jar as it comes. */
  public static Result run(Path working, String... arguments)
      throws IOException, InterruptedException {
    return java(working, Map.of(), jar(List.of()), List.of(arguments));
  }

  static List<String> jar(List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
    return all;
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }
}
