package org.summitarchive.authoring;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitarchive.language.ForbiddenCharacters;
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

  /** In one line, without characters that nobody sees. */
  static String line(String text) {
    return clean(text).replaceAll("\\s+", " ").strip();
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> !ForbiddenCharacters.contains(c)).forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /** The brief of a session, where it is plain text, and not all that is said of it. */
  String summary(Session.Texts texts) {
    String brief = clean(texts.brief());
    boolean plain = texts.own() || !MARKUP.matcher(brief).find();
    return plain && !brief.equals(clean(texts.description())) ? brief : "";
  }

  /** All that is said of a session besides its summary. */
  String body(Session session) {
    Session.Texts texts = session.texts();
    String brief = clean(texts.brief());
    boolean told = !summary(texts).isEmpty() || brief.equals(clean(texts.description()));
    String subtitle = line(texts.subtitle());
    return prose(
        List.of(
            subtitle.isEmpty() ? "" : "*" + HtmlMarkdown.escaped(subtitle) + "*",
            told ? "" : brief,
            clean(texts.description())),
        "a session",
        session);
  }

  String biography(String text, Session session) {
    return prose(List.of(clean(text)), "a person", session);
  }

  private String prose(List<String> parts, String owner, Session session) {
    Stream<Converted> converted =
        parts.stream().filter(part -> !part.isBlank()).map(markdown::convert);
    List<Converted> all = converted.toList();
    String joined = all.stream().map(Converted::markdown).collect(Collectors.joining("\n\n"));
    Converted whole = markdown.convert(joined);
    if (whole.plain() || all.stream().anyMatch(Converted::plain)) {
      losses.add("the markup of what is said of " + owner, session.position());
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
