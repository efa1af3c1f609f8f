package org.summitarchive.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Affiliation;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.Attribution;
import org.summitarchive.language.Language;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Figure;
import org.summitarchive.model.Item;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Text;
import org.summitarchive.model.Voice;

/** Statements, figures and roles as tables: each row has the source that it rests on. */
final class ClaimTables {

  private final Archive archive;
  private final List<Language> languages;

  ClaimTables(Archive archive) {
    this.archive = archive;
    this.languages = archive.config().languages().all();
  }

  private record Claimed(Item place, Figure figure) {}

  String statements() {
    return new Table<Attribution>(languages)
        .column("id", row -> row.statement().id())
        .column("path", row -> ClaimData.path(row.place(), row.statement()))
        .column("edition", row -> row.place().id().edition().value())
        .column("place", row -> row.place().id())
        .column("venue", row -> row.statement().venue().word())
        .column("speaker", row -> speaker(row.statement()))
        .words(
            "roles",
            row -> row.statement().roles().stream().map(Statement.StatementRole::id).toList())
        .column("source", row -> Tables.id(row.statement().citation().source()))
        .column("locator", row -> row.statement().citation().locator())
        .texts("unnamed", row -> unnamed(row.statement()))
        .texts("text", row -> row.statement().text())
        .of(places().flatMap(ClaimTables::statementsOf));
  }

  String figures() {
    return new Table<Claimed>(languages)
        .column("id", row -> row.figure.id())
        .column("edition", row -> row.place.id().edition().value())
        .column("place", row -> row.place.id())
        .number("value", row -> row.figure.amount().value().toPlainString())
        .column("qualifier", row -> ClaimData.word(row.figure.amount().qualifier()))
        .column("statement", row -> row.figure.statement())
        .column("source", row -> Tables.id(row.figure.citation().source()))
        .column("locator", row -> row.figure.citation().locator())
        .texts("label", row -> row.figure.label())
        .of(places().flatMap(ClaimTables::figuresOf));
  }

  String roles() {
    Function<Affiliation, Citation> citation = row -> row.role().citation();
    return new Table<Affiliation>(languages)
        .column("id", row -> row.role().id())
        .column("speaker", row -> row.speaker().id().value())
        .column("edition", row -> Tables.id(row.role().edition()))
        .column("organisation", row -> Tables.id(row.role().organisation()))
        .column("source", row -> Tables.id(citation.apply(row).source()))
        .column("locator", row -> citation.apply(row).locator())
        .texts("title", row -> row.role().title())
        .of(
            Tables.shown(archive.items().speakers())
                .flatMap(s -> s.roles().stream().map(role -> new Affiliation(s, role))));
  }

  /** Edition by edition, each with its sections and its forums. */
  private Stream<Item> places() {
    return archive.items().editions().stream()
        .flatMap(
            edition ->
                Stream.of(
                        List.of(edition),
                        archive.items().sections(edition.id()),
                        archive.items().forums(edition.id()))
                    .flatMap(List::stream))
        .map(Item.class::cast)
        .filter(item -> !item.common().isWithdrawn());
  }

  private static Stream<Attribution> statementsOf(Item place) {
    return place.claims().statements().stream().map(said -> new Attribution(place, said));
  }

  private static Stream<Claimed> figuresOf(Item place) {
    return place.claims().figures().stream().map(figure -> new Claimed(place, figure));
  }

  private static @Nullable String speaker(Statement statement) {
    return statement.voice() instanceof Voice.Named named ? Tables.id(named.speaker()) : null;
  }

  private static Text unnamed(Statement statement) {
    return statement.voice() instanceof Voice.Unnamed unnamed ? unnamed.description() : Text.NONE;
  }
}
