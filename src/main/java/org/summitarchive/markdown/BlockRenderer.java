package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Writes paragraphs, quotes, code, and what else is a block of its own. */
final class BlockRenderer {

  private final Body body;
  private final ListOptions options;

  BlockRenderer(Body body) {
    this.body = body;
    this.options = ListOptions.get(body.document());
  }

  List<VisitHandler<?>> handlers() {
    return List.of(
        new VisitHandler<>(Paragraph.class, this::paragraph),
        new VisitHandler<>(
            BlockQuote.class, node -> body.block("<blockquote>\n", node, "</blockquote>\n")),
        new VisitHandler<>(ThematicBreak.class, node -> body.out().html("<hr>\n")),
        new VisitHandler<>(FencedCodeBlock.class, this::fencedCode),
        new VisitHandler<>(IndentedCodeBlock.class, this::indentedCode),
        new VisitHandler<>(HtmlBlock.class, this::html),
        new VisitHandler<>(HtmlCommentBlock.class, this::html),
        new VisitHandler<>(Reference.class, node -> {}));
  }

  private void paragraph(Paragraph node) {
    body.out().setLast('\n');
    if (isBare(node)) {
      body.children(node);
      body.out().html(node.getNext() == null ? "" : "\n");
    } else if (node.hasChildren()) {
      body.block("<p>", node, "</p>\n");
    }
  }

  /** Whether a paragraph is the text of a list item whose list has no blank lines. */
  private boolean isBare(Paragraph node) {
    return node.getParent() instanceof ParagraphItemContainer item
        && item.isParagraphWrappingDisabled(node, options, body.document());
  }

  private void fencedCode(FencedCodeBlock node) {
    String info = Escapes.resolved(node.getInfo()).strip();
    String language = info.split("\\s", 2)[0];
    body.out().html("<pre><code");
    if (!language.isEmpty()) {
      body.out().attribute("class", "language-" + language);
    }
    body.out().html(">");
    code(node.getContentChars().toString());
  }

  private void indentedCode(IndentedCodeBlock node) {
    body.out().html("<pre><code>");
    code(node.getContentChars().trimTailBlankLines().toString());
  }

  private void code(String code) {
    String text = code.replace("\r\n", "\n").replace('\r', '\n');
    body.out().text(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
    body.out().html("</code></pre>\n");
  }

  private void html(Node node) {
    BasedSequence html = node.getChars().trimStart();
    RawHtml.refuse(html.toString(), html.getStartOffset(), body.mistakes());
  }
}
