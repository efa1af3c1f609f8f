package org.summitarchive.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;

/** What is read where nothing is wrong. */
class YamlReaderTest {

  @Test
  void scalarsAreTheTextThatWasTyped() {
    assertEquals(
        "{a=no b=on c=12:30 d=1.10 e=012 f=~ g=null h=2025-11-06 i=0x1F j= k=# l=true}",
        read(
            """
            a: no
            b: on
            c: 12:30
            d: 1.10
            e: 012
            f: ~
            g: null
            h: 2025-11-06
            i: 0x1F
            j:
            k: '#'
            l: true
            """));
  }

  @Test
  void listsAndMapsInBothForms() {
    assertEquals(
        "{a=[x, y] b=[{c=d e=f}, g] h={i=[j] k={}}}",
        read("a: [x, y]\nb:\n- c: d\n  e: f\n- g\nh: {i: [j], k: {}}\n"));
  }

  @Test
  void softLineBreaksAreKeptHoweverATextIsQuoted() {
    assertEquals("{a=数字\n技术\n\n合作}", read("a: 数字\n  技术\n\n  合作\n"));
    assertEquals("{a=数字\n技术\n\n合作}", read("a: '数字\n  技术\n \n  合作'\n"));
    assertEquals("{a=数字\n技术\n\n合作}", read("a: \"数字  \n  技术\n\n  合作\"\n"));
    assertEquals("{a=数字\n技术\n\n合作\n}", read("a: |\n  数字\n  技术\n\n  合作\n"));
    assertEquals("{a=数字\n技术\n\n合作\n}", read("a: >\n  数字\n  技术\n\n  合作\n"));
    assertEquals("{a=😀 b=数字\n  技术 c=d}", read("a: >-\n  😀\nb: >2-\n  数字\n    技术\nc: d\n"));
  }

  @Test
  void windowsLineEndsAreReadAsLineEnds() {
    assertEquals(
        "{a=数字\n技术 b=x\ny c=p\nq\n}",
        read("a: 数字\r\n  技术\r\nb: \"x\r\n  y\"\r\nc: |\r\n  p\r\n  q\r\n"));
  }

  @Test
  void quotesAndBackslashesAreResolvedInTextsOfSeveralLines() {
    assertEquals("{a=it's\nours}", read("a: 'it''s\n  ours'\n"));
    assertEquals(
        "{a=one two\n\\three\n\"four\" \nfive}",
        read("a: \"one \\\n  two\\n\\\\three\n  \\\"four\\\"\\ \n  five\"\n"));
  }

  @Test
  void escapesForOrdinaryCharactersAreResolved() {
    assertEquals("{a=😀\tA\n}", read("a: \"\\uD83D\\uDE00\\t\\x41\\n\"\n"));
  }

  @Test
  void positionsCountCodePointsInTheWholeFile() {
    String text = "---\n👍: [😀, x]\nb:\n  c: d\n---\n";
    YamlValue.Mapping map = mapping(text, 4, text.length() - 4);
    assertEquals("f:2:1", map.position().toString());
    YamlValue.Sequence list = (YamlValue.Sequence) map.entries().get(0).value();
    assertEquals("f:2:4", list.position().toString());
    assertEquals("f:2:8", list.values().get(1).position().toString());
    YamlValue.Mapping inner = (YamlValue.Mapping) map.entries().get(1).value();
    assertEquals("f:4:6", inner.entries().get(0).value().position().toString());
  }

  @Test
  void anEmptyValueStandsBehindItsKey() {
    YamlValue.Mapping map = mapping("a:\nb: x\n", 0, 8);
    assertEquals("f:1:3", map.entries().get(0).value().position().toString());
  }

  @Test
  void nothingIsAnEmptyMap() {
    assertEquals("{}", read(""));
    assertEquals("{}", read("# only a comment\n"));
    assertEquals("{}", read("---\n"));
    assertEquals("f:2:1", mapping("---\n---\n", 4, 4).position().toString());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstKey() {
    assertEquals("{a=b}", read("\uFEFFa: b\n"));
  }

  @Test
  void aLongLineOfManyValuesIsReadInTime() {
    String text = "a: [" + "😀,".repeat(90_000) + "]";
    long start = System.nanoTime();
    YamlValue.Sequence list =
        (YamlValue.Sequence) mapping(text, 0, text.length()).entries().get(0).value();
    assertEquals("f:1:180003", list.values().get(89_999).position().toString());
    assertTrue(System.nanoTime() - start < 5_000_000_000L, "not quadratic");
  }

  private static String read(String text) {
    return shown(mapping(text, 0, text.length()));
  }

  private static YamlValue.Mapping mapping(String text, int start, int end) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<YamlValue.Mapping> read =
        YamlReader.mapping(new SourceText("f", text), start, end, diagnostics);
    assertEquals("[]", diagnostics.sorted().toString());
    return read.orElseThrow();
  }

  private static String shown(YamlValue value) {
    if (value instanceof YamlValue.Mapping map) {
      return map.entries().stream()
          .map(entry -> entry.key().text() + "=" + shown(entry.value()))
          .collect(Collectors.joining(" ", "{", "}"));
    }
    if (value instanceof YamlValue.Sequence list) {
      return list.values().stream().map(YamlReaderTest::shown).toList().toString();
    }
    return ((YamlValue.Scalar) value).text();
  }
}
