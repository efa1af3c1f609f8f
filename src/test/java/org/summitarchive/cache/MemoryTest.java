package org.summitarchive.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.archive.Findings;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.page.PageCount;

/** What builds remember, and that a memory that is not whole is none. */
class MemoryTest {

  private static final long KEY = 42;
  private static final Diagnostic WARNING =
      new Diagnostic(Severity.WARNING, new SourcePosition("a.md", 3, 500), "code", "网络", "hint");
  private static final Knowledge KNOWN =
      new Knowledge(
          -7,
          1L << 60,
          new Knowledge.Linked(
              new Findings(new TreeSet<>(List.of("hall.svg")), true, List.of(1, 300, 0)),
              List.of(WARNING)),
          List.of(WARNING),
          List.of(new PageCount("简体中文", 300, 0)),
          Map.of("zh/index.html", new Stamp(1L << 40, 12, -1)));

  @TempDir Path temp;
  private Path folder = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void name() {
    folder = temp.resolve("memory");
    output = temp.resolve("site");
  }

  private Optional<Knowledge> recalled(long key) {
    try (Memory memory = Memory.open(folder, output, key, Long.MAX_VALUE)) {
      return memory.recall();
    }
  }

  private void keep(Knowledge knowledge) {
    try (Memory memory = Memory.open(folder, output, KEY, Long.MAX_VALUE)) {
      memory.keep(knowledge);
    }
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void nothingIsKnownAtFirst() {
    assertEquals(Optional.empty(), recalled(KEY));
  }

  @Test
  void whatIsKeptIsRecalled() throws IOException {
    keep(KNOWN);
    assertEquals(Optional.of(KNOWN), recalled(KEY));
    keep(KNOWN);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void anotherCommandOrProgramKnowsNothing() {
    keep(KNOWN);
    assertEquals(Optional.empty(), recalled(KEY + 1));
  }

  @Test
  void eachOutputFolderIsRememberedByItself() {
    keep(KNOWN);
    output = temp.resolve("another");
    assertEquals(Optional.empty(), recalled(KEY));
  }

  @Test
  void aDamagedMemoryIsNone() throws IOException {
    keep(KNOWN);
    byte[] whole = Files.readAllBytes(file());
    for (int at = 0; at < whole.length; at++) {
      Files.write(file(), Arrays.copyOf(whole, at));
      assertEquals(Optional.empty(), recalled(KEY), "cut at " + at);
      byte[] damaged = whole.clone();
      damaged[at] ^= 4;
      Files.write(file(), damaged);
      assertEquals(Optional.empty(), recalled(KEY), "damaged at " + at);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNoError() throws IOException {
    Files.writeString(folder, "a file");
    keep(KNOWN);
    assertEquals(Optional.empty(), recalled(KEY));
    assertEquals("a file", Files.readString(folder));
  }

  @Test
  void whatChangedInTheLastTickIsNotReliedUpon() {
    Stamp early = new Stamp(5, 1_000_000_001, 9);
    Stamp late = new Stamp(5, 1_004_000_001, 9);
    Stamp wholeSecond = new Stamp(5, 1_000_000_000, 9);
    assertEquals(
        List.of(true, false, false), settledBefore(1_004_000_001, early, late, wholeSecond));
    assertEquals(
        List.of(true, true, true), settledBefore(3_000_000_001L, early, late, wholeSecond));
  }

  private static List<Boolean> settledBefore(long moment, Stamp... stamps) {
    return Arrays.stream(stamps).map(stamp -> stamp.isOlderThan(moment)).toList();
  }
}
