package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real disk in memory that can be full and read-only. Only some users may make one. */
record SmallDisk(Path folder) implements AutoCloseable {

  /** Skips the test, and says why, where the machine does not allow it. */
  static SmallDisk mount(Path folder, String size) {
    assumeTrue(
        run("-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()) == 0,
        "skipped: this user may not mount a disk of " + size + "; root on Linux may");
    return new SmallDisk(folder);
  }

  void remount(String option) {
    assertEquals(0, run("-o", "remount," + option, folder.toString()));
  }

  @Override
  public void close() {
    assertEquals(0, process(List.of("umount", folder.toString())));
  }

  private static int run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("mount"));
    command.addAll(List.of(arguments));
    return process(command);
  }

  private static int process(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
