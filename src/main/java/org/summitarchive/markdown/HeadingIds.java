package org.summitarchive.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.summitarchive.language.Anchors;

/**
 * The anchors of one body's headings. An anchor is its heading's text in lower case with hyphens
 * for spaces ({@code #网络法治}, {@code #what-was-said}); a text that comes again gets {@code -1},
 * {@code -2} …, and one that begins with a word that pages use for ids of their own gets {@code
 * text-} before it: {@code #text-note-one}. Without letters it is {@code #section}.
 */
final class HeadingIds {

  /** The first words of the ids that pages give; their others hold a colon, as no anchor does. */
  private static final Set<String> RESERVED =
      Set.of(
          "cite",
          "figure",
          "fn",
          "fnref",
          "main",
          "note",
          "page",
          "paragraph",
          "statement",
          "timecode");

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> repetitions = new HashMap<>();

  String idOf(String text) {
    String slug = Anchors.of(text);
    if (slug.isEmpty()) {
      slug = "section";
    } else if (RESERVED.contains(firstWord(slug))) {
      slug = "text-" + slug;
    }
    String id = slug;
    while (!given.add(id)) {
      id = slug + "-" + repetitions.merge(slug, 1, Integer::sum);
    }
    return id;
  }

  private static String firstWord(String slug) {
    int hyphen = slug.indexOf('-');
    return hyphen < 0 ? slug : slug.substring(0, hyphen);
  }
}
