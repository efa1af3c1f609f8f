package org.summitarchive.markdown;

/** Reads what stands in one simple block: text, emphasis with asterisks, links. */
final class SimpleInlines {

  /** What may mean more than itself, wherever it stands in a line. */
  private static final String MARKS = "\\`*_[]<&|";

  private static final boolean[] PLAIN = plain();

  private final String text;
  private final ProseWriter out;
  private final SimpleLinks links;
  private int emphasis;

  SimpleInlines(String text, ProseWriter out, Mistakes mistakes) {
    this.text = text;
    this.out = out;
    this.links = new SimpleLinks(text, out, mistakes);
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (char c = ' '; c < 0x7F; c++) {
      plain[c] = MARKS.indexOf(c) < 0;
    }
    return plain;
  }

  /**
   * Whether a character is itself. Those beyond ASCII that are spaces, or that nobody sees, are
   * left to flexmark, as are those outside of the basic plane.
   */
  static boolean isPlain(char c) {
    if (c < 0x80) {
      return PLAIN[c];
    }
    return (c > 0xA0 && c < 0x1680)
        || (c > 0x1680 && c < 0x2000 && c != 0x180E)
        || (c > 0x200F && c < 0x2028)
        || (c > 0x202F && c < 0x205F)
        || (c > 0x206F && c < 0x3000)
        || (c > 0x3000 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFEFF)
        || (c > 0xFEFF && c < 0xFFFE);
  }

  /** Whether an address might stand here without marks. */
  static boolean isBareLink(String text, int at) {
    return text.charAt(at) == ':' && text.startsWith("//", at + 1);
  }

  /** Whether a line holds nothing but text; it begins with none of the marks of blocks. */
  boolean isText(int from, int to) {
    if (!startsText(from, to) || text.charAt(to - 1) == ' ') {
      return false;
    }
    int at = from;
    while (at < to && isPlain(text.charAt(at)) && !isBareLink(text, at)) {
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
    emphasis = 0;
    if (!startsText(from, to) || text.charAt(to - 1) == ' ') {
      return false;
    }
    int written = from;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (isPlain(c)) {
        if (isBareLink(text, at)) {
          return false;
        }
        at++;
        continue;
      }
      out.text(text, written, at);
      written =
          switch (c) {
            case '\n' -> lineBreak(at, to, margin);
            case '*' -> emphasis(at, from, to);
            case '[' -> links.write(at, from, to);
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

  /** Whether a line begins as text does, rather than as some block. */
  private boolean startsText(int at, int to) {
    if (at >= to) {
      return false;
    }
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return !startsNumber(at, to);
    }
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (c < 0x80 ? "\"'(*[".indexOf(c) >= 0 : isPlain(c));
  }

  /** Whether this might be the number of a list's item; very long ones are not told apart. */
  private boolean startsNumber(int at, int to) {
    int end = at;
    while (end < to && end - at < 20 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end - at == 20 || (end < to && (text.charAt(end) == '.' || text.charAt(end) == ')'));
  }

  private int lineBreak(int at, int to, String margin) {
    int next = at + 1 + margin.length();
    if (text.charAt(at - 1) == ' ' || !text.startsWith(margin, at + 1) || !startsText(next, to)) {
      return -1;
    }
    int first = next;
    while (first < to && text.charAt(first) == '*') {
      first++;
    }
    int after = first < to && text.charAt(first) == '[' ? links.first(first, to) : first(first, to);
    if (after == SimpleLinks.UNKNOWN) {
      return -1;
    }
    if (!LineBreaks.vanishes(out.last(), after)) {
      out.text("\n");
    }
    return next;
  }

  private int first(int at, int to) {
    return at < to ? text.charAt(at) : SimpleLinks.UNKNOWN;
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
