package org.summitarchive.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where one page leads; what leads nowhere is reported, each address once. */
final class Outgoing {

  private final String file;
  private final Links links;
  private final Findings findings;
  private final Strings strings;
  private final Set<String> pages = new LinkedHashSet<>();
  private final Map<String, PageFacts.Anchor> anchors = new LinkedHashMap<>();
  private final Set<String> reported = new HashSet<>();
  private int count;

  Outgoing(String file, Links links, Findings findings, Strings strings) {
    this.file = file;
    this.links = links;
    this.findings = findings;
    this.strings = strings;
  }

  /** A link that a reader can follow. */
  void follow(Spot spot, String link) {
    Target target = links.follow(file, link);
    if (target instanceof Target.Inside inside && SiteFolder.isPage(inside.file())) {
      pages.add(inside.file());
    }
    name(spot, link, target);
  }

  /** A reference that is neither followed nor loaded without being asked for. */
  void name(Spot spot, String link) {
    name(spot, link, links.follow(file, link));
  }

  private void name(Spot spot, String link, Target target) {
    if (target instanceof Target.Elsewhere elsewhere) {
      checkScheme(spot, link, elsewhere.scheme());
    } else {
      check(spot, link, target);
    }
  }

  /** A reference that may be an absolute address of this site, for readers in other places. */
  void nameAbsolutely(Spot spot, String link) {
    Target target = links.follow(file, link);
    check(spot, link, target instanceof Target.Absolute ? links.ofAddress(link) : target);
  }

  /** Something that the browser loads with the page. */
  void load(Spot spot, String link) {
    Target target = links.follow(file, link);
    boolean loaded = !(target instanceof Target.Elsewhere e && e.scheme().equals("data"));
    if (loaded && target instanceof Target.Elsewhere) {
      report(
          spot,
          link,
          "third-party",
          "`" + link + "` is loaded from elsewhere",
          "publish it with the site");
    } else {
      check(spot, link, target);
    }
  }

  void refuseBase(Spot spot) {
    findings.error(
        spot, "base-element", "a base element changes where links lead", "remove the base element");
  }

  /** What is kept of the links, once the page's own ids are known. */
  PageFacts.Outgoing facts(Set<String> ids) {
    List<PageFacts.Anchor> open = new ArrayList<>(anchors.values());
    open.removeIf(anchor -> anchor.file().equals(file) && ids.contains(anchor.fragment()));
    return new PageFacts.Outgoing(count, List.copyOf(pages), open);
  }

  private void check(Spot spot, String link, Target target) {
    if (target instanceof Target.Elsewhere) {
      return;
    }
    count++;
    if (target instanceof Target.Inside inside) {
      if (!inside.fragment().isEmpty() && SiteFolder.isPage(inside.file())) {
        anchors.putIfAbsent(
            link, new PageFacts.Anchor(spot.node(), inside.file(), strings.one(inside.fragment())));
      }
    } else if (target instanceof Target.Missing missing) {
      checkMissing(spot, link, missing);
    } else if (target instanceof Target.Above) {
      report(
          spot, link, "outside-link", "`" + link + "` leads out of the site", "correct the link");
    } else {
      report(
          spot,
          link,
          "absolute-link",
          "`" + link + "` leads into the site from outside",
          "write it relative to the page, so that the site works in any place");
    }
  }

  private void checkMissing(Spot spot, String link, Target.Missing missing) {
    String hint = missing.needsSlash() ? "end it in a slash" : "correct it, or publish the file";
    String message = "`" + link + "` leads to `" + missing.file() + "`, which does not exist";
    report(spot, link, "broken-link", message, hint);
  }

  private void checkScheme(Spot spot, String link, String scheme) {
    if (scheme.equals("javascript")) {
      report(
          spot,
          link,
          "inline-script",
          "`" + link + "` is a script",
          "move it into a script file of the site");
    } else if (scheme.isEmpty()) {
      report(
          spot,
          link,
          "missing-scheme",
          "`" + link + "` has no scheme, and none where the page is opened as a file",
          "put https: in front of it");
    }
  }

  private void report(Spot spot, String link, String code, String message, String hint) {
    if (reported.add(link)) {
      findings.error(spot.at(link), code, message, hint);
    }
  }
}
