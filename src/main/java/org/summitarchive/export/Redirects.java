package org.summitarchive.export;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitarchive.archive.Archive;
import org.summitarchive.config.RedirectRules;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.SitePlan;
import org.summitarchive.route.Address;

/**
 * Old addresses in the words of servers, which answer them with 301 before anybody sees the page
 * that stands there for all other servers.
 */
final class Redirects {

  private static final String INDEX = "index.html";

  private final URI root;
  private final List<SitePage.Redirect> redirects;

  private Redirects(URI root, List<SitePage.Redirect> redirects) {
    this.root = root;
    this.redirects = redirects;
  }

  static List<ExportFile> files(Archive archive, SitePlan plan) {
    URI root = URI.create(archive.config().baseUrl().getRawPath());
    Redirects redirects =
        new Redirects(
            root,
            plan.pages().stream()
                .filter(SitePage.Redirect.class::isInstance)
                .map(SitePage.Redirect.class::cast)
                .toList());
    return archive.config().redirects().stream().map(redirects::file).toList();
  }

  private ExportFile file(RedirectRules rules) {
    return ExportFile.text(new Address(rules.fileName()), () -> lines(rules(rules)));
  }

  private String lines(Function<SitePage.Redirect, String> line) {
    return redirects.stream().map(line).collect(Collectors.joining());
  }

  private Function<SitePage.Redirect, String> rules(RedirectRules rules) {
    return switch (rules) {
      case NETLIFY -> redirect -> rule(redirect, "301!");
      case CLOUDFLARE -> redirect -> rule(redirect, "301");
      case APACHE -> this::apache;
    };
  }

  /** Netlify asks for an exclamation mark where a file stands at the old address. */
  private String rule(SitePage.Redirect redirect, String status) {
    return redirect.address().absolute(root) + " " + target(redirect) + " " + status + "\n";
  }

  /** Apache holds the address against the pattern when it has decoded it. */
  private String apache(SitePage.Redirect redirect) {
    String path = root.getPath() + redirect.address().path();
    String page = path.endsWith("/") ? quoted(path) + "(" + quoted(INDEX) + ")?" : quoted(path);
    return "RedirectMatch 301 \"^" + page + "$\" \"" + target(redirect) + "\"\n";
  }

  private static String quoted(String path) {
    return path.replace(".", "\\.");
  }

  private String target(SitePage.Redirect redirect) {
    return redirect.target().address().absolute(root);
  }
}
