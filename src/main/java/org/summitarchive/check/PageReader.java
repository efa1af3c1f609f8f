package org.summitarchive.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads pages, one at a time, and checks what can be checked without the others. Thread-safe. */
final class PageReader {

  private final SiteFolder folder;
  private final Links links;
  private final Findings findings;
  private final Strings strings = new Strings();

  PageReader(SiteFolder folder, Links links, Findings findings) {
    this.folder = folder;
    this.links = links;
    this.findings = findings;
  }

  PageFacts read(String file) {
    byte[] bytes = folder.read(file);
    String html = new String(bytes, StandardCharsets.UTF_8);
    if (html.indexOf('\uFFFD') >= 0 && !isUtf8(bytes)) {
      findings.error(Spot.of(file), "not-utf-8", "the page is not UTF-8", "save it as UTF-8");
    }
    return read(file, parse(Parser.htmlParser(), withoutMark(html)));
  }

  private PageFacts read(String file, Document page) {
    Role role = Role.of(file, page);
    IdRule ids = new IdRule(findings, strings);
    HeadRule head = new HeadRule(role);
    Outgoing outgoing = new Outgoing(file, links, findings, strings);
    List<PageRule> rules =
        List.of(
            ids,
            head,
            new LinkRule(outgoing),
            new OutlineRule(Spot.of(file), role, findings),
            new LanguageRule(findings),
            new InlineRule(findings));
    page.traverse(new Walk(file, rules));
    rules.forEach(PageRule::end);
    return new PageFacts(file, head.head(), ids.all(), outgoing.facts(ids.all()));
  }

  static Document parse(Parser parser, String html) {
    return parser.parseInput(html, "");
  }

  /** A text without its byte order mark, which would count as a character of the page. */
  static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Numbers the nodes of a page and shows each to every rule. */
  private static final class Walk implements NodeVisitor {

    private final String file;
    private final List<PageRule> rules;
    private int count;

    Walk(String file, List<PageRule> rules) {
      this.file = file;
      this.rules = rules;
    }

    @Override
    public void head(Node node, int depth) {
      int number = count++;
      if (node instanceof Element element && !(node instanceof Document)) {
        Spot spot = new Spot(file, number, "");
        rules.forEach(rule -> rule.enter(element, spot));
      } else if (node instanceof TextNode text) {
        Spot spot = new Spot(file, number, "");
        rules.forEach(rule -> rule.text(text, spot));
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && !(node instanceof Document)) {
        rules.forEach(rule -> rule.leave(element));
      }
    }
  }
}
