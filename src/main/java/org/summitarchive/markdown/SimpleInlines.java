package org.summitarchive.markdown;

import org.summitarchive.language.CharacterClasses;

/** Reads what stands in one simple block: text, emphasis with asterisks, links, code. */
final class SimpleInlines {

  private final Characters text;
  private final ProseWriter out;
  private final SimpleLines lines;
  private final SimpleLinks links;
  private int emphasis;

  SimpleInlines(Characters text, ProseWriter out, Mistakes mistakes) {
    this.text = text;
    this.out = out;
    this.lines = new SimpleLines(text);
    this.links = new SimpleLinks(text, lines, out, mistakes);
  }

  /** Whether a line holds nothing but text; it begins with none of the marks of blocks. */
  boolean isText(int from, int to) {
    if (!lines.fits(from, to)) {
      return false;
    }
    int at = from;
    while (at < to
        && PlainCharacters.isPlain(text.charAt(at))
        && !PlainCharacters.isBareLink(text, at)) {
      at++;
    }
    return at == to;
  }

  /**
   * Writes a block's lines.
   *
   * @param margin what its second and later lines begin with
   * @return whether all was simple
   */
  boolean write(int from, int to, String margin) {
    lines.setMargin(margin);
    emphasis = 0;
    if (!lines.fits(from, to)) {
      return false;
    }
    int written = from;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (PlainCharacters.isPlain(c)) {
        if (PlainCharacters.isBareLink(text, at)) {
          return false;
        }
        at++;
        continue;
      }
      out.text(text, written, at);
      written =
          switch (c) {
            case '\n' -> lineBreak(at, to);
            case '*' -> emphasis(at, from, to);
            case '[' -> links.write(at, from, to);
            case '`' -> code(at, to);
            default -> -1;
          };
      if (written < 0) {
        return false;
      }
      at = written;
    }
    out.text(text, written, to);
    return emphasis == 0;
  }

  private int lineBreak(int at, int to) {
    int next = lines.next(at, to);
    int after = next < 0 ? SimpleLinks.UNKNOWN : first(next, to);
    if (after == SimpleLinks.UNKNOWN) {
      return -1;
    }
    if (!LineBreaks.vanishes(out.last(), after)) {
      out.text("\n");
    }
    return next;
  }

  /** The code point with which a line's text begins, behind its marks. */
  private int first(int line, int to) {
    int at = line;
    while (at < to && text.charAt(at) == '*') {
      at++;
    }
    if (at < to && text.charAt(at) == '[') {
      return links.first(at, to);
    }
    int shown = at < to && text.charAt(at) == '`' ? at + 1 : at;
    return shown < to ? text.charAt(shown) : SimpleLinks.UNKNOWN;
  }

  /** Code between two single marks on one line. */
  private int code(int mark, int to) {
    int end = mark + 1;
    while (end < to && PlainCharacters.isPlain(text.charAt(end))) {
      end++;
    }
    boolean closed = end > mark + 1 && end < to && text.charAt(end) == '`';
    boolean single = closed && !text.startsWith("`", end + 1);
    if (!single
        || CharacterClasses.isSpace(text.charAt(mark + 1))
        || CharacterClasses.isSpace(text.charAt(end - 1))) {
      return -1;
    }
    out.html("<code>");
    out.text(text, mark + 1, end);
    out.html("</code>");
    return end + 1;
  }

  /** Runs of one length that open and close in turn; of anything else flexmark knows more. */
  private int emphasis(int start, int from, int to) {
    int end = start;
    while (end < to && text.charAt(end) == '*') {
      end++;
    }
    int length = end - start;
    char before = start == from ? '\n' : text.charAt(start - 1);
    char after = end == to ? '\n' : text.charAt(end);
    Flanking flanking = Flanking.of('*', before, after);
    boolean fits = emphasis == 0 ? flanking.opens() : emphasis == length && flanking.closes();
    if (length > 2 || !fits) {
      return -1;
    }
    String tag = length == 1 ? "em>" : "strong>";
    out.html(emphasis == 0 ? "<" : "</");
    out.html(tag);
    emphasis = emphasis == 0 ? length : 0;
    return end;
  }
}
