package org.summitarchive.authoring;

import java.util.Optional;
import org.summitarchive.authoring.NewFile.Refused;
import org.summitarchive.language.Language;
import org.summitarchive.language.PersonSlugs;
import org.summitarchive.language.Readings;
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

  /**
   * @param language what the name is in
   */
  static NewItemId of(ItemRequest request, Language language) {
    boolean part = request.kind().belongsToEdition();
    String given = request.id().orElse("");
    boolean proposes = part ? given.indexOf('/') < 0 && !given.isEmpty() : given.isEmpty();
    String name = request.name().orElse("");
    if (proposes && !name.isBlank() && !isReadable(request, language)) {
      String word = request.kind().word();
      return refuse(
          "it is not known how `" + name + "` is read",
          "give an id, such as `new " + word + " " + (part ? given + "/" : "") + "an-id`");
    }
    return part ? ofPart(request, language) : ofWhole(request, language);
  }

  /** An address is for good: better none than one that mispronounces a name. */
  private static boolean isReadable(ItemRequest request, Language language) {
    return Readings.isKnown(request.name().orElse(""), language.tag())
        && !proposed(request).isEmpty();
  }

  private static NewItemId ofPart(ItemRequest request, Language language) {
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
      return bad(edition, language);
    }
    String id = local.isEmpty() ? proposed(request) : local;
    return Slugs.isSlug(id)
        ? good(ItemId.inEdition(request.kind(), edition, id))
        : bad(id, language);
  }

  private static NewItemId ofWhole(ItemRequest request, Language language) {
    String id = request.id().orElseGet(() -> proposed(request));
    String word = request.kind().word();
    if (id.isEmpty()) {
      return refuse("there is no id", "give one, such as `new " + word + " an-id`, or a name");
    }
    boolean atRoot = request.kind() == Kind.EDITION || request.kind() == Kind.PAGE;
    if (atRoot && ReservedIds.contains(id)) {
      return refuse("`" + id + "` is an address of the site's own", "choose another id");
    }
    return Slugs.isSlug(id) ? good(new ItemId(request.kind(), id)) : bad(id, language);
  }

  private static String proposed(ItemRequest request) {
    String name = request.name().orElse("");
    return Slugs.shortened(request.kind() == Kind.SPEAKER ? PersonSlugs.of(name) : Slugs.of(name));
  }

  private static NewItemId good(ItemId id) {
    boolean tooLong =
        id.local().length() > Slugs.LONGEST
            || (id.kind().belongsToEdition() && id.edition().value().length() > Slugs.LONGEST);
    if (tooLong) {
      return refuse("this id is too long", "give one of " + Slugs.LONGEST + " characters at most");
    }
    return new NewItemId(Optional.of(id), Optional.empty());
  }

  private static NewItemId bad(String id, Language language) {
    String near = Readings.isKnown(id, language.tag()) ? Slugs.of(id) : "";
    return refuse(
        "`" + id + "` is not a good id",
        "use small letters and digits, parted by single hyphens"
            + (near.isEmpty() ? "" : ", such as " + near));
  }

  private static NewItemId refuse(String message, String hint) {
    return new NewItemId(Optional.empty(), Optional.of(new Refused(message, hint)));
  }
}
