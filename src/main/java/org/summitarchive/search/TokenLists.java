package org.summitarchive.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what is known of tokens with what was read anew. */
final class TokenLists {

  private final PageNumbers numbers;
  private final List<Posted> joined;

  private TokenLists(PageNumbers numbers, int size) {
    this.numbers = numbers;
    this.joined = new ArrayList<>(size);
  }

  /**
   * The tokens of an index, in order.
   *
   * @param known of the earlier index, in order
   * @param fresh of the pages that are to be read, in order
   */
  static List<Posted> joined(List<Posted> known, List<Posted> fresh, PageNumbers numbers) {
    TokenLists lists = new TokenLists(numbers, known.size() + fresh.size());
    Iterator<Posted> next = fresh.iterator();
    @Nullable Posted added = next.hasNext() ? next.next() : null;
    for (Posted token : known) {
      while (added != null && added.token().compareTo(token.token()) < 0) {
        lists.joined.add(added);
        added = next.hasNext() ? next.next() : null;
      }
      boolean same = added != null && added.token().equals(token.token());
      lists.add(token, same ? added : null);
      if (same) {
        added = next.hasNext() ? next.next() : null;
      }
    }
    for (; added != null; added = next.hasNext() ? next.next() : null) {
      lists.joined.add(added);
    }
    return lists.joined;
  }

  /** A token that stands nowhere any more is gone. */
  private void add(Posted token, @Nullable Posted added) {
    PostingList postings = token.postings();
    PostingList moved = postings.moved(numbers, added == null ? null : added.postings());
    if (moved.size() > 0) {
      joined.add(moved == postings ? token : new Posted(token.token(), moved));
    }
  }
}
