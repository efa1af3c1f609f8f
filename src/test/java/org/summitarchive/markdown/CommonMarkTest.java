package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** CommonMark's own examples, as flexmark's specification tests bring them. */
class CommonMarkTest {

  private static final String FENCE = "`".repeat(32);

  /** Examples that come out otherwise, and why. */
  private static final Map<Integer, String> DIFFERENT = new TreeMap<>();

  static {
    for (int bareLink : List.of(601, 607, 610)) {
      DIFFERENT.put(bareLink, "bare links are links");
    }
    for (int image : List.of(516, 519, 530, 572, 575, 576, 577, 579)) {
      DIFFERENT.put(image, "images are segments");
    }
    DIFFERENT.put(483, "a link without text shows its address");
    DIFFERENT.put(502, "letters stay in addresses");
    for (int block : List.of(146, 201, 215, 216, 312, 313, 551)) {
      DIFFERENT.put(block, "flexmark reads the blocks by an earlier version");
    }
    DIFFERENT.put(539, "flexmark compares labels without folding ẞ");
  }

  private record Example(int number, String section, String markdown, String html) {}

  @Test
  void examplesComeOutAsSpecified() throws IOException {
    List<Integer> wrong = new ArrayList<>();
    int compared = 0;
    for (Example example : examples()) {
      Compiled compiled = Compiled.of(example.markdown());
      if (compiled.mistakes().isEmpty()) {
        compared++;
        if (!plain(compiled.html()).equals(plain(example.html()))) {
          wrong.add(example.number());
        }
      }
    }
    assertEquals(List.copyOf(DIFFERENT.keySet()), wrong);
    assertTrue(compared > 500, () -> "too few examples were compared");
  }

  @Test
  void allOfEmphasisIsCompared() throws IOException {
    List<Integer> refused = new ArrayList<>();
    for (Example example : examples()) {
      if (example.section().equals("Emphasis and strong emphasis")
          && !Compiled.of(example.markdown()).mistakes().isEmpty()) {
        refused.add(example.number());
      }
    }
    assertEquals(List.of(474, 475, 476), refused, "only those with raw HTML");
  }

  /** Without what is ours (anchors and shifted levels) and what HTML does not mind. */
  private static String plain(String html) {
    return html.replaceAll("<(/?)h[1-6][^>]*>", "<$1h>")
        .replace(" />", ">")
        .replaceAll(">\\s+", ">")
        .replaceAll("\\s+<", "<")
        .strip();
  }

  /** Absolute paths, which we refuse, become relative ones. */
  private static String relative(String text) {
    return text.replace("→", "\t").replaceAll("(?<![a-z.])/ur([il])", "./ur$1");
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> lines = specification();
    String section = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        section = line.replaceFirst("#+ ", "");
      } else if (line.equals(FENCE + " example")) {
        int dot = i + 1 + lines.subList(i + 1, lines.size()).indexOf(".");
        int end = dot + lines.subList(dot, lines.size()).indexOf(FENCE);
        examples.add(
            new Example(
                examples.size() + 1,
                section,
                relative(text(lines.subList(i + 1, dot))),
                relative(text(lines.subList(dot + 1, end)))));
        i = end;
      }
    }
    return examples;
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static List<String> specification() throws IOException {
    try (InputStream in = CommonMarkTest.class.getResourceAsStream("/spec.0.30.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
