package org.summitarchive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gathers what a page says about itself. */
final class HeadRule implements PageRule {

  private final Role role;
  private final List<PageFacts.Address> canonicals = new ArrayList<>();
  private final List<PageFacts.Address> alternates = new ArrayList<>();
  private String lang = "";
  private boolean indexed = true;

  HeadRule(Role role) {
    this.role = role;
  }

  @Override
  public void enter(Element element, Spot spot) {
    switch (element.normalName()) {
      case "html" -> lang = element.attr("lang");
      case "link" -> link(element, spot);
      case "meta" -> {
        if (element.attr("name").equalsIgnoreCase("robots")) {
          indexed &= !element.attr("content").toLowerCase(Locale.ROOT).contains("noindex");
        }
      }
      default -> {}
    }
  }

  PageFacts.Head head() {
    return new PageFacts.Head(role, lang, indexed, canonicals, alternates);
  }

  /** What a link element is for, in lower case. */
  static Set<String> relations(Element link) {
    return Set.copyOf(List.of(link.attr("rel").strip().toLowerCase(Locale.ROOT).split("\\s+")));
  }

  private void link(Element link, Spot spot) {
    String href = link.attr("href").strip();
    Set<String> relations = relations(link);
    if (relations.contains("canonical")) {
      canonicals.add(new PageFacts.Address(spot, "", href));
    } else if (relations.contains("alternate") && link.hasAttr("hreflang")) {
      alternates.add(new PageFacts.Address(spot, link.attr("hreflang"), href));
    }
  }
}
