package org.summitarchive.terminal;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** One stage's line on a terminal, drawn over and over, and gone when it is closed. */
final class ProgressLine implements AutoCloseable {

  /** In columns: few terminals have less, and a line that breaks cannot be drawn over. */
  private static final int WIDTH = 78;

  private static final int UNKNOWN = -1;

  private final StageCount count;
  private final Line line;
  private final ProgressBar bar;

  /**
   * Draws it from now on.
   *
   * @param interval between two drawings, in thousandths of a second
   */
  ProgressLine(PrintWriter terminal, StageCount count, int interval) {
    this.count = count;
    line = new Line(terminal);
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName(count.stage().words())
            .setInitialMax(count.steps() == 0 ? UNKNOWN : count.steps())
            .startsFrom(count.done(), count.age())
            .setUpdateIntervalMillis(interval)
            .continuousUpdate()
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .setConsumer(line);
    bar = (count.steps() == 0 ? builder.hideEta() : builder).build();
  }

  /** Looks at the count. */
  void update() {
    bar.stepTo(count.done());
  }

  @Override
  public void close() {
    bar.close();
    line.clear(); // the bar would leave a line that it drew but once
  }

  private record Line(PrintWriter terminal) implements ProgressBarConsumer {

    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String drawn) {
      terminal.print("\r" + drawn);
      terminal.flush();
    }

    /** The terminal stays open. */
    @Override
    public void close() {}
  }
}
