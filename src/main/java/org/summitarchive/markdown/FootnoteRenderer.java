package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitarchive.diagnostic.Suggestions;

/**
 * Writes references to footnotes, and the footnotes after the prose, numbered in the order in which
 * they are first referred to.
 */
final class FootnoteRenderer {

  private final Body body;
  private final LinkRenderer links;
  private final List<FootnoteBlock> definitions = new ArrayList<>();
  private final List<FootnoteBlock> numbered = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final Map<FootnoteBlock, Integer> references = new HashMap<>();

  FootnoteRenderer(Body body, LinkRenderer links) {
    this.body = body;
    this.links = links;
  }

  List<VisitHandler<?>> handlers() {
    return List.of(
        new VisitHandler<>(Footnote.class, this::reference),
        new VisitHandler<>(FootnoteBlock.class, definitions::add));
  }

  private void reference(Footnote node) {
    FootnoteBlock definition = node.getFootnoteBlock();
    if (definition == null) {
      body.mistakes()
          .error(
              node.getStartOffset(),
              "unknown-footnote",
              "no footnote `" + node.getText() + "`",
              Suggestions.didYouMean(
                  node.getText().toString(),
                  FootnoteExtension.FOOTNOTES.get(body.document()).keySet(),
                  "write it below: [^" + node.getText() + "]: …"));
    } else {
      links.outsideLink(() -> refer(definition));
    }
  }

  private void refer(FootnoteBlock definition) {
    int number = numbers.computeIfAbsent(definition, this::number);
    int time = references.merge(definition, 1, Integer::sum);
    body.out().html("<sup class=\"footnote-ref\"><a");
    body.out().attribute("href", "#fn-" + number);
    body.out().attribute("id", referenceId(number, time));
    body.out().html(" role=\"doc-noteref\">" + number + "</a></sup>");
  }

  private int number(FootnoteBlock definition) {
    numbered.add(definition);
    return numbered.size();
  }

  private static String referenceId(int number, int time) {
    return time == 1 ? "fnref-" + number : "fnref-" + number + "-" + time;
  }

  /** Footnotes may refer to further ones, which then follow. */
  void writeNotes() {
    if (!numbered.isEmpty()) {
      body.out().html("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
      for (int i = 0; i < numbered.size(); i++) {
        note(numbered.get(i), i + 1);
      }
      body.out().html("</ol>\n</section>\n");
    }
    for (FootnoteBlock definition : definitions) {
      if (!isFirst(definition)) {
        reportDuplicate(definition);
      } else if (!numbers.containsKey(definition)) {
        warnUnused(definition);
      }
    }
  }

  private void note(FootnoteBlock definition, int number) {
    body.out().html("<li id=\"fn-" + number + "\">\n");
    Node last = definition.getLastChild();
    for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
      if (child == last && child instanceof Paragraph) {
        body.block("<p>", child, " " + backLink(number) + "</p>\n");
      } else {
        body.visit(child);
      }
    }
    if (!(last instanceof Paragraph)) {
      body.out().html("<p>" + backLink(number) + "</p>\n");
    }
    body.out().html("</li>\n");
  }

  /** U+FE0E asks for the arrow as a sign of the text, not as a picture. */
  private static String backLink(int number) {
    return "<a class=\"footnote-back\" href=\"#"
        + referenceId(number, 1)
        + "\" role=\"doc-backlink\">↩\uFE0E</a>";
  }

  private boolean isFirst(FootnoteBlock definition) {
    return FootnoteExtension.FOOTNOTES.get(body.document()).containsValue(definition);
  }

  private void reportDuplicate(FootnoteBlock definition) {
    body.mistakes()
        .error(
            definition.getStartOffset(),
            "duplicate-footnote",
            "there is a footnote `" + definition.getText() + "` above already",
            "give it another name, or remove it");
  }

  private void warnUnused(FootnoteBlock definition) {
    body.mistakes()
        .warning(
            definition.getStartOffset(),
            "unused-footnote",
            "nothing refers to the footnote `" + definition.getText() + "`",
            "write [^" + definition.getText() + "] where it belongs, or remove it");
  }
}
