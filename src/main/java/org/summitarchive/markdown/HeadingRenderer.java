package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.List;

/**
 * Writes headings with anchors. The page has its own first heading: the highest level that a body
 * uses becomes the page's second, the others keep their distance from it, and none is below the
 * sixth.
 */
final class HeadingRenderer {

  static final int LOWEST = 6;

  private final Body body;
  private final HeadingIds ids = new HeadingIds();
  private final int shift;

  HeadingRenderer(Body body) {
    this.body = body;
    this.shift = 2 - highestLevel(body.document());
  }

  List<VisitHandler<?>> handlers() {
    return List.of(new VisitHandler<>(Heading.class, this::heading));
  }

  private void heading(Heading node) {
    int level = Math.min(LOWEST, node.getLevel() + shift);
    body.out().setLast('\n');
    body.out().html("<h" + level);
    body.out().attribute("id", ids.idOf(PlainText.of(node)));
    body.block(">", node, "</h" + level + ">\n");
  }

  private static int highestLevel(Node node) {
    int highest = LOWEST;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Heading heading) {
        highest = Math.min(highest, heading.getLevel());
      } else if (child instanceof Block) {
        highest = Math.min(highest, highestLevel(child));
      }
    }
    return highest;
  }
}
