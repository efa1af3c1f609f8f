package org.summitarchive.bind;

import static org.summitarchive.yaml.Field.optional;
import static org.summitarchive.yaml.Field.required;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitarchive.model.Document.DocumentKind;
import org.summitarchive.model.ForumKind;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Source.Unit;
import org.summitarchive.yaml.Field;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.FieldType.Choice;
import org.summitarchive.yaml.FieldType.ListOf;
import org.summitarchive.yaml.FieldType.MapOf;
import org.summitarchive.yaml.FieldType.Simple;

/** The fields of the front matter of every kind of item: the content format in one place. */
public final class ItemFields {

  private static final ListOf CITATIONS = new ListOf(Simple.CITATION);
  private static final ListOf REFERENCES = new ListOf(Simple.REFERENCE);

  static final String DIFFERENT_FROM = "different-from";

  private static final Field DIFFERENT =
      optional(DIFFERENT_FROM, REFERENCES, "ids of others that it may be taken for, and is not");

  private static final List<Field> CLAIMS =
      List.of(
          optional("figures", new ListOf(new MapOf(PartFields.FIGURE)), "numbers with a meaning"),
          optional(
              "statements",
              new ListOf(new MapOf(PartFields.STATEMENT)),
              "who said what, in order"));

  /** What stands in the original of every kind. */
  private static final List<Field> COMMON =
      List.of(
          optional("summary", Simple.TEXT, "what it is, in a sentence or two"),
          optional("order", Simple.NUMBER, "its place among its like, before date and id"),
          optional(
              "original", Simple.FLAG, "whether this file is the original of its translations"),
          optional("updated", Simple.DATE, "when the file last changed in substance"),
          optional(
              "corrections",
              new ListOf(new MapOf(PartFields.CORRECTION)),
              "what was wrong in it and has been put right"),
          optional("draft", Simple.FLAG, "whether it is not to be published yet"),
          optional("aliases", new ListOf(Simple.ALIAS), "ids and addresses that it once had"),
          optional("withdrawn", Simple.TEXT, "why its content is gone; the page stays"),
          optional("image", new MapOf(PartFields.IMAGE), "its own image"),
          optional("links", new ListOf(new MapOf(PartFields.LINK)), "pages elsewhere about it"),
          optional("same-as", new ListOf(Simple.URL), "addresses that identify it elsewhere"),
          optional("sources", CITATIONS, "what it rests on as a whole"));

  /** What stands in a translation besides texts. */
  private static final List<Field> TRANSLATION =
      List.of(
          optional("original", Simple.FLAG, "false: this is a translation"),
          optional("updated", Simple.DATE, "when the translation last changed"),
          optional("draft", Simple.FLAG, "whether it is not to be published yet"),
          optional("translated-from", Simple.WORDS, "the version that was translated"));

  private static final FieldSet EDITION =
      item(
          "an edition",
          List.of(
              required("title", Simple.TEXT, "its name"),
              required("start", Simple.DATE, "its first day; a year will do"),
              required("end", Simple.DATE, "its last day; a year will do"),
              optional(
                  "timezone",
                  Simple.TIME_ZONE,
                  "whose clocks its times are read from, such as Asia/Shanghai or +08:00"),
              optional("theme", Simple.TEXT, "its theme"),
              optional("place", Simple.TEXT, "where it was")),
          CLAIMS);

  private static final FieldSet SECTION =
      item("a section", List.of(required("title", Simple.TEXT, "its title")), CLAIMS);

  private static final FieldSet FORUM =
      item(
          "a forum",
          List.of(
              required("title", Simple.TEXT, "its name in the programme"),
              optional(
                  "kind",
                  words(ForumKind.values(), ForumKind::word),
                  "what it was; a forum unless said"),
              optional("section", Simple.REFERENCE, "the section of the edition it belongs to"),
              optional("date", Simple.DATE, "when it was"),
              optional("start", Simple.TIME, "when it began, such as 2025-11-06T09:30"),
              optional("end", Simple.TIME, "when it ended"),
              optional("room", Simple.VARIANT, "where it was"),
              optional("track", Simple.VARIANT, "the strand of the programme it belongs to"),
              optional("spoken", new ListOf(Simple.LANGUAGE_TAG), "the languages spoken"),
              optional("speakers", REFERENCES, "who spoke, besides those of its statements"),
              optional("topics", REFERENCES, "what it was about"),
              optional("documents", REFERENCES, "what was presented")),
          CLAIMS);

