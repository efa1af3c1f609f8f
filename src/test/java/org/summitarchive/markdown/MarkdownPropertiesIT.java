package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Anchors;
import org.summitarchive.model.Segment;

class MarkdownPropertiesIT {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)>");
  private static final Set<String> VOID = Set.of("br", "hr");

  private final MarkdownCompiler compiler = new MarkdownCompiler();

  /** Text made of what Markdown is made of. */
  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            "*",
            "**",
            "_",
            "`",
            "```",
            "~~~",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "[^a]",
            "[^a]: ",
            "<",
            ">",
            "> ",
            "- ",
            "1. ",
            ": ",
            "#",
            "# ",
            "|",
            "|-|",
            "\n",
            "\n\n",
            "\r\n",
            "    ",
            "  ",
            "\t",
            "\\",
            "&",
            "&amp;",
            "&#0;",
            "&#x202E;",
            "javascript:",
            "https://",
            "http://a.b",
            "speaker:",
            "source:",
            "#1",
            "//",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<script",
            "\"",
            "'",
            "a",
            "b c",
            "中",
            "文，",
            "。",
            "“",
            "한",
            "𠮷",
            "\u202E",
            "\u0000",
            "\uD800",
            "é",
            "=",
            "---",
            "[a]: b",
            "~",
            "+ ",
            "﻿",
            "\u00A0",
            "\u2028",
            "😀")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000)
  void anythingCompilesToBalancedHtml(@ForAll("markdown") String markdown) {
    assertBalanced(html(markdown));
  }

  @Property(tries = 500)
  void anyTextCompilesToBalancedHtml(@ForAll String text) {
    assertBalanced(html(text));
  }

  @Property(tries = 1000)
  void positionsLieInTheBody(@ForAll("markdown") String before, @ForAll("markdown") String body) {
    SourceText file = new SourceText("a.md", before + "\n" + body);
    int start = before.length() + 1;
    Diagnostics diagnostics = new Diagnostics();
    compiler.compile(file, start, diagnostics);
    diagnostics
        .sorted()
        .forEach(
            mistake -> {
              assertTrue(mistake.position().compareTo(file.positionAt(start)) >= 0);
              assertTrue(mistake.position().compareTo(file.positionAt(file.text().length())) <= 0);
            });
  }

  @Property(tries = 1000)
  void compilingAgainGivesTheSame(@ForAll("markdown") String markdown) {
    assertEquals(html(markdown), html(markdown));
    assertEquals(Compiled.of(markdown).mistakes(), Compiled.of(markdown).mistakes());
  }

  @Property(tries = 1000)
  void headingsHaveAnchorsOfTheirOwn(@ForAll("markdown") String text) {
    String html = html("# " + text + "\n\n# " + text + "\n\n# a\n\n# b\n");
    Set<String> ids = new HashSet<>();
    Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(html);
    while (id.find()) {
      assertTrue(ids.add(id.group(1)), () -> "twice: " + id.group(1));
      assertTrue(id.group(1).matches("\\S+"));
    }
  }

  @Property
  void anchorsStayAsTheyAre(@ForAll String text) {
    String anchor = Anchors.of(text);
    assertEquals(anchor, Anchors.of(anchor));
    assertTrue(
        anchor.codePoints().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '<'));
  }

  private String html(String markdown) {
    StringBuilder html = new StringBuilder();
    compiler
        .compile(new SourceText("a.md", markdown), 0, new Diagnostics())
        .segments()
        .forEach(segment -> html.append(htmlOf(segment)));
    return html.toString();
  }

  private static String htmlOf(Segment segment) {
    if (segment instanceof Segment.Html part) {
      return part.html();
    }
    return segment instanceof Segment.Link link && link.html() != null ? link.html() : "";
  }

  private static void assertBalanced(String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2);
      if (tag.group(1).isEmpty() && !VOID.contains(name)) {
        assertFalse(name.equals("a") && open.contains("a"), () -> "a link in a link: " + html);
        open.push(name);
      } else if (!VOID.contains(name)) {
        assertEquals(open.pop(), name, html);
      }
      assertFalse(tag.group(3).toLowerCase(Locale.ROOT).contains("href=\"javascript"), html);
    }
    assertTrue(open.isEmpty(), html);
    assertFalse(TAG.matcher(html).replaceAll("").contains("<"), html);
    assertFalse(html.contains("<script"), html);
    assertFalse(html.contains("\u0000"), html);
  }
}
