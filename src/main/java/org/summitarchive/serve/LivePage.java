package org.summitarchive.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitarchive.cache.Hash;

/**
 * A published page as it is served: with the script that keeps it current, and a policy that lets
 * this script work. The file itself stays as it was published.
 */
final class LivePage {

  private static final Pattern POLICY =
      Pattern.compile(
          "(<meta\\s+http-equiv=\"Content-Security-Policy\"\\s+content=\")([^\"]*)\"",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STYLE =
      Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]*)\">");

  private static final Pattern END =
      Pattern.compile("</head>|</body>|</html>|\\z", Pattern.CASE_INSENSITIVE);

  /** A character is a byte. */
  private final String html;

  LivePage(byte[] published) {
    html = new String(published, ISO_8859_1);
  }

  /** The addresses of the page's style sheets, as the page names them. */
  List<String> styles() {
    List<String> found = new ArrayList<>();
    Matcher style = STYLE.matcher(html);
    while (style.find()) {
      found.add(new String(style.group(1).getBytes(ISO_8859_1), UTF_8));
    }
    return found;
  }

  /** Stands for all of the page but its style: pages of one state need not be loaded again. */
  String state() {
    String plain = STYLE.matcher(html).replaceAll("<link>");
    return Long.toHexString(Hash.of(plain.getBytes(ISO_8859_1)));
  }

  byte[] served() {
    Matcher policy = POLICY.matcher(html);
    String adapted =
        policy.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + ContentPolicy.withLiveReload(found.group(2)) + '"'));
    Matcher end = END.matcher(adapted);
    return end.replaceFirst(found -> Matcher.quoteReplacement(scripts() + found.group()))
        .getBytes(ISO_8859_1);
  }

  private String scripts() {
    String state = state();
    return LiveFiles.SCRIPTS.stream()
        .map(at -> "<script src=\"" + at + "\" data-state=\"" + state + "\" defer></script>\n")
        .collect(Collectors.joining());
  }
}
