package org.summitarchive.markdown;

/** Where the parts of a link end that have an opening and a closing character of their own. */
final class LinkParts {

  /** As CommonMark has it. */
  private static final int LONGEST_LABEL = 999;

  private LinkParts() {}

  /** The end of {@code <…>} at an index, or -1. */
  static int bracketedEnd(CharSequence text, int start) {
    return end(text, start, '>', "<\n\r");
  }

  /** The end of {@code "…"}, {@code '…'} or {@code (…)} at an index, or -1. */
  static int titleEnd(CharSequence text, int start) {
    char open = start < text.length() ? text.charAt(start) : ' ';
    return switch (open) {
      case '"', '\'' -> end(text, start, open, "");
      case '(' -> end(text, start, ')', "(");
      default -> -1;
    };
  }

  /** The end of {@code […]} at an index, or -1. */
  static int labelEnd(CharSequence text, int start) {
    if (start >= text.length() || text.charAt(start) != '[') {
      return -1;
    }
    int longest = Math.min(text.length(), start + LONGEST_LABEL + 2);
    return end(text.subSequence(0, longest), start, ']', "[");
  }

  private static int end(CharSequence text, int start, char close, String refused) {
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (refused.indexOf(c) >= 0) {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }
}
