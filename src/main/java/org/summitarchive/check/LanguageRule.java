package org.summitarchive.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.summitarchive.language.LanguageTags;
import org.summitarchive.language.Scripts;

/**
 * Every page says its language and direction, and what is plainly in another language is marked.
 * Only scripts can be told apart: French on an English page goes unnoticed. Titles are not looked
 * into, since nothing can be marked within them, nor are addresses and code, which are in none.
 */
final class LanguageRule implements PageRule {

  private static final int SHOWN = 12;
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final Findings findings;
  private final Deque<String> languages = new ArrayDeque<>();

  LanguageRule(Findings findings) {
    this.findings = findings;
    languages.push("");
  }

  @Override
  public void enter(Element element, Spot spot) {
    String lang = element.attr("lang");
    if (element.hasAttr("lang")) {
      languages.push(lang);
      checkTag(lang, spot);
    }
    if (element.normalName().equals("html")) {
      checkPage(element, lang, spot);
    } else if (element.normalName().equals("a")) {
      checkTag(element.attr("hreflang"), spot);
    }
  }

  @Override
  public void leave(Element element) {
    if (element.hasAttr("lang")) {
      languages.pop();
    }
  }

  @Override
  public void text(TextNode text, Spot spot) {
    String language = languages.element();
    String words = text.getWholeText();
    int foreign = Scripts.of(language).firstForeign(words);
    if (foreign >= 0 && !isTitle(text) && !isAddress(text) && !isCode(text)) {
      String shown = excerpt(words.substring(foreign));
      findings.error(
          spot.at(shown),
          "unmarked-language",
          "`" + shown + "` cannot be in the language `" + language + "`",
          "give its element the lang of what is written there");
    }
  }

  private void checkTag(String tag, Spot spot) {
    if (!tag.isEmpty() && !LanguageTags.isWellFormed(tag)) {
      findings.error(
          spot.at(tag),
          "bad-language",
          "`" + tag + "` is no language tag",
          "write it as BCP 47 does, such as zh-Hans");
    }
  }

  private void checkPage(Element html, String lang, Spot spot) {
    if (lang.isEmpty()) {
      findings.error(
          spot, "missing-language", "the page does not say its language", "give html its lang");
    } else if (LanguageTags.isWellFormed(lang)) {
      String direction = LanguageTags.direction(lang).attribute();
      String written = html.attr("dir").isEmpty() ? "ltr" : html.attr("dir");
      if (!written.equalsIgnoreCase(direction)) {
        findings.error(
            spot,
            "wrong-direction",
            "the page's direction is " + written + ", its language `" + lang + "` is " + direction,
            "give html dir=\"" + direction + "\"");
      }
    }
  }

  private static boolean isTitle(TextNode text) {
    Element parent = text.parent();
    return parent != null && parent.normalName().equals("title");
  }

  /** An address is in no language, whatever letters it has. */
  private static boolean isAddress(TextNode text) {
    String words = text.getWholeText().strip();
    return ADDRESS.matcher(words).matches();
  }

  private static boolean isCode(TextNode text) {
    Element parent = text.parent();
    return parent != null && parent.closest("code, pre") != null;
  }

  /** The first word or so, never half a character. */
  private static String excerpt(String text) {
    String line = text.lines().findFirst().orElse("").strip();
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
