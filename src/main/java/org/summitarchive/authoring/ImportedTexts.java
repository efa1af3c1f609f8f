package org.summitarchive.authoring;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitarchive.language.LanguageTags;
import org.summitarchive.markdown.HtmlMarkdown;
import org.summitarchive.markdown.HtmlMarkdown.Converted;
import org.summitarchive.schedule.Losses;
import org.summitarchive.schedule.Session;

/** Makes of what others wrote what content files may hold. */
final class ImportedTexts {

  /** What Markdown, or HTML, would take for more than text. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "[*_`\\[\\]<>|~\\\\#]|&\\w+;|https?://|^\\h*([-+]|\\p{Nd}+[.)])\\h", Pattern.MULTILINE);

  private final HtmlMarkdown markdown = new HtmlMarkdown();
  private final Losses losses;

  ImportedTexts(Losses losses) {
    this.losses = losses;
  }

  static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The brief of a session, where it is plain text, and not all that is said of it. */
  String summary(Session.Texts texts) {
    String brief = texts.brief().strip();
    boolean plain = texts.own() || !MARKUP.matcher(brief).find();
    return plain && !brief.equals(texts.description().strip()) ? brief : "";
  }

  /** All that is said of a session besides its summary. */
  String body(Session session) {
    Session.Texts texts = session.texts();
    String brief = texts.brief().strip();
    boolean told = !summary(texts).isEmpty() || brief.equals(texts.description().strip());
    String subtitle = line(texts.subtitle());
    return prose(
        List.of(
            subtitle.isEmpty() ? "" : "*" + HtmlMarkdown.escaped(subtitle) + "*",
            told ? "" : brief,
            texts.description().strip()),
        "a session",
        session);
  }

  String biography(String text, Session session) {
    return prose(List.of(text.strip()), "a person", session);
  }

  private String prose(List<String> parts, String owner, Session session) {
    Stream<Converted> converted =
        parts.stream().filter(part -> !part.isBlank()).map(markdown::convert);
    List<Converted> all = converted.toList();
    String joined = all.stream().map(Converted::markdown).collect(Collectors.joining("\n\n"));
    Converted whole = markdown.convert(joined);
    if (whole.lossy() || all.stream().anyMatch(Converted::lossy)) {
      losses.add("pictures and markup in the texts of " + owner, session.position());
    }
    if (whole.hid() || all.stream().anyMatch(Converted::hid)) {
      losses.add("characters that nobody sees in the texts of " + owner, session.position());
    }
    return whole.markdown();
  }

  /** An absolute web address, which is all that leads anywhere; or one to write to. */
  static boolean isAddress(String url) {
    try {
      URI uri = new URI(url);
      String scheme = String.valueOf(uri.getScheme());
      return (scheme.equals("https") || scheme.equals("http")) && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The usual spelling of a language tag; empty where it is none. */
  static String languageTag(String written) {
    String tag = written.strip().replace('_', '-');
    return LanguageTags.isWellFormed(tag) ? LanguageTags.canonical(tag) : "";
  }
}
