package org.summitarchive.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.CharacterClasses;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Localized;
import org.summitarchive.route.Permalinks;

/** What is shown of a page that was found: its name, its place, and what stands on it. */
final class PageEntries {

  /** In bytes of UTF-8: in a large archive a page shows what fits in these. */
  private static final int SHORT = 1500;

  /** In a small archive nothing need be left out, save of a page that is a book. */
  private static final int WHOLE = 12000;

  private static final int SMALL_ARCHIVE = 2000;

  private static final Language SEVERAL = new Language("mul", "mul", "");

  private final Language language;
  private final int room;

  PageEntries(Language language, int pages) {
    this.language = language;
    this.room = room(pages);
  }

  /** How much is shown of a page, in bytes, where there are so many. */
  static int room(int pages) {
    return pages <= SMALL_ARCHIVE ? WHOLE : SHORT;
  }

  /** {@code [address, kind, edition, name, language, [[anchor, language, passage], …]]}. */
  byte[] of(PageText page) {
    Item item = page.item();
    Localized name =
        item.label()
            .in(language, item.common().origin().language())
            .orElseThrow(() -> new IllegalStateException("every item has a name"));
    Script entry = Script.part().raw("[").text(Permalinks.withoutLanguage(item.id()));
    entry.raw(",").text(item.id().kind().word()).raw(",").text(edition(item));
    entry.raw(",").text(name.text()).raw(",").text(tag(name)).raw(",[");
    List<PageText.Passage> passages = new ArrayList<>();
    page.summary().forEach(summary -> passages.add(new PageText.Passage(null, summary)));
    passages.addAll(page.passages());
    otherNames(page).ifPresent(passages::add);
    add(entry, passages);
    return entry.raw("]]").bytes();
  }

  /** So that it shows why a page was found by a name that is not the reader's. */
  private static Optional<PageText.Passage> otherNames(PageText page) {
    List<String> others = page.names().subList(1, page.names().size());
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PageText.Passage(null, new Localized(String.join(" · ", others), SEVERAL)));
  }

  private static String edition(Item item) {
    return item.id().kind().belongsToEdition() || item.id().kind() == Kind.EDITION
        ? item.id().edition().value()
        : "";
  }

  /** Empty where a text is in the language of the page around it. */
  private String tag(Localized text) {
    return text.language().equals(language) ? "" : text.language().tag();
  }

  private void add(Script entry, List<PageText.Passage> passages) {
    int left = room;
    String comma = "";
    for (PageText.Passage passage : passages) {
      String text = beginning(passage.text().text(), left);
      if (text.isEmpty()) {
        return;
      }
      left -= bytes(text);
      entry.raw(comma).raw("[").text(orEmpty(passage.anchor()));
      entry.raw(",").text(tag(passage.text())).raw(",").text(text).raw("]");
      comma = ",";
    }
  }

  private static String orEmpty(@Nullable String anchor) {
    return anchor == null ? "" : anchor;
  }

  /** As much as fits, in whole characters. */
  private static String beginning(String text, int bytes) {
    if (text.length() * 3 <= bytes) {
      return text;
    }
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      used += CharacterClasses.bytes(character);
      if (used > bytes) {
        return at > 20 ? text.substring(0, at) + "…" : "";
      }
      at += Character.charCount(character);
    }
    return text;
  }

  /** The length of a text in UTF-8. */
  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
