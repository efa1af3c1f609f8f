package org.summitarchive.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every page can be reached from the first by following links. Of pages that only a page out of
 * reach links to, nothing is said: they will be found once that one is.
 */
final class ReachabilityCheck {

  private static final String START = "index.html";

  private final Site site;
  private final Findings findings;

  ReachabilityCheck(Site site, Findings findings) {
    this.site = site;
    this.findings = findings;
  }

  void run() {
    if (site.find(START).isEmpty()) {
      findings.error(
          Spot.of(START),
          "missing-index",
          "the folder has no `index.html`",
          "check the folder that the site was published to");
      return;
    }
    Set<String> reached = new HashSet<>();
    follow(START, reached);
    for (PageFacts page : sourcesFirst(reached)) {
      if (page.head().role() == Role.PAGE && !reached.contains(page.file())) {
        report(page);
        follow(page.file(), reached);
      }
    }
  }

  private void report(PageFacts page) {
    findings.error(
        Spot.of(page.file()),
        "orphan-page",
        "no link leads to this page",
        "link to it from another page, or remove it");
  }

  /**
   * The pages out of reach, in an order in which none comes after a page that it leads to, unless
   * that one leads back: those finished last by a depth-first walk come first.
   */
  private List<PageFacts> sourcesFirst(Set<String> reached) {
    Set<String> entered = new HashSet<>(reached);
    Deque<PageFacts> finished = new ArrayDeque<>();
    for (PageFacts page : site.pages()) {
      if (page.head().role() == Role.PAGE && !entered.contains(page.file())) {
        walk(page, entered, finished);
      }
    }
    return List.copyOf(finished);
  }

  private void walk(PageFacts start, Set<String> entered, Deque<PageFacts> finished) {
    Set<String> done = new HashSet<>();
    Deque<PageFacts> path = new ArrayDeque<>(List.of(start));
    while (!path.isEmpty()) {
      PageFacts page = path.element();
      if (entered.add(page.file())) {
        page.outgoing().pages().stream()
            .filter(file -> !entered.contains(file))
            .forEach(file -> site.find(file).ifPresent(path::push));
      } else {
        path.pop();
        if (done.add(page.file())) {
          finished.push(page);
        }
      }
    }
  }

  private void follow(String start, Set<String> reached) {
    Deque<String> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      String file = next.pop();
      if (reached.add(file)) {
        site.find(file).stream()
            .flatMap(page -> page.outgoing().pages().stream())
            .filter(linked -> !reached.contains(linked))
            .forEach(next::push);
      }
    }
  }
}
