package org.summitarchive.check;

import java.util.Set;
import org.summitarchive.diagnostic.Suggestions;

/** Every link to a place within a page finds it. */
final class AnchorCheck {

  private final Site site;
  private final Findings findings;

  AnchorCheck(Site site, Findings findings) {
    this.site = site;
    this.findings = findings;
  }

  void run() {
    for (PageFacts page : site.pages()) {
      page.outgoing().anchors().forEach(anchor -> check(page, anchor));
    }
  }

  private void check(PageFacts page, PageFacts.Anchor anchor) {
    Set<String> ids = site.find(anchor.file()).map(PageFacts::ids).orElse(Set.of());
    if (!ids.contains(anchor.fragment()) && !anchor.fragment().equalsIgnoreCase("top")) {
      findings.error(
          new Spot(page.file(), anchor.node(), "#" + anchor.fragment()),
          "broken-anchor",
          "`" + anchor.file() + "` has no `#" + anchor.fragment() + "`",
          Suggestions.didYouMean(anchor.fragment(), ids, "correct the link"));
    }
  }
}
