package org.summitarchive.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.summitarchive.language.Language;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Role;
import org.summitarchive.model.Speaker;

/** People: all their names, and what they were, as printed. */
final class People {

  private final Reading reading;
  private final Briefly briefly;

  People(Reading reading, Briefly briefly) {
    this.reading = reading;
    this.briefly = briefly;
  }

  void add(Node node, Speaker speaker) {
    List<Object> affiliations = new ArrayList<>();
    Set<Object> titles = new LinkedHashSet<>();
    for (Role role : speaker.roles()) {
      Reference organisation = role.organisation();
      if (organisation == null) {
        reading.text(role.title(), speaker).ifPresent(titles::add);
      } else {
        affiliations.add(affiliation(speaker, role, organisation));
      }
    }
    node.with("alternateName", otherNames(speaker))
        .with("jobTitle", List.copyOf(titles))
        .with("affiliation", affiliations);
  }

  /** In schema.org a role stands between a person and an organisation. */
  private Node affiliation(Speaker speaker, Role role, Reference organisation) {
    return Node.of("OrganizationRole")
        .with("roleName", reading.text(role.title(), speaker))
        .with("affiliation", briefly.named(reading.item(organisation)));
  }

  private List<Object> otherNames(Speaker speaker) {
    Object name = reading.name(speaker).orElse("");
    Set<Object> names = new LinkedHashSet<>();
    for (Language language : reading.archive().config().languages().all()) {
      speaker.names().name().in(language).map(reading::value).ifPresent(names::add);
      if (speaker.names().alsoKnownAs().values().containsKey(language)) {
        names.addAll(reading.texts(speaker.names().alsoKnownAs().in(language, language)));
      }
    }
    names.remove(name);
    return List.copyOf(names);
  }
}
