package org.summitarchive.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.summitarchive.Folders;
import org.summitarchive.build.PackagedProgram;
import org.summitarchive.build.PackagedProgram.Result;

/** What the packaged program makes of content: served, as files, and unpacked from its zip. */
final class PublishedSite implements AutoCloseable {

  private final Path folder;
  private final Path unpacked;
  private final SiteServer server;
  private final SitePages pages;

  private PublishedSite(Path folder, Path unpacked, SiteServer server) {
    this.folder = folder;
    this.unpacked = unpacked;
    this.server = server;
    this.pages = SitePages.of(site());
  }

  static PublishedSite of(Path content) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("browser-site");
    String from = content.toAbsolutePath().toString();
    String command = "build --output site --zip site.zip --cache cache --content";
    List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.add(from);
    Result built = PackagedProgram.run(folder, arguments.toArray(String[]::new));
    assertEquals(0, built.code(), built.err());
    Path unpacked = folder.resolve("unpacked");
    unpack(folder.resolve("site.zip"), unpacked);
    return new PublishedSite(
        folder, unpacked, new SiteServer(folder.resolve("site"), base(folder)));
  }

  /** The path of the site's own address, which its robots.txt names. */
  private static String base(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("site/robots.txt")).stream()
        .filter(line -> line.startsWith("Sitemap: "))
        .map(line -> URI.create(line.substring("Sitemap: ".length())).resolve(".").getPath())
        .findFirst()
        .orElseThrow();
  }

  private static void unpack(Path zip, Path folder) throws IOException {
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
        Path target = folder.resolve(e.getName());
        Files.createDirectories(e.isDirectory() ? target : target.getParent());
        if (!e.isDirectory()) {
          Files.copy(entries, target);
        }
      }
    }
  }

  Path site() {
    return folder.resolve("site");
  }

  SitePages pages() {
    return pages;
  }

  /** The address of a page as a reader on the web has it. */
  String http(String page) {
    return server.address() + page;
  }

  /** The address of a page opened from a copy of the site's folder. */
  String file(String page) {
    return site().resolve(page).toUri() + "index.html";
  }

  /** The address of a page in the unpacked zip. */
  String unpacked(String page) {
    return unpacked.resolve(page).toUri() + "index.html";
  }

  String read(String page) {
    try {
      return Files.readString(site().resolve(page).resolve("index.html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> languages() {
    return pages.languages();
  }

  @Override
  public void close() {
    server.close();
    Folders.delete(folder);
  }
}
