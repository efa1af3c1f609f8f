package org.summitarchive.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The compiled Markdown body of one file. What it names is known at once; what it says may be
 * fetched when it is asked for.
 */
public final class Prose {

  private final List<Segment> open;
  private final Supplier<List<Segment>> all;
  private final boolean empty;

  public Prose(List<Segment> segments) {
    List<Segment> known = List.copyOf(segments);
    this.empty = known.isEmpty();
    List<Segment> named = new ArrayList<>();
    for (Segment segment : known) {
      if (!(segment instanceof Segment.Html)) {
        named.add(segment);
      }
    }
    this.open = List.copyOf(named);
    this.all = () -> known;
  }

  private Prose(List<Segment> open, Supplier<List<Segment>> all) {
    this.open = List.copyOf(open);
    this.all = all;
    this.empty = false;
  }

  /**
   * Prose that is not empty and of which only the open segments are known yet.
   *
   * @param all fetches all segments, at every call anew
   */
  public static Prose fetched(List<Segment> open, Supplier<List<Segment>> all) {
    return new Prose(open, all);
  }

  public List<Segment> segments() {
    return all.get();
  }

  /** All segments but HTML: the references, the citations and the images. */
  public List<Segment> open() {
    return open;
  }

  public boolean isEmpty() {
    return empty;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Prose prose && segments().equals(prose.segments());
  }

  @Override
  public int hashCode() {
    return segments().hashCode();
  }

  @Override
  public String toString() {
    return "Prose" + segments();
  }
}
