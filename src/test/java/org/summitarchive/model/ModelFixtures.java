package org.summitarchive.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;

/** Short ways to write model records in tests. Items are made by {@link ItemFixture}. */
public final class ModelFixtures {

  public static final Language ZH = new Language("zh", "zh-Hans", "简体中文");
  public static final Language EN = new Language("en", "en", "English");
  public static final Language AR = new Language("ar", "ar", "العربية");

  private ModelFixtures() {}

  public static ArchiveConfig config(Language... languages) {
    return new ArchiveConfig(
        new Languages(List.of(languages)),
        new ArchiveConfig.Presentation(
            text("档案", "Archive"), Text.NONE, text("峰会", "Summit"), Text.NONE, null),
        URI.create("https://example.org/archive/"),
        Set.of());
  }

  /** A text in Chinese, the original language of all fixtures. */
  public static Text text(String zh) {
    return new Text(Map.of(ZH, zh));
  }

  public static Text text(String zh, String en) {
    return new Text(Map.of(ZH, zh, EN, en));
  }

  public static PartialDate date(String iso) {
    String[] parts = iso.split("-", -1);
    return new PartialDate(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  /** A citation as it is written: {@code source} or {@code source#3-4}. */
  public static Citation citation(String written, SourcePosition position) {
    String[] parts = written.split("#", -1);
    Reference source = reference(Kind.SOURCE, parts[0], position);
    return new Citation(source, parts.length == 1 ? null : locator(parts[1]));
  }

  public static Locator locator(String written) {
    String[] ends = written.split("-", -1);
    return new Locator(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
  }

  public static Reference reference(Kind kind, String id, SourcePosition position) {
    return new Reference(new ItemId(kind, id), position);
  }

  public static ItemId id(Kind kind, String value) {
    return new ItemId(kind, value);
  }

  /** The original file of an item. */
  public static String file(ItemId id) {
    String edition = "content/editions/" + id.value().replaceFirst("/.*", "") + "/";
    return switch (id.kind()) {
      case EDITION -> edition + "edition.zh.md";
      case SECTION, FORUM -> edition + id.kind().folder() + "/" + id.local() + ".zh.md";
      case TOPIC -> "content/topics.yaml";
      case PAGE -> "content/pages/" + id.value() + ".zh.md";
      default -> "content/" + id.kind().folder() + "/" + id.value() + ".zh.md";
    };
  }
}
