package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser with emphasis that works in Chinese ({@link Flanking}) and bare links
 * ({@link BareLinks}). What flexmark matches by regular expressions that search, or recurse by the
 * length of the text, is scanned by hand here; what remains quadratic in it is held by {@link
 * Limits}. Made anew for each body.
 */
final class ProseInlineParser extends CommonmarkInlineParser {

  private final Map<Integer, Integer> lastBackticks = new HashMap<>();
  private boolean backticksKnown;
  private long work;

  ProseInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    long marks = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      marks += c > ' ' && c < 0x80 && specialCharacters.get(c) ? 1 : 0;
    }
    work += marks * content.length();
    if (work > Limits.WORK) {
      throw Limits.work(content.getStartOffset());
    }
    backticksKnown = false;
    super.parse(content, block);
  }

  /** flexmark adds the custom characters to its special ones, and leaves them there. */
  @Override
  public @Nullable List<Node> parseCustom(
      BasedSequence content,
      Node node,
      BitSet customCharacters,
      Map<Character, CharacterNodeFactory> nodeFactories) {
    BitSet special = (BitSet) specialCharacters.clone();
    List<Node> nodes = super.parseCustom(content, node, customCharacters, nodeFactories);
    specialCharacters = special;
    return nodes;
  }

  @Override
  public void initializeDocument(Document document) {
    super.initializeDocument(document);
    referenceRepository = new ReferenceLabels(document);
    document.set(Parser.REFERENCES, referenceRepository);
  }

  /** All of flexmark's patterns but one say by {@code ^} that they match here or not at all. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (!(pattern.pattern().startsWith("^") ? matcher.lookingAt() : matcher.find())) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
    int start = index;
    int end = start;
    while (end < input.length() && input.charAt(end) == delimiter) {
      end++;
    }
    int before = start == 0 ? '\n' : Character.codePointBefore(input, start);
    int after = end == input.length() ? '\n' : Character.codePointAt(input, end);
    Flanking flanking = Flanking.of(delimiter, before, after);
    index = end;
    Text node = appendSeparateText(input.subSequence(start, end));
    lastDelimiter = new EmphasisProcessor.Run(input, node, flanking, lastDelimiter, start);
    return true;
  }

  @Override
  protected boolean parseString() {
    int begin = index;
    while (index < input.length() && !specialCharacters.get(input.charAt(index))) {
      if (input.charAt(index) == ':') {
        int start = BareLinks.start(input, index, begin);
        if (start >= 0) {
          appendBareLink(begin, start, BareLinks.end(input, index + 3));
          return true;
        }
      }
      index++;
    }
    if (begin == index) {
      return false;
    }
    appendText(input, begin, index);
    return true;
  }

  private void appendBareLink(int begin, int start, int end) {
    if (begin < start) {
      appendText(input, begin, start);
    }
    appendNode(
        new AutoLink(
            input.subSequence(start, start),
            input.subSequence(start, end),
            input.subSequence(end, end)));
    index = end;
  }

  /** A run of backticks that no later one can close is text, without looking for one each time. */
  @Override
  protected boolean parseBackticks() {
    if (!backticksKnown) {
      findBackticks();
    }
    int end = endOfBackticks(index);
    if (lastBackticks.getOrDefault(end - index, -1) > index) {
      return super.parseBackticks();
    }
    appendText(input, index, end);
    index = end;
    return true;
  }

  private void findBackticks() {
    lastBackticks.clear();
    backticksKnown = true;
    int at = input.indexOf('`');
    while (at >= 0) {
      int end = endOfBackticks(at);
      lastBackticks.put(end - at, at);
      at = input.indexOf('`', end);
    }
  }

  private int endOfBackticks(int start) {
    int end = start;
    while (end < input.length() && input.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  @Override
  public boolean parseHtmlInline() {
    int end = RawHtml.end(input, index);
    if (end < 0) {
      return false;
    }
    appendNode(new HtmlInline(input.subSequence(index, end)));
    index = end;
    return true;
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    if (peek() != '<') {
      return super.parseLinkDestination();
    }
    return take(LinkParts.bracketedEnd(input, index));
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return take(LinkParts.titleEnd(input, index));
  }

  @Override
  public int parseLinkLabel() {
    BasedSequence label = take(LinkParts.labelEnd(input, index));
    return label == null ? 0 : label.length();
  }

  private @Nullable BasedSequence take(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence taken = input.subSequence(index, end);
    index = end;
    return taken;
  }
}
