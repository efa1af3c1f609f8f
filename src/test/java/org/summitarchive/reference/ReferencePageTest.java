package org.summitarchive.reference;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.summitarchive.Golden;

/** The reference of fields in the documentation is that of the program. */
class ReferencePageTest {

  @Test
  void isCurrent() {
    Golden.assertHolds(Path.of("docs/content-reference.md"), ReferencePage.text());
  }
}
