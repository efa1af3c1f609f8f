package org.summitarchive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code src/build/java} makes of lambdas. */
class LambdaClassesIT {

  private static final String LEFT_TO_JAVA = "java/lang/invoke/LambdaMetafactory";

  @TempDir private Path folder;

  @Test
  void theProgramLeavesNoLambdaToJava() throws IOException {
    assertEquals(List.of(), left(Path.of("target", "classes")));
  }

  /** A second run finds nothing to do, and one after a change forgets what is no more. */
  @Test
  void lambdasOfEveryKindDoAsTheyDid() throws Exception {
    Path source = Path.of("src", "test", "resources", "lambdas", "Kinds.java");
    compile(source);
    String before = told();
    replace();
    assertEquals(before, told());
    assertEquals(List.of("Kinds.class"), left(folder), "for what is serializable, or a character");
    List<String> names = names();
    replace();
    assertEquals(before, told());
    Files.copy(folder.resolve("Kinds$$Lambda0.class"), folder.resolve("Kinds$$Lambda99.class"));
    compile(source);
    replace();
    assertEquals(names, names());
  }

  private void compile(Path source) {
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    assertEquals(0, failed, "compiles");
  }

  private void replace() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "build-tools", "*").toString(),
                Path.of("src", "build", "java", "LambdaClasses.java").toString(),
                folder.toString())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
  }

  private String told() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      return (String) loader.loadClass("Kinds").getMethod("all").invoke(null);
    }
  }

  private List<String> names() throws IOException {
    return classes(folder).stream().map(file -> file.getFileName().toString()).toList();
  }

  private static List<String> left(Path folder) throws IOException {
    return classes(folder).stream()
        .filter(file -> text(file).contains(LEFT_TO_JAVA))
        .map(file -> folder.relativize(file).toString())
        .toList();
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
