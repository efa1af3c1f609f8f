package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes what stands in a paragraph, apart from links and images. */
final class InlineRenderer {

  private final Body body;
  private final Set<String> openTags = new HashSet<>();

  InlineRenderer(Body body) {
    this.body = body;
  }

  List<VisitHandler<?>> handlers() {
    return List.of(
        new VisitHandler<>(Text.class, this::text),
        new VisitHandler<>(HtmlEntity.class, this::entity),
        new VisitHandler<>(Code.class, this::code),
        new VisitHandler<>(SoftLineBreak.class, this::softBreak),
        new VisitHandler<>(HardLineBreak.class, this::hardBreak),
        new VisitHandler<>(HtmlInline.class, this::html),
        new VisitHandler<>(Emphasis.class, node -> body.block("<em>", node, "</em>")),
        new VisitHandler<>(
            StrongEmphasis.class, node -> body.block("<strong>", node, "</strong>")));
  }

  private void text(Text node) {
    body.out().text(Escapes.withoutBackslashes(node.getChars()));
  }

  private void entity(HtmlEntity node) {
    String text = Escapes.entity(node.getChars().toString());
    ControlCharacters.report(text, node.getStartOffset(), body.mistakes());
    body.out().text(text);
  }

  /** A line end in code is a space; one space on both sides is not part of it. */
  private void code(Code node) {
    String code = node.getText().toString().replace("\r\n", " ").replace('\n', ' ');
    if (code.contains("\\|") && node.getAncestorOfType(TableCell.class) != null) {
      code = code.replace("\\|", "|");
    }
    boolean padded =
        code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    body.out().html("<code>");
    body.out().text(padded ? code.substring(1, code.length() - 1) : code);
    body.out().html("</code>");
  }

  private void softBreak(SoftLineBreak node) {
    if (!LineBreaks.vanishes(body.out().last(), node)) {
      body.out().text("\n");
    }
  }

  private void hardBreak(HardLineBreak node) {
    body.out().html("<br>");
    body.out().text("\n");
  }

  /** A closing tag is no second mistake. */
  private void html(HtmlInline node) {
    String tag = node.getChars().toString();
    boolean closing = tag.startsWith("</");
    if (!closing) {
      openTags.add(RawHtml.nameOf(tag));
    }
    if (!closing || !openTags.contains(RawHtml.nameOf(tag))) {
      RawHtml.refuse(tag, node.getStartOffset(), body.mistakes());
    }
  }
}
