package org.summitarchive.bind;

import java.util.Optional;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Locator;
import org.summitarchive.model.Locators;
import org.summitarchive.model.Reference;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads what facts rest on: {@code <source>} or {@code <source>#<locator>}. */
final class Citations {

  private final ItemContext context;

  Citations(ItemContext context) {
    this.context = context;
  }

  Optional<Citation> read(Scalar typed) {
    String text = typed.text();
    int hash = text.indexOf('#');
    Reference source =
        context.reference(
            Kind.SOURCE, new Scalar(hash < 0 ? text : text.substring(0, hash), typed.position()));
    if (hash < 0) {
      return Optional.of(new Citation(source, null));
    }
    Locator locator =
        Locators.read(text.substring(hash + 1), typed.position(), context.diagnostics());
    return locator == null ? Optional.empty() : Optional.of(new Citation(source, locator));
  }

  /** The same, where a source as a whole is not enough. */
  Optional<Citation> readExact(Scalar typed) {
    Optional<Citation> citation = read(typed);
    if (citation.isPresent() && citation.get().locator() == null) {
      context
          .diagnostics()
          .error(
              typed.position(),
              "missing-locator",
              "`" + typed.text() + "` does not say where in the source",
              "add the place, such as " + typed.text() + "#23");
      return Optional.empty();
    }
    return citation;
  }
}
