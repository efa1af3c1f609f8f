package org.summitarchive.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tiny sites, and folders as values to compare. */
final class Sites {

  static final Map<String, String> NONE = Map.of();

  private Sites() {}

  static List<PlannedFile> plan(Map<String, String> contents) {
    return contents.entrySet().stream()
        .map(file -> planned(file.getKey(), file.getValue()))
        .toList();
  }

  static PlannedFile planned(String path, String content) {
    return new PlannedFile(path, phase(path), () -> content.getBytes(UTF_8));
  }

  private static Phase phase(String path) {
    if (path.startsWith("assets/")) {
      return Phase.ASSETS;
    }
    return path.startsWith("sitemap") ? Phase.INDEXES : Phase.PAGES;
  }

  static PublishResult publish(Path target, Map<String, String> contents) throws PublishException {
    return new Publisher(2).publish(target, plan(contents));
  }

  /** Everything in a folder: text of files, {@code folder}, or where a link leads. */
  static SortedMap<String, String> tree(Path folder) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.skip(1).toList()) {
        tree.put(folder.relativize(path).toString(), describe(path));
      }
    }
    return tree;
  }

  private static String describe(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      return "link to " + Files.readSymbolicLink(path);
    }
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "folder" : Files.readString(path);
  }

  static void put(Path folder, String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** The tree that a first build leaves beside the same foreign files. */
  static SortedMap<String, String> firstBuild(
      Path empty, Map<String, String> foreign, Map<String, String> contents)
      throws IOException, PublishException {
    Files.createDirectories(empty);
    for (Map.Entry<String, String> file : foreign.entrySet()) {
      put(empty, file.getKey(), file.getValue());
    }
    publish(empty, contents);
    return tree(empty);
  }
}
