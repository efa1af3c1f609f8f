package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.model.Kind;
import org.summitarchive.yaml.YamlFixture;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;
import org.summitarchive.yaml.YamlValue.Sequence;

/** Whatever front matter says, binding ends, and points into the files. */
class AnyFrontMatterIT {

  private static final int LAST_LINE = 40;

  private static final List<String> KEYS = keys();

  private static final String FORUM =
      """
      title: 论坛
      date: 2025-11-06
      topics: [ai, law]
      aliases: [old]
      image: {file: a.jpg, alt: 图}
      links: [{url: "https://a.example/", title: 甲}]
      figures:
        - {id: days, value: 7, qualifier: about, label: 天, source: "daily#1", statement: lu-wei}
      statements:
        - {speaker: lu-wei, text: {zh: 甲, en: A}, source: "daily#23", roles: [chair]}
        - {id: audience, unnamed: 观众, text: 乙, source: "daily#7-8", venue: implied}
      """;

  private static final String FORUM_EN =
      """
      title: Forum
      image: {alt: Picture}
      links: {"https://a.example/": A}
      figures: {days: Days}
      statements: {audience: {unnamed: Audience, text: B}}
      """;

  private static final List<String> TEXTS =
      List.of(
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

  @Property
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

  @Property
  void theOrderOfFilesDoesNotMatter(
      @ForAll("files") List<Mapping> files, @ForAll("kinds") Kind kind) {
    Diagnostics forwards = new Diagnostics();
    Diagnostics backwards = new Diagnostics();
    BoundItems one = content(files, kind, forwards).bind();
    BoundItems other = reversed(files, kind, backwards).bind();
    assertEquals(one, other);
    assertEquals(forwards.sorted(), backwards.sorted());
  }

  @Property
  void survivesAnySlipInGoodFrontMatter(@ForAll("slips") List<Mapping> files) {
    Diagnostics diagnostics = new Diagnostics();
    BoundItems bound = content(files, Kind.FORUM, diagnostics).bind();
    assertTrue(diagnostics.hasErrors() || bound.items().size() + bound.drafts().size() == 1);
    assertEquals(diagnostics.hasErrors(), !bound.broken().isEmpty());
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

  /** Not shrinkable, but made in no time. */
  @Provide
  Arbitrary<List<Mapping>> files() {
    return Arbitraries.randomValue(random -> List.of(mapping(random, 3), mapping(random, 3)));
  }

  @Provide
  Arbitrary<List<Mapping>> slips() {
    Mapping zh = YamlFixture.mapping("x", FORUM);
    Mapping en = YamlFixture.mapping("x", FORUM_EN);
    return Arbitraries.randomValue(
        random -> List.of((Mapping) slip(zh, random, 0), (Mapping) slip(en, random, 0)));
  }

  /** The same value, but for a few that are replaced. */
  private static YamlValue slip(YamlValue value, Random random, int depth) {
    if (depth > 0 && random.nextInt(15) == 0) {
      return value(random, 2);
    }
    if (value instanceof Sequence list) {
      return new Sequence(
          list.values().stream().map(entry -> slip(entry, random, depth + 1)).toList(),
          list.position());
    }
    if (value instanceof Mapping map) {
      return new Mapping(
          map.entries().stream()
              .filter(entry -> random.nextInt(20) > 0)
              .map(entry -> new Entry(entry.key(), slip(entry.value(), random, depth + 1)))
              .toList(),
          map.position());
    }
    return value;
  }

  private static YamlValue value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 7)) {
      case 3, 4 -> {
        List<YamlValue> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          values.add(value(random, depth - 1));
        }
        yield new Sequence(values, position(random));
      }
      case 5, 6 -> mapping(random, depth - 1);
      default -> new Scalar(text(random), position(random));
    };
  }

  private static Mapping mapping(Random random, int depth) {
    SortedMap<String, Entry> entries = new TreeMap<>();
    for (int i = random.nextInt(4 * depth + 3); i > 0; i--) {
      String key = random.nextInt(10) == 0 ? text(random) : pick(KEYS, random);
      entries.put(key, new Entry(new Scalar(key, position(random)), value(random, depth)));
    }
    return new Mapping(List.copyOf(entries.values()), position(random));
  }

  private static String text(Random random) {
    if (random.nextInt(3) > 0) {
      return pick(TEXTS, random);
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(10); i > 0; i--) {
      text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x80 : 0x30000));
    }
    return text.toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static SourcePosition position(Random random) {
    return new SourcePosition("x", 1 + random.nextInt(LAST_LINE), 1);
  }

  /** Keys that mean something somewhere. */
  private static List<String> keys() {
    Set<String> known = new TreeSet<>(List.of("zh", "en", "fr", "lu-wei", "a"));
    Arrays.stream(Kind.values())
        .filter(kind -> kind != Kind.TOPIC)
        .forEach(kind -> known.addAll(ItemFields.original(kind).names()));
    Stream.of(
            PartFields.STATEMENT,
            PartFields.FIGURE,
            PartFields.ROLE,
            PartFields.IMAGE,
            PartFields.LINK)
        .forEach(part -> known.addAll(part.names()));
    return List.copyOf(known);
  }
}
