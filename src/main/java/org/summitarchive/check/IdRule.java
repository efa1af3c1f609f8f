package org.summitarchive.check;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Every id stands once. */
final class IdRule implements PageRule {

  private final Findings findings;
  private final Strings strings;
  private final Set<String> ids = new HashSet<>();

  IdRule(Findings findings, Strings strings) {
    this.findings = findings;
    this.strings = strings;
  }

  @Override
  public void enter(Element element, Spot spot) {
    String id = strings.one(element.attr("id"));
    if (!id.isEmpty() && !ids.add(id)) {
      findings.error(
          spot.at(id),
          "duplicate-id",
          "a second element has the id `" + id + "`",
          "give each element of a page an id of its own");
    } else if (element.normalName().equals("a") && element.hasAttr("name")) {
      ids.add(strings.one(element.attr("name")));
    }
  }

  Set<String> all() {
    return ids;
  }
}
