package org.summitarchive.markdown;

import java.util.Optional;
import org.summitarchive.model.Prose;

/**
 * Reads bodies that hold nothing but the commonest Markdown, in a tenth of the time: headings,
 * paragraphs, quotes, lists of one level, tables; in them text, emphasis with asterisks, links,
 * code. Whatever else is in a body, or might be, makes it give up, and flexmark reads the body.
 * Both make the same prose of what both read; a property test holds that.
 */
final class SimpleBody {

  /** No body below this length can come near {@link Limits#WORK}. */
  private static final int LONGEST = 12_000;

  private final Characters text;
  private final ProseWriter out = new ProseWriter('\n');
  private final SimpleInlines inlines;
  private final HeadingIds ids = new HeadingIds();
  private final int shift;

  private SimpleBody(Characters text, Mistakes mistakes) {
    this.text = text;
    this.inlines = new SimpleInlines(text, out, mistakes);
    this.shift = 2 - highestLevel(text);
  }

  /** Empty where more than a simple body is needed; nothing is reported in any case. */
  static Optional<Prose> read(String markdown, Mistakes mistakes) {
    if (markdown.length() > LONGEST) {
      return Optional.empty();
    }
    SimpleBody body = new SimpleBody(new Characters(markdown), mistakes);
    return body.blocks() ? Optional.of(body.out.prose()) : Optional.empty();
  }

  private static int highestLevel(Characters text) {
    int highest = HeadingRenderer.LOWEST;
    for (int at = text.indexOf('#', 0); at >= 0; at = text.indexOf("\n#", at)) {
      int start = text.charAt(at) == '\n' ? at + 1 : at;
      if (start == 0 || text.charAt(start - 1) == '\n') {
        highest = Math.min(highest, level(text, start));
      }
      at = start;
    }
    return highest;
  }

  private static int level(Characters text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    return end - start;
  }

  /** Blocks are what blank lines part. */
  private boolean blocks() {
    boolean afterList = false;
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '\n') {
        at++;
        continue;
      }
      int end = blockEnd(at);
      boolean list = text.startsWith("- ", at);
      if ((list && afterList) || !block(at, end)) {
        return false;
      }
      afterList = list;
      at = end;
    }
    return true;
  }

  private int blockEnd(int start) {
    int end = text.indexOf("\n\n", start);
    if (end >= 0) {
      return end;
    }
    int last = text.length() - 1;
    return text.charAt(last) == '\n' ? last : last + 1;
  }

  private boolean block(int start, int end) {
    out.setLast('\n');
    return switch (text.charAt(start)) {
      case '#' -> heading(start, end);
      case '-' -> list(start, end);
      case '>' -> quote(start, end);
      case '|' -> new SimpleTable(text, out, inlines).write(start, end);
      default -> paragraph(start, end, "");
    };
  }

  private boolean heading(int start, int end) {
    int level = level(text, start);
    int from = start + level + 1;
    if (level > HeadingRenderer.LOWEST
        || from >= end
        || text.charAt(from - 1) != ' '
        || text.charAt(end - 1) == '#'
        || !inlines.isText(from, end)) {
      return false;
    }
    String title = text.substring(from, end);
    int shown = Math.min(HeadingRenderer.LOWEST, level + shift);
    out.html("<h" + shown);
    out.attribute("id", ids.idOf(title));
    out.html(">");
    out.text(title);
    out.html("</h" + shown + ">\n");
    return true;
  }

  private boolean list(int start, int end) {
    out.html("<ul>\n");
    int at = start;
    while (at < end) {
      int next = text.indexOf("\n- ", at);
      int itemEnd = next < 0 || next > end ? end : next;
      out.setLast('\n');
      out.html("<li>");
      if (!text.startsWith("- ", at) || !inlines.write(at + 2, itemEnd, "  ")) {
        return false;
      }
      out.html("</li>\n");
      at = itemEnd + 1;
    }
    out.html("</ul>\n");
    return true;
  }

  private boolean quote(int start, int end) {
    out.html("<blockquote>\n");
    boolean read = text.startsWith("> ", start) && paragraph(start + 2, end, "> ");
    out.html("</blockquote>\n");
    return read;
  }

  private boolean paragraph(int start, int end, String margin) {
    out.html("<p>");
    boolean read = inlines.write(start, end, margin);
    out.html("</p>\n");
    return read;
  }
}
