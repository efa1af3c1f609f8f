package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.summitarchive.language.Language;
import org.summitarchive.language.PersonalName;
import org.summitarchive.model.Item;
import org.summitarchive.model.Organisation;
import org.summitarchive.model.Speaker;

/**
 * A person or an organisation, and all that it is called.
 *
 * @param forms a name for each form that names are held against each other in
 */
record NamedItem(Item item, List<PersonalName> names, Map<String, String> forms) {

  static NamedItem of(Item item) {
    Map<String, String> forms = new TreeMap<>();
    List<PersonalName> names = new ArrayList<>();
    for (String written : written(item)) {
      PersonalName name = PersonalName.of(written);
      names.add(name);
      name.forms().forEach(form -> forms.putIfAbsent(form, written));
    }
    return new NamedItem(item, names, forms);
  }

  private static List<String> written(Item item) {
    Map<Language, List<String>> byLanguage = new TreeMap<>((a, b) -> a.path().compareTo(b.path()));
    item.label().values().forEach((in, name) -> add(byLanguage, in, name));
    if (item instanceof Speaker speaker) {
      speaker
          .names()
          .alsoKnownAs()
          .values()
          .forEach((in, others) -> others.forEach(name -> add(byLanguage, in, name)));
    } else if (item instanceof Organisation organisation) {
      organisation.shortName().values().forEach((in, name) -> add(byLanguage, in, name));
    }
    return byLanguage.values().stream().flatMap(List::stream).toList();
  }

  private static void add(Map<Language, List<String>> names, Language language, String name) {
    names.computeIfAbsent(language, none -> new ArrayList<>()).add(name);
  }

  /**
   * Whether both have names as Chinese people have, and none alike: then pinyin, in which many
   * names are one, says nothing.
   */
  boolean isToldApartInChinese(NamedItem other) {
    Set<String> own = chinese();
    Set<String> others = other.chinese();
    return !own.isEmpty() && !others.isEmpty() && own.stream().noneMatch(others::contains);
  }

  private Set<String> chinese() {
    Set<String> chinese = new TreeSet<>();
    names.stream().filter(PersonalName::isHan).forEach(name -> chinese.addAll(name.words()));
    return chinese;
  }

  boolean isDifferentFrom(NamedItem other) {
    return differs(item, other.item) || differs(other.item, item);
  }

  private static boolean differs(Item one, Item other) {
    return one.common().media().differentFrom().stream()
        .anyMatch(reference -> reference.target().equals(other.id()));
  }
}
