package org.summitarchive.search;

/**
 * Writes posting lists in characters that a script need not escape; {@code docs/search.md}
 * specifies the code.
 *
 * <p>Tokens that stand on very many pages tell little of any of them. There the weight is kept for
 * the best pages only, and for the others the fact that they are among them.
 */
final class PostingCode {

  private static final char[] DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray();

  /** In characters: a longer list is shortened. */
  private static final int LONG = 3000;

  /** How many pages of a shortened list keep their weights. */
  private static final int BEST = 160;

  private static final int WEIGHTS = 64;

  private final PostingList postings;
  private final int pages;

  private PostingCode(PostingList postings, int pages) {
    this.postings = postings;
    this.pages = pages;
  }

  /**
   * Encodes a list.
   *
   * @param pages how many there are in all
   */
  static String of(PostingList postings, int pages) {
    Gaps all = new Gaps();
    postings.forEach(all::addWeighted);
    return all.code.length() <= LONG ? all.code.toString() : shortened(postings, pages);
  }

  private static String shortened(PostingList postings, int pages) {
    PostingCode code = new PostingCode(postings, pages);
    int[] counts = new int[WEIGHTS];
    postings.forEach((page, weight) -> counts[weight]++);
    return code.best(counts) + "." + code.usual(counts) + code.members();
  }

  /** Those of the greatest weight; of equal ones those that come first. */
  private String best(int[] counts) {
    int least = WEIGHTS - 1;
    int left = BEST;
    while (counts[least] <= left) {
      left -= counts[least--];
    }
    Gaps best = new Gaps();
    int[] room = {left};
    int border = least;
    postings.forEach(
        (page, weight) -> {
          if (weight > border || (weight == border && room[0]-- > 0)) {
            best.addWeighted(page, weight);
          }
        });
    return best.code.toString();
  }

  /** The weight in the middle of all: taken for those that do not keep theirs. */
  private char usual(int[] counts) {
    int weight = 0;
    for (int below = counts[0]; below * 2 < postings.size(); below += counts[weight]) {
      weight++;
    }
    return DIGITS[weight];
  }

  private String members() {
    Gaps gaps = new Gaps();
    postings.forEach((page, weight) -> gaps.add(page));
    return gaps.code.length() < pages / 6 ? "+" + gaps.code : "*" + bits();
  }

  private String bits() {
    int[] sixes = new int[(pages + 5) / 6];
    postings.forEach((page, weight) -> sixes[page / 6] |= 1 << (page % 6));
    StringBuilder bits = new StringBuilder(sixes.length);
    for (int six : sixes) {
      bits.append(DIGITS[six]);
    }
    return bits.toString();
  }

  /** Numbers as the gaps between them, five bits to a character. */
  private static final class Gaps {

    private final StringBuilder code = new StringBuilder();
    private int last = -1;

    void add(int page) {
      int gap = page - last - 1;
      for (; gap >= 32; gap >>>= 5) {
        code.append(DIGITS[32 | (gap & 31)]);
      }
      code.append(DIGITS[gap]);
      last = page;
    }

    void addWeighted(int page, int weight) {
      add(page);
      code.append(DIGITS[weight]);
    }
  }
}
