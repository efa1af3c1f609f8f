package org.summitarchive.markdown;

import java.util.ArrayList;
import java.util.List;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;

/** Collects prose: HTML that stands side by side becomes one segment. */
final class ProseWriter {

  /** Stands for the name of an item, which is not known yet. */
  static final int NAME = -1;

  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private int last;

  /**
   * Continues after a character.
   *
   * @param last a code point
   */
  ProseWriter(int last) {
    this.last = last;
  }

  /** The code point that the reader saw last, or {@link #NAME}. */
  int last() {
    return last;
  }

  void setLast(int codePoint) {
    last = codePoint;
  }

  void html(String markup) {
    html.append(markup);
  }

  void text(CharSequence text) {
    if (text.length() > 0) {
      HtmlText.appendEscaped(html, text);
      last = Character.codePointBefore(text, text.length());
    }
  }

  /** Writes a part of a text. */
  void text(Characters text, int from, int to) {
    if (from < to) {
      HtmlText.appendEscaped(html, text, from, to);
      last = text.charAt(to - 1);
    }
  }

  void attribute(String name, CharSequence value) {
    html.append(' ').append(name).append("=\"");
    HtmlText.appendEscaped(html, value);
    html.append('"');
  }

  void segment(Segment segment) {
    flush();
    segments.add(segment);
  }

  private void flush() {
    if (!html.isEmpty()) {
      segments.add(new Segment.Html(html.toString()));
      html.setLength(0);
    }
  }

  List<Segment> segments() {
    flush();
    return segments;
  }

  Prose prose() {
    return new Prose(segments());
  }
}
