package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.PersonalName;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;

/**
 * Finds items of one kind that may be one: their names are the same, but for how they are written.
 */
final class Duplicates {

  /** Marks what a single word stands for: a family name, alone or at the end of a whole name. */
  private static final String FAMILY = "family ";

  private final Lint.Positions positions;
  private final Diagnostics findings;

  Duplicates(Lint.Positions positions, Diagnostics findings) {
    this.positions = positions;
    this.findings = findings;
  }

  private record Pair(NamedItem first, NamedItem second) {}

  /** Of two that may be one, the second by id is reported. */
  void find(List<Item> items) {
    Map<String, List<NamedItem>> byForm = new TreeMap<>();
    for (Item item : items.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList()) {
      NamedItem named = NamedItem.of(item);
      named.forms().keySet().forEach(form -> put(byForm, form, named));
      if (item.id().kind() == Kind.SPEAKER) {
        families(named).forEach(form -> put(byForm, form, named));
      }
    }
    Map<Pair, String> pairs = new LinkedHashMap<>();
    byForm.forEach((form, sharing) -> addPairs(form, sharing, pairs));
    pairs.forEach(this::report);
  }

  private static void put(Map<String, List<NamedItem>> byForm, String form, NamedItem named) {
    List<NamedItem> sharing = byForm.computeIfAbsent(form, none -> new ArrayList<>());
    if (!sharing.contains(named)) {
      sharing.add(named);
    }
  }

  private static List<String> families(NamedItem named) {
    return named.names().stream()
        .map(PersonalName::words)
        .filter(words -> !words.isEmpty())
        .map(words -> FAMILY + words.get(words.size() - 1))
        .filter(form -> form.length() > FAMILY.length() + 1)
        .toList();
  }

  private static void addPairs(String form, List<NamedItem> sharing, Map<Pair, String> pairs) {
    for (int i = 0; i < sharing.size(); i++) {
      for (int j = i + 1; j < sharing.size(); j++) {
        NamedItem first = sharing.get(i);
        NamedItem second = sharing.get(j);
        if (isLikely(form, first, second)) {
          pairs.putIfAbsent(new Pair(first, second), form);
        }
      }
    }
  }

  private static boolean isLikely(String form, NamedItem first, NamedItem second) {
    boolean family = form.startsWith(FAMILY);
    return !first.isDifferentFrom(second)
        && !first.isToldApartInChinese(second)
        && (!family || isAlone(form, first) != isAlone(form, second));
  }

  private static boolean isAlone(String family, NamedItem named) {
    return named.names().stream()
        .anyMatch(name -> name.words().size() == 1 && family.equals(FAMILY + name.words().get(0)));
  }

  private void report(Pair pair, String form) {
    Item first = pair.first.item();
    Item second = pair.second.item();
    String kind = second.id().kind().word();
    findings.warning(
        positions.name(second),
        "likely-duplicate",
        kind
            + " `"
            + second.id().value()
            + "` may be "
            + kind
            + " `"
            + first.id().value()
            + "` in "
            + first.common().origin().file().path()
            + ": "
            + shared(pair, form),
        "if they are one, keep one file, with `aliases: ["
            + second.id().value()
            + "]`; if not, say `different-from: ["
            + first.id().value()
            + "]` here");
  }

  private static String shared(Pair pair, String form) {
    String first = name(pair.first, form);
    String second = name(pair.second, form);
    return first.equals(second)
        ? "both are called “" + first + "”"
        : "“" + second + "” and “" + first + "”";
  }

  private static String name(NamedItem named, String form) {
    return named
        .forms()
        .getOrDefault(form, form.startsWith(FAMILY) ? form.substring(FAMILY.length()) : form);
  }
}
