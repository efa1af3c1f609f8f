package org.summitarchive.bind;

import static org.summitarchive.yaml.Field.optional;
import static org.summitarchive.yaml.Field.required;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitarchive.yaml.FieldSet;
import org.summitarchive.yaml.FieldType.Choice;
import org.summitarchive.yaml.FieldType.ListOf;
import org.summitarchive.yaml.FieldType.Simple;

/** The fields of the things that stand in items' files. */
public final class PartFields {

  public static final FieldSet STATEMENT =
      new FieldSet(
          "a statement",
          List.of(
              optional("id", Simple.ID, "the speaker's id where that is unique in the file"),
              optional("speaker", Simple.REFERENCE, "who said it; or else:"),
              optional(
                  "unnamed", Simple.TEXT, "how the source describes somebody it does not name"),
              required("text", Simple.TEXT, "what was said, in the archive's own words"),
              required("source", Simple.CITATION, "where the source says so: `<source>#<locator>`"),
              optional(
                  "venue",
                  new Choice(List.of("stated", "implied")),
                  "in a forum: whether the source states that it was said there (default), or"
                      + " implies it"),
              optional(
                  "roles",
                  new ListOf(Simple.REFERENCE),
                  "ids of the speaker's roles that apply; those of the edition unless named")));

  public static final FieldSet FIGURE =
      new FieldSet(
          "a figure",
          List.of(
              required("id", Simple.ID, "unique in the file"),
              required("value", Simple.NUMBER, "the number, such as 1600 or 12.5"),
              optional(
                  "qualifier",
                  new Choice(List.of("more-than", "about")),
                  "where the source gives no exact number"),
              required("label", Simple.TEXT, "what is counted"),
              required("source", Simple.CITATION, "where the source says so"),
              optional(
                  "statement", Simple.REFERENCE, "the statement in the file whose claim it is")));

  public static final FieldSet ROLE =
      new FieldSet(
          "a role",
          List.of(
              required("id", Simple.ID, "unique in the file"),
              required("edition", Simple.REFERENCE, "the edition at which the speaker had it"),
              required("title", Simple.TEXT, "the role as the source prints it"),
              optional("organisation", Simple.REFERENCE, "where the speaker had it"),
              required("source", Simple.CITATION, "where the source says so")));

  public static final FieldSet IMAGE =
      new FieldSet(
          "an image",
          List.of(
              required("file", Simple.FILE, "its path in assets"),
              required("alt", Simple.TEXT, "what it shows, for those who do not see it"),
              optional("credit", Simple.WORDS, "whom to name for it"),
              optional("licence", Simple.WORDS, "its licence")));

  public static final FieldSet LINK =
      new FieldSet(
          "a link",
          List.of(
              required("url", Simple.URL, "its address"),
              required("title", Simple.VARIANT, "what is found there")));

  public static final FieldSet CORRECTION =
      new FieldSet(
          "a correction",
          List.of(
              optional("id", Simple.ID, "the date where no other correction of the file has it"),
              required("date", Simple.DATE, "when it was put right"),
              required("text", Simple.TEXT, "what was wrong")));

  /** What may stand beside the texts of a topic. */
  public static final FieldSet TOPIC =
      new FieldSet(
          "a topic",
          List.of(
              optional("aliases", new ListOf(Simple.ALIAS), "ids and addresses that it once had")));

  private static final Map<FieldSet, FieldSet> TEXTS =
      Stream.of(STATEMENT, FIGURE, ROLE, IMAGE, LINK, CORRECTION)
          .collect(Collectors.toUnmodifiableMap(Function.identity(), FieldSet::texts));

  private PartFields() {}

  /** What a translation may say of a thing with these fields. */
  static FieldSet texts(FieldSet part) {
    return Objects.requireNonNull(TEXTS.get(part));
  }
}
