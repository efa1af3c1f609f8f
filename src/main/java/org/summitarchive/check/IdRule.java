package org.summitarchive.check;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Every id stands once. */
final class IdRule implements PageRule {

  private final Findings findings;
  private final Set<String> ids = new HashSet<>();

  IdRule(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void enter(Element element, Spot spot) {
    String id = element.attr("id");
    if (!id.isEmpty() && !ids.add(id)) {
      findings.error(
          spot.at(id),
          "duplicate-id",
          "a second element has the id `" + id + "`",
          "give each element of a page an id of its own");
    } else if (element.normalName().equals("a") && element.hasAttr("name")) {
      ids.add(element.attr("name"));
    }
  }

  Set<String> all() {
    return ids;
  }
}
