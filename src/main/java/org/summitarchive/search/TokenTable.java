package org.summitarchive.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.summitarchive.language.SearchTokens;
import org.summitarchive.model.Speaker;

/**
 * Every token of the pages in one language, with what it weighs on each.
 *
 * <p>The weight is BM25's without the factor for rare tokens, which the reader's browser knows
 * itself, and two thirds of it are for names. Lengths are held against fixed ones rather than
 * against the mean, so that a page more does not change the weights of all others.
 */
final class TokenTable {

  private static final double SATURATION = 1.2;
  private static final int HEAVIEST = 63;

  /** In words: a name is long beyond these. Characters and their pairs are parts of a word. */
  private static final double NAME_LENGTH = 3;

  private static final double PART_OF_WORD = 0.3;

  /** In tokens, neither short nor long. */
  private static final double TEXT_LENGTH = 300;

  private static final float SUMMARY_WEIGHT = 2;

  private static final Pattern SPACES = Pattern.compile("[ \\u00A0]+");
  private static final int MOST_IN_ONE_WORD = 24;

  private final SearchTokens cutter = new SearchTokens();
  private final TokenMap tokens = new TokenMap();
  private final List<TokenMap.Token> named = new ArrayList<>();
  private final List<TokenMap.Token> onPage = new ArrayList<>();
  private int page;
  private int length;
  private double words;

  /**
   * Adds a page.
   *
   * @param number greater than that of the page before
   */
  void add(int number, PageText text, Iterable<String> facets) {
    page = number;
    length = 0;
    text.names().forEach(this::addName);
    if (text.item() instanceof Speaker) {
      text.names().forEach(this::addInOneWord);
    }
    text.summary().forEach(summary -> addText(summary.text(), SUMMARY_WEIGHT));
    text.passages().forEach(passage -> addText(passage.text().text(), 1));
    text.others().names().forEach(name -> addText(name, 1));
    double norm = 0.4 + 0.6 * length / TEXT_LENGTH;
    for (TokenMap.Token token : onPage) {
      token.postings.add(page, weight(token, norm));
    }
    for (String facet : facets) {
      tokens.get(facet.toCharArray(), 0, facet.length()).postings.add(page, 0);
    }
    onPage.clear();
  }

  /** Adds the pages of another table, whose numbers are all greater. */
  void addAll(TokenTable later) {
    tokens.addAll(later.tokens);
  }

  private void addName(String name) {
    words = 0;
    named.clear();
    cutter.forEach(
        name,
        (folded, start, end) -> {
          words += SearchTokens.isCjk(Character.codePointAt(folded, start)) ? PART_OF_WORD : 1;
          named.add(token(folded, start, end));
        });
    double share = 1 / Math.max(1, 0.4 + 0.6 * words / NAME_LENGTH);
    for (TokenMap.Token token : named) {
      token.name = Math.max(token.name, share);
      token.count += SUMMARY_WEIGHT;
    }
  }

  /** Names are typed without their spaces too: {@code zhuyapin}. */
  private void addInOneWord(String name) {
    String joined = SPACES.matcher(name).replaceAll("");
    if (joined.length() < name.length() && joined.length() <= MOST_IN_ONE_WORD) {
      addName(joined);
    }
  }

  private void addText(String text, float weight) {
    cutter.forEach(
        text,
        (folded, start, end) -> {
          token(folded, start, end).count += weight;
          length++;
        });
  }

  private TokenMap.Token token(char[] folded, int start, int end) {
    TokenMap.Token token = tokens.get(folded, start, end);
    if (token.page != page) {
      token.page = page;
      token.count = 0;
      token.name = 0;
      onPage.add(token);
    }
    return token;
  }

  private static int weight(TokenMap.Token token, double norm) {
    double often = token.count / norm;
    double weight = (often / (often + SATURATION) + 2 * token.name) / 3;
    return (int) Math.max(1, Math.round(weight * HEAVIEST));
  }

  /** The lists of all tokens, in the order of the tokens' UTF-16 units. */
  List<Posted> postings() {
    List<Posted> postings = new ArrayList<>();
    tokens.forEach(token -> postings.add(new Posted(token.text(), token.postings)));
    postings.sort(Comparator.comparing(Posted::token));
    return postings;
  }
}
