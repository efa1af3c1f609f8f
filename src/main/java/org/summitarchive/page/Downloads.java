package org.summitarchive.page;

import org.summitarchive.archive.Archive;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Forum;
import org.summitarchive.model.Kind;
import org.summitarchive.model.PartialDate;

/** Which files for programs an archive has, so that pages link to no others. */
public final class Downloads {

  private Downloads() {}

  /** A feed must say when it changed last: without an edition there is nothing to say. */
  public static boolean hasFeeds(Archive archive) {
    return archive.items().has(Kind.EDITION);
  }

  /** Whether anything in an edition has days that are known. */
  public static boolean hasCalendar(Archive archive, Edition edition) {
    return hasDays(edition)
        || archive.items().forums(edition.id()).stream().anyMatch(Downloads::hasDays);
  }

  public static boolean hasDays(Edition edition) {
    return !edition.common().isWithdrawn()
        && edition.period().start().hasDay()
        && edition.period().end().hasDay();
  }

  public static boolean hasDays(Forum forum) {
    PartialDate date = forum.session().date();
    return !forum.common().isWithdrawn() && date != null && date.hasDay();
  }
}
