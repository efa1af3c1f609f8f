package org.summitarchive.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void keepsTheOrderOfTheItems() {
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();
    List<Integer> twice = IntStream.range(0, 1000).map(i -> i * 2).boxed().toList();
    assertEquals(twice, Workers.map(items, item -> item * 2));
  }

  @Test
  void doesEachTaskOnce() {
    AtomicIntegerArray runs = new AtomicIntegerArray(1000);
    Workers.each(4, 1000, runs::incrementAndGet);
    assertEquals(Set.of(1), Set.copyOf(IntStream.range(0, 1000).map(runs::get).boxed().toList()));
  }

  @Test
  void hasAsManyTasksAtOnceAsThreads() throws InterruptedException {
    CountDownLatch all = new CountDownLatch(3);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Workers.<InterruptedException>each(
        3,
        3,
        index -> {
          threads.add(Thread.currentThread());
          all.countDown();
          all.await();
        });
    assertEquals(3, threads.size());
  }

  @Test
  void throwsTheFailureOfATaskAsItWas() {
    IOException failure = new IOException("no space");
    Workers.Task<IOException> failing =
        index -> {
          if (index == 50) {
            throw failure;
          }
        };
    assertSame(failure, assertThrows(IOException.class, () -> Workers.each(2, 100, failing)));
  }

  @Test
  void beginsNothingNewAfterAFailure() {
    Set<Integer> begun = ConcurrentHashMap.newKeySet();
    Workers.Task<RuntimeException> failing =
        index -> {
          begun.add(index);
          throw new IllegalStateException();
        };
    assertThrows(IllegalStateException.class, () -> Workers.each(1, 100, failing));
    assertEquals(Set.of(0), begun);
  }
}
