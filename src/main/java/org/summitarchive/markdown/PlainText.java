package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** What a node says without its markup: the text of an image, the anchor of a heading. */
final class PlainText {

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(Node node) {
    PlainText plain = new PlainText();
    plain.addChildren(node, 0);
    return plain.text.toString().strip();
  }

  private void addChildren(Node node, int depth) {
    if (depth > Limits.NESTING) {
      throw Limits.nesting(node.getStartOffset());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      add(child, depth);
    }
  }

  private void add(Node node, int depth) {
    if (node instanceof Text) {
      text.append(Escapes.withoutBackslashes(node.getChars()));
    } else if (node instanceof HtmlEntity) {
      text.append(Escapes.entity(node.getChars().toString()));
    } else if (node instanceof Code code) {
      text.append(code.getText());
    } else if (node instanceof AutoLink link) {
      text.append(link.getText());
    } else if (node instanceof MailLink link) {
      text.append(link.getText());
    } else if (node instanceof SoftLineBreak softBreak) {
      int before = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
      text.append(LineBreaks.vanishes(before, softBreak) ? "" : " ");
    } else if (node instanceof HardLineBreak) {
      text.append(' ');
    } else if (!(node instanceof Footnote)) {
      addChildren(node, depth + 1);
    }
  }
}
