package org.summitarchive.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Says in a maintainer's words what the parser could not parse. The parser names the rule that
 * failed; what was meant shows in the text around it.
 */
final class SyntaxMistakes {

  private final YamlPart part;
  private final @Nullable ScalarEvent lastScalar;
  private final @Nullable Event innermost;

  /**
   * @param lastScalar the text that was read last
   * @param innermost the list or map that is being read
   */
  SyntaxMistakes(YamlPart part, @Nullable ScalarEvent lastScalar, @Nullable Event innermost) {
    this.part = part;
    this.lastScalar = lastScalar;
    this.innermost = innermost;
  }

  YamlMistake of(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    Mark mark = e.getProblemMark();
    int at = part.offset(mark);
    int from = e.getContextMark() == null ? at : part.offset(e.getContextMark());
    if (problem.startsWith("mapping values are not allowed")) {
      return new KeyMistakes(part).unexpectedColon(at);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return new KeyMistakes(part).noColon(from);
    }
    if (problem.startsWith("expected <block end>")) {
      return new BlockMistakes(part, lastScalar).unexpected(at, problem);
    }
    if (problem.startsWith("expected '<document start>'")) {
      return new BlockMistakes(part, lastScalar).afterEnd(at);
    }
    if (problem.startsWith("expected ','")) {
      return new FlowMistakes(part).entry(from, at, problem);
    }
    if (problem.startsWith("expected the node content")) {
      int open = innermost == null ? at : part.offset(innermost.getStartMark());
      return new FlowMistakes(part).value(open, at, problem);
    }
    return new TextMistakes(part).of(String.valueOf(e.getContext()), problem, from, at);
  }

  /** For what the parser itself stumbles over. */
  YamlMistake unknown() {
    int at = lastScalar == null ? 0 : part.offset(lastScalar.getStartMark());
    return new TextMistakes(part).unknown(at);
  }
}
