package org.summitarchive.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import java.util.List;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;

/** One body on its way from tree to prose: what its renderers share. */
final class Body {

  private final Document document;
  private final Mistakes mistakes;
  private final NodeVisitor visitor = new NodeVisitor();
  private ProseWriter out = new ProseWriter('\n');
  private int depth;

  Body(Document document, Mistakes mistakes) {
    this.document = document;
    this.mistakes = mistakes;
  }

  /** Writes the whole body, then its footnotes. */
  Prose render() {
    LinkRenderer links = new LinkRenderer(this);
    FootnoteRenderer footnotes = new FootnoteRenderer(this, links);
    visitor.addTypedHandlers(new InlineRenderer(this).handlers());
    visitor.addTypedHandlers(links.handlers());
    visitor.addTypedHandlers(footnotes.handlers());
    visitor.addTypedHandlers(new BlockRenderer(this).handlers());
    visitor.addTypedHandlers(new HeadingRenderer(this).handlers());
    visitor.addTypedHandlers(new ListRenderer(this).handlers());
    visitor.addTypedHandlers(new TableRenderer(this).handlers());
    children(document);
    footnotes.writeNotes();
    return out.prose();
  }

  Document document() {
    return document;
  }

  Mistakes mistakes() {
    return mistakes;
  }

  ProseWriter out() {
    return out;
  }

  /** Writes what a node holds. */
  void children(Node node) {
    if (++depth > Limits.NESTING) {
      throw Limits.nesting(node.getStartOffset());
    }
    visitor.visitChildren(node);
    depth--;
  }

  /** Writes one node. */
  void visit(Node node) {
    visitor.visit(node);
  }

  /** Writes a block and all that it holds between two tags of a line of their own. */
  void block(String open, Node node, String close) {
    out.html(open);
    children(node);
    out.html(close);
  }

  /** What a node holds, apart from the prose written so far. */
  List<Segment> apart(Node node) {
    ProseWriter outer = out;
    out = new ProseWriter(outer.last());
    children(node);
    List<Segment> segments = out.segments();
    outer.setLast(out.last());
    out = outer;
    return segments;
  }
}
