package org.summitarchive.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.id;

import org.junit.jupiter.api.Test;
import org.summitarchive.language.IndexLetters;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

class PermalinksTest {

  private static final ItemId EDITION = id(Kind.EDITION, "2025");

  @Test
  void everyKindHasItsPlace() {
    assertEquals("zh/2025/", Permalinks.of(EDITION, ZH).path());
    assertEquals("en/2025/sections/law/", Permalinks.of(id(Kind.SECTION, "2025/law"), EN).path());
    assertEquals("en/2025/forums/law/", Permalinks.of(id(Kind.FORUM, "2025/law"), EN).path());
    assertEquals("zh/speakers/lu-wei/", Permalinks.of(id(Kind.SPEAKER, "lu-wei"), ZH).path());
    assertEquals("zh/organisations/x/", Permalinks.of(id(Kind.ORGANISATION, "x"), ZH).path());
    assertEquals("zh/documents/x/", Permalinks.of(id(Kind.DOCUMENT, "x"), ZH).path());
    assertEquals("zh/topics/ai/", Permalinks.of(id(Kind.TOPIC, "ai"), ZH).path());
    assertEquals("zh/sources/x/", Permalinks.of(id(Kind.SOURCE, "x"), ZH).path());
    assertEquals("zh/about/", Permalinks.of(id(Kind.PAGE, "about"), ZH).path());
  }

  @Test
  void indexesStandAboveTheirItems() {
    assertEquals("zh/forums/", Permalinks.index(Kind.FORUM, ZH).path());
    assertEquals("zh/2025/forums/", Permalinks.forums(EDITION, ZH).path());
    assertEquals("zh/topics/ai/2025/", Permalinks.forums(id(Kind.TOPIC, "ai"), EDITION, ZH).path());
  }

  @Test
  void lettersAreNamedInAscii() {
    assertEquals("zh/speakers/letter-l/", letter("L"));
    assertEquals("zh/speakers/letter-c4/", letter("Ä"));
    assertEquals("zh/speakers/letter-627/", letter("ا"));
    assertEquals("zh/speakers/letter-43-73/", letter("Cs"));
    assertEquals("zh/speakers/letter-other/", letter(IndexLetters.OTHER));
  }

  private static String letter(String letter) {
    return Permalinks.letter(Permalinks.index(Kind.SPEAKER, ZH), letter).path();
  }
}
