package org.summitarchive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitarchive.model.ItemFixture.edition;
import static org.summitarchive.model.ItemFixture.speaker;
import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;
import static org.summitarchive.model.ModelFixtures.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Node;
import org.summitarchive.archive.Incomplete;
import org.summitarchive.archive.LinkedArchive;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemFixture;

/** A query costs little on a large archive. */
class SearchSizeIT {

  private static final int FORUMS = 10_000;
  private static final int MOST_BYTES = 100_000;

  private final Random random = new Random(7);

  @TempDir Path site;

  @Test
  void aQueryLoadsLessThan100KilobytesOf10000Forums() throws IOException {
    Node.assumeInstalled();
    List<Item> items = new ArrayList<>();
    items.add(edition("2025").build());
    IntStream.range(0, FORUMS).forEach(number -> items.add(forum(number)));
    IntStream.range(0, FORUMS / 2).forEach(number -> items.add(person(number)));
    IndexWriter.write(SearchIndex.of(LinkedArchive.of(Incomplete.NOTHING, items).archive()), site);
    List<Object> arguments = new ArrayList<>(List.of(site));
    for (int i = 0; i < 20; i++) {
      arguments.add("zh=" + chinese(1 + random.nextInt(12)));
      arguments.add("en=" + english(1 + random.nextInt(8)));
    }
    arguments.add("en=wa");
    List<String> measured = Node.run("search/measure.js", arguments.toArray());
    assertEquals(41, measured.size());
    for (String line : measured) {
      String[] columns = line.split("\t", -1);
      assertTrue(Integer.parseInt(columns[2]) > 0 || columns[1].length() < 4, line);
      assertTrue(Integer.parseInt(columns[4]) < MOST_BYTES, line);
    }
  }

  private Item forum(int number) {
    ItemFixture item = ItemFixture.forum("2025/f" + number);
    item.label(text(chinese(6), english(6)));
    item.prose(ZH, "<p>" + chinese(200) + "。</p>");
    item.prose(EN, "<p>" + english(250) + ".</p>");
    return item.build();
  }

  private Item person(int number) {
    return speaker("s" + number).label(text(chinese(1), english(2))).build();
  }

  /** Words of two characters, few of them common and many rare. */
  private String chinese(int words) {
    return IntStream.range(0, words)
        .map(i -> rank(6000))
        .mapToObj(word -> "" + (char) (0x4E00 + word * 7 % 3000) + (char) (0x4E00 + word % 2500))
        .collect(Collectors.joining());
  }

  private String english(int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> english(rank(20000), new StringBuilder()))
        .collect(Collectors.joining(" "));
  }

  private static String english(int word, StringBuilder letters) {
    for (int rest = word + 25; rest > 0; rest /= 25) {
      letters.append("kwtsmnrlpb".charAt(rest % 10)).append("aeiou".charAt(rest % 25 / 5));
    }
    return letters.toString();
  }

  /** As often as Zipf says: the second half as often as the first. */
  private int rank(int most) {
    return (int) Math.pow(most, random.nextDouble()) - 1;
  }
}
