package org.summitarchive.check;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A page is HTML, has a title, and one main heading that the others stand below. */
final class OutlineRule implements PageRule {

  private final Spot page;
  private final Role role;
  private final Findings findings;
  private boolean titled;
  private int mainHeadings;
  private int level;

  OutlineRule(Spot page, Role role, Findings findings) {
    this.page = page;
    this.role = role;
    this.findings = findings;
  }

  @Override
  public void enter(Element element, Spot spot) {
    String name = element.normalName();
    if (name.equals("html")) {
      checkType(element.ownerDocument());
    } else if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      heading(name.charAt(1) - '0', spot);
    }
  }

  @Override
  public void text(TextNode text, Spot spot) {
    Element title = text.parent();
    titled |=
        title != null
            && isNamed(title, "title")
            && isNamed(title.parent(), "head")
            && !text.isBlank();
  }

  @Override
  public void end() {
    if (!titled) {
      findings.error(page, "missing-title", "the page has no title", "fill its title element");
    }
    if (role != Role.REDIRECT && mainHeadings == 0) {
      findings.error(
          page, "missing-heading", "the page has no h1", "give the page its main heading");
    }
  }

  private static boolean isNamed(@Nullable Element element, String name) {
    return element != null && element.normalName().equals(name);
  }

  private void heading(int heading, Spot spot) {
    if (heading == 1 && ++mainHeadings == 2 && role == Role.PAGE) {
      findings.error(
          spot, "second-heading", "the page has a second h1", "make it a heading of a lower level");
    }
    if (level > 0 && heading > level + 1) {
      findings.warning(
          spot, "skipped-heading", "h" + heading + " follows h" + level, "make it h" + (level + 1));
    }
    level = heading;
  }

  private void checkType(@Nullable Document document) {
    DocumentType type = document == null ? null : document.documentType();
    if (type == null || !type.name().equalsIgnoreCase("html") || !type.publicId().isEmpty()) {
      findings.error(
          page,
          "missing-doctype",
          "the page does not start with the doctype of HTML",
          "start it with <!doctype html>");
    }
  }
}
