package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Folders;
import org.summitarchive.check.SiteChecker;

/**
 * However many entries stand in one edition, topic and letter, no page is more than one can bear.
 */
class LongListsIT {

  private static final int FORUMS = 1_200;
  private static final int MOST_BYTES = 300_000;

  @TempDir Path temp;

  @Test
  void noPageIsTooLarge() throws Exception {
    TestSite site = TestSite.copy("base", temp);
    for (int number = 0; number < FORUMS; number++) {
      Files.writeString(
          site.content("editions/2025/forums/f" + number + ".zh.md"),
          """
          ---
          title: {zh: 论坛%d：开放合作与安全普惠的数智未来, en: Forum %d on an open and secure digital future}
          summary: {zh: 论坛谈人工智能的治理与应用，也谈数据的跨境流动。, en: On governing and using artificial intelligence.}
          topics: [law]
          speakers: [s%d]
          ---
          """
              .formatted(number, number, number));
      Files.writeString(
          site.content("speakers/s" + number + ".zh.md"),
          "---\nname: {zh: 李明华%d, en: Li Minghua %d}\n---\n".formatted(number, number));
    }
    site.build();
    SortedMap<String, String> files = Folders.tree(site.output());
    assertTrue(files.containsKey("zh/speakers/letter-l/3/index.html"));
    assertTrue(files.containsKey("en/topics/law/2025/letter-f/3/index.html"));
    List<String> large =
        files.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".html"))
            .filter(file -> file.getValue().length() > MOST_BYTES)
            .map(file -> file.getKey() + " " + file.getValue().length())
            .toList();
    assertEquals(List.of(), large);
    assertEquals(List.of(), SiteChecker.check(Path.of(""), site.output(), null).findings());
  }
}
