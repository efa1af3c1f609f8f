package org.summitarchive.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.summitarchive.Folders;
import org.summitarchive.page.Feature;

/**
 * What people do to a site between two builds, and what happens to it. Each follows from its
 * numbers.
 */
final class Edits {

  private final EditedSite site;
  private final Random chance;
  private final Damages damages;
  private SortedMap<String, String> before = new TreeMap<>();

  Edits(EditedSite site, long seed) {
    this.site = site;
    this.chance = new Random(seed);
    this.damages = new Damages(site, chance);
  }

  /** Takes the last edit back, as people do whom a build has told that it was a mistake. */
  void undo() throws IOException {
    Folders.delete(site.content());
    for (Map.Entry<String, String> file : before.entrySet()) {
      Path path = site.content().resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, file.getValue().getBytes(ISO_8859_1));
    }
  }

  /** Does something. */
  void next() throws Exception {
    before = Folders.tree(site.content());
    switch (chance.nextInt(25)) {
      case 0, 1, 2 -> append(any(), one(EditWords.PROSE));
      case 3, 4 -> addField(any(), one(EditWords.FIELDS));
      case 5 -> removeField(any());
      case 6, 7 -> rewrite(any());
      case 8 -> Files.delete(any());
      case 9 -> add();
      case 10 -> translate();
      case 11 -> rename();
      case 12 -> swap();
      case 13 -> configure();
      case 14 -> topics();
      case 15 -> asset();
      case 16 -> designed();
      case 17 -> option();
      case 18 -> damages.spoilSite();
      case 19 -> damages.spoilMemory();
      case 22, 23, 24 -> reword(any());
      case 20 -> site.killAfter(chance.nextInt(120));
      default -> touch();
    }
  }

  private <T> T one(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private Path any() throws IOException {
    List<Path> files = files(site.content(), ".md");
    if (files.isEmpty()) {
      add();
      return any();
    }
    return one(files);
  }

  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  private void addField(Path file, String field) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst("---\n", "---\n" + field + "\n"));
  }

  /** Takes away the first line that a field could be. */
  private void removeField(Path file) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst("\n[a-z-]+: [^\n]*\n", "\n"));
  }

  /** Changes a letter; the size stays the same. */
  private void rewrite(Path file) throws IOException {
    String text = Files.readString(file);
    String from = one(List.of("法", "a", "e", "Z", "2025-11-1", "#2", "en:"));
    String to = one(List.of("治", "o", "i", "Y", "2025-11-2", "#3", "zh:"));
    int at = text.indexOf(from, chance.nextInt(Math.max(1, text.length() / 2)));
    if (at >= 0) {
      Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }
  }

  /** Puts a word before a name, a title or another text in English or Chinese. */
  private void reword(Path file) throws IOException {
    String language = chance.nextBoolean() ? "zh: " : "en: ";
    String text = Files.readString(file);
    int at = text.indexOf(language, chance.nextInt(Math.max(1, text.length() / 2)));
    if (at >= 0) {
      int word = at + language.length();
      Files.writeString(file, text.substring(0, word) + "Z" + text.substring(word));
    }
  }

  private void add() throws IOException {
    String id = one(EditWords.IDS) + "." + one(EditWords.LANGUAGES) + ".md";
    String name = "{zh: 新的, en: New " + chance.nextInt(3) + "}";
    String folder =
        one(List.of("speakers", "organisations", "documents", "pages", "editions/2025/forums"));
    boolean named = folder.equals("speakers") || folder.equals("organisations");
    site.write(
        site.content().resolve(folder).resolve(id),
        "---\n" + (named ? "name: " : "title: ") + name + "\n---\n" + one(EditWords.PROSE));
  }

  private void translate() throws IOException {
    Path file = any();
    String name = file.getFileName().toString();
    String other = name.replaceFirst("\\.(zh|en|ar)\\.md$", "." + one(EditWords.LANGUAGES) + ".md");
    String field = file.toString().matches(".*(speakers|organisations).*") ? "name" : "title";
    site.write(
        file.resolveSibling(other),
        "---\n" + field + ": Translated " + chance.nextInt(3) + "\n---\n" + one(EditWords.PROSE));
  }

  private void rename() throws IOException {
    Path file = any();
    String old = file.getFileName().toString();
    String id = old.substring(0, old.indexOf('.'));
    String renamed = one(EditWords.IDS);
    for (Path each : files(file.resolveSibling("."), ".md")) {
      String name = each.getFileName().toString();
      if (name.startsWith(id + ".")) {
        Path target = each.resolveSibling(renamed + name.substring(id.length()));
        if (!Files.exists(target)) {
          Files.move(each, target);
        }
      }
    }
  }

  /** Two files take each other's place, with their times. */
  private void swap() throws IOException {
    Path one = any();
    Path other = any();
    if (!one.equals(other)) {
      Path aside = one.resolveSibling(".aside");
      Files.move(one, aside);
      Files.move(other, one);
      Files.move(aside, other);
    }
  }

  private void configure() throws IOException {
    Path file = site.content().resolve("archive.yaml");
    String text = Files.readString(file);
    Files.writeString(
        file,
        switch (chance.nextInt(4)) {
          case 0 -> text.replace("Tiny archive", "Small archive");
          case 1 -> text.replace("name: English", "name: Anglais");
          case 2 -> text.replaceFirst("licence: .*", "licence: MIT");
          default -> text.replaceFirst("  - \\{path: ar.*\n", "");
        });
  }

  private void topics() throws IOException {
    Path file = site.content().resolve("topics.yaml");
    site.write(
        file,
        one(
            List.of(
                "law: {zh: 法治, en: Law}\n",
                "law: {zh: 法律, en: Law}\nai: {zh: 智能, en: AI}\n",
                "law: {zh: 法律, ar: القانون}\n")));
  }

  private void asset() throws IOException {
    Path file = site.content().resolve("assets/hall.svg");
    if (Files.exists(file) && chance.nextInt(4) == 0) {
      Files.delete(file);
    } else {
      site.write(file, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>" + chance.nextInt(3) + "\n");
    }
  }

  /** What designers may change without a compiler. */
  private void designed() throws IOException {
    site.write(
        site.templates().resolve("static/style.css"), "p { color: #00" + chance.nextInt(9) + " }");
    Path words = Path.of("templates/messages/en.properties");
    String text = Files.readString(words);
    site.write(
        site.templates().resolve("messages/en.properties"),
        chance.nextBoolean() ? text : text.replaceFirst("(?m)^home=.*$", "home=Start"));
    site.turnTemplates();
  }

  private void option() {
    switch (chance.nextInt(3)) {
      case 0 -> site.turnDrafts();
      case 1 -> site.turnAddress();
      default -> site.turn(one(List.of(Feature.values())));
    }
  }

  private void touch() throws IOException {
    Files.setLastModifiedTime(any(), FileTime.fromMillis(1_000_000_000_000L + chance.nextInt(9)));
  }
}
