package org.summitarchive.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.List;
import java.util.Locale;

/** Writes tables. Alignment is a class, because the pages' policy allows no styles in place. */
final class TableRenderer {

  private final Body body;

  TableRenderer(Body body) {
    this.body = body;
  }

  List<VisitHandler<?>> handlers() {
    return List.of(
        new VisitHandler<>(
            TableBlock.class,
            node ->
                body.block("<div class=\"table-scroll\">\n<table>\n", node, "</table>\n</div>\n")),
        new VisitHandler<>(TableHead.class, node -> body.block("<thead>\n", node, "</thead>\n")),
        new VisitHandler<>(TableSeparator.class, node -> {}),
        new VisitHandler<>(TableBody.class, this::tableBody),
        new VisitHandler<>(TableRow.class, node -> body.block("<tr>\n", node, "</tr>\n")),
        new VisitHandler<>(TableCell.class, this::cell));
  }

  private void tableBody(TableBody node) {
    if (node.hasChildren()) {
      body.block("<tbody>\n", node, "</tbody>\n");
    }
  }

  private void cell(TableCell node) {
    String name = node.isHeader() ? "th" : "td";
    TableCell.Alignment alignment = node.getAlignment();
    body.out().setLast('\n');
    body.out().html(node.isHeader() ? "<th scope=\"col\"" : "<td");
    if (alignment != null) {
      body.out().attribute("class", "align-" + alignment.name().toLowerCase(Locale.ROOT));
    }
    body.block(">", node, "</" + name + ">\n");
  }
}
