package org.summitarchive.check;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Nothing is run or styled from within a page, so that a strict policy can hold on any server. */
final class InlineRule implements PageRule {

  private static final Set<String> DATA = Set.of("application/ld+json", "application/json");

  private final Findings findings;

  InlineRule(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void enter(Element element, Spot spot) {
    switch (element.normalName()) {
      case "script" -> {
        if (!element.hasAttr("src") && !DATA.contains(element.attr("type"))) {
          script(spot, "the page has a script inside");
        }
      }
      case "style" -> style(spot, "the page has a style sheet inside");
      default -> {}
    }
    for (Attribute attribute : element.attributes()) {
      checkAttribute(attribute, spot);
    }
  }

  private void checkAttribute(Attribute attribute, Spot spot) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (name.startsWith("on")) {
      script(spot.at(attribute.getKey()), "the attribute `" + name + "` is a script");
    } else if (name.equals("style")) {
      style(spot.at(attribute.getKey()), "the page has a style attribute");
    }
  }

  private void script(Spot spot, String message) {
    findings.error(spot, "inline-script", message, "move it into a script file of the site");
  }

  private void style(Spot spot, String message) {
    findings.error(spot, "inline-style", message, "move it into the site's style sheet");
  }
}
