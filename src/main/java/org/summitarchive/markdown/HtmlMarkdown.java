package org.summitarchive.markdown;

import com.vladsch.flexmark.html2md.converter.ExtensionConversion;
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;

/** Makes Markdown that content files may hold of what others wrote. Thread-safe. */
public final class HtmlMarkdown {

  private static final Pattern BLANK_LINES = Pattern.compile("\n\\h*\n\\s*");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)<(p|div|ul|ol|li|table|pre|blockquote|h[1-6]|dl|hr)\\b");
  private static final Pattern IMAGE = Pattern.compile("(?i)<img\\b[^>]*>");
  private static final Pattern ALT = Pattern.compile("(?i)\\balt\\s*=\\s*([\"'])(.*?)\\1");
  private static final Pattern HARD_BREAK = Pattern.compile("\\h{2,}\n(?=\\S)");
  private static final Pattern TRAILING = Pattern.compile("\\h+$", Pattern.MULTILINE);
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>&#|~:^+=-])");
  private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\h*\\p{Nd}+)([.)])");

  private final MarkdownCompiler compiler = new MarkdownCompiler();
  private final FlexmarkHtmlConverter converter = FlexmarkHtmlConverter.builder(options()).build();

  /**
   * A text, and whether something of its form was given up so that it can stand in a content file.
   */
  public record Converted(String markdown, boolean plain) {}

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
   * What is HTML becomes Markdown; what is Markdown stays. What then still has something that no
   * content file may hold, such as an image of another site, is kept as plain text.
   */
  public Converted convert(String text) {
    String typed = text.replace("\r\n", "\n").strip();
    String markdown = hasTags(typed) ? tidy(converter.convert(paragraphs(typed))) : typed;
    return isAllowed(markdown)
        ? new Converted(markdown, false)
        : new Converted(escaped(typed), true);
  }

  /** Text whose every sign stands for itself. */
  public static String escaped(String text) {
    String signs = SPECIAL.matcher(text).replaceAll("\\\\$1");
    return NUMBERED.matcher(signs).replaceAll("$1\\\\$2");
  }

  private static boolean hasTags(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (RawHtml.end(text, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Pictures stand elsewhere: their texts remain. Blank lines part what has no blocks of HTML. */
  private static String paragraphs(String html) {
    String text = IMAGE.matcher(html).replaceAll(picture -> quoted(ALT, picture.group()));
    return BLOCK.matcher(text).find()
        ? text
        : "<p>" + BLANK_LINES.matcher(text).replaceAll("</p><p>") + "</p>";
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
