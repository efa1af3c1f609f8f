package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Pairs runs of {@code *} or {@code _} by CommonMark's rule of three, which flexmark has in an
 * older form: {@code 中***文***中} would not be emphasis.
 */
final class EmphasisProcessor extends EmphasisDelimiterProcessor {

  EmphasisProcessor(char delimiter) {
    super(delimiter, false);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    int first = ((Run) opener).fullLength;
    int second = ((Run) closer).fullLength;
    boolean ambiguous = opener.canClose() || closer.canOpen();
    if (ambiguous && (first + second) % 3 == 0 && (first % 3 != 0 || second % 3 != 0)) {
      return 0;
    }
    return opener.length() > 1 && closer.length() > 1 ? 2 : 1;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    throw new UnsupportedOperationException("the parser asks Flanking");
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    throw new UnsupportedOperationException("the parser asks Flanking");
  }

  /** A run that remembers how long it was before parts of it were paired. */
  static final class Run extends Delimiter {

    private final int fullLength;

    Run(
        BasedSequence input,
        Text node,
        Flanking flanking,
        @Nullable Delimiter previous,
        int start) {
      super(
          input,
          node,
          node.getChars().charAt(0),
          flanking.opens(),
          flanking.closes(),
          previous,
          start);
      this.fullLength = node.getChars().length();
      setNumDelims(fullLength);
      if (previous != null) {
        previous.setNext(this);
      }
    }
  }
}
