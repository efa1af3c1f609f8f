package org.summitarchive.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where links lead, without asking the network. */
final class Links {

  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);

  private final SiteFolder folder;
  private final Optional<String> base;

  Links(SiteFolder folder, Optional<String> base) {
    this.folder = folder;
    this.base = base;
  }

  Optional<String> base() {
    return base;
  }

  /** Where a link on a page leads. */
  Target follow(String page, String link) {
    Matcher scheme = SCHEME.matcher(link);
    if (scheme.matches()) {
      return isOwn(link)
          ? new Target.Absolute()
          : new Target.Elsewhere(scheme.group(1).toLowerCase(Locale.ROOT));
    } else if (link.startsWith("//")) {
      return new Target.Elsewhere("");
    } else if (link.startsWith("/")) {
      return page.equals(Role.NOT_FOUND_PAGE) ? followFromServer(link) : new Target.Absolute();
    }
    String path = withoutFragment(link);
    return path.isEmpty()
        ? new Target.Inside(page, fragment(link))
        : resolve(page.substring(0, page.lastIndexOf('/') + 1) + path, fragment(link));
  }

  /** The file that an absolute address of this site names. */
  Target ofAddress(String address) {
    if (!isOwn(address)) {
      return new Target.Elsewhere("");
    }
    String below = address.substring(Math.min(base.orElse("").length(), address.length()));
    return resolve(withoutFragment(below), fragment(below));
  }

  /** The absolute address of a page, as its canonical link should have it. */
  String addressOf(String page) {
    return base.orElse("") + BaseAddress.pathOf(page);
  }

  private boolean isOwn(String address) {
    return base.isPresent() && (address + "/").startsWith(base.get());
  }

  /**
   * The page for addresses that do not exist is shown at any address: it links from the server's
   * root.
   */
  private Target followFromServer(String link) {
    String basePath = base.map(address -> address.replaceFirst("https?://[^/]*", "")).orElse("/");
    return link.startsWith(basePath)
        ? resolve(withoutFragment(link.substring(basePath.length())), fragment(link))
        : new Target.Above();
  }

  private Target resolve(String path, String fragment) {
    Deque<String> folders = new ArrayDeque<>();
    String[] segments = path.split("/", -1);
    for (String segment : segments) {
      if (segment.equals("..")) {
        if (folders.pollLast() == null) {
          return new Target.Above();
        }
      } else if (!segment.equals(".") && !segment.isEmpty()) {
        folders.addLast(decoded(segment));
      }
    }
    String last = segments[segments.length - 1];
    boolean isFolder = last.isEmpty() || last.equals(".") || last.equals("..");
    return found(String.join("/", folders), isFolder, fragment);
  }

  private Target found(String path, boolean isFolder, String fragment) {
    String index = path.isEmpty() ? "index.html" : path + "/index.html";
    String file = isFolder ? index : path;
    return folder
        .find(file)
        .<Target>map(found -> new Target.Inside(found, fragment))
        .orElseGet(() -> new Target.Missing(file, !isFolder && folder.has(index)));
  }

  private static String withoutFragment(String link) {
    int end = link.indexOf('#');
    String address = end < 0 ? link : link.substring(0, end);
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  /** What follows {@code #}, less a text directive, which browsers look for in the text. */
  private static String fragment(String link) {
    int start = link.indexOf('#');
    String fragment = start < 0 ? "" : link.substring(start + 1);
    int directive = fragment.indexOf(":~:");
    return decoded(directive < 0 ? fragment : fragment.substring(0, directive));
  }

  private static String decoded(String text) {
    try {
      return text.indexOf('%') < 0
          ? text
          : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
