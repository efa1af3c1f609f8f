package org.summitarchive.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Writes an archive that nobody held, of any size: two languages, forums with prose, half as many
 * speakers, an edition for every 500 forums. The same number gives the same archive.
 *
 * <p>Runs alone: {@code java Corpus.java FORUMS FOLDER}.
 */
public final class Corpus {

  private static final String[] CHINESE =
      ("数字 技术 合作 开放 安全 普惠 治理 论坛 人工智能 产业 创新 规则 文化 遗产 农业 医疗 制造 交通 青年 算力"
              + " 数据 跨境 平台 标准 城市 教育 绿色 能源 应用 场景 风险 评估 机制 法治 交流 共享 发展 未来")
          .split(" ");
  private static final String[] ENGLISH =
      ("digital technology cooperation open security inclusion governance forum intelligence"
              + " industry innovation rules culture heritage agriculture health manufacturing"
              + " transport youth computing data platform standards city education green energy"
              + " application scenario risk assessment mechanism law exchange sharing future")
          .split(" ");

  private final Random random = new Random(1);
  private final Path content;
  private final int forums;

  private Corpus(Path content, int forums) {
    this.content = content;
    this.forums = forums;
  }

  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[1]), Integer.parseInt(arguments[0]));
  }

  /** Writes the archive into {@code content} below a folder. */
  public static void write(Path folder, int forums) throws IOException {
    new Corpus(folder.resolve("content"), forums).write();
  }

  private void write() throws IOException {
    write(
        "archive.yaml",
        """
        format: 1
        title: {zh: 档案, en: Archive}
        description: {zh: 虚构, en: Made up}
        series: {zh: 峰会, en: Summit}
        base-url: https://example.org/
        languages:
          - {path: zh, tag: zh-Hans, name: 简体中文}
          - {path: en, tag: en, name: English}
        """);
    StringBuilder topics = new StringBuilder();
    for (String topic : ENGLISH) {
      topics.append(topic).append(": {zh: ").append(topic).append(", en: ").append(topic);
      topics.append("}\n");
    }
    write("topics.yaml", topics.toString());
    int editions = Math.max(1, forums / 500);
    for (int i = 0; i < editions; i++) {
      edition(2025 - i);
    }
    for (int i = 0; i < speakers(); i++) {
      speaker(i);
    }
    for (int i = 0; i < forums; i++) {
      forum(i, 2025 - i % editions);
    }
  }

  private int speakers() {
    return Math.max(1, forums / 2);
  }

  private void edition(int year) throws IOException {
    String dates = "start: %d-11-06\nend: %d-11-09\n".formatted(year, year);
    String path = "editions/" + year + "/edition";
    item(path, "title: %d年峰会\n".formatted(year) + dates, body(CHINESE), CHINESE);
    item(path, "title: Summit %d\n".formatted(year), body(ENGLISH), ENGLISH);
  }

  private void speaker(int number) throws IOException {
    String path = "speakers/speaker-%06d".formatted(number);
    item(path, "name: " + word(CHINESE) + word(CHINESE) + "\n", text(CHINESE, 3), CHINESE);
    item(path, "name: " + word(ENGLISH) + " " + word(ENGLISH) + "\n", text(ENGLISH, 3), ENGLISH);
  }

  private void forum(int number, int year) throws IOException {
    TreeSet<String> speakers = new TreeSet<>();
    for (int i = 0; i < 3; i++) {
      speakers.add("speaker-%06d".formatted(random.nextInt(speakers())));
    }
    TreeSet<String> topics = new TreeSet<>(List.of(word(ENGLISH), word(ENGLISH)));
    String facts =
        "date: %d-11-%02d\nspeakers: %s\ntopics: %s\n"
            .formatted(year, 6 + number % 4, speakers, topics);
    String path = "editions/%d/forums/forum-%06d".formatted(year, number);
    item(path, "title: " + sentence(CHINESE) + "\n" + facts, body(CHINESE), CHINESE);
    item(path, "title: " + sentence(ENGLISH) + "\n", body(ENGLISH), ENGLISH);
  }

  private void item(String path, String front, String body, String[] words) throws IOException {
    String language = words == CHINESE ? "zh" : "en";
    write(path + "." + language + ".md", "---\n" + front + "---\n\n" + body + "\n");
  }

  private String body(String[] words) {
    List<String> blocks = new ArrayList<>();
    blocks.add(text(words, 4));
    blocks.add("## " + sentence(words));
    blocks.add(text(words, 3));
    blocks.add(rows(4, () -> "- **" + word(words) + "** " + text(words, 1)));
    blocks.add("> " + text(words, 2));
    blocks.add(
        "| A | B | C |\n| --- | ---: | --- |\n"
            + rows(
                4,
                () ->
                    "| %s | %d | [link](https://example.org/%d) |"
                        .formatted(word(words), random.nextInt(999), random.nextInt(9999))));
    blocks.add("## " + sentence(words));
    blocks.add(text(words, 5));
    return String.join("\n\n", blocks);
  }

  private static String rows(int count, java.util.function.Supplier<String> row) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row.get());
    }
    return String.join("\n", rows);
  }

  private String text(String[] words, int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i > 0 && words == ENGLISH ? " " : "").append(sentence(words));
      text.append(words == CHINESE ? "。" : ".");
    }
    return text.toString();
  }

  private String sentence(String[] words) {
    StringBuilder sentence = new StringBuilder(word(words));
    for (int i = 8 + random.nextInt(10); i > 0; i--) {
      sentence.append(words == CHINESE ? "" : " ").append(word(words));
    }
    return sentence.toString();
  }

  private String word(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
