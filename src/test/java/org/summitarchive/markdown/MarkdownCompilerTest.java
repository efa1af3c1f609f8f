package org.summitarchive.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.model.Prose;

@Isolated("changes what the machine takes for granted")
class MarkdownCompilerTest {

  private static final String BODY =
      "# 甲\n\n**真，**[](speaker:a)\n见https://example.org/a。[^1]\n\n|a:b|\n|:-:|\n|c|\n\n[^1]: 注\n";

  @Test
  void oneCompilerServesManyThreads() {
    MarkdownCompiler compiler = new MarkdownCompiler();
    Prose expected = compile(compiler);
    List<Prose> all = IntStream.range(0, 400).parallel().mapToObj(i -> compile(compiler)).toList();
    assertEquals(Collections.nCopies(400, expected), all);
  }

  private static Prose compile(MarkdownCompiler compiler) {
    return compiler.compile(new SourceText("a.md", BODY), 0, new Diagnostics());
  }

  @Test
  void labelsDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(
          "<a href=\"b\">INFO</a>",
          Compiled.paragraph("[INFO]\n\n[info]: b\n").lines().findFirst().orElseThrow());
    } finally {
      Locale.setDefault(before);
    }
  }
}
