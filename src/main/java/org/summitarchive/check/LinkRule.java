package org.summitarchive.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds every reference of a page. */
final class LinkRule implements PageRule {

  private static final Pattern CANDIDATE = Pattern.compile("([^\\s,]\\S*[^\\s,]|[^\\s,])([^,]*)");
  private static final Pattern REFRESH =
      Pattern.compile("(?is)[^;]*;\\s*url\\s*=\\s*['\"]?([^'\"]*).*");
  private static final Set<String> LOADED =
      Set.of(
          "stylesheet",
          "icon",
          "apple-touch-icon",
          "mask-icon",
          "manifest",
          "preload",
          "modulepreload",
          "prefetch",
          "preconnect",
          "dns-prefetch");

  private final Outgoing outgoing;

  LinkRule(Outgoing outgoing) {
    this.outgoing = outgoing;
  }

  @Override
  public void enter(Element element, Spot spot) {
    switch (element.normalName()) {
      case "a", "area" -> followed(element, spot);
      case "link" -> link(element, spot);
      case "meta" -> meta(element, spot);
      case "base" -> outgoing.refuseBase(spot);
      case "form" -> named(element, "action", spot);
      case "object" -> loaded(element, "data", spot);
      case "use", "image" -> {
        loaded(element, "href", spot);
        loaded(element, "xlink:href", spot);
      }
      default -> {
        loaded(element, "src", spot);
        loaded(element, "poster", spot);
        candidates(element.attr("srcset"), spot);
      }
    }
  }

  private void followed(Element element, Spot spot) {
    if (element.hasAttr("href")) {
      outgoing.follow(spot, element.attr("href").strip());
    }
  }

  private void named(Element element, String attribute, Spot spot) {
    if (element.hasAttr(attribute)) {
      outgoing.name(spot, element.attr(attribute).strip());
    }
  }

  private void loaded(Element element, String attribute, Spot spot) {
    if (element.hasAttr(attribute)) {
      outgoing.load(spot, element.attr(attribute).strip());
    }
  }

  private void candidates(String srcset, Spot spot) {
    Matcher candidate = CANDIDATE.matcher(srcset);
    while (candidate.find()) {
      outgoing.load(spot, candidate.group(1));
    }
  }

  private void link(Element link, Spot spot) {
    Set<String> relations = new LinkedHashSet<>(HeadRule.relations(link));
    boolean alternate = relations.contains("alternate");
    if (relations.contains("canonical") || (alternate && link.hasAttr("hreflang"))) {
      return;
    }
    candidates(link.attr("imagesrcset"), spot);
    if (alternate) {
      outgoing.nameAbsolutely(spot, link.attr("href").strip());
    } else if (relations.removeAll(LOADED)) {
      loaded(link, "href", spot);
    } else {
      named(link, "href", spot);
    }
  }

  private void meta(Element meta, Spot spot) {
    Matcher refresh = REFRESH.matcher(meta.attr("content"));
    String property = (meta.attr("property") + meta.attr("name")).toLowerCase(Locale.ROOT);
    if (meta.attr("http-equiv").equalsIgnoreCase("refresh") && refresh.matches()) {
      outgoing.follow(spot, refresh.group(1).strip());
    } else if (Set.of("og:url", "og:image", "twitter:image").contains(property)) {
      outgoing.nameAbsolutely(spot, meta.attr("content").strip());
    }
  }
}
