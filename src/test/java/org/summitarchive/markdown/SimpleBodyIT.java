package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.model.Prose;

/** What the simple reader reads, it reads as flexmark does; what it cannot, it leaves alone. */
class SimpleBodyIT {

  private final MarkdownCompiler compiler = new MarkdownCompiler();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One line.",
        "\n\nTwo lines,\nthen more.\n\nThe end: 12 of 25 (\"all\")!\n",
        "中文一行\n中文二行\nthen English\n中文",
        "## Heading\n\n# Higher\n\n###### Lowest",
        "- **Bold** text\n- *em* and **“真”**文\n- [a link](https://example.org/1)",
        "> A quote\n> of two lines\n\n> Another.",
        "| A | B |\n| --- | ---: |\n| a | [b](c) |\n| 1 | **2** |",
        "| A | B | C |\n| :-: | :- | - |\n| a | b | c |\n\nText",
        "[](speaker:lu-wei)说[](source:daily#2-3)，\n[](topic:ai)\n[他](forum:2025/a)",
        "[](https://example.org/?a=b#c)",
        "« Oui\u00A0»\u202F; le 6\u00A0novembre, *\u00AB\u00A0non\u00A0\u00BB*",
        "`#code` and\n`code`，中\n`文`",
        "- one\n  more, [](speaker:x)\n  中\n  文\n- two",
        "the [two\nlines](forum:2025/a), [中\n文](https://example.org), [](topic:ai)",
        "> of [two\n> lines](forum:2025/a)\n> and more",
        "- of [two\n  lines](forum:2025/a)\n  and more",
        "in\n2024. Then\n3) more",
      })
  void readsSimpleBodies(String body) {
    assertEquals(Optional.of(flexmark(body)), simple(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\\*b",
        "`code",
        "``code``",
        "` code`",
        "`a`` b`",
        "`a\nb`",
        "_a_",
        "***a***",
        "*a **b** c*",
        "**a",
        "a & b",
        "<https://a.b>",
        "see https://a.b",
        "![alt](a.png)",
        "[a][b]\n\n[b]: c",
        "[a]: b",
        "note[^1]",
        "[a](b \"title\")",
        "[a](javascript:b)",
        "[](source:a#0)",
        "[text](source:a)",
        "a  \nb",
        "a\n===",
        "a\n---",
        "a\n: b",
        "a\n- b",
        "# a\nb",
        "# a #",
        "#a",
        "- a\n\n- b",
        "- a\nb",
        "- a\n   b",
        "- a\n  - b",
        "- a\n  2. b",
        "- a\n- - b",
        "1. a",
        "a\n1. b",
        "\u00A0a",
        "a\u00A0",
        "[a\n](b)",
        "[\na](b)",
        "[a\n\nb](c)",
        "> - a",
        "> a\nb",
        "    a",
        "a\tb",
        "a\r\nb",
        "| a |",
        "| a | b |\n| --- |\n| c | d |",
        "| a |\n| --- |\n| b | c |",
        "|a|\n|-|",
        "---",
        "```\na\n```",
        "\u3000a",
        "𠮷",
      })
  void leavesOthersToFlexmark(String body) {
    assertEquals(Optional.empty(), simple(body));
  }

  @Provide
  Arbitrary<String> line() {
    return Arbitraries.of(
            "a",
            "word ",
            "中",
            "文，",
            "“真”",
            "25",
            ". ",
            " ",
            "-",
            ":",
            "*",
            "**",
            "**b**",
            "[l](u)",
            "[](speaker:x)",
            "[](source:a#1)",
            "[",
            "\"",
            ">",
            "#",
            "|",
            "`",
            "`c`",
            "\n  ",
            "\n",
            "\n> ",
            "[l\nm](u)",
            "[中\n  文](topic:x)",
            "\u00A0",
            "\u202F",
            "«")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> body() {
    Arbitrary<String> start =
        Arbitraries.of(
            "", "", "- ", "> ", "# ", "### ", "| ", "a", "中", "| a | b |\n| - | :-: |\n");
    Arbitrary<String> end = Arbitraries.of("\n", "\n\n", "\n\n", " |\n");
    return start
        .flatMap(s -> line().flatMap(text -> end.map(e -> s + text + e)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(lines -> String.join("", lines));
  }

  @Property(tries = 5000)
  void readsAsFlexmarkDoes(@ForAll("body") String body) {
    simple(body).ifPresent(prose -> assertEquals(flexmark(body), prose));
  }

  /** Nothing is reported of what flexmark will read, and say, again. */
  private static Optional<Prose> simple(String body) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Prose> prose = SimpleBody.read(body, mistakes(body, diagnostics));
    assertEquals(List.<Diagnostic>of(), diagnostics.sorted());
    return prose;
  }

  private Prose flexmark(String body) {
    Diagnostics diagnostics = new Diagnostics();
    Prose prose = compiler.parsed(body, mistakes(body, diagnostics));
    assertEquals(List.<Diagnostic>of(), diagnostics.sorted());
    return prose;
  }

  private static Mistakes mistakes(String body, Diagnostics diagnostics) {
    return new Mistakes(new SourceText("a.md", body), 0, diagnostics);
  }
}
