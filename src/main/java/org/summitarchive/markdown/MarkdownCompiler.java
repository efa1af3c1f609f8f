package org.summitarchive.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;

/**
 * Compiles Markdown bodies to prose: CommonMark with tables, footnotes, definition lists and
 * heading anchors, made for Chinese too. Thread-safe; make one and use it for all bodies.
 */
public final class MarkdownCompiler {

  /** Made only for a body that needs it, because it takes a while. */
  private static final class Flexmark {
    static final Parser PARSER =
        Parser.builder(options())
            .customInlineParserFactory(ProseInlineParser::new)
            .customDelimiterProcessor(new EmphasisProcessor('*'))
            .customDelimiterProcessor(new EmphasisProcessor('_'))
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .customBlockParserFactory(new NestingGuard())
            .build();
  }

  private static DataHolder options() {
    return new MutableDataSet()
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create()))
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false)
        .toImmutable();
  }

  /** By flexmark, whatever is in the body. */
  Prose parsed(String markdown, Mistakes mistakes) {
    return new Body(Flexmark.PARSER.parse(markdown), mistakes).render();
  }

  /** Not empty, so that the body does not count as missing too. */
  private static Prose refused(TooComplexException why, Mistakes mistakes) {
    mistakes.error(why.offset(), "markdown-too-deep", why.problem(), why.hint());
    return new Prose(List.of(new Segment.Html("")));
  }

  /**
   * Compiles a body, and reports what is wrong in it. Whether the items, sources and images that it
   * names exist is for a later stage to say. A body that is nested deeper than a hundred levels, or
   * costs more to read than any prose does, is reported and gives prose without text.
   *
   * @param bodyStart the UTF-16 offset in the file where the body begins
   */
  public Prose compile(SourceText file, int bodyStart, Diagnostics diagnostics) {
    Mistakes mistakes = new Mistakes(file, bodyStart, diagnostics);
    String markdown = file.text().substring(bodyStart);
    if (markdown.isBlank()) {
      return new Prose(List.of());
    }
    try {
      Limits.checkLines(markdown);
      return SimpleBody.read(markdown, mistakes).orElseGet(() -> parsed(markdown, mistakes));
    } catch (TooComplexException e) {
      return refused(e, mistakes);
    } catch (StackOverflowError e) {
      return refused(Limits.nesting(0), mistakes);
    }
  }
}
