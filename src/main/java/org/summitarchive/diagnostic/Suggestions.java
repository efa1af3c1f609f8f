package org.summitarchive.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what a maintainer may have meant, for "did you mean …" hints. */
public final class Suggestions {

  private static final int MOST = 3;
  private static final int SHORT = 4;

  private Suggestions() {}

  /**
   * The known words nearest to a mistyped one, nearest first, at most three, none further than a
   * third of its length (at least two edits, or one where it has fewer than four letters), and
   * words that it begins. Sorted, so that hints do not depend on hash order.
   */
  public static List<String> nearest(String word, Collection<String> known) {
    int limit = word.length() < SHORT ? 1 : Math.max(2, word.length() / 3);
    return known.stream()
        .distinct()
        .map(candidate -> candidate(word, candidate, limit))
        .filter(candidate -> candidate.distance <= limit)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .limit(MOST)
        .map(Candidate::word)
        .toList();
  }

  /** "did you mean a, b or c?", or the given hint where nothing is near. */
  public static String didYouMean(String word, Collection<String> known, String otherwise) {
    List<String> nearest = nearest(word, known);
    return switch (nearest.size()) {
      case 0 -> otherwise;
      case 1 -> "did you mean " + nearest.get(0) + "?";
      default ->
          "did you mean "
              + String.join(", ", nearest.subList(0, nearest.size() - 1))
              + " or "
              + nearest.get(nearest.size() - 1)
              + "?";
    };
  }

  private record Candidate(String word, int distance) {}

  private static Candidate candidate(String word, String known, int limit) {
    boolean begun = word.length() >= SHORT && known.startsWith(word);
    int distance = distance(word, known, limit);
    return new Candidate(known, begun ? Math.min(limit, distance) : distance);
  }

  /** Edits (insert, delete, replace, swap of neighbours) between two words; may stop at limit. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] d, int i, int j) {
    int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
