package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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

  @TempDir Path temp;
  private TestSite site = new TestSite(Path.of(""));
  private int files;

  @BeforeEach
  void build() throws Exception {
    site = TestSite.copy("everything", temp);
    for (String file : Folders.tree(temp.resolve("content")).keySet()) {
      Files.setLastModifiedTime(site.content(file), EARLIER);
    }
    BuildReport first = site.build();
    files = first.files().written();
  }

  private void edit(String file, String from, String to) throws IOException {
    Files.writeString(site.content(file), Files.readString(site.content(file)).replace(from, to));
    Files.setLastModifiedTime(site.content(file), FileTime.fromMillis(1_000_000_001_000L));
  }

  private void assertWork(Work work, int written) throws Exception {
    BuildReport report = site.build();
    assertEquals(work, report.work());
    assertEquals(new PublishResult(written, files - written, 0), report.files());
  }

  @Test
  void nothingIsDoneWhereNothingChanged() throws Exception {
    assertWork(new Work(0, 0), 0);
  }

  @Test
  void aTouchedFileIsReadAndNothingIsRendered() throws Exception {
    edit("pages/about.zh.md", "", "");
    assertWork(new Work(1, 0), 0);
  }

  @Test
  void proseIsRenderedOnItsOwnPageInEachLanguage() throws Exception {
    edit("editions/2025/forums/opening.zh.md", "\n---\n", "\n---\n开场。\n\n");
    BuildReport report = site.build();
    assertEquals(new Work(1, 3), report.work());
  }

  @Test
  void aFileOfTheSiteThatWasSpoiledIsMended() throws Exception {
    Files.writeString(site.output().resolve("en/index.html"), "spoiled");
    assertWork(new Work(0, 1), 1);
  }
}
