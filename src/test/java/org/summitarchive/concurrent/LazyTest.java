package org.summitarchive.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final Lazy<Integer> found = new Lazy<>(asked::incrementAndGet);

  @Test
  void nothingIsFoundBeforeItIsAskedFor() {
    assertEquals(0, asked.get());
    assertEquals(1, found.get());
    assertEquals(1, found.get());
  }

  @Test
  void severalThreadsFindTheSame() {
    List<Integer> all = Workers.map(Collections.nCopies(1000, found), Lazy::get);
    assertEquals(Collections.nCopies(1000, 1), all);
  }
}
