package org.summitarchive.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A build in a process of its own, to be killed: publishes one version of a site after another. */
final class BuildProcess {

  /** Begins the name of the folder that a version has to itself. */
  static final String OWN = "only-in-";

  private static final int FILES = 300;

  private BuildProcess() {}

  /** Takes the folder, and the version that is published first. */
  public static void main(String[] arguments) throws Exception {
    Publisher publisher = new Publisher(2);
    for (int version = Integer.parseInt(arguments[1]); true; version++) {
      publisher.publish(Path.of(arguments[0]), site(version));
    }
  }

  static Process start(Path target, int version) throws IOException, URISyntaxException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            location(Publisher.class) + File.pathSeparator + location(BuildProcess.class),
            BuildProcess.class.getName(),
            target.toString(),
            Integer.toString(version))
        .redirectErrorStream(true)
        .start();
  }

  private static Path location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Each version has some files that others lack, some that all share, some that differ. */
  static List<PlannedFile> site(int version) {
    List<PlannedFile> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      int number = i;
      String path = path(number, version);
      Phase phase = number % 3 == 0 ? Phase.INDEXES : Phase.PAGES;
      files.add(new PlannedFile(path, phase, () -> content(number, version).getBytes(UTF_8)));
    }
    return files;
  }

  private static String path(int number, int version) {
    return number % 5 == 0
        ? OWN + version + "/" + number + "/index.html"
        : "pages/" + number + "/index.html";
  }

  private static String content(int number, int version) {
    int shown = number % 4 == 0 ? 0 : version;
    return number
        + " "
        + shown
        + "\n"
        + ("line of " + number + " " + shown + "\n").repeat(number * 7);
  }

  /** Whether a file's text is that of some version, from the first to the last character. */
  static boolean isWhole(String text) {
    String[] first = text.split("\n", 2)[0].split(" ", 2);
    int number = Integer.parseInt(first[0]);
    int version = Integer.parseInt(first[1]);
    return text.equals(content(number, number % 4 == 0 ? 0 : version));
  }
}
