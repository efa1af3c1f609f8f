package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Folders;
import org.summitarchive.build.Progress.Stage;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;

/** Where nothing but prose has changed most stages are passed over, and nobody can tell. */
class ProseEditIT {

  private static final String OPENING = "editions/2025/forums/opening.zh.md";
  private static final String UNUSED = "speakers/unused.zh.md";
  private static final String LAW = "editions/2025/forums/internet-law.zh.md";

  @TempDir Path temp;
  private TestSite site = new TestSite(Path.of(""));
  private long time = 1_000_000_000_000L;

  @BeforeEach
  void build() throws Exception {
    site = TestSite.copy("everything", temp);
    write(UNUSED, "---\nname: {zh: 某人, en: Somebody}\n---\n");
    for (String file : Folders.tree(temp.resolve("content")).keySet()) {
      Files.setLastModifiedTime(site.content(file), FileTime.fromMillis(time));
    }
    site.build();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(site.content(file), text);
    Files.setLastModifiedTime(site.content(file), FileTime.fromMillis(time++));
  }

  private void append(String file, String text) throws IOException {
    write(file, Files.readString(site.content(file)) + text);
  }

  /** Whether the next build tells and makes what one does that knows nothing. */
  private BuildReport assertSame() throws Exception {
    Diagnostics told = new Diagnostics();
    Optional<BuildReport> report = site.build(site.output(), told);
    TestSite other = new TestSite(temp.resolve("other"));
    Folders.copy(temp.resolve("content"), other.content("."));
    Diagnostics wanted = new Diagnostics();
    other.build(other.output(), wanted);
    assertEquals(shown(wanted), shown(told));
    assertEquals(Folders.tree(other.output()), Folders.tree(site.output()));
    Folders.delete(other.working());
    return report.orElseThrow();
  }

  private List<String> shown(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(Diagnostic::toString)
        .map(told -> told.replace(temp.resolve("other").toString(), temp.toString()))
        .toList();
  }

  private SortedMap<String, String> index() {
    SortedMap<String, String> index = Folders.tree(site.output());
    index.keySet().removeIf(path -> !path.matches("zh/search/.*\\.js"));
    return index;
  }

  /** The stages of the next build. */
  private Set<Stage> stages() throws Exception {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    Progress progress =
        new Progress() {
          @Override
          public void begin(Stage stage, int steps) {
            stages.add(stage);
          }

          @Override
          public void step() {}
        };
    assertTrue(site.build(site.output(), new Diagnostics(), progress).isPresent());
    return stages;
  }

  @Test
  void nothingIsLinkedUnlessAFactChanges() throws Exception {
    append(OPENING, "\n又一段。\n");
    assertFalse(stages().contains(Stage.LINK));
    write(OPENING, Files.readString(site.content(OPENING)).replace("en: Opening", "en: Start"));
    assertTrue(stages().contains(Stage.LINK));
    assertSame();
  }

  @Test
  void warningsAreToldAgain() throws Exception {
    append(OPENING, "\n又一段。\n");
    Diagnostics told = new Diagnostics();
    site.build(site.output(), told);
    assertTrue(told.sorted().stream().anyMatch(warning -> warning.code().equals("unused-speaker")));
    append(OPENING, "\n再一段。\n");
    assertSame();
  }

  @Test
  void severalEditsFollowEachOther() throws Exception {
    append(OPENING, "\n又一段。\n");
    assertEquals(3, assertSame().work().rendered());
    append(LAW, "\n又一段。\n");
    assertEquals(3, assertSame().work().rendered());
    append(OPENING, "\n再一段。\n");
    assertEquals(3, assertSame().work().rendered());
  }

  @Test
  void whatWasRenderedBetweenIsStillKnownWhenAFactChanges() throws Exception {
    String unused = Files.readString(site.content(UNUSED));
    write(UNUSED, unused.replace("Somebody", "Anybody"));
    int rendered = site.build().work().rendered();
    append(OPENING, "\n又一段。\n");
    site.build();
    write(UNUSED, unused);
    assertEquals(rendered, assertSame().work().rendered());
  }

  @Test
  void filesOfTheIndexComeAndGo() throws Exception {
    String before = Files.readString(site.content(OPENING));
    int files = index().size();
    String words =
        IntStream.range(0, 2000).mapToObj(i -> "wort" + i).collect(Collectors.joining(" "));
    append(OPENING, "\n" + words + "\n");
    assertSame();
    assertTrue(index().size() > files, "more words need more files");
    write(OPENING, before);
    assertSame();
    assertEquals(files, index().size());
  }

  @Test
  void aFileThatSomebodySpoiledIsMendedAtTheSameTime() throws Exception {
    append(OPENING, "\n又一段。\n");
    Files.writeString(site.output().resolve("en/index.html"), "spoiled");
    assertSame();
  }

  @Test
  void aDraftStaysOne() throws Exception {
    append("editions/2025/forums/secret.zh.md", "\n又一段。\n");
    assertSame();
    assertFalse(Files.exists(site.output().resolve("zh/2025/forums/secret")));
  }

  @Test
  void anImageThatNoPageShowsIsMissedAllTheSame() throws Exception {
    String gone = "editions/2025/forums/gone.zh.md";
    Files.copy(site.content("assets/hall.svg"), site.content("assets/gone.svg"));
    append(gone, "\n![会场](gone.svg)\n");
    assertSame();
    Files.delete(site.content("assets/gone.svg"));
    append(OPENING, "\n又一段。\n");
    Diagnostics told = new Diagnostics();
    assertEquals(Optional.empty(), site.build(site.output(), told));
    assertEquals(List.of("missing-image"), told.errors().stream().map(Diagnostic::code).toList());
  }

  @Test
  void aMistakeInProseIsTold() throws Exception {
    append(OPENING, "\n[谁](speaker:nobody)\n");
    Diagnostics told = new Diagnostics();
    assertEquals(Optional.empty(), site.build(site.output(), told));
    assertEquals(
        List.of("unknown-reference"), told.errors().stream().map(Diagnostic::code).toList());
  }
}
