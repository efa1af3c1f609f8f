package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.CjkCharacters;
import org.summitarchive.language.SoftBreaks;

/**
 * Whether the lines before and after a soft line break belong together without a space. Emphasis
 * and links do not part them, notes are not seen, and the name of an item that will stand at the
 * break follows the character on the other side.
 */
final class LineBreaks {

  private LineBreaks() {}

  /**
   * Judges a break.
   *
   * @param before the code point written last, or {@link ProseWriter#NAME}
   */
  static boolean vanishes(int before, SoftLineBreak softBreak) {
    return vanishes(before, codePointAfter(softBreak));
  }

  /** Judges a break between two code points, either of which may be {@link ProseWriter#NAME}. */
  static boolean vanishes(int before, int after) {
    if (before == ProseWriter.NAME) {
      return after == ProseWriter.NAME || CjkCharacters.isCjk(after);
    }
    return after == ProseWriter.NAME
        ? CjkCharacters.isCjk(before)
        : SoftBreaks.vanishes(before, after);
  }

  private static int codePointAfter(Node node) {
    Node next = following(node, false);
    while (next != null) {
      if (isName(next)) {
        return ProseWriter.NAME;
      }
      CharSequence text = textOf(next);
      if (text.length() > 0) {
        return Character.codePointAt(text, 0);
      }
      next = following(next, true);
    }
    return ' ';
  }

  /** The next node in reading order within the paragraph. */
  private static @Nullable Node following(Node node, boolean inside) {
    if (inside && node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != null && at.getNext() == null) {
      at = at.getParent();
      if (at == null || at instanceof Block) {
        return null;
      }
    }
    return at == null ? null : at.getNext();
  }

  private static boolean isName(Node node) {
    return node instanceof LinkNodeBase link
        && !(node instanceof Image)
        && !node.hasChildren()
        && Destinations.read(Escapes.resolved(link.getUrl())) instanceof Destination.Item;
  }

  /** The text that a node itself begins with; empty where its children or followers decide. */
  private static CharSequence textOf(Node node) {
    if (node instanceof Text) {
      return Escapes.withoutBackslashes(node.getChars());
    }
    if (node instanceof HtmlEntity) {
      return Escapes.entity(node.getChars().toString());
    }
    if (node instanceof Code code) {
      return code.getText();
    }
    if (node instanceof AutoLink link) {
      return link.getText();
    }
    if (node instanceof LinkRef link && !link.isDefined()) {
      return "[";
    }
    boolean opaque = node instanceof Image || node instanceof ImageRef || isBreak(node);
    return opaque ? " " : "";
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || !(node.hasChildren() || isTransparent(node));
  }

  private static boolean isTransparent(Node node) {
    return node instanceof Footnote || node instanceof LinkNodeBase || node instanceof LinkRef;
  }
}
