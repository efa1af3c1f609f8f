package org.summitarchive.bind;

import java.util.List;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.yaml.FieldReader;

/** How the things in a list come by their ids. */
@FunctionalInterface
interface IdRule {

  /** One id for each thing, empty where it has none that is right, which is reported. */
  List<Optional<String>> ids(List<FieldReader> things, Diagnostics diagnostics);
}
