package org.summitarchive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.forum;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ModelFixtures.EN;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemFixture;

/** Who spoke where: a table of 2,000 cells at most, a list beyond, neither where both are much. */
class MatricesTest {

  @Test
  void nobodySpoke() {
    assertNull(spoke(1, 0));
  }

  /** One column stands for what was said nobody knows where. */
  @Test
  void isATableOfTwoThousandCellsAtMost() {
    Matrix matrix = assertInstanceOf(Matrix.class, spoke(39, 50));
    assertEquals(50, matrix.rows().size());
    assertEquals(39, matrix.columns().size());
  }

  @Test
  void isAListBeyond() {
    Attendance list = assertInstanceOf(Attendance.class, spoke(40, 50));
    assertEquals(List.of("listed"), list.marks());
    assertEquals(50, list.rows().size());
    Attendance.Row row = list.rows().get(0);
    assertEquals("s0", row.speaker().text().text());
    assertEquals(
        List.of("f0/", "f0/"),
        row.places().stream()
            .flatMap(
                place ->
                    Stream.of(place.cell().href(), Objects.requireNonNull(place.forum()).href()))
            .toList());
  }

  @Test
  void isNeitherWhereThePageWouldBeTooLong() {
    assertInstanceOf(Attendance.class, spoke(200, 300));
    assertNull(spoke(200, 301));
  }

  /** Each speaker at one forum. */
  private static @Nullable WhoSpoke spoke(int forums, int speakers) {
    Stream<ItemFixture> held =
        IntStream.range(0, forums)
            .mapToObj(
                number ->
                    forum("2025/f" + number)
                        .speakers(
                            IntStream.range(0, speakers)
                                .filter(person -> person % forums == number)
                                .mapToObj(person -> "s" + person)
                                .toArray(String[]::new)));
    Stream<ItemFixture> people =
        IntStream.range(0, speakers).mapToObj(number -> speaker("s" + number));
    Item edition = edition("2025").build();
    PageContext page =
        TinySite.page(
            LinkedArchive.of(
                    Stream.of(Stream.of(edition("2025")), held, people)
                        .flatMap(some -> some)
                        .toArray(ItemFixture[]::new))
                .archive(),
            EN,
            "en/2025/forums/");
    return Matrices.of(page, edition.id());
  }
}
