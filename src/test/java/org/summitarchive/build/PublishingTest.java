package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Folders;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.output.PublishException;

/** What a build does to the folder it publishes into, and what it leaves alone. */
class PublishingTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temp;
  private TestSite site;

  @BeforeEach
  void copy() {
    site = TestSite.copy("base", temp);
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(site.content(file));
    assertTrue(text.contains(from), text);
    Files.writeString(site.content(file), text.replace(from, to));
  }

  private void addAboutPage() throws IOException {
    Files.createDirectories(site.content("pages"));
    Files.writeString(site.content("pages/about.zh.md"), "---\ntitle: {zh: 关于, en: About}\n---\n");
  }

  private void ageEveryFile() throws IOException {
    for (String file : Folders.tree(site.output()).keySet()) {
      Files.setLastModifiedTime(site.output().resolve(file), LONG_AGO);
    }
  }

  private void assertFails() throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(Optional.empty(), site.build(site.output(), diagnostics));
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void aFailingBuildLeavesTheSiteAsItWas() throws Exception {
    site.build();
    ageEveryFile();
    SortedMap<String, String> before = Folders.tree(site.output());
    change("speakers/zhu-yapin.zh.md", "Zhu Yapin", "Zhu");
    change("topics.yaml", "law:", "lwa:");
    assertFails();
    Folders.assertSame(before, Folders.tree(site.output()));
    assertEquals(
        new TreeSet<>(java.util.Set.of(LONG_AGO)),
        new TreeSet<>(Folders.times(site.output()).values()));
  }

  @Test
  void aFailingFirstBuildMakesNothing() throws Exception {
    change("topics.yaml", "law:", "lwa:");
    assertFails();
    assertFalse(Files.exists(site.output()));
  }

  @Test
  void whatOthersPutThereStays() throws Exception {
    addAboutPage();
    site.build();
    Files.writeString(site.output().resolve("CNAME"), "tiny.example\n");
    Files.writeString(site.output().resolve("zh/about/mine.txt"), "mine\n");
    Files.delete(site.content("pages/about.zh.md"));
    site.build();
    assertEquals("tiny.example\n", Files.readString(site.output().resolve("CNAME")));
    assertEquals("mine\n", Files.readString(site.output().resolve("zh/about/mine.txt")));
    assertFalse(Files.exists(site.output().resolve("zh/about/index.html")));
  }

  @Test
  void whatIsNoLongerMadeGoes() throws Exception {
    site.build();
    SortedMap<String, String> before = Folders.tree(site.output());
    addAboutPage();
    site.build();
    assertTrue(Files.exists(site.output().resolve("en/about/index.html")));
    Files.delete(site.content("pages/about.zh.md"));
    site.build();
    assertFalse(Files.exists(site.output().resolve("en/about")));
    Folders.assertSame(before, Folders.tree(site.output()));
  }

  @Test
  void whatDoesNotChangeKeepsItsTime() throws Exception {
    site.build();
    ageEveryFile();
    SortedMap<String, String> before = Folders.tree(site.output());
    change("organisations/procuratorate.zh.md", "en: Procuratorate", "en: Prosecution");
    BuildReport report = site.build();
    SortedMap<String, String> after = Folders.tree(site.output());
    SortedMap<String, FileTime> times = Folders.times(site.output());
    assertTrue(report.files().written() > 0);
    after.forEach(
        (file, text) ->
            assertEquals(
                text.equals(before.get(file)) || isEmpty(file),
                LONG_AGO.equals(times.get(file)),
                file));
  }

  /** The lock that keeps two builds apart is opened, not written. */
  private boolean isEmpty(String file) {
    return file.startsWith(".") && Folders.tree(site.output()).getOrDefault(file, "").isEmpty();
  }

  @Test
  void aFileOfOthersWherePagesMustBeIsNotOverwritten() throws Exception {
    Files.createDirectories(site.output().resolve("zh"));
    Files.writeString(site.output().resolve("zh/index.html"), "mine\n");
    PublishException told = assertThrows(PublishException.class, () -> site.build());
    assertTrue(told.toString().contains("zh/index.html"), told::toString);
    assertEquals(1, Folders.tree(site.output()).size());
    assertEquals("mine\n", Files.readString(site.output().resolve("zh/index.html")));
  }
}
