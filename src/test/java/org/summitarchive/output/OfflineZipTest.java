package org.summitarchive.output;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes what the machine takes for granted")
class OfflineZipTest {

  private static final Map<String, String> SITE =
      Map.of(
          "index.html", "<a href=\"zh/\">中文</a>",
          "zh/index.html", "<a href=\"../\">x</a><a href=\"https://example.org/zh/\">y</a>",
          "404.html", "<a href=\"/zh/\">x</a>",
          "data/topics.csv", "id\r\n\"<a href=\"\"zh/\"\">\"\r\n",
          "assets/论坛.1.svg", "<svg><a href=\"zh/\"/></svg>");

  @TempDir Path folder;

  @Test
  void holdsTheSiteWithItsLinksWrittenOut() throws Exception {
    Path site = publish();
    Sites.put(site, "notes.txt", "of somebody else");
    Path zip = folder.resolve("out/site.zip");
    OfflineZip.write(site, zip);
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("assets/论坛.1.svg", SITE.get("assets/论坛.1.svg"));
    expected.put("data/topics.csv", SITE.get("data/topics.csv"));
    expected.put("index.html", "<a href=\"zh/index.html\">中文</a>");
    expected.put(
        "zh/index.html",
        "<a href=\"../index.html\">x</a><a href=\"https://example.org/zh/\">y</a>");
    Map<String, String> read = read(zip);
    assertEquals(expected, read);
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(read.keySet()));
  }

  @Test
  void isTheSameOnEveryMachine() throws Exception {
    Path site = publish();
    OfflineZip.write(site, folder.resolve("a.zip"));
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      OfflineZip.write(site, folder.resolve("b.zip"));
    } finally {
      TimeZone.setDefault(zone);
    }
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.zip")), Files.readAllBytes(folder.resolve("b.zip")));
  }

  @Test
  void entriesAreStoredAndBearAFixedTime() throws Exception {
    Path zip = folder.resolve("a.zip");
    OfflineZip.write(publish(), zip);
    try (ZipFile file = open(zip)) {
      for (ZipArchiveEntry entry : Collections.list(file.getEntriesInPhysicalOrder())) {
        assertEquals(ZipEntry.STORED, entry.getMethod());
        assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal());
        assertEquals(0, entry.getExtra().length);
      }
    }
  }

  @Test
  void replacesAnOlderOneWhole() throws Exception {
    Path zip = folder.resolve("a.zip");
    Sites.put(folder, "a.zip", "older");
    OfflineZip.write(publish(), zip);
    assertEquals(4, read(zip).size());
    assertEquals(List.of("a.zip", "site"), names());
  }

  @Test
  void leavesTheOlderOneWhereItFails() throws Exception {
    Path site = publish();
    Sites.put(folder, "a.zip", "older");
    Files.delete(site.resolve("zh/index.html"));
    PublishException told =
        assertThrows(PublishException.class, () -> OfflineZip.write(site, folder.resolve("a.zip")));
    assertEquals("older", Files.readString(folder.resolve("a.zip")));
    assertEquals(List.of("a.zip", "site"), names());
    assertFalse(String.valueOf(told.getMessage()).isEmpty());
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path publish() throws PublishException {
    Path site = folder.resolve("site");
    Sites.publish(site, SITE);
    return site;
  }

  private static Map<String, String> read(Path zip) throws IOException {
    Map<String, String> read = new LinkedHashMap<>();
    try (ZipFile file = open(zip)) {
      for (ZipArchiveEntry entry : Collections.list(file.getEntriesInPhysicalOrder())) {
        byte[] content = file.getInputStream(entry).readAllBytes();
        assertEquals(checksum(content), entry.getCrc());
        read.put(entry.getName(), new String(content, UTF_8));
      }
    }
    return read;
  }

  /** By a library that is not its writer, which takes the names for what the entries say. */
  private static ZipFile open(Path zip) throws IOException {
    return ZipFile.builder().setPath(zip).setCharset(US_ASCII).get();
  }

  private static long checksum(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return checksum.getValue();
  }
}
