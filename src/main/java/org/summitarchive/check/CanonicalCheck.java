package org.summitarchive.check;

import java.util.List;

/**
 * Every page has one canonical address: its own, or, where it is no translation, its original's.
 */
final class CanonicalCheck {

  private static final String CODE = "canonical";
  private static final String OWN = "name the page's own absolute address, or that of its original";

  private final Site site;
  private final Links links;
  private final Findings findings;

  CanonicalCheck(Site site, Links links, Findings findings) {
    this.site = site;
    this.links = links;
    this.findings = findings;
  }

  void run() {
    site.pages().forEach(this::check);
  }

  private void check(PageFacts page) {
    List<PageFacts.Address> canonicals = page.head().canonicals();
    if (canonicals.size() == 1) {
      check(page, canonicals.get(0));
    } else if (canonicals.size() > 1) {
      error(canonicals.get(1).spot(), "the page has a second canonical address", "keep one");
    } else if (page.head().role() == Role.PAGE && page.head().indexed()) {
      error(Spot.of(page.file()), "the page has no canonical address", OWN);
    }
  }

  private void check(PageFacts page, PageFacts.Address canonical) {
    String href = canonical.href();
    Spot spot = canonical.spot().at(href);
    if (!BaseAddress.isAbsolute(href)) {
      error(spot, "the canonical address `" + href + "` is not absolute", OWN);
    } else if (links.ofAddress(href) instanceof Target.Inside inside) {
      checkPage(page, inside.file(), spot);
    } else {
      error(spot, "the canonical address `" + href + "` leads to no page of the site", OWN);
    }
  }

  private void checkPage(PageFacts page, String target, Spot spot) {
    if (target.equals(page.file())) {
      return;
    }
    if (page.head().isTranslated()) {
      error(
          spot,
          "the page has translations, but names `" + target + "` as canonical",
          "name the page's own address");
    } else if (!isCanonical(target)) {
      error(
          spot,
          "the page names `" + target + "` as canonical, which is not so itself",
          "name the page that is canonical in the end");
    }
  }

  /** Whether a page names itself, or is reported for naming none or several. */
  private boolean isCanonical(String file) {
    List<PageFacts.Address> canonicals =
        site.find(file).map(page -> page.head().canonicals()).orElse(List.of());
    return canonicals.size() != 1
        || !(links.ofAddress(canonicals.get(0).href()) instanceof Target.Inside inside)
        || inside.file().equals(file);
  }

  private void error(Spot spot, String message, String hint) {
    findings.error(spot, CODE, message, hint);
  }
}
