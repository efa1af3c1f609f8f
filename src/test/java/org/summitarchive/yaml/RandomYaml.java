package org.summitarchive.yaml;

import java.util.Random;

/** YAML as maintainers write it, most of it simple, and what is nearly that. */
final class RandomYaml {

  private static final String[] TEXTS = {
    "text",
    "two words",
    "文，字",
    "2025-11-09",
    "daily#12",
    "a:b",
    "a, b",
    "it's",
    "say \"x\"",
    "(a) [b]",
    "https://example.org/?a=b#c",
    "\"quoted: #x\"",
    "'single: #x'",
    "\"\"",
    "''",
    "\"a\" ",
    "« a »\u00a0!",
    "true",
    "~",
    "a - b",
    "x ",
    "a  b",
    "=",
    "\u200fعربي",
    "--",
    "…",
    "`x`",
    "'a''b'"
  };
  private static final String[] FLOWS = {
    "[]",
    "[a, b-1]",
    "[ \"a, b\" , 'c' ]",
    "[a.b/c, [d]]",
    "{}",
    "{a: b}",
    "{ a: b ,c: d }",
    "{\"zh\": \"文\", en: [x, y z]}",
    "[a,b]",
    "[{a: b}, {c: 'd'}]",
    "[a  b ]",
    "[[[]]] ",
    "[文]",
    "{a: b, a: c}"
  };
  private static final String[] PIECES = {
    " ", "  ", "\n", "\n\n", "\n  ", ":", ": ", "- ", "-", "#", " #", "# a\n", "\"", "'", "[", "]",
        "{",
    "}", ",", ", ]", "|", ">", "+", "2", "\\", "\\n", "&x ", "*x", "!t ", "@", "%", "?", "? ",
        "<<: a\n",
    "\t", "\r", "\r\n", "😀", "\uFEFF", "\u2028", "\u0085", "---\n", "...\n", "~", "a: b\n",
        "{\"\": a}"
  };

  private final Random random;
  private final StringBuilder yaml = new StringBuilder();

  private RandomYaml(Random random) {
    this.random = random;
  }

  /** A part of a file; every other one with a change or more that no maintainer meant. */
  static String of(Random random) {
    RandomYaml made = new RandomYaml(random);
    made.map("", 0);
    while (random.nextInt(2) == 0 && made.yaml.length() > 0) {
      made.change();
    }
    return made.yaml.toString();
  }

  private void change() {
    int at = random.nextInt(yaml.length());
    int to = Math.min(yaml.length(), at + random.nextInt(3));
    yaml.replace(at, to, random.nextInt(3) == 0 ? "" : any(PIECES));
  }

  private void map(String margin, int depth) {
    int keys = 1 + random.nextInt(3);
    for (int i = 0; i < keys; i++) {
      silent();
      yaml.append(i == 0 && depth > 0 ? "" : margin).append((char) ('a' + i)).append("-1文:");
      value(margin, depth);
    }
  }

  private void value(String margin, int depth) {
    int kind = random.nextInt(depth > 3 ? 6 : 9);
    if (kind < 4) {
      yaml.append(any(" ", " ", "  ")).append(any(TEXTS)).append('\n');
    } else if (kind == 4) {
      yaml.append(' ').append(any(FLOWS)).append('\n');
    } else if (kind == 5) {
      block(margin);
    } else if (kind == 6) {
      String inner = margin + any("  ", " ", "    ");
      yaml.append(any("\n", " \n")).append(inner);
      map(inner, depth + 1);
    } else {
      yaml.append('\n');
      list(margin + any("", "  ", "   "), depth);
    }
  }

  private void list(String margin, int depth) {
    int entries = 1 + random.nextInt(3);
    for (int i = 0; i < entries; i++) {
      silent();
      yaml.append(margin).append('-');
      if (random.nextInt(3) == 0) {
        String gap = any(" ", "   ");
        yaml.append(gap);
        map(margin + gap + " ", depth + 1);
      } else {
        value(margin, depth + 1);
      }
    }
  }

  private void block(String margin) {
    String inner = margin + any("  ", "   ");
    yaml.append(' ').append(any("|", ">-", ">", "|-", ">- ")).append('\n');
    int lines = 1 + random.nextInt(3);
    for (int i = 0; i < lines; i++) {
      yaml.append(inner).append(any("text", "文", "# no comment", "  more", "a: b", "- a "));
      yaml.append(any("\n", "\n", "\n", "\n\n"));
    }
  }

  private void silent() {
    if (random.nextInt(8) == 0) {
      yaml.append(any("\n", "# a comment\n", "   # another\n", "  \n"));
    }
  }

  private String any(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
