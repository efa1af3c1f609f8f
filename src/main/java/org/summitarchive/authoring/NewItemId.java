package org.summitarchive.authoring;

import java.util.Optional;
import org.summitarchive.authoring.NewFile.Refused;
import org.summitarchive.language.PersonSlugs;
import org.summitarchive.language.Slugs;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.ReservedIds;

/**
 * The id that a new item is to have, proposed from its name where none is given.
 *
 * @param id null where it cannot be told
 * @param refused why; null where it can
 */
record NewItemId(Optional<ItemId> id, Optional<Refused> refused) {

  static NewItemId of(ItemRequest request) {
    return request.kind().belongsToEdition() ? ofPart(request) : ofWhole(request);
  }

  private static NewItemId ofPart(ItemRequest request) {
    String word = request.kind().word();
    String given = request.id().orElse("");
    int slash = given.indexOf('/');
    String edition = slash < 0 ? given : given.substring(0, slash);
    String local = slash < 0 ? "" : given.substring(slash + 1);
    if (edition.isEmpty() || (local.isEmpty() && request.name().isEmpty())) {
      return refuse(
          "a " + word + " belongs to an edition",
          "write both, such as `new " + word + " 2025/opening`");
    }
    if (!Slugs.isSlug(edition)) {
      return bad(edition);
    }
    String id = local.isEmpty() ? proposed(request) : local;
    return Slugs.isSlug(id) ? good(ItemId.inEdition(request.kind(), edition, id)) : bad(id);
  }

  private static NewItemId ofWhole(ItemRequest request) {
    String id = request.id().orElseGet(() -> proposed(request));
    String word = request.kind().word();
    if (id.isEmpty()) {
      return refuse(
          "there is no id", "give one, such as `new " + word + " an-id`, or a name in any script");
    }
    boolean atRoot = request.kind() == Kind.EDITION || request.kind() == Kind.PAGE;
    if (atRoot && ReservedIds.contains(id)) {
      return refuse("`" + id + "` is an address of the site's own", "choose another id");
    }
    return Slugs.isSlug(id) ? good(new ItemId(request.kind(), id)) : bad(id);
  }

  private static String proposed(ItemRequest request) {
    String name = request.name().orElse("");
    return request.kind() == Kind.SPEAKER ? PersonSlugs.of(name) : Slugs.of(name);
  }

  private static NewItemId good(ItemId id) {
    return new NewItemId(Optional.of(id), Optional.empty());
  }

  private static NewItemId bad(String id) {
    String near = Slugs.of(id);
    return refuse(
        "`" + id + "` is not a good id",
        "use small letters and digits, parted by single hyphens"
            + (near.isEmpty() ? "" : ", such as " + near));
  }

  private static NewItemId refuse(String message, String hint) {
    return new NewItemId(Optional.empty(), Optional.of(new Refused(message, hint)));
  }
}
