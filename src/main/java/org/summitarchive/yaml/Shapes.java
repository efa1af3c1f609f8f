package org.summitarchive.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.PlainText;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;
import org.summitarchive.yaml.YamlValue.Sequence;

/**
 * Takes values as what they have to be. Reports {@code wrong-type} where a value is something else,
 * and {@code empty-field} where there is nothing in it.
 */
public final class Shapes {

  private final Diagnostics diagnostics;

  public Shapes(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * A single text, as typed.
   *
   * @param subject what holds the value, as messages name it: {@code `title`}
   */
  public Optional<Scalar> scalar(YamlValue value, Supplier<String> subject) {
    if (isEmpty(value)) {
      return empty(value, subject);
    }
    return value instanceof Scalar scalar
        ? Optional.of(scalar)
        : wrong(
            value,
            subject.get() + " must be a text, not " + value.description(),
            "write it after the colon; put it in quotes if it begins with [ or { or holds a colon"
                + " and a space");
  }

  public List<YamlValue> list(YamlValue value, Supplier<String> subject) {
    if (isEmpty(value)) {
      return this.<List<YamlValue>>empty(value, subject).orElse(List.of());
    }
    return value instanceof Sequence sequence
        ? sequence.values()
        : this.<List<YamlValue>>wrong(
                value,
                subject.get() + " must be a list, not " + value.description(),
                "write each entry on a line of its own, after a hyphen and a space")
            .orElse(List.of());
  }

  public Optional<Mapping> map(YamlValue value, Supplier<String> subject) {
    if (isEmpty(value)) {
      return empty(value, subject);
    }
    return value instanceof Mapping mapping
        ? Optional.of(mapping)
        : wrong(
            value,
            subject.get() + " must be a map, not " + value.description(),
            "write `key: value` on lines below it, indented");
  }

  /** Whether nothing was written: no text that anybody could see, no entry. */
  public static boolean isEmpty(YamlValue value) {
    if (value instanceof Scalar scalar) {
      return PlainText.isInvisible(scalar.text());
    }
    return value instanceof Sequence sequence
        ? sequence.values().isEmpty()
        : ((Mapping) value).entries().isEmpty();
  }

  private <T> Optional<T> empty(YamlValue value, Supplier<String> subject) {
    return report(
        value.position(),
        "empty-field",
        subject.get() + " is empty",
        "give it a value or remove it");
  }

  private <T> Optional<T> wrong(YamlValue value, String message, String hint) {
    return report(value.position(), "wrong-type", message, hint);
  }

  private <T> Optional<T> report(SourcePosition at, String code, String message, String hint) {
    diagnostics.error(at, code, message, hint);
    return Optional.empty();
  }
}
