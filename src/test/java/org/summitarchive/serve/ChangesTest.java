package org.summitarchive.serve;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = MINUTES)
class ChangesTest {

  @TempDir Path temp;
  private Path content = Path.of("");

  /** What happens while somebody waits, one thing each time; after the last nothing ever will. */
  private final Queue<Happening> happenings = new ArrayDeque<>();

  private final Set<Path> watched = new HashSet<>();
  private int waits;

  private interface Happening {
    void happen() throws IOException;
  }

  /** Lets files change when it is waited for, and tells or keeps it to itself. */
  private final class Scripted implements Alarm {

    private final boolean tells;

    Scripted(boolean tells) {
      this.tells = tells;
    }

    @Override
    public void watch(Set<Path> folders) {
      watched.clear();
      watched.addAll(folders);
    }

    @Override
    public boolean await(Duration most) {
      waits++;
      try {
        happenings.remove().happen();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      return tells;
    }

    @Override
    public void close() {
      watched.clear();
    }
  }

  @BeforeEach
  void write() throws IOException {
    content = Files.createDirectory(temp.resolve("content"));
    Files.writeString(content.resolve("a.md"), "a");
  }

  private Changes changes(boolean told) throws IOException {
    return new Changes(List.of(content), new Scripted(told));
  }

  @Test
  void aSaveIsSeenWhetherItIsToldOrNot() throws Exception {
    for (boolean told : List.of(true, false)) {
      Changes changes = changes(told);
      happenings.add(() -> Files.writeString(content.resolve("a.md"), "told: " + told));
      changes.await();
      assertEquals(0, happenings.size());
    }
  }

  @Test
  void whatIsNoChangeIsNotTakenForOne() throws Exception {
    Changes changes = changes(true);
    happenings.add(() -> {});
    happenings.add(() -> Files.writeString(content.resolve(".a.md.swp"), "an editor's own"));
    happenings.add(() -> Files.writeString(content.resolve("a.md~"), "an editor's own"));
    happenings.add(() -> Files.createDirectories(content.resolve(".git/objects")));
    happenings.add(() -> Files.writeString(content.resolve("a.md"), "new"));
    changes.await();
    assertEquals(5, waits);
  }

  @Test
  void aFileThatTakesAnothersPlaceIsSeen() throws Exception {
    Changes changes = changes(true);
    Path saved = Files.writeString(content.resolve("#a.md#"), "b");
    Files.setLastModifiedTime(saved, Files.getLastModifiedTime(content.resolve("a.md")));
    happenings.add(
        () ->
            Files.move(
                saved, content.resolve("a.md"), java.nio.file.StandardCopyOption.REPLACE_EXISTING));
    changes.await();
    assertEquals("b", Files.readString(content.resolve("a.md")));
  }

  @Test
  void newFoldersAreWatchedAndGoneOnesNot() throws Exception {
    Changes changes = changes(true);
    Path speakers = content.resolve("speakers");
    happenings.add(() -> Files.createDirectory(speakers));
    changes.await();
    assertEquals(Set.of(content, speakers), watched);
    happenings.add(() -> Files.delete(speakers));
    changes.await();
    assertEquals(Set.of(content), watched);
  }

  @Test
  void aContentFolderMayComeLater() throws Exception {
    Path later = temp.resolve("later");
    Changes changes = new Changes(List.of(content, later), new Scripted(false));
    assertFalse(watched.contains(later));
    happenings.add(() -> Files.createDirectory(later));
    changes.await();
    assertEquals(Set.of(content, later), watched);
  }

  @Test
  void whatChangesWhileNobodyWaitsIsSeenNext() throws Exception {
    Changes changes = changes(true);
    happenings.add(() -> Files.writeString(content.resolve("a.md"), "first"));
    changes.await();
    Files.writeString(content.resolve("a.md"), "while the first is built");
    happenings.add(() -> {});
    changes.await();
    assertEquals(2, waits);
  }
}
