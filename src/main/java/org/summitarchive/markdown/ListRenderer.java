package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.List;

/** Writes lists: with bullets, with numbers, of terms and definitions. */
final class ListRenderer {

  private final Body body;

  ListRenderer(Body body) {
    this.body = body;
  }

  List<VisitHandler<?>> handlers() {
    return List.of(
        new VisitHandler<>(BulletList.class, node -> body.block("<ul>\n", node, "</ul>\n")),
        new VisitHandler<>(BulletListItem.class, node -> item("<li>", node, "</li>\n")),
        new VisitHandler<>(OrderedList.class, this::orderedList),
        new VisitHandler<>(OrderedListItem.class, node -> item("<li>", node, "</li>\n")),
        new VisitHandler<>(DefinitionList.class, node -> body.block("<dl>\n", node, "</dl>\n")),
        new VisitHandler<>(DefinitionTerm.class, node -> item("<dt>", node, "</dt>\n")),
        new VisitHandler<>(DefinitionItem.class, node -> item("<dd>", node, "</dd>\n")));
  }

  private void orderedList(OrderedList node) {
    int start = node.getStartNumber();
    body.block(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n", node, "</ol>\n");
  }

  private void item(String open, Node node, String close) {
    body.out().setLast('\n');
    body.block(open, node, close);
  }
}
