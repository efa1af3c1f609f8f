package org.summitarchive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Folders of files, as tests copy and compare them. */
public final class Folders {

  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ROOM = 1L << 30;

  private Folders() {}

  /** Copies every file to the same place below another folder, over what is there. */
  public static void copy(Path from, Path to) {
    copy(from, to, Comparator.naturalOrder());
  }

  /** Copies files in an order, which some file systems then list them in. */
  public static void copy(Path from, Path to, Comparator<Path> order) {
    try {
      for (Path file : files(from).stream().sorted(order).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new folder for a test: in memory where there is room, for a disk is slow to forget files. */
  public static Path temporary(String prefix) throws IOException {
    return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM
        ? Files.createTempDirectory(MEMORY, prefix)
        : Files.createTempDirectory(prefix);
  }

  /** Removes a folder and all in it. */
  public static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of every file by its path, with {@code /}; a character is a byte. */
  public static SortedMap<String, String> tree(Path folder) {
    return byPath(
        folder,
        file -> {
          try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** When every file was last written, by its path. */
  public static SortedMap<String, FileTime> times(Path folder) {
    return byPath(
        folder,
        file -> {
          try {
            return Files.getLastModifiedTime(file);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Fails with the names of the files that differ, before it fails with a difference. */
  public static void assertSame(
      SortedMap<String, String> expected, SortedMap<String, String> actual) {
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(actual.keySet()), "files");
    List<String> differ =
        expected.keySet().stream().filter(p -> !expected.get(p).equals(actual.get(p))).toList();
    assertEquals(List.of(), differ, "files that differ");
  }

  private static <T> SortedMap<String, T> byPath(Path folder, Function<Path, T> value) {
    SortedMap<String, T> found = new TreeMap<>();
    for (Path file : files(folder)) {
      found.put(folder.relativize(file).toString().replace('\\', '/'), value.apply(file));
    }
    return found;
  }

  private static List<Path> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
