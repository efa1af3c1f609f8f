package org.summitarchive.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.summitarchive.build.Progress.Stage;

/** When something is shown of a build, and when nothing. */
class ShownProgressTest {

  private static final int LONG = 1_000_000;

  private final StringWriter terminal = new StringWriter();

  @Test
  void shortWorkIsNotShown() {
    try (ShownProgress shown = new ShownProgress(new PrintWriter(terminal), LONG)) {
      shown.start();
      shown.begin(Stage.PUBLISH, 2);
      shown.step();
    }
    assertEquals("", terminal.toString());
  }

  @Test
  void nothingIsShownUnlessItIsStarted() {
    try (ShownProgress shown = new ShownProgress(new PrintWriter(terminal), 0)) {
      shown.begin(Stage.PUBLISH, 2);
      shown.step();
    }
    assertEquals("", terminal.toString());
  }

  @Test
  void eachStageIsShownWithItsOwnCount() throws InterruptedException {
    try (ShownProgress shown = new ShownProgress(new PrintWriter(terminal), 0)) {
      shown.start();
      shown.begin(Stage.READ, 0);
      shown.step();
      waitFor("1/?");
      shown.begin(Stage.PUBLISH, 3);
      shown.step();
      shown.step();
      waitFor("2/3");
    }
    String drawn = terminal.toString();
    assertTrue(drawn.indexOf("\rread ") < drawn.indexOf("\rpublish "), drawn);
    assertEquals("", Screen.of(drawn));
  }

  /** The interrupt that ends the drawing can come while something else waits, and takes it. */
  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void endsThoughTheTerminalTakesTheInterrupt() throws InterruptedException {
    CountDownLatch waiting = new CountDownLatch(1);
    StringWriter slow =
        new StringWriter() {
          @Override
          public void write(String drawn, int from, int length) {
            if (Thread.currentThread().getName().equals("progress") && waiting.getCount() > 0) {
              waiting.countDown();
              assertThrows(InterruptedException.class, () -> Thread.sleep(LONG));
            }
            super.write(drawn, from, length);
          }
        };
    try (ShownProgress shown = new ShownProgress(new PrintWriter(slow), 0)) {
      shown.start();
      shown.begin(Stage.READ, 0);
      while (waiting.getCount() > 0) {
        shown.begin(Stage.PUBLISH, 3);
        shown.step();
        waiting.await(10, TimeUnit.MILLISECONDS);
      }
    }
    assertEquals("", Screen.of(slow.toString()));
  }

  private void waitFor(String drawn) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!terminal.toString().contains(drawn) && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    assertTrue(terminal.toString().contains(drawn), terminal::toString);
  }
}
