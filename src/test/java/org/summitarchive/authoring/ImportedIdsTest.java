package org.summitarchive.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.language.Language;

class ImportedIdsTest {

  @TempDir Path content;

  private String id(String name, String tag) {
    return new ImportedIds(
            new ExistingFiles(content), new ImportRecords(), new Language(tag, tag, tag))
        .next("speakers/", name, "speaker");
  }

  @Test
  void aNameWhoseReadingIsUnknownGivesNoId() {
    assertEquals("lu-wei", id("鲁伟", "zh"));
    assertEquals("lu-wei", id("鲁伟", "en"));
    assertEquals("speaker", id("山田太郎", "ja"));
    assertEquals("yamada", id("やまだ", "ja"));
  }
}
