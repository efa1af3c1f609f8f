package org.summitarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the caller is told when Java itself gives up. */
class JavaErrorsTest {

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  @Test
  void lackOfMemoryIsTheMachines() {
    assertEquals(ExitCode.MACHINE, run(new OutOfMemoryError()));
    assertEquals(
        "error: there is not enough memory\n  hint: give Java more, as in java -Xmx2g -jar …\n",
        printed());
  }

  @Test
  void anyOtherErrorIsTheProgramsOwn() {
    assertEquals(ExitCode.BUG, run(new StackOverflowError()));
    assertTrue(
        printed()
            .startsWith("error: this is a mistake of the program itself, not of your content.\n"));
  }

  /** Checks an empty folder, and fails where the summary is printed. */
  private ExitCode run(Error error) {
    PrintWriter out =
        new PrintWriter(Writer.nullWriter()) {
          @Override
          public void print(String text) {
            throw error;
          }
        };
    return new Program(out, new PrintWriter(err), folder, Map.of()).run("check", folder.toString());
  }

  private String printed() {
    String all = err.toString();
    return all.substring(all.indexOf("\nerror: ") + 1);
  }
}
