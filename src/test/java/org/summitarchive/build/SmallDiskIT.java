package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitarchive.Folders;
import org.summitarchive.build.PackagedProgram.Result;
import org.summitarchive.diagnostic.Diagnostics;

/** What happens on a disk that is really full, or really read-only. */
class SmallDiskIT {

  @TempDir Path temp;

  private TestSite site;

  @BeforeEach
  void copyTheSite() throws Exception {
    site = TestSite.copy("everything", temp);
    Files.createDirectory(site.output());
  }

  @Test
  void aFullDiskIsOneMessageAndLeavesWholeFiles() throws Exception {
    SortedMap<String, String> whole = reference();
    try (SmallDisk disk = SmallDisk.mount(site.output(), "300k")) {
      assertOneMessage("no space left on device");
      SortedMap<String, String> partly = published();
      assertTrue(partly.size() < whole.size(), "the disk was large enough");
      assertTrue(whole.entrySet().containsAll(partly.entrySet()), "half a file");
      disk.remount("size=50m");
      assertEquals(0, build().code());
      Folders.assertSame(whole, published());
    }
  }

  @Test
  void aReadOnlyDiskIsOneMessageAndStaysAsItIs() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(site.output(), "50m")) {
      assertEquals(0, build().code());
      SortedMap<String, String> before = Folders.tree(site.output());
      Files.writeString(site.content("topics.yaml"), "law: {zh: 法律, en: Laws}\n");
      disk.remount("ro");
      assertOneMessage("read-only file system");
      assertEquals(before, Folders.tree(site.output()));
    }
  }

  /**
   * Builds where nothing fits that would be remembered.
   *
   * @param heap 1 where prose cannot wait in memory
   */
  @ParameterizedTest
  @ValueSource(longs = {1, Long.MAX_VALUE})
  void aDiskWithoutRoomToRememberCostsTimeOnly(long heap) throws Exception {
    SortedMap<String, String> whole = reference();
    try (SmallDisk disk = SmallDisk.mount(site.memory(), "4k")) {
      Files.write(site.memory().resolve("all-there-is"), new byte[4096]);
      for (int build = 1; build <= 2; build++) {
        Diagnostics told = new Diagnostics();
        Optional<BuildReport> report = site.build(site.output(), told, Progress.UNSEEN, heap);
        assertEquals(List.of(), told.errors());
        assertTrue(report.orElseThrow().work().read() > 0, "the disk was large enough");
        Folders.assertSame(whole, published());
      }
      disk.remount("size=50m");
      site.build();
      assertEquals(0, site.build().work().read());
    }
  }

  private SortedMap<String, String> reference() throws Exception {
    Path output = temp.resolve("reference");
    site.build(output);
    return withoutControl(Folders.tree(output));
  }

  private SortedMap<String, String> published() {
    return withoutControl(Folders.tree(site.output()));
  }

  private static SortedMap<String, String> withoutControl(SortedMap<String, String> files) {
    SortedMap<String, String> pages = new TreeMap<>(files);
    pages.keySet().removeIf(path -> path.startsWith(".summit-archive/"));
    return pages;
  }

  private Result build() throws Exception {
    return PackagedProgram.run(temp, "build", "--quiet");
  }

  private void assertOneMessage(String reason) throws Exception {
    Result result = build();
    assertEquals(3, result.code(), result.err());
    assertEquals("", result.out());
    assertTrue(result.err().contains(reason), result.err());
    assertFalse(result.err().contains("\tat "), result.err());
    assertEquals(1, result.err().lines().filter(line -> !line.startsWith("  ")).count());
  }
}
