package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitarchive.archive.Archive;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.language.PersonalName;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Role;
import org.summitarchive.model.Speaker;

/**
 * Finds files in which two people may have become one. Who has an address in {@code same-as} has
 * been looked up by somebody, and is not asked about again.
 */
final class Conflations {

  private final Archive archive;
  private final Lint.Positions positions;
  private final Diagnostics findings;

  Conflations(Archive archive, Lint.Positions positions, Diagnostics findings) {
    this.archive = archive;
    this.positions = positions;
    this.findings = findings;
  }

  void find() {
    for (Speaker speaker : archive.items().speakers()) {
      if (speaker.common().media().sameAs().isEmpty()) {
        checkRoles(speaker);
        checkNames(speaker);
      }
    }
  }

  /** A source that gives somebody two offices in one place means one person. */
  private void checkRoles(Speaker speaker) {
    List<Role> roles = speaker.roles();
    for (int i = 0; i < roles.size(); i++) {
      for (int j = i + 1; j < roles.size(); j++) {
        if (areOfTwo(roles.get(i), roles.get(j))) {
          report(roles.get(i), roles.get(j));
          return;
        }
      }
    }
  }

  private boolean areOfTwo(Role one, Role other) {
    Reference first = one.organisation();
    Reference second = other.organisation();
    return first != null
        && second != null
        && one.edition().target().equals(other.edition().target())
        && !isSamePlace(one, other)
        && !whole(first.target()).equals(whole(second.target()));
  }

  private static boolean isSamePlace(Role one, Role other) {
    return one.citation().source().target().equals(other.citation().source().target())
        && String.valueOf(one.citation().locator())
            .equals(String.valueOf(other.citation().locator()));
  }

  /** The organisation that everything it is part of belongs to. */
  private ItemId whole(ItemId id) {
    Set<ItemId> seen = new HashSet<>();
    ItemId whole = id;
    while (seen.add(whole)) {
      Reference above = ((Organisation) archive.items().get(whole)).partOf();
      if (above == null) {
        return whole;
      }
      whole = above.target();
    }
    return whole;
  }

  private void report(Role one, Role other) {
    Reference second = other.organisation();
    if (second != null) {
      findings.warning(
          second.position(),
          "likely-conflation",
          "roles `"
              + one.id()
              + "` and `"
              + other.id()
              + "` are of one edition, from two places, at organisations that have nothing to do"
              + " with each other: are they one person's?",
          "if not, part the file in two; if so, give `same-as`, an address that identifies the"
              + " person, or `part-of` where the organisations belong together");
    }
  }

  private void checkNames(Speaker speaker) {
    contradiction(speaker)
        .ifPresent(
            names ->
                findings.warning(
                    positions.name(speaker),
                    "likely-conflation",
                    "“" + names.get(0) + "” and “" + names.get(1) + "” do not sound like one name",
                    "correct one of them; if both are the person's, give `same-as`, an address"
                        + " that identifies the person"));
  }

  private static Optional<List<String>> contradiction(Speaker speaker) {
    List<String> names = names(speaker);
    return names.stream()
        .flatMap(one -> names.stream().map(other -> List.of(one, other)))
        .filter(pair -> PersonalName.of(pair.get(0)).contradicts(PersonalName.of(pair.get(1))))
        .findFirst()
        .or(() -> strangers(names));
  }

  /** Two names in Latin letters that have no word in common. */
  private static Optional<List<String>> strangers(List<String> names) {
    List<String> latin = names.stream().filter(name -> PersonalName.of(name).isLatin()).toList();
    List<String> pair = new ArrayList<>();
    for (int i = 1; i < latin.size() && pair.isEmpty(); i++) {
      String other = latin.get(i);
      Set<String> words = new HashSet<>(PersonalName.of(latin.get(0)).words());
      if (PersonalName.of(other).words().stream().noneMatch(words::contains)) {
        pair.addAll(List.of(latin.get(0), other));
      }
    }
    return pair.isEmpty() ? Optional.empty() : Optional.of(pair);
  }

  /** What others call a person may be anything: the names count that the pages show. */
  private static List<String> names(Speaker speaker) {
    Stream<Map.Entry<Language, String>> names =
        speaker.label().values().entrySet().stream()
            .sorted((a, b) -> a.getKey().path().compareTo(b.getKey().path()));
    return names.map(Map.Entry::getValue).distinct().toList();
  }
}
