package org.summitarchive.config;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads for which servers the site has rules. */
final class RedirectsReader {

  private final Diagnostics diagnostics;
  private final List<RedirectRules> read = new ArrayList<>();

  RedirectsReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Set<RedirectRules> read(List<Scalar> typed) {
    typed.forEach(this::add);
    return read.isEmpty() ? Set.of() : EnumSet.copyOf(read);
  }

  private void add(Scalar typed) {
    Optional<RedirectRules> rules = RedirectRules.ofWord(typed.text());
    if (rules.isEmpty()) {
      List<String> words = RedirectRules.words();
      diagnostics.error(
          typed.position(),
          "unknown-kind",
          "unknown server `" + typed.text() + "`",
          Suggestions.didYouMean(typed.text(), words, "write one of " + String.join(", ", words)));
      return;
    }
    String file = rules.get().fileName();
    Optional<RedirectRules> rival =
        read.stream().filter(other -> other.fileName().equals(file)).findFirst();
    if (rival.isPresent()) {
      diagnostics.error(
          typed.position(),
          "duplicate-entry",
          "`" + typed.text() + "` and `" + rival.get().word() + "` both want the file " + file,
          "keep the one that serves the site");
    } else {
      read.add(rules.get());
    }
  }
}
