package org.summitarchive.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexLettersIT {

  @Test
  void aLongIndexIsGroupedQuickly() {
    List<String> names =
        IntStream.range(0, 50_000)
            .mapToObj(i -> String.format(Locale.ROOT, "%c%c%d", 0x4e00 + i % 9000, 0x5e00 + i, i))
            .toList();
    IndexLetters letters = IndexLetters.of(new Language("zh", "zh-Hans", "中文"));
    List<LetterGroup<String>> groups =
        assertTimeout(Duration.ofSeconds(5), () -> letters.group(names, Function.identity()));
    assertEquals(50_000, groups.stream().mapToInt(group -> group.entries().size()).sum());
  }
}
