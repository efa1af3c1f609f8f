package org.summitarchive.bind;

import java.util.List;
import java.util.Optional;
import org.summitarchive.bind.Things.Thing;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Reference;
import org.summitarchive.model.Role;
import org.summitarchive.model.Text;

/** Reads the roles of a speaker. */
final class Roles {

  private Roles() {}

  static List<Role> read(Fields speaker) {
    return new Things(speaker, "roles", PartFields.ROLE, "title")
        .read(Ids::given).stream().flatMap(role -> read(role).stream()).toList();
  }

  private static Optional<Role> read(Thing thing) {
    Values values = thing.fields().values();
    Reference edition = values.reference("edition", Kind.EDITION);
    Text title = thing.fields().text("title");
    Reference organisation = values.reference("organisation", Kind.ORGANISATION);
    Citation citation = values.citation("source");
    if (edition == null || citation == null) {
      return Optional.empty();
    }
    return thing.id().map(id -> new Role(id, edition, title, organisation, citation));
  }
}
