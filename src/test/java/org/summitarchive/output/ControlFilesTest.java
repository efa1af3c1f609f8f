package org.summitarchive.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.summitarchive.output.Sites.publish;
import static org.summitarchive.output.Sites.tree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Manifest and journal are either exactly what a build wrote, or nothing is done. */
class ControlFilesTest {

  @TempDir Path temp;

  @Test
  void areReadAsWritten() {
    List<PublishedFile> files = List.of(new PublishedFile(2, "名 1.html"));
    assertEquals(Optional.of(Manifest.of(files)), Manifest.parse(Manifest.bytes(files)));
    Journal journal = Journal.of(List.of("a", "b"), List.of("b", "c/d"));
    assertEquals(
        Optional.of(journal), Journal.parse(Journal.bytes(Set.of("b", "a"), List.of("c/d", "b"))));
    assertEquals(Optional.of(Journal.NONE), Journal.parse(Journal.bytes(Set.of(), List.of())));
  }

  @Test
  void everyChangeOfAByteAndEveryCutIsNoticed() {
    byte[] bytes = Manifest.bytes(List.of(new PublishedFile(0, "a")));
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      assertEquals(Optional.empty(), Manifest.parse(changed));
      assertEquals(
          Optional.empty(), Manifest.parse(new String(bytes, 0, i, UTF_8).getBytes(UTF_8)));
    }
  }

  @Test
  void noPathLeadsOutOfTheSite() {
    byte[] journal = ChecksummedLines.write("summit-archive journal 1", List.of("../mine"));
    assertEquals(Optional.empty(), Journal.parse(journal));
    String line = new PublishedFile(0, "../mine").line();
    byte[] manifest = ChecksummedLines.write("summit-archive manifest 1", List.of(line));
    assertEquals(Optional.empty(), Manifest.parse(manifest));
  }

  /** Earlier builds noted hashes too, which nobody read. */
  @Test
  void aManifestOfTheEarlierFormIsReadAndWrittenAnew() throws Exception {
    publish(temp, Map.of("a", "", "old", ""));
    Path file = temp.resolve(".summit-archive/manifest");
    byte[] now = Files.readAllBytes(file);
    String hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    List<String> lines = List.of(hash + "\t0\ta", hash + "\t0\told");
    Files.write(file, ChecksummedLines.write("summit-archive manifest 1", lines));

    publish(temp, Map.of("a", "", "old", ""));
    assertEquals(new String(now, UTF_8), Files.readString(file));
  }

  /** Earlier builds took another checksum. */
  @Test
  void theEarlierChecksumIsReadAndHeld() {
    String lines = "summit-archive journal 1\na\n";
    String checksum = "3b8a0e1d1f0ff3ddc1ff2ebf84cc1f6e7a2a5a0e7ca0d0bb0b4fd5c6a4c9b1c2";
    assertEquals(
        Optional.empty(), Journal.parse((lines + "sha256 " + checksum + "\n").getBytes(UTF_8)));
    checksum = ChecksummedLines.sha256(lines.getBytes(UTF_8));
    assertEquals(
        Optional.of(Journal.of(List.of("a"), List.of())),
        Journal.parse((lines + "sha256 " + checksum + "\n").getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest", "journal"})
  void damageStopsTheBuild(String name) throws Exception {
    publish(temp, Map.of("old.html", "old"));
    Path damaged = temp.resolve(".summit-archive").resolve(name);
    Files.writeString(damaged, "summit-archive " + name + " 2\n");
    var before = tree(temp);

    PublishException told =
        assertThrows(PublishException.class, () -> publish(temp, Map.of("new.html", "new")));
    assertEquals(
        "`"
            + damaged
            + "` is damaged or of another version, so nobody knows which files of `"
            + temp
            + "` are the site's",
        told.getMessage());
    assertEquals(
        "empty `" + temp + "` or choose another folder with --output, then build again",
        told.hint());
    assertEquals(before, tree(temp));
  }
}
