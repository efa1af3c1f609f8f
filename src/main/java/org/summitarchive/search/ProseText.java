package org.summitarchive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitarchive.archive.Items;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.model.Localized;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;

/** The paragraphs of prose without their markup, which is our own and regular. */
final class ProseText {

  private static final Set<String> WITHIN_LINES =
      Set.of("a", "b", "bdi", "code", "del", "em", "i", "img", "span", "strong", "sub", "sup");

  private final Items items;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private ProseText(Items items, Language language) {
    this.items = items;
    this.language = language;
  }

  static List<String> paragraphs(Prose prose, Items items, Language language) {
    ProseText plain = new ProseText(items, language);
    prose.segments().forEach(plain::add);
    List<String> paragraphs = new ArrayList<>();
    plain.text.toString().lines().map(String::strip).forEach(paragraphs::add);
    paragraphs.removeIf(String::isEmpty);
    return paragraphs;
  }

  private void add(Segment segment) {
    if (segment instanceof Segment.Html html) {
      addHtml(html.html());
    } else if (segment instanceof Segment.Link link) {
      String content = link.html();
      if (content == null) {
        addName(items.get(link.reference().target()));
      } else {
        addHtml(content);
      }
    } else if (segment instanceof Segment.Picture picture) {
      text.append(' ').append(picture.alt()).append(' ');
    }
  }

  private void addName(Item item) {
    item.label()
        .in(language, item.common().origin().language())
        .map(Localized::text)
        .ifPresent(text::append);
  }

  private void addHtml(String html) {
    char[] characters = html.toCharArray();
    int at = 0;
    while (at < characters.length) {
      char c = characters[at];
      if (c == '<') {
        int end = tagEnd(html, at);
        text.append(isWithinLine(html, at) ? "" : "\n");
        at = end;
      } else if (c == '&') {
        at = addEntity(html, at);
      } else if (c == '\n') {
        text.append(' ');
        at++;
      } else {
        int end = plainEnd(characters, at);
        text.append(html, at, end);
        at = end;
      }
    }
  }

  private static int plainEnd(char[] html, int start) {
    int end = start;
    while (end < html.length && isPlain(html[end])) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return c != '<' && c != '&' && c != '\n';
  }

  private static int tagEnd(String html, int start) {
    int end = html.indexOf('>', start);
    return end < 0 ? html.length() : end + 1;
  }

  private static boolean isWithinLine(String html, int tag) {
    int start = html.startsWith("</", tag) ? tag + 2 : tag + 1;
    int end = start;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return WITHIN_LINES.contains(html.substring(start, end));
  }

  private int addEntity(String html, int start) {
    int end = html.indexOf(';', start);
    String name = end < 0 ? "" : html.substring(start + 1, end);
    switch (name) {
      case "amp" -> text.append('&');
      case "lt" -> text.append('<');
      case "gt" -> text.append('>');
      case "quot" -> text.append('"');
      case "#39" -> text.append('\'');
      default -> text.append(' ');
    }
    return end < 0 ? start + 1 : end + 1;
  }
}
