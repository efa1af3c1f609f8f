package org.summitarchive.authoring;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitarchive.model.ForumKind;
import org.summitarchive.schedule.Losses;
import org.summitarchive.schedule.Session;

/** Makes forums of sessions. */
final class ForumBlocks {

  private final ImportedTexts texts;
  private final Losses losses;
  private final boolean saysOriginal;

  ForumBlocks(ImportedTexts texts, Losses losses, boolean saysOriginal) {
    this.texts = texts;
    this.losses = losses;
    this.saysOriginal = saysOriginal;
  }

  /**
   * A forum's file.
   *
   * @param speakers their ids, in the order of the schedule
   */
  Blocks of(Session session, List<String> speakers) {
    Session.Slot slot = session.slot();
    String url = session.details().url();
    return new BlockWriter()
        .text("title", ImportedTexts.line(session.texts().title()))
        .original(saysOriginal)
        .word("kind", kind(session))
        .word("start", time(slot.start()))
        .word("end", time(slot.end()))
        .text("room", ImportedTexts.line(slot.room()))
        .text("track", ImportedTexts.line(slot.track()))
        .list("spoken", spoken(session))
        .list("speakers", speakers)
        .text("summary", texts.summary(session.texts()))
        .links(links(session))
        .list("same-as", address(url, "url", session) ? List.of(url) : List.of())
        .file(texts.body(session));
  }

  private static String time(@Nullable LocalDateTime time) {
    return time == null ? "" : time.toString();
  }

  /** A session is of a kind only where its schedule uses the archive's very word. */
  private String kind(Session session) {
    String type = session.details().type();
    String word = type.toLowerCase(Locale.ROOT);
    if (word.equals(ForumKind.FORUM.word()) || word.isEmpty()) {
      return "";
    }
    boolean known = Stream.of(ForumKind.values()).anyMatch(kind -> kind.word().equals(word));
    if (!known) {
      losses.add("`type` of a session", session.position());
    }
    return known ? word : "";
  }

  private List<String> spoken(Session session) {
    String tag = ImportedTexts.languageTag(session.details().language());
    if (tag.isEmpty() && !session.details().language().isEmpty()) {
      losses.add("`language` of a session, where it is no language tag", session.position());
    }
    return tag.isEmpty() ? List.of() : List.of(tag);
  }

  private Map<String, String> links(Session session) {
    Map<String, String> links = new LinkedHashMap<>();
    for (Session.Link link : session.details().links()) {
      if (address(link.url(), "links", session)) {
        String title = ImportedTexts.line(link.title());
        links.putIfAbsent(link.url(), title.isEmpty() ? link.url() : title);
      }
    }
    return links;
  }

  private boolean address(String url, String field, Session session) {
    boolean good = ImportedTexts.isAddress(url);
    if (!good && !url.isEmpty()) {
      losses.add("`" + field + "` of a session, where it is no web address", session.position());
    }
    return good;
  }
}
