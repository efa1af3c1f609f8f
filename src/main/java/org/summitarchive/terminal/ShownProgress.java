package org.summitarchive.terminal;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.summitarchive.build.Progress;

/**
 * Shows how far a build is, once it has worked for a while. Whoever works only counts; a thread of
 * its own looks at the count and draws.
 */
public final class ShownProgress implements Progress, AutoCloseable {

  /** In thousandths of a second. Shorter work is over before anybody wonders. */
  private static final int PATIENCE = 1000;

  private static final int INTERVAL = 200;

  private final PrintWriter terminal;
  private final int patience;
  private final Thread drawing = new Thread(this::draw, "progress");

  /** The interrupt alone would not do: what draws may swallow it. */
  private volatile boolean over;

  private volatile StageCount count = new StageCount(Stage.LOOK, 0);

  /** Shows nothing until it is started. */
  public ShownProgress(PrintWriter terminal) {
    this(terminal, PATIENCE);
  }

  ShownProgress(PrintWriter terminal, int patience) {
    this.terminal = terminal;
    this.patience = patience;
  }

  /** Shows it until it is closed. Nobody else may print there so long. */
  public void start() {
    drawing.setDaemon(true);
    drawing.setUncaughtExceptionHandler(
        (thread, failure) -> {}); // no build fails for want of a line
    drawing.start();
  }

  @Override
  public void begin(Stage stage, int steps) {
    count = new StageCount(stage, steps);
  }

  @Override
  public void step() {
    count.step();
  }

  private void draw() {
    @Nullable ProgressLine line = null;
    try {
      Thread.sleep(patience);
      StageCount drawn = count;
      line = new ProgressLine(terminal, drawn, INTERVAL);
      while (!over) {
        Thread.sleep(INTERVAL);
        if (!drawn.equals(count)) {
          line.close();
          drawn = count;
          line = new ProgressLine(terminal, drawn, INTERVAL);
        }
        line.update();
      }
    } catch (InterruptedException e) {
      // it is over
    } finally {
      if (line != null) {
        line.close();
      }
    }
  }

  /** Leaves the terminal's line empty. */
  @Override
  public void close() {
    over = true;
    drawing.interrupt();
    boolean interrupted = false;
    while (drawing.isAlive()) {
      try {
        drawing.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
