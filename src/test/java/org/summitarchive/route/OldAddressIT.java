package org.summitarchive.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.model.ModelFixtures.ZH;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemFixture;

/** Aliases may be anything that somebody can type. */
class OldAddressIT {

  private static final URI BASE = URI.create("https://example.org/");

  private static void check(String alias) {
    Item item = ItemFixture.forum("2025/law").alias(alias).build();
    for (OldAddress old : OldAddress.of(item)) {
      Address address = old.in(ZH);
      assertTrue(old.path().endsWith("/") || old.path().matches(".*\\.html?"), old.path());
      assertEquals("/" + address.path(), URI.create(address.absolute(BASE)).getPath());
      assertTrue(!List.of(address.file().split("/")).contains(".."), old.path());
    }
  }

  @Property
  void anyAliasIsAnAddressOrNone(@ForAll String alias) {
    check(alias);
  }

  @Property
  void whateverLooksLikeAnAddressToo(@ForAll("addresses") String alias) {
    check(alias);
  }

  @Provide
  Arbitrary<String> addresses() {
    return Arbitraries.of(
            "/", ".", "..", "a", "index.html", ".htm", "北", "A~b", " ", "%2e", "x.html")
        .list()
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }
}
