package org.summitarchive.check;

import java.util.Set;
import java.util.SortedSet;

/** Reports addresses that an earlier site had and that lead nowhere any more. */
final class GoneCheck {

  private final FormerSite former;
  private final SiteFolder folder;
  private final Site site;
  private final Findings findings;

  GoneCheck(FormerSite former, SiteFolder folder, Site site, Findings findings) {
    this.former = former;
    this.folder = folder;
    this.site = site;
    this.findings = findings;
  }

  void run() {
    former.files().forEach(this::check);
  }

  private void check(String file, SortedSet<String> statements) {
    if (!folder.has(file)) {
      findings.error(
          Spot.of(file),
          "gone-address",
          "the site had `" + address(file) + "`, and has neither it nor an alias of it",
          SiteFolder.isPage(file)
              ? "list it under `aliases` in the file that took its place, or restore its own"
              : "restore it: programs ask for it");
      return;
    }
    site.find(file).ifPresent(page -> checkStatements(page, statements));
  }

  /** Where a page leads on, its statements are on the page that it leads to. */
  private void checkStatements(PageFacts page, Set<String> statements) {
    if (page.head().role() == Role.REDIRECT || isWithdrawn(page.file(), statements)) {
      return;
    }
    for (String anchor : statements) {
      if (!page.ids().contains(anchor)) {
        findings.error(
            Spot.of(page.file()),
            "gone-statement",
            "the page had `#" + anchor + "`, and has no such statement any more",
            "give the statement its old id: `id: " + anchor.substring("statement-".length()) + "`");
      }
    }
  }

  /** What is withdrawn is gone on purpose, and its page says so. */
  private boolean isWithdrawn(String file, Set<String> statements) {
    return !statements.isEmpty() && folder.text(file).contains("class=\"notice withdrawn\"");
  }

  private static String address(String file) {
    String index = "index.html";
    return "/"
        + (file.endsWith("/" + index) || file.equals(index)
            ? file.substring(0, file.length() - index.length())
            : file);
  }
}
