package org.summitarchive.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Text;
import org.summitarchive.yaml.YamlFixture;

/** The fields that every kind has, and what reads a kind's files. */
final class EveryField {

  static final String COMMON =
      """
      summary: 甲
      corrections: [{id: c, date: 2025-12, text: 壬}]
      order: 1.5
      original: true
      updated: 2025-11
      draft: false
      aliases: [old-id, 2024/forums/old/]
      withdrawn: 乙
      image: {file: a/b.jpg, alt: 丙, credit: 丁, licence: CC0-1.0}
      links: [{url: 'https://a.example/', title: 戊}, {url: 'mailto:a@b.example', title: 己}]
      same-as: ['http://b.example/1']
      sources: [daily, 'daily#2-3']
      """;

  static final String COMMON_EN =
      """
      summary: A
      corrections: {c: I}
      withdrawn: B
      image: {alt: C}
      links: {'https://a.example/': E, 'mailto:a@b.example': F}
      updated: 2026-01-02
      draft: false
      original: false
      translated-from: 2025-11
      """;

  static final String CLAIMS =
      """
      figures:
        - {id: f, value: 3, qualifier: about, label: 丁, source: 'daily#1', statement: s}
      statements:
        - {id: s, speaker: lu-wei, text: 辛, source: 'daily#1', roles: [chair]}
        - {id: t, unnamed: 庚, text: 辛, source: 'daily#1'}
      """;

  static final String CLAIMS_EN =
      """
      figures: {f: D}
      statements: {s: H, t: {unnamed: G, text: H}}
      """;

  /** Binds an original and its translation, which have every field and no mistake. */
  static <T extends Item> T bind(Kind kind, Class<T> type, String zh, String en) {
    String id = kind.belongsToEdition() ? "2025/x" : "x";
    String path = kind.word() + "/" + id;
    Content content = new Content().file(path + ".zh.md", zh).file(path + ".en.md", en);
    assertEquals(List.of(), content.mistakes());
    assertEquals(fields(ItemFields.original(kind).names()), keys(zh));
    assertEquals(fields(ItemFields.translation(kind).names()), keys(en));
    return type.cast(content.item());
  }

  static Set<String> fields(List<String> names) {
    return new TreeSet<>(names);
  }

  static Set<String> keys(String yaml) {
    Set<String> keys = new TreeSet<>();
    YamlFixture.mapping("x.md", yaml).entries().forEach(entry -> keys.add(entry.key().text()));
    return keys;
  }

  static Text text(String zh, String en) {
    return new Text(Map.of(Content.ZH, zh, Content.EN, en));
  }

  static String name(@Nullable Reference reference) {
    return Objects.requireNonNull(reference).target().toString();
  }

  private EveryField() {}
}
