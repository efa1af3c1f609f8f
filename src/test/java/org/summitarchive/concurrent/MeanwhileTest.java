package org.summitarchive.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

  @Test
  void findsOnceOnAnotherThread() {
    Meanwhile<Thread> found = Meanwhile.begin(Thread::currentThread);
    assertNotSame(Thread.currentThread(), found.get());
    assertSame(found.get(), found.get());
  }

  @Test
  void beginsBeforeAnybodyAsks() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Meanwhile<String> found =
        Meanwhile.begin(
            () -> {
              begun.countDown();
              return "found";
            });
    begun.await();
    assertEquals("found", found.get());
  }

  @Test
  void throwsWhatTheFindingThrewAsItWas() {
    IllegalStateException exception = new IllegalStateException();
    Meanwhile<String> failed = Meanwhile.begin(() -> fail(exception));
    assertSame(exception, assertThrows(IllegalStateException.class, failed::get));
    Error error = new OutOfMemoryError();
    Meanwhile<String> broken = Meanwhile.begin(() -> fail(error));
    assertSame(error, assertThrows(OutOfMemoryError.class, broken::get));
  }

  private static String fail(RuntimeException exception) {
    throw exception;
  }

  private static String fail(Error error) {
    throw error;
  }

  @Test
  void waitsThoughItIsInterruptedAndSaysSo() {
    Meanwhile<String> found = Meanwhile.begin(() -> "found");
    Thread.currentThread().interrupt();
    assertEquals("found", found.get());
    assertTrue(Thread.interrupted());
  }
}
