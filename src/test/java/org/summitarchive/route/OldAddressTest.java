package org.summitarchive.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemFixture;

class OldAddressTest {

  @Test
  void filesStayFiles() {
    Item item =
        ItemFixture.speaker("he")
            .alias("/2014/he.html")
            .alias("2014/he.htm/")
            .alias("2014/he/index.html")
            .alias("2014/he-wei")
            .build();
    assertEquals(
        List.of("2014/he.html", "2014/he.htm/", "2014/he/", "2014/he-wei/"),
        OldAddress.of(item).stream().map(OldAddress::path).toList());
  }
}
