package org.summitarchive.bind;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.bind.Things.Thing;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Statement.StatementRole;
import org.summitarchive.model.Text;
import org.summitarchive.model.Venue;
import org.summitarchive.model.Voice;
import org.summitarchive.yaml.FieldReader;

/** Reads what somebody said. */
final class StatementReader {

  private final Kind kind;

  /**
   * Reads in the file of an item.
   *
   * @param kind the item's: only a forum is a venue
   */
  StatementReader(Kind kind) {
    this.kind = kind;
  }

  Optional<Statement> read(Thing thing) {
    Values values = thing.fields().values();
    Voice voice = voice(thing.fields());
    Text text = thing.fields().text("text");
    Citation citation = values.one("source", new Citations(thing.fields().context())::readExact);
    Venue venue = venue(thing.fields());
    List<StatementRole> roles =
        values.once("roles", id -> Optional.of(new StatementRole(id.text(), id.position())));
    if (voice == null || citation == null) {
      return Optional.empty();
    }
    return thing
        .id()
        .map(
            id ->
                new Statement(
                    id, voice, text, citation, venue, roles, thing.fields().original().position()));
  }

  private static @Nullable Voice voice(Fields fields) {
    FieldReader original = fields.original();
    Reference speaker = fields.values().reference("speaker", Kind.SPEAKER);
    Text unnamed = fields.text("unnamed");
    if (original.has("speaker") == original.has("unnamed")) {
      report(fields, original.has("speaker") ? "not both" : "and this has neither");
      return null;
    }
    if (original.has("speaker")) {
      refuseDescriptions(fields);
    }
    if (speaker != null) {
      return new Voice.Named(speaker);
    }
    return unnamed.isEmpty() ? null : new Voice.Unnamed(unnamed);
  }

  /** A translation cannot describe somebody whom the original names. */
  private static void refuseDescriptions(Fields fields) {
    for (FieldReader translation : fields.translations().values()) {
      translation
          .written("unnamed")
          .ifPresent(
              entry ->
                  fields
                      .context()
                      .diagnostics()
                      .error(
                          entry.key().position(),
                          "speaker-or-unnamed",
                          "the statement has a speaker, whom `unnamed` cannot describe",
                          "remove it"));
    }
  }

  private static void report(Fields fields, String what) {
    fields
        .context()
        .diagnostics()
        .error(
            fields.original().position(),
            "speaker-or-unnamed",
            "a statement needs either `speaker` or `unnamed`, " + what,
            "name the speaker by id, or say in `unnamed` how the source describes who spoke");
  }

  private Venue venue(Fields fields) {
    if (kind == Kind.FORUM) {
      boolean implied = "implied".equals(fields.values().choice("venue"));
      return implied ? Venue.IMPLIED : Venue.STATED;
    }
    fields
        .original()
        .written("venue")
        .ifPresent(
            entry ->
                fields
                    .context()
                    .diagnostics()
                    .error(
                        entry.key().position(),
                        "venue-outside-forum",
                        "`venue` says where in a forum's file; here the venue is not stated",
                        "remove it, or move the statement to the forum's file"));
    return Venue.NOT_STATED;
  }
}
