package org.summitarchive.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every change of a file that a build reads shows, or nothing is said of it. */
class InputsTest {

  private static final long LATER = Long.MAX_VALUE;
  private static final FileTime TIME = FileTime.fromMillis(1_000_000_000_001L);

  @TempDir Path temp;
  private long before;

  @BeforeEach
  void write() throws IOException {
    for (String file : List.of("a/one.md", "a/two.md")) {
      Files.createDirectories(temp.resolve("a"));
      Files.writeString(temp.resolve(file), "1");
      Files.setLastModifiedTime(temp.resolve(file), TIME);
    }
    before = fingerprint();
    assertNotEquals(Inputs.UNKNOWN, before);
    assertEquals(before, fingerprint());
  }

  private long fingerprint() {
    return inputs().fingerprint();
  }

  @Test
  void aNewTimeShows() throws IOException {
    Files.setLastModifiedTime(temp.resolve("a/one.md"), FileTime.fromMillis(5));
    assertNotEquals(before, fingerprint());
  }

  @Test
  void aNewSizeShows() throws IOException {
    Files.writeString(temp.resolve("a/one.md"), "12");
    Files.setLastModifiedTime(temp.resolve("a/one.md"), TIME);
    assertNotEquals(before, fingerprint());
  }

  @Test
  void twoFilesOfOneSizeAndTimeThatChangeNamesShow() throws IOException {
    Files.move(temp.resolve("a/one.md"), temp.resolve("a/three.md"));
    Files.move(temp.resolve("a/two.md"), temp.resolve("a/one.md"));
    Files.move(
        temp.resolve("a/three.md"), temp.resolve("a/two.md"), StandardCopyOption.ATOMIC_MOVE);
    assertNotEquals(before, fingerprint());
  }

  @Test
  void anEmptyFolderShows() throws IOException {
    Files.createDirectory(temp.resolve("b"));
    assertNotEquals(before, fingerprint());
  }

  @Test
  void aMissingFileShows() throws IOException {
    Files.delete(temp.resolve("a/one.md"));
    assertNotEquals(before, fingerprint());
  }

  @Test
  void whatChangedIsNamedWhereTheFilesAreTheSame() throws IOException {
    Inputs.Seen seen = inputs().seen();
    assertEquals(Optional.of(Set.of()), inputs().changed(seen));
    Path two = temp.resolve("a/two.md");
    Files.setLastModifiedTime(two, FileTime.fromMillis(5));
    assertEquals(Optional.of(Set.of(two)), inputs().changed(seen));
    long now = Stamp.of(temp.resolve("a/one.md")).modified();
    assertEquals(
        Optional.of(Set.of(temp.resolve("a/one.md"), two)),
        Inputs.of(List.of(temp), now).changed(seen));
  }

  @Test
  void nothingIsNamedWhereOtherFilesAreThere() throws IOException {
    Inputs.Seen seen = inputs().seen();
    Files.move(temp.resolve("a/one.md"), temp.resolve("a/three.md"));
    assertEquals(Optional.empty(), inputs().changed(seen));
    Files.delete(temp.resolve("a/three.md"));
    assertEquals(Optional.empty(), inputs().changed(seen));
  }

  private Inputs inputs() {
    return Inputs.of(List.of(temp), LATER);
  }

  @Test
  void ofWhatChangedInThisTickNothingIsSaid() throws IOException {
    long now = Stamp.of(temp.resolve("a/one.md")).modified();
    assertEquals(Inputs.UNKNOWN, Inputs.of(List.of(temp), now).fingerprint());
    assertEquals(before, Inputs.of(List.of(temp), now + 1).fingerprint());
  }

  @Test
  void amongLinksNothingIsSaid() throws IOException {
    Files.createSymbolicLink(temp.resolve("a/link.md"), Path.of("one.md"));
    assertEquals(Inputs.UNKNOWN, fingerprint());
  }

  @Test
  void whatGitKeepsForItselfDoesNotCount() throws IOException {
    Files.createDirectories(temp.resolve(".git"));
    Files.writeString(temp.resolve(".git/index"), "1");
    assertEquals(before, fingerprint());
  }
}
