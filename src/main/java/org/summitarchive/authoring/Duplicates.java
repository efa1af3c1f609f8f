package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.PersonalName;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/**
 * Finds items of one kind that may be one: their names are the same, but for how they are written.
 */
final class Duplicates {

  /** Marks what a single word stands for: a family name, alone or at the end of a whole name. */
  private static final String FAMILY = "family ";

  /** How many of a group are named in a finding. */
  private static final int NAMED = 3;

  private final Lint.Positions positions;
  private final Diagnostics findings;
  private final Map<ItemId, ItemId> reported = new HashMap<>();

  Duplicates(Lint.Positions positions, Diagnostics findings) {
    this.positions = positions;
    this.findings = findings;
  }

  /**
   * All that may be one with the same other are one finding. Whoever was found once is not found
   * again because of another form: when that is judged, the next is asked.
   */
  void find(List<Item> items) {
    Map<String, List<NamedItem>> byForm = new TreeMap<>();
    for (Item item : items.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList()) {
      NamedItem named = NamedItem.of(item);
      named.forms().keySet().forEach(form -> put(byForm, form, named));
      if (item.id().kind() == Kind.SPEAKER) {
        families(named).forEach(form -> put(byForm, form, named));
      }
    }
    byForm.forEach(
        (form, sharing) ->
            (form.startsWith(FAMILY) ? families(form, sharing) : groups(sharing))
                .forEach(group -> report(form, group)));
  }

  private static void put(Map<String, List<NamedItem>> byForm, String form, NamedItem named) {
    byForm.computeIfAbsent(form, none -> new ArrayList<>()).add(named);
  }

  private static List<String> families(NamedItem named) {
    return named.names().stream()
        .map(PersonalName::words)
        .filter(words -> !words.isEmpty())
        .map(words -> FAMILY + words.get(words.size() - 1))
        .filter(form -> form.length() > FAMILY.length() + 1)
        .distinct()
        .toList();
  }

  /** Each with the first that it may be one with. */
  private static List<List<NamedItem>> groups(List<NamedItem> sharing) {
    List<List<NamedItem>> groups = new ArrayList<>();
    for (NamedItem named : sharing) {
      if (!join(groups, named)) {
        groups.add(new ArrayList<>(List.of(named)));
      }
    }
    return groups;
  }

  /** Who is called by the family name alone, with those who have it at the end of theirs. */
  private static List<List<NamedItem>> families(String form, List<NamedItem> sharing) {
    List<List<NamedItem>> groups = new ArrayList<>();
    sharing.stream()
        .filter(named -> isAlone(form, named))
        .forEach(alone -> groups.add(new ArrayList<>(List.of(alone))));
    sharing.stream().filter(named -> !isAlone(form, named)).forEach(named -> join(groups, named));
    return groups;
  }

  private static boolean join(List<List<NamedItem>> groups, NamedItem named) {
    Optional<List<NamedItem>> group =
        groups.stream().filter(found -> isLikely(found.get(0), named)).findFirst();
    group.ifPresent(found -> found.add(named));
    return group.isPresent();
  }

  private static boolean isLikely(NamedItem first, NamedItem second) {
    return !first.isDifferentFrom(second) && !first.isToldApartInChinese(second);
  }

  private static boolean isAlone(String family, NamedItem named) {
    return named.names().stream()
        .anyMatch(name -> name.words().size() == 1 && family.equals(FAMILY + name.words().get(0)));
  }

  /** Of two, the second by id is to blame. */
  private void report(String form, List<NamedItem> group) {
    NamedItem first = group.get(0);
    List<NamedItem> others = group.stream().skip(1).filter(named -> isNews(first, named)).toList();
    boolean turned =
        others.size() == 1 && others.get(0).item().id().compareTo(first.item().id()) < 0;
    if (turned) {
      report(form, others.get(0), List.of(first));
    } else if (!others.isEmpty()) {
      report(form, first, others);
    }
  }

  private boolean isNews(NamedItem one, NamedItem other) {
    ItemId first = chief(one.item().id());
    ItemId second = chief(other.item().id());
    reported.put(second, first);
    return !first.equals(second);
  }

  private ItemId chief(ItemId id) {
    ItemId chief = id;
    for (ItemId above = reported.get(id);
        above != null && !above.equals(chief);
        above = reported.get(chief)) {
      chief = above;
    }
    return chief;
  }

  private void report(String form, NamedItem named, List<NamedItem> others) {
    Item first = named.item();
    Item second = others.get(0).item();
    String kind = second.id().kind().word();
    boolean one = others.size() == 1;
    findings.warning(
        positions.name(second),
        "likely-duplicate",
        kind
            + (one ? " " : "s ")
            + ids(others, "`")
            + " may be "
            + kind
            + " `"
            + first.id().value()
            + "` in "
            + first.common().origin().file().path()
            + ": "
            + shared(form, named, others),
        "if they are one, keep one file, with `aliases: ["
            + ids(others, "")
            + "]`; if not, say `different-from: ["
            + first.id().value()
            + (one ? "]` here" : "]` in the files of the others"));
  }

  private static String ids(List<NamedItem> items, String quote) {
    String named =
        items.stream()
            .limit(NAMED)
            .map(item -> quote + item.item().id().value() + quote)
            .collect(Collectors.joining(", "));
    int more = items.size() - NAMED;
    return more <= 0 ? named : quote.isEmpty() ? named + ", …" : named + " and " + more + " more";
  }

  private static String shared(String form, NamedItem named, List<NamedItem> others) {
    List<String> names =
        Stream.concat(others.stream(), Stream.of(named))
            .map(item -> name(item, form))
            .distinct()
            .toList();
    if (names.size() == 1) {
      return (others.size() == 1 ? "both" : "all") + " are called “" + names.get(0) + "”";
    }
    return names.stream()
        .limit(NAMED)
        .map(name -> "“" + name + "”")
        .collect(Collectors.joining(names.size() == 2 ? " and " : ", "));
  }

  private static String name(NamedItem named, String form) {
    return named
        .forms()
        .getOrDefault(form, form.startsWith(FAMILY) ? form.substring(FAMILY.length()) : form);
  }
}
