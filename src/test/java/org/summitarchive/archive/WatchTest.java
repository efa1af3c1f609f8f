package org.summitarchive.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.forum;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ModelFixtures.id;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.Part.Extent;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** What is told of an archive that is asked for things. */
class WatchTest {

  private static final Archive ARCHIVE =
      LinkedArchive.of(edition("2025"), forum("2025/law").speakers("lu-wei"), speaker("lu-wei"))
          .archive();
  private static final ItemId LAW = id(Kind.FORUM, "2025/law");
  private static final ItemId ABSENT = id(Kind.FORUM, "2025/absent");

  private final List<Part> read = new ArrayList<>();
  private final Archive watched =
      ARCHIVE.watchedBy(number -> read.add(ARCHIVE.watch().parts().part(number)));

  @Test
  void eachQuestionIsNoted() {
    watched.items().get(LAW);
    watched.items().forums(id(Kind.EDITION, "2025"));
    watched.relations().forumsOf(id(Kind.SPEAKER, "lu-wei"));
    watched.items().has(Kind.TOPIC);
    watched.watch().noteCorrected();
    assertEquals(
        List.of(
            new Part(Extent.FACTS, LAW),
            new Part(Extent.FORUMS, id(Kind.EDITION, "2025")),
            new Part(Extent.NAMING_FORUMS, id(Kind.SPEAKER, "lu-wei")),
            Part.of(Extent.PRESENCE, Kind.TOPIC),
            Part.of(Extent.CORRECTED, Kind.EDITION)),
        read);
  }

  @Test
  void whatIsNotThereDependsOnAllOfItsKind() {
    assertFalse(watched.items().contains(ABSENT));
    watched.watch().note(Extent.LABEL, ABSENT);
    Part forums = Part.of(Extent.KIND, Kind.FORUM);
    assertEquals(List.of(forums, forums), read);
  }

  @Test
  void eachPartHasItsOwnNumber() {
    Parts parts = ARCHIVE.watch().parts();
    Set<Part> all = new HashSet<>();
    for (int number = 0; number < parts.count(); number++) {
      all.add(parts.part(number));
    }
    assertEquals(parts.count(), all.size());
  }
}
