package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Folders;
import org.summitarchive.build.BuildReport.Work;
import org.summitarchive.output.PublishResult;

/** After an edit only what depends on it is done again: what is read, rendered and written. */
class WorkTest {

  /** Long enough ago for any disk's clock to have moved on. */
  private static final FileTime EARLIER = FileTime.fromMillis(1_000_000_000_000L);

  private static final BuildReport NONE =
      new BuildReport(List.of(), new PublishResult(0, 0, 0), new Work(0, 0, 0, 0));

  @TempDir Path temp;
  private TestSite site = new TestSite(Path.of(""));
  private BuildReport first = NONE;
  private int files;
  private int pages;

  @BeforeEach
  void build() throws Exception {
    site = TestSite.copy("everything", temp);
    for (String file : Folders.tree(temp.resolve("content")).keySet()) {
      Files.setLastModifiedTime(site.content(file), EARLIER);
    }
    first = site.build();
    files = first.files().written();
    pages = first.work().rendered();
  }

  private void edit(String file, String from, String to) throws IOException {
    Files.writeString(site.content(file), Files.readString(site.content(file)).replace(from, to));
    Files.setLastModifiedTime(site.content(file), FileTime.fromMillis(1_000_000_001_000L));
  }

  /** What an edit of an item makes a build read: its files, and those that are no item's. */
  private long bytes(String... item) throws IOException {
    long bytes = Files.size(site.content("archive.yaml")) + Files.size(site.content("topics.yaml"));
    for (String file : item) {
      bytes += Files.size(site.content(file));
    }
    return bytes;
  }

  private void assertWork(int read, long bytes, int rendered, int written) throws Exception {
    BuildReport report = site.build();
    assertEquals(new Work(read, bytes, rendered, pages - rendered), report.work());
    assertEquals(new PublishResult(written, files - written, 0), report.files());
  }

  @Test
  void aFirstBuildReadsEverything() throws Exception {
    long all = 0;
    for (String file : Folders.tree(temp.resolve("content")).keySet()) {
      all += file.startsWith("assets/") ? 0 : Files.size(site.content(file));
    }
    long image = Files.size(site.content("assets/hall.svg"));
    assertEquals(all + 2 * image, first.work().bytes(), "an image to name it, and to publish it");
    assertEquals(0, first.work().reused());
  }

  @Test
  void nothingIsDoneWhereNothingChanged() throws Exception {
    assertWork(0, 0, 0, 0);
  }

  @Test
  void aTouchedFileIsReadAndNothingIsRendered() throws Exception {
    edit("pages/about.zh.md", "", "");
    assertWork(1, bytes("pages/about.zh.md"), 0, 0);
  }

  @Test
  void proseIsRenderedOnItsOwnPageInEachLanguage() throws Exception {
    edit("editions/2025/forums/opening.zh.md", "\n---\n", "\n---\n开场。\n\n");
    BuildReport report = site.build();
    long bytes = bytes("editions/2025/forums/opening.zh.md");
    assertEquals(new Work(1, bytes, 3, pages - 3), report.work());
  }

  @Test
  void aChangedImageIsReadAndOthersAreNot() throws Exception {
    edit("assets/hall.svg", "<svg", "<svg ");
    BuildReport report = site.build();
    long image = Files.size(site.content("assets/hall.svg"));
    assertEquals(bytes() + 2 * image, report.work().bytes());
    edit("pages/about.zh.md", "", "");
    assertEquals(bytes("pages/about.zh.md"), site.build().work().bytes());
  }

  @Test
  void anImageThatComesBackIsComparedWithWhatWasPublished() throws Exception {
    byte[] image = Files.readAllBytes(site.content("assets/hall.svg"));
    Files.write(site.content("assets/hall.svg"), image);
    Files.setLastModifiedTime(
        site.content("assets/hall.svg"), FileTime.fromMillis(1_000_000_001_000L));
    assertWork(0, bytes() + 2L * image.length, 0, 0);
  }

  @Test
  void aFileOfTheSiteThatWasSpoiledIsMended() throws Exception {
    Files.writeString(site.output().resolve("en/index.html"), "spoiled");
    assertWork(0, bytes(), 1, 1);
  }

  @Test
  void aPublishedImageThatWasSpoiledIsMended() throws Exception {
    String name =
        Folders.tree(site.output()).keySet().stream()
            .filter(path -> path.startsWith("assets/hall."))
            .findFirst()
            .orElseThrow();
    Path image = site.output().resolve(name);
    byte[] whole = Files.readAllBytes(image);
    Files.writeString(image, "spoiled");
    assertWork(0, bytes("assets/hall.svg"), 0, 1);
    assertArrayEquals(whole, Files.readAllBytes(image));
  }
}
