package org.summitarchive.yaml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;

/** Whatever stands in a file, nothing is thrown and every position lies in it. */
class YamlReaderIT {

  @Property(tries = 1000)
  void anyText(@ForAll String text) {
    check(text);
  }

  @Property(tries = 3000)
  void whatLooksLikeYaml(@ForAll("pieces") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "a", "b: ", ": ", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'", "\\", "\n", "\n  ",
            "\r\n", "\t", " ", "|\n", ">-\n ", "&x ", "*x ", "!t ", "!!", "%", "@", "#", "---\n",
            "...\n", "<<: ", "文", "：", "😀", "\\u20", "\\x", "\\U0010", "\\ud83d", "\uFEFF", "~")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  private static void check(String text) {
    int half = text.length() / 2;
    for (int start : new int[] {0, half}) {
      for (int end : new int[] {text.length(), half}) {
        read(text, Math.min(start, end), end);
      }
    }
  }

  private static void read(String text, int start, int end) {
    SourceText file = new SourceText("f", text);
    Diagnostics diagnostics = new Diagnostics();
    var mapping = YamlReader.mapping(file, start, end, diagnostics);
    assertTrue(mapping.isPresent() || diagnostics.hasErrors(), "either read or told why not");
    mapping.ifPresent(value -> checkPositions(value, text));
    diagnostics.sorted().forEach(diagnostic -> checkInside(diagnostic.position(), text));
  }

  private static void checkPositions(YamlValue value, String text) {
    checkInside(value.position(), text);
    if (value instanceof YamlValue.Mapping map) {
      map.entries().forEach(entry -> checkPositions(entry.key(), text));
      map.entries().forEach(entry -> checkPositions(entry.value(), text));
    } else if (value instanceof YamlValue.Sequence list) {
      list.values().forEach(entry -> checkPositions(entry, text));
    }
  }

  private static void checkInside(SourcePosition position, String text) {
    String[] lines = text.split("\n", -1);
    assertTrue(position.line() <= lines.length, position + " in " + lines.length + " lines");
    String line = lines[position.line() - 1];
    int length = line.codePointCount(0, line.length());
    assertTrue(position.column() <= length + 1, position + " in " + length + " columns");
  }
}
