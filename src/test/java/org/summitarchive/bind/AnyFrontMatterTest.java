package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.model.Kind;
import org.summitarchive.yaml.Field;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;
import org.summitarchive.yaml.YamlValue.Sequence;

/** Whatever front matter says, binding ends, and points into the files. */
class AnyFrontMatterTest {

  private static final int LAST_LINE = 40;

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void bindsWhateverItIsGiven(@ForAll("files") List<Mapping> files, @ForAll("kinds") Kind kind) {
    Diagnostics diagnostics = new Diagnostics();
    BoundItems bound = content(files, kind, diagnostics).bind();
    assertTrue(diagnostics.hasErrors() || bound.items().size() + bound.drafts().size() == 1);
    assertEquals(diagnostics.hasErrors(), !bound.broken().isEmpty());
    for (Diagnostic mistake : diagnostics.sorted()) {
      assertTrue(mistake.position().path().startsWith(kind.word() + "/"), mistake.toString());
      assertTrue(mistake.position().line() <= LAST_LINE, mistake.toString());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfFilesDoesNotMatter(
      @ForAll("files") List<Mapping> files, @ForAll("kinds") Kind kind) {
    Diagnostics forwards = new Diagnostics();
    Diagnostics backwards = new Diagnostics();
    BoundItems one = content(files, kind, forwards).bind();
    BoundItems other = reversed(files, kind, backwards).bind();
    assertEquals(one, other);
    assertEquals(forwards.sorted(), backwards.sorted());
  }

  private static Content content(List<Mapping> files, Kind kind, Diagnostics diagnostics) {
    Content content = new Content(diagnostics);
    content.file(path(kind, "zh"), placed(files.get(0), path(kind, "zh")));
    return content.file(path(kind, "en"), placed(files.get(1), path(kind, "en")));
  }

  private static Content reversed(List<Mapping> files, Kind kind, Diagnostics diagnostics) {
    Content content = new Content(diagnostics);
    content.file(path(kind, "en"), placed(files.get(1), path(kind, "en")));
    return content.file(path(kind, "zh"), placed(files.get(0), path(kind, "zh")));
  }

  private static String path(Kind kind, String language) {
    return kind.word() + (kind.belongsToEdition() ? "/2025/x." : "/x.") + language + ".md";
  }

  /** The same map, every value in the file. */
  private static Mapping placed(Mapping map, String path) {
    return (Mapping) placedValue(map, path);
  }

  private static YamlValue placedValue(YamlValue value, String path) {
    SourcePosition here = new SourcePosition(path, value.position().line(), 1);
    if (value instanceof Scalar scalar) {
      return new Scalar(scalar.text(), here);
    }
    if (value instanceof Sequence list) {
      return new Sequence(
          list.values().stream().map(entry -> placedValue(entry, path)).toList(), here);
    }
    return new Mapping(
        ((Mapping) value)
            .entries().stream()
                .map(
                    entry ->
                        new Entry(
                            (Scalar) placedValue(entry.key(), path),
                            placedValue(entry.value(), path)))
                .toList(),
        here);
  }

  @Provide
  Arbitrary<Kind> kinds() {
    return Arbitraries.of(Kind.class).filter(kind -> kind != Kind.TOPIC);
  }

  @Provide
  Arbitrary<List<Mapping>> files() {
    return mappings(values(3), 12).list().ofSize(2);
  }

  private static Arbitrary<YamlValue> values(int depth) {
    Arbitrary<YamlValue> scalars =
        texts().flatMap(text -> positions().map(at -> new Scalar(text, at)));
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<YamlValue> inner = values(depth - 1);
    Arbitrary<YamlValue> lists =
        Combinators.combine(inner.list().ofMaxSize(3), positions()).as(Sequence::new);
    return Arbitraries.frequencyOf(
        Tuple.of(3, scalars), Tuple.of(2, lists), Tuple.of(2, mappings(inner, 5).map(map -> map)));
  }

  private static Arbitrary<Mapping> mappings(Arbitrary<YamlValue> values, int most) {
    Arbitrary<Entry> entries =
        Combinators.combine(keys(), positions(), values)
            .as((key, at, value) -> new Entry(new Scalar(key, at), value));
    return Combinators.combine(
            entries.list().uniqueElements(entry -> entry.key().text()).ofMaxSize(most), positions())
        .as(Mapping::new);
  }

  private static Arbitrary<SourcePosition> positions() {
    return Arbitraries.integers()
        .between(1, LAST_LINE)
        .map(line -> new SourcePosition("x", line, 1));
  }

  /** Mostly keys that mean something. */
  private static Arbitrary<String> keys() {
    Set<String> known = new TreeSet<>(List.of("zh", "en", "fr", "lu-wei", "a"));
    for (Kind kind : Kind.values()) {
      if (kind != Kind.TOPIC) {
        known.addAll(ItemFields.original(kind).names());
      }
    }
    List.of(
            PartFields.STATEMENT,
            PartFields.FIGURE,
            PartFields.ROLE,
            PartFields.IMAGE,
            PartFields.LINK)
        .forEach(part -> part.fields().stream().map(Field::name).forEach(known::add));
    return Arbitraries.oneOf(Arbitraries.of(new ArrayList<>(known)), Arbitraries.strings());
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> likely =
        Arbitraries.of(
            "",
            " ",
            "true",
            "false",
            "2025",
            "2025-11-31",
            "0000-00-00",
            "lu-wei",
            "a",
            "daily#1",
            "#",
            "daily#2-1",
            "daily#99999999999",
            "film#999:59:59",
            "12.5",
            "1,600",
            "https://a.example/",
            "https://[",
            "mailto:",
            "../a",
            "中文\n中文\n\nx",
            "zh-Hans");
    return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(20));
  }
}
