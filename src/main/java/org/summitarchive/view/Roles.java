package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Attribution;
import org.summitarchive.model.Edition;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Role;
import org.summitarchive.model.Speaker;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Voice;

/** What people were, as the sources print it. */
final class Roles {

  private Roles() {}

  /** The roles in which somebody made a statement: those that it names, else the edition's. */
  static List<Sentence> of(PageContext page, Attribution attribution) {
    Statement statement = attribution.statement();
    if (!(statement.voice() instanceof Voice.Named named)) {
      return List.of();
    }
    Speaker speaker = (Speaker) page.items().get(named.speaker().target());
    if (statement.roles().isEmpty()) {
      return atEdition(page, speaker, attribution.place().id().edition());
    }
    List<String> ids = statement.roles().stream().map(Statement.StatementRole::id).toList();
    return sentences(page, speaker, role -> ids.contains(role.id()));
  }

  /** The roles that a speaker had at an edition. */
  static List<Sentence> atEdition(PageContext page, Speaker speaker, ItemId edition) {
    return sentences(page, speaker, role -> role.edition().target().equals(edition));
  }

  /** The roles of the newest edition at which a speaker had any. */
  static List<Sentence> newest(PageContext page, Speaker speaker) {
    List<Edition> editions = roles(speaker).isEmpty() ? List.of() : page.items().editions();
    for (Edition edition : editions) {
      List<Sentence> roles = atEdition(page, speaker, edition.id());
      if (!roles.isEmpty()) {
        return roles;
      }
    }
    return List.of();
  }

  static List<Role> roles(Speaker speaker) {
    return speaker.common().isWithdrawn() ? List.of() : speaker.roles();
  }

  private static List<Sentence> sentences(
      PageContext page, Speaker speaker, Predicate<Role> wanted) {
    List<Sentence> sentences = new ArrayList<>();
    for (Role role : roles(speaker)) {
      if (wanted.test(role)) {
        sentences.add(sentence(page, speaker, role));
      }
    }
    return sentences;
  }

  static Sentence sentence(PageContext page, Speaker speaker, Role role) {
    Link title = new Link(title(page, speaker, role), null);
    @Nullable Reference organisation = role.organisation();
    return organisation == null
        ? Sentence.of(title)
        : page.reader()
            .sentence(
                "role.with-organisation",
                List.of("title", "organisation"),
                List.of(title, page.link(organisation)));
  }

  static Phrase title(PageContext page, Speaker speaker, Role role) {
    return page.reader()
        .phrase(role.title(), speaker)
        .orElseThrow(() -> new IllegalStateException("every role has a title"));
  }
}
