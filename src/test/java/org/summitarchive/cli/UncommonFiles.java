package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What cannot stand in a repository that is used on every system, or should not for its size. */
final class UncommonFiles {

  private static final String FORUM = "---\ntitle: {zh: 论坛, en: Forum}\n---\n正文。\n";

  private UncommonFiles() {}

  static void add(String name, Path content) throws IOException {
    Path forums = content.resolve("editions/2025/forums");
    switch (name) {
      case "ids-differing-in-case" ->
          Files.writeString(forums.resolve("Internet-Law.zh.md"), FORUM);
      case "ids-differing-in-unicode-form" -> {
        Files.writeString(forums.resolve("caf\u00e9.zh.md"), FORUM);
        Files.writeString(forums.resolve("cafe\u0301.zh.md"), FORUM);
      }
      case "link-outside" -> addLinks(content);
      case "yaml-too-large" ->
          Files.writeString(
              content.resolve("topics.yaml"),
              "law: {zh: 法治, en: Law}\nai: {zh: " + "智".repeat(1_100_000) + ", en: AI}\n");
      case "file-too-large" ->
          Files.writeString(
              forums.resolve("internet-law.en.md"),
              "---\ntitle: Forum on law\n---\n" + "Words and words.\n".repeat(300_000));
      default -> {}
    }
  }

  private static void addLinks(Path content) throws IOException {
    Path outside = content.resolveSibling("outside");
    Files.createDirectories(outside);
    Files.writeString(outside.resolve("secret.zh.md"), FORUM);
    link(content.resolve("editions/2025/forums/secret.zh.md"), outside.resolve("secret.zh.md"));
    link(content.resolve("documents"), outside);
    link(content.resolve("assets/hall.jpg"), outside.resolve("secret.zh.md"));
    link(content.resolve("pages/gone.zh.md"), content.resolve("pages/nowhere.zh.md"));
    link(content.resolve("pages/loop.zh.md"), content.resolve("pages/loop.zh.md"));
  }

  private static void link(Path link, Path target) throws IOException {
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }
}
