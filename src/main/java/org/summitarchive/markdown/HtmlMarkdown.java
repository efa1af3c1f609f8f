package org.summitarchive.markdown;

import com.vladsch.flexmark.html2md.converter.ExtensionConversion;
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.ForbiddenCharacters;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;

/** Makes Markdown that content files may hold of what others wrote. Thread-safe. */
public final class HtmlMarkdown {

  private static final Pattern BLANK_LINES = Pattern.compile("\n\\h*\n\\s*");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)<(p|div|ul|ol|li|table|pre|blockquote|h[1-6]|dl|hr)\\b");
  private static final Pattern PICTURE =
      Pattern.compile("!\\[([^\\]\n]+)\\]\\((https?://[^)\\s]+)(?:\\s[^)]*)?\\)");
  private static final Pattern IMAGE = Pattern.compile("(?i)<img\\b[^>]*>");
  private static final Pattern ALT = Pattern.compile("(?i)\\balt\\s*=\\s*([\"'])(.*?)\\1");
  private static final Pattern HARD_BREAK = Pattern.compile("\\h{2,}\n(?=\\S)");
  private static final Pattern TRAILING = Pattern.compile("\\h+$", Pattern.MULTILINE);
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>&#|~:^+=-])");
  private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\h*\\p{Nd}+)([.)])");

  private static final Pattern REFERENCE = Pattern.compile("&#([0-9]{1,7}|[xX][0-9a-fA-F]{1,6});");

  private final MarkdownCompiler compiler = new MarkdownCompiler();
  private final FlexmarkHtmlConverter converter = FlexmarkHtmlConverter.builder(options()).build();

  /**
   * A text, and whether something of it was given up so that it can stand in a content file: its
   * pictures, or all its form.
   *
   * @param hid whether it had characters that nobody sees, which were left out
   */
  public record Converted(String markdown, boolean lossy, boolean hid) {}

  private static DataHolder options() {
    return new MutableDataSet()
        .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
        .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
        .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
        .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
        .set(FlexmarkHtmlConverter.RENDER_COMMENTS, false)
        .set(FlexmarkHtmlConverter.EXT_INLINE_DEL, ExtensionConversion.TEXT)
        .set(FlexmarkHtmlConverter.EXT_INLINE_INS, ExtensionConversion.TEXT)
        .set(FlexmarkHtmlConverter.EXT_INLINE_SUB, ExtensionConversion.TEXT)
        .set(FlexmarkHtmlConverter.EXT_INLINE_SUP, ExtensionConversion.TEXT)
        .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
        .toImmutable();
  }

  /**
   * What is HTML becomes Markdown; what is Markdown stays. Pictures of other sites become links to
   * them, or their texts. What then still has something that no content file may hold, such as a
   * name of an item, is kept as plain text.
   */
  public Converted convert(String text) {
    String typed = text.replace("\r\n", "\n").strip();
    String shown = PICTURE.matcher(typed).replaceAll("[$1]($2)");
    boolean lossy = !shown.equals(typed) || IMAGE.matcher(shown).find();
    return candidates(shown)
        .map(markdown -> visible(markdown, lossy))
        .filter(converted -> isAllowed(converted.markdown()))
        .findFirst()
        .orElseGet(() -> visible(escaped(typed), true));
  }

  /** HTML may have had a character in disguise. */
  private static Converted visible(String markdown, boolean lossy) {
    String seen = ForbiddenCharacters.removed(markdown);
    return new Converted(seen, lossy, !seen.equals(markdown));
  }

  /**
   * The best first: text with blocks of HTML is HTML, text with other tags is Markdown with tags.
   */
  private Stream<String> candidates(String text) {
    if (!hasTags(text)) {
      return Stream.of(text, REFERENCE.matcher(text).replaceAll(HtmlMarkdown::character));
    }
    String alone = IMAGE.matcher(text).replaceAll(picture -> quoted(ALT, picture.group()));
    return BLOCK.matcher(alone).find()
        ? Stream.of(tidy(converter.convert(alone)))
        : Stream.of(InlineHtml.toMarkdown(alone), tidy(converter.convert(paragraphs(alone))));
  }

  /** Text whose every sign stands for itself. */
  public static String escaped(String text) {
    String signs = SPECIAL.matcher(text).replaceAll("\\\\$1");
    return NUMBERED.matcher(signs).replaceAll("$1\\\\$2");
  }

  /** What a number stands for, where no content may hold it; else the number as it was. */
  private static String character(MatchResult reference) {
    String digits = reference.group(1);
    boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
    int c = hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
    boolean hidden = Character.isValidCodePoint(c) && ForbiddenCharacters.contains(c);
    return Matcher.quoteReplacement(hidden ? Character.toString(c) : reference.group());
  }

  private static boolean hasTags(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (RawHtml.end(text, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Blank lines part paragraphs in HTML that has no blocks. */
  private static String paragraphs(String html) {
    return "<p>" + BLANK_LINES.matcher(html).replaceAll("</p><p>") + "</p>";
  }

  private static String quoted(Pattern attribute, String tag) {
    Matcher found = attribute.matcher(tag);
    return found.find() ? Matcher.quoteReplacement(found.group(2)) : "";
  }

  private static String tidy(String markdown) {
    String breaks = HARD_BREAK.matcher(markdown.strip()).replaceAll("\\\\\n");
    return TRAILING.matcher(breaks).replaceAll("").replaceAll("\n{3,}", "\n\n").strip();
  }

  /** Whether it compiles, and names nothing of the archive: no import can know what is in it. */
  private boolean isAllowed(String markdown) {
    Diagnostics mistakes = new Diagnostics();
    Prose prose = compiler.compile(new SourceText("", markdown), 0, mistakes);
    return mistakes.sorted().isEmpty()
        && prose.segments().stream().allMatch(Segment.Html.class::isInstance);
  }
}
