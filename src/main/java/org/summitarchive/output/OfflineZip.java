package org.summitarchive.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A published site in one file, to be read where there is no server: links lead to {@code
 * index.html} where a server would find it by itself.
 *
 * <p>The same site makes the same bytes on any machine: entries are sorted, stored rather than
 * compressed, and bear a fixed time. One file at a time stands in memory.
 */
public final class OfflineZip {

  /** The first month that zip knows is special to Java, which would add the machine's zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Only a server shows it, and its links lead from a server's root. */
  private static final String NOT_FOUND = "404.html";

  private final OutputFolder site;

  private OfflineZip(OutputFolder site) {
    this.site = site;
  }

  /**
   * Writes the files that the last finished build published, and nothing that others put there. A
   * zip that exists is replaced whole, when the new one is complete.
   *
   * @throws PublishException where a file cannot be read, or the zip cannot be written
   */
  public static void write(Path site, Path zip) throws PublishException {
    OutputFolder folder = new OutputFolder(site, new DiskOperations());
    Path whole = zip.toAbsolutePath();
    Path part = whole.resolveSibling(SitePaths.temporary(whole.getFileName().toString()));
    try {
      Files.createDirectories(whole.getParent());
      new OfflineZip(folder).writeTo(part, Ownership.read(folder).manifest());
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      PublishException told = PublishException.disk("write", zip, e);
      deleteAfter(told, part);
      throw told;
    } catch (PublishException e) {
      deleteAfter(e, part);
      throw e;
    }
  }

  private static void deleteAfter(PublishException told, Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      told.addSuppressed(e);
    }
  }

  private void writeTo(Path part, Manifest manifest) throws IOException, PublishException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      for (String path : manifest.files().keySet()) {
        if (!path.equals(NOT_FOUND)) {
          add(zip, path, offline(path, read(path)));
        }
      }
    }
  }

  private byte[] read(String path) throws PublishException, IOException {
    return site.readIfThere(path)
        .orElseThrow(() -> new IOException("`" + path + "` is gone from the site"));
  }

  private static byte[] offline(String path, byte[] content) {
    return path.endsWith(".html")
        ? OfflineLinks.written(new String(content, UTF_8)).getBytes(UTF_8)
        : content;
  }

  private static void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
