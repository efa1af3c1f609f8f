package org.summitarchive.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Slugs;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads the ids that things in a list are given. */
final class Ids {

  private final Diagnostics diagnostics;
  private final Map<String, SourcePosition> taken = new HashMap<>();

  private Ids(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Ids that are written out. */
  static List<Optional<String>> given(List<FieldReader> things, Diagnostics diagnostics) {
    Ids ids = new Ids(diagnostics);
    List<Optional<String>> given = new ArrayList<>(things.size());
    things.forEach(thing -> given.add(ids.take(thing)));
    return given;
  }

  /** Addresses instead of ids. */
  static List<Optional<String>> urls(List<FieldReader> links, Diagnostics diagnostics) {
    return links.stream()
        .map(link -> link.written("url").map(entry -> entry.value()))
        .map(url -> url.flatMap(v -> v instanceof Scalar s ? Optional.of(s.text()) : none()))
        .toList();
  }

  /**
   * The ids of statements: the speaker's where none is written and no other statement of the file
   * has it.
   */
  static List<Optional<String>> ofStatements(
      List<FieldReader> statements, Diagnostics diagnostics) {
    return orElse("speaker", statements, diagnostics);
  }

  /** The ids of corrections: the date where none is written and no other has it. */
  static List<Optional<String>> ofCorrections(
      List<FieldReader> corrections, Diagnostics diagnostics) {
    return orElse("date", corrections, diagnostics);
  }

  private static List<Optional<String>> orElse(
      String field, List<FieldReader> things, Diagnostics diagnostics) {
    List<Optional<String>> written = given(things, diagnostics);
    List<Optional<String>> wanted = new ArrayList<>();
    Map<String, Integer> uses = new HashMap<>();
    for (int i = 0; i < written.size(); i++) {
      FieldReader thing = things.get(i);
      Optional<String> id = thing.has("id") ? written.get(i) : named(field, thing);
      id.ifPresent(name -> uses.merge(name, 1, Integer::sum));
      wanted.add(id);
    }
    for (int i = 0; i < wanted.size(); i++) {
      wanted.set(i, checkDefault(things.get(i), wanted.get(i), uses, diagnostics));
    }
    return List.copyOf(wanted);
  }

  private static Optional<String> checkDefault(
      FieldReader thing,
      Optional<String> wanted,
      Map<String, Integer> uses,
      Diagnostics diagnostics) {
    if (thing.has("id") || (wanted.isEmpty() && !isUnnamed(thing))) {
      return wanted;
    }
    if (wanted.isPresent() && uses.getOrDefault(wanted.get(), 0) == 1) {
      return wanted;
    }
    String owner = thing.fields().owner();
    diagnostics.error(
        thing.position(),
        "missing-id",
        wanted
            .map(id -> "the id `" + id + "` would not be this " + owner.substring(2) + "'s alone")
            .orElse("a statement by somebody unnamed needs `id`"),
        wanted
            .map(id -> "add an id of its own, such as `id: " + id + "-2`")
            .orElse("add an id, such as `id: audience`"));
    return Optional.empty();
  }

  private static boolean isUnnamed(FieldReader thing) {
    return thing.fields().find("unnamed").isPresent()
        && thing.has("unnamed")
        && !thing.has("speaker");
  }

  private static Optional<String> named(String field, FieldReader thing) {
    return thing
        .written(field)
        .map(entry -> entry.value())
        .flatMap(value -> value instanceof Scalar id ? Optional.of(id.text()) : none())
        .filter(Slugs::isSlug);
  }

  private Optional<String> take(FieldReader thing) {
    return thing.scalar("id").flatMap(this::take);
  }

  private Optional<String> take(Scalar id) {
    if (!Slugs.isSlug(id.text())) {
      return bad(
          id,
          "bad-id",
          "`" + id.text() + "` is not a good id",
          "use small letters and digits, parted by single hyphens");
    }
    SourcePosition first = taken.putIfAbsent(id.text(), id.position());
    if (first != null) {
      return bad(
          id,
          "duplicate-id",
          "the id `" + id.text() + "` is taken by line " + first.line(),
          "choose another id");
    }
    return Optional.of(id.text());
  }

  private Optional<String> bad(Scalar id, String code, String message, String hint) {
    diagnostics.error(id.position(), code, message, hint);
    return Optional.empty();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
