package org.summitarchive.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Links from any page to any other. */
class AddressTest {

  @Test
  void linksAsTheyStandInPages() {
    Address forum = new Address("zh/2025/forums/law/");
    assertEquals("../ai/", new Address("zh/2025/forums/ai/").relativeTo(forum));
    assertEquals(
        "../../../../en/2025/forums/law/", new Address("en/2025/forums/law/").relativeTo(forum));
    assertEquals("../../../../", Address.ROOT.relativeTo(forum));
    assertEquals("./", forum.relativeTo(forum));
    assertEquals("zh/", new Address("zh/").relativeTo(new Address("404.html")));
    assertEquals("a%3Ab/", new Address("a:b/").relativeTo(Address.ROOT));
    assertEquals("%E5%8C%97/", new Address("北/").relativeTo(Address.ROOT));
  }

  @Test
  void pagesAreFolders() {
    assertEquals("index.html", Address.ROOT.file());
    assertEquals("zh/2025/index.html", new Address("zh/2025/").file());
    assertEquals("404.html", new Address("404.html").file());
  }

  @Test
  void addressesStayBelowTheRoot() {
    for (String path : List.of("/", "/a/", "a//b/", "../a/", "a/../b/", "a/.", "./", "..")) {
      assertThrows(IllegalArgumentException.class, () -> new Address(path), path);
    }
    assertEquals("a../b./", new Address("a../b./").path());
  }
}
