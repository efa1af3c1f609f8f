package org.summitarchive.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Is asked first whether a block starts, and never starts one: stops what nests too deep. */
final class NestingGuard implements CustomBlockParserFactory {

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Guard(options);
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        BlockQuoteParser.Factory.class,
        FencedCodeBlockParser.Factory.class,
        HeadingParser.Factory.class,
        HtmlBlockParser.Factory.class,
        IndentedCodeBlockParser.Factory.class,
        ListBlockParser.Factory.class,
        ThematicBreakParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  private static final class Guard extends AbstractBlockParserFactory {

    /** What lines across the page, quotes and items of lists start with. */
    private static final String MARKS = "*-_>+:~.)0123456789";

    Guard(DataHolder options) {
      super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int offset = state.getLine().getStartOffset();
      if (state.getActiveBlockParsers().size() > Limits.NESTING) {
        throw Limits.nesting(offset);
      }
      if (countMarks(state.getLine(), state.getNextNonSpaceIndex()) > Limits.MARKS_IN_LINE) {
        throw Limits.marks(offset);
      }
      return BlockStart.none();
    }

    private static int countMarks(CharSequence line, int from) {
      int count = 0;
      for (int i = from; i < line.length(); i++) {
        char c = line.charAt(i);
        if (MARKS.indexOf(c) >= 0) {
          count++;
        } else if (c != ' ' && c != '\t') {
          break;
        }
      }
      return count;
    }
  }
}
