package org.summitarchive.schedule;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.SourcePosition;

/** An entry of a schedule. */
public record Session(
    SourcePosition position,
    Identity identity,
    Texts texts,
    Slot slot,
    Details details,
    List<Person> persons) {

  public Session {
    persons = List.copyOf(persons);
  }

  /**
   * What it is about.
   *
   * @param brief in a sentence or two; Markdown or HTML unless {@code own}
   * @param description at length; Markdown or HTML
   * @param own whether this archive wrote them: then the brief is plain text, and the description
   *     Markdown that content files may hold
   */
  public record Texts(
      String title, String subtitle, String brief, String description, boolean own) {}

  /**
   * When and where.
   *
   * @param start to the minute, as the clocks there show it; null where it is not stated
   * @param offset of those clocks from UTC; null where it is not stated
   * @param end null where it is not stated
   */
  public record Slot(
      @Nullable LocalDateTime start,
      @Nullable ZoneOffset offset,
      @Nullable LocalDateTime end,
      String room,
      String track) {}

  /**
   * What else is known.
   *
   * @param type in the schedule's own words
   * @param language a tag, as it is written
   * @param url of its own page
   */
  public record Details(String type, String language, String url, List<Link> links) {
    public Details {
      links = List.copyOf(links);
    }
  }

  /** A page that belongs to a session. */
  public record Link(String url, String title) {}
}
