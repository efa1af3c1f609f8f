package org.summitarchive.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.summitarchive.language.LanguageTags;

/**
 * The translations of a page name one another: each names all of them and itself, in absolute
 * addresses, under the language in which it really is, and one for readers of any other language.
 */
final class HreflangCheck {

  private static final String CODE = "hreflang";

  private final Site site;
  private final Links links;
  private final Findings findings;

  HreflangCheck(Site site, Links links, Findings findings) {
    this.site = site;
    this.links = links;
    this.findings = findings;
  }

  void run() {
    site.pages().stream().filter(page -> page.head().isTranslated()).forEach(this::check);
  }

  private void check(PageFacts page) {
    checkTags(page);
    Map<String, PageFacts.Address> targets = new LinkedHashMap<>();
    boolean complete = true;
    for (PageFacts.Address alternate : page.head().alternates()) {
      if (target(alternate) instanceof Target.Inside inside) {
        targets.putIfAbsent(inside.file(), alternate);
        checkLanguage(alternate, inside.file());
      } else {
        complete = false;
        missing(alternate);
      }
    }
    if (!targets.containsKey(page.file()) && complete) {
      error(Spot.of(page.file()), "the page does not name itself in hreflang", "name it as well");
    }
    targets.forEach((file, alternate) -> checkReturn(page, file, alternate, targets.keySet()));
  }

  private void checkTags(PageFacts page) {
    Set<String> tags = new HashSet<>();
    for (PageFacts.Address alternate : page.head().alternates()) {
      String tag = alternate.hreflang();
      if (!alternate.isDefault() && !LanguageTags.isWellFormed(tag)) {
        error(
            alternate.spot().at(tag),
            "`" + tag + "` is no language tag",
            "write it as BCP 47 does, such as zh-Hans");
      } else if (!tags.add(tag.toLowerCase(Locale.ROOT))) {
        error(
            alternate.spot().at(tag), "`" + tag + "` stands twice in hreflang", "keep one of them");
      }
    }
    if (!tags.contains(PageFacts.Address.DEFAULT)) {
      error(
          Spot.of(page.file()),
          "the page has no x-default in hreflang",
          "name the page for readers of any other language");
    }
  }

  private void missing(PageFacts.Address alternate) {
    String href = alternate.href();
    boolean absolute = BaseAddress.isAbsolute(href);
    error(
        alternate.spot().at(href),
        "the hreflang address `"
            + href
            + (absolute ? "` leads to no page of the site" : "` is not absolute"),
        absolute ? "correct it, or publish the page" : "write it in full");
  }

  private void checkLanguage(PageFacts.Address alternate, String file) {
    String lang = site.find(file).map(page -> page.head().lang()).orElse("");
    if (!alternate.isDefault() && !lang.isEmpty() && !lang.equalsIgnoreCase(alternate.hreflang())) {
      error(
          alternate.spot().at(alternate.hreflang()),
          "`" + file + "` is in `" + lang + "`, not in `" + alternate.hreflang() + "`",
          "make hreflang and the page's lang the same");
    }
  }

  private void checkReturn(
      PageFacts page, String file, PageFacts.Address alternate, Set<String> named) {
    Set<String> returned = new HashSet<>();
    site.find(file).ifPresent(target -> returned.addAll(targets(target)));
    if (!file.equals(page.file()) && !returned.remove(page.file())) {
      error(
          alternate.spot().at(alternate.href()),
          "`" + file + "` does not name `" + page.file() + "` in its hreflang",
          "let both name each other");
    } else if (!named.containsAll(returned)) {
      error(
          alternate.spot().at(alternate.href()),
          "`" + file + "` names more translations in its hreflang",
          "let both name the same");
    }
  }

  private List<String> targets(PageFacts page) {
    return page.head().alternates().stream()
        .map(this::target)
        .filter(Target.Inside.class::isInstance)
        .map(target -> ((Target.Inside) target).file())
        .toList();
  }

  private Target target(PageFacts.Address alternate) {
    return BaseAddress.isAbsolute(alternate.href())
        ? links.ofAddress(alternate.href())
        : new Target.Elsewhere("");
  }

  private void error(Spot spot, String message, String hint) {
    findings.error(spot, CODE, message, hint);
  }
}
