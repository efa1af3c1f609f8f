package org.summitarchive.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Links from any page to any other. */
class AddressIT {

  private static final URI BASE = URI.create("https://example.org/deep/archive/");

  @Property
  void linksLeadWhereTheyShould(
      @ForAll("addresses") Address from, @ForAll("addresses") Address to) {
    URI page = URI.create(from.absolute(BASE));
    URI target = page.resolve(to.relativeTo(from));
    assertEquals(to.absolute(BASE), target.toString());
    assertEquals(BASE.getPath() + to.path(), target.getPath());
  }

  @Property
  void linksAreRelative(@ForAll("addresses") Address from, @ForAll("addresses") Address to) {
    URI link = URI.create(to.relativeTo(from));
    assertFalse(link.isAbsolute());
    assertFalse(link.toString().startsWith("/"));
    assertFalse(link.toString().isEmpty());
  }

  @Property
  void onlyPathsBelowTheRootAreAddresses(@ForAll String path) {
    try {
      assertEquals(path, new Address(path).path());
    } catch (IllegalArgumentException e) {
      assertEquals(path, e.getMessage());
    }
  }

  @Provide
  Arbitrary<Address> addresses() {
    Arbitrary<String> part =
        Arbitraries.strings()
            .withChars("ab1-.:%#? &ä北𠮷")
            .ofMinLength(1)
            .ofMaxLength(4)
            .filter(name -> !name.equals(".") && !name.equals(".."))
            .filter(name -> name.codePoints().noneMatch(AddressIT::isSurrogate));
    Arbitrary<List<String>> folders = part.list().ofMaxSize(4);
    return Combinators.combine(folders, part, Arbitraries.of(true, false))
        .as((path, file, page) -> address(path, page ? "" : file));
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static Address address(List<String> folders, String file) {
    StringBuilder path = new StringBuilder();
    folders.forEach(folder -> path.append(folder).append('/'));
    return new Address(path + file);
  }
}
