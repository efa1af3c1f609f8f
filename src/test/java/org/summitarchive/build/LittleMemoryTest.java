package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Folders;
import org.summitarchive.build.Progress.Stage;
import org.summitarchive.diagnostic.Diagnostics;

/** Where memory is little, prose waits in a file until it is published, and nobody can tell. */
class LittleMemoryTest {

  private static final long LITTLE = 1;
  private static final long MUCH = Long.MAX_VALUE;

  @TempDir Path temp;
  private TestSite site = new TestSite(Path.of(""));

  @BeforeEach
  void copy() {
    site = TestSite.copy("everything", temp);
  }

  /** Damages the file of prose once, when everything is read and linked. */
  private final class Spoiling implements Progress {

    private final List<Stage> begun = new ArrayList<>();

    @Override
    public void begin(Stage stage, int steps) {
      begun.add(stage);
      if (stage == Stage.PLAN && builds() == 1) {
        try {
          for (Path file : Edits.files(site.memory(), ".prose")) {
            Files.write(file, new byte[] {0, 1, 2});
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    @Override
    public void step() {}

    private long builds() {
      return begun.stream().filter(stage -> stage == Stage.LOOK).count();
    }
  }

  private Made made(Progress progress, long heap) throws Exception {
    Diagnostics told = new Diagnostics();
    return Made.of(told, site.build(site.output(), told, progress, heap).map(done -> published()));
  }

  private SortedMap<String, String> published() {
    return Folders.tree(site.output());
  }

  private Made ofMuchMemory() throws Exception {
    Made wanted = made(Progress.UNSEEN, MUCH);
    Folders.delete(site.output());
    Folders.delete(site.memory());
    return wanted;
  }

  @Test
  void theSameIsMadeAndTold() throws Exception {
    Made wanted = ofMuchMemory();
    assertEquals(wanted, made(Progress.UNSEEN, LITTLE));
    assertEquals(wanted, made(Progress.UNSEEN, LITTLE), "and known the next time");
  }

  @Test
  void proseThatIsLostMeanwhileIsReadAgain() throws Exception {
    Made wanted = ofMuchMemory();
    Spoiling spoiling = new Spoiling();
    assertEquals(wanted, made(spoiling, LITTLE));
    assertEquals(2, spoiling.builds(), "the second holds all in memory");
  }

  @Test
  void proseIsHeldWhereThereIsMemory() throws Exception {
    Made wanted = ofMuchMemory();
    Spoiling spoiling = new Spoiling();
    assertEquals(wanted, made(spoiling, MUCH));
    assertEquals(1, spoiling.builds());
  }

  @Test
  void aMemoryThatCannotBeMadeHoldsNothing() throws Exception {
    Made wanted = ofMuchMemory();
    Files.writeString(site.memory(), "a file");
    assertEquals(wanted, made(Progress.UNSEEN, LITTLE));
  }
}