  private static final FieldSet SPEAKER =
      item(
          "a speaker",
          List.of(
              required("name", Simple.TEXT, "the person's name"),
              optional("also-known-as", new ListOf(Simple.VARIANT), "other names"),
              optional("sort-name", Simple.VARIANT, "the name as it is sorted"),
              optional(
                  "roles",
                  new ListOf(new MapOf(PartFields.ROLE)),
                  "what the person was, edition by edition"),
              DIFFERENT),
          List.of());

  private static final FieldSet ORGANISATION =
      item(
          "an organisation",
          List.of(
              required("name", Simple.TEXT, "its name"),
              optional("short-name", Simple.VARIANT, "its short name"),
              optional("part-of", Simple.REFERENCE, "the organisation it belongs to"),
              DIFFERENT),
          List.of());

  private static final FieldSet DOCUMENT =
      item(
          "a document",
          List.of(
              required("title", Simple.TEXT, "its title"),
              optional("kind", words(DocumentKind.values(), DocumentKind::word), "what it is"),
              optional("year", Simple.YEAR, "when it came out"),
              optional("publisher", Simple.REFERENCE, "the organisation that published it")),
          List.of());

  private static final FieldSet SOURCE =
      item(
          "a source",
          List.of(
              required("publisher", Simple.TEXT, "who published it"),
              optional("published", Simple.DATE, "when it was published"),
              required("language", Simple.LANGUAGE_TAG, "the language it is in"),
              optional("title", Simple.TEXT, "its title, where known"),
              optional("page", Simple.WORDS, "where in the publication it stands"),
              optional("url", Simple.URL, "its address"),
              optional("authors", new ListOf(Simple.TEXT), "who wrote it"),
              optional(
                  "unit",
                  words(Unit.values(), Unit::word),
                  "how places in it are counted; paragraphs unless said"),
              optional("extent", Simple.COUNT, "how many units it has")),
          List.of());

  private static final FieldSet PAGE =
      item("a page", List.of(required("title", Simple.TEXT, "its title")), List.of());

  private static final Map<Kind, FieldSet> TRANSLATIONS =
      Arrays.stream(Kind.values())
          .filter(kind -> kind != Kind.TOPIC)
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), kind -> original(kind).texts().and(TRANSLATION)));

  private ItemFields() {}

  private static <T> Choice words(T[] values, Function<T, String> word) {
    return new Choice(Arrays.stream(values).map(word).toList());
  }

  private static FieldSet item(String owner, List<Field> own, List<Field> claims) {
    return new FieldSet(owner, own).and(claims).and(COMMON);
  }

  /** The front matter of the original of an item. Topics have none: they are lines of one file. */
  public static FieldSet original(Kind kind) {
    return switch (kind) {
      case EDITION -> EDITION;
      case SECTION -> SECTION;
      case FORUM -> FORUM;
      case SPEAKER -> SPEAKER;
      case ORGANISATION -> ORGANISATION;
      case DOCUMENT -> DOCUMENT;
      case SOURCE -> SOURCE;
      case PAGE -> PAGE;
      case TOPIC -> throw new IllegalArgumentException("topics have no files of their own");
    };
  }

  /** The field that an item is called by. */
  static String label(Kind kind, FieldReader original) {
    return kind == Kind.SOURCE && original.has("title") ? "title" : label(kind);
  }

  /** The required field that an item is called by; a source may have a better one, its title. */
  public static String label(Kind kind) {
    return switch (kind) {
      case SPEAKER, ORGANISATION -> "name";
      case SOURCE -> "publisher";
      default -> "title";
    };
  }

  /** The front matter of a translation: the original's texts, and what is the translation's own. */
  public static FieldSet translation(Kind kind) {
    return Objects.requireNonNull(TRANSLATIONS.get(kind));
  }
}
