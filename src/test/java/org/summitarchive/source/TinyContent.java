package org.summitarchive.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;

/** A content folder made for one test, in {@code content} below a working folder. */
final class TinyContent {

  static final Languages LANGUAGES =
      new Languages(
          List.of(new Language("zh", "zh-Hans", "中文"), new Language("en", "en", "English")));
  private static final String FILE = "---\ntitle: x\n---\nbody\n";

  final Path working;
  final Diagnostics diagnostics = new Diagnostics();
  private final ContentFolder folder;

  TinyContent(Path working) throws IOException {
    this.working = working;
    Files.createDirectories(working.resolve("content"));
    this.folder = ContentFolder.open(working.resolve("content"), working);
  }

  Path path(String name) {
    return working.resolve("content").resolve(name);
  }

  TinyContent bytes(String name, byte[] bytes) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.write(path(name), bytes);
    return this;
  }

  TinyContent text(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Files that are as they should be inside. */
  TinyContent files(String... names) throws IOException {
    for (String name : names) {
      text(name, FILE);
    }
    return this;
  }

  TinyContent link(String name, Path target) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.createSymbolicLink(path(name), target);
    return this;
  }

  ContentFolder folder() {
    return folder;
  }

  ContentFiles documents() {
    return folder.documents(LANGUAGES, diagnostics);
  }

  SortedMap<String, Path> assets() {
    return folder.assets(diagnostics);
  }

  /** The ids and languages that were read. */
  String read() {
    return documents().documents().stream()
        .map(document -> document.id() + "." + document.language().path())
        .collect(Collectors.joining(" "));
  }

  /** What is told of the content, without its warnings' and errors' common words. */
  String mistakes() {
    documents();
    return told();
  }

  String told() {
    return diagnostics.sorted().stream().map(TinyContent::told).collect(Collectors.joining("\n"));
  }

  private static String told(Diagnostic diagnostic) {
    return "%s: %s [%s]\n  %s"
        .formatted(
            diagnostic.position(), diagnostic.message(), diagnostic.code(), diagnostic.hint());
  }
}
