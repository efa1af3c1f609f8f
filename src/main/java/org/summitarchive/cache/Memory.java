package org.summitarchive.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.export.KnownData;
import org.summitarchive.language.Languages;
import org.summitarchive.page.DataFile;
import org.summitarchive.search.KnownIndex;

/**
 * Where a build keeps what it knew, for the next one: a file for each output folder, replaced
 * whole, and one beside it for prose. A memory that is missing, damaged or of another program or
 * command is as good as none, and a folder that cannot be written to costs the next build time,
 * nothing else.
 */
public final class Memory implements Closeable {

  private static final byte[] TITLE = "summit-archive memory 1\n".getBytes(UTF_8);

  /** Tries to see the disk's clock move on; a disk that takes longer is not waited for. */
  private static final int MOST_TICKS = 20;

  private final Path file;
  private final Path output;
  private final long key;
  private final @Nullable Path next;
  private final long moment;
  private final long heap;
  private Sections sections = Sections.NONE;
  private @Nullable Knowledge known;
  private @Nullable ProseFile prose;
  private @Nullable ItemMemory items;
  private @Nullable PageMemory pages;
  private @Nullable ImageMemory images;
  private @Nullable SearchMemory search;
  private @Nullable DataMemory data;

  private Memory(Path file, Path output, long key, @Nullable Path next, long moment, long heap) {
    this.file = file;
    this.output = output;
    this.key = key;
    this.next = next;
    this.moment = moment;
    this.heap = heap;
  }

  /**
   * Opens the memory of builds into an output folder.
   *
   * @param key stands for all but the files that decides what is published
   * @param heap how many bytes of memory there are for what is made
   */
  public static Memory open(Path folder, Path output, long key, long heap) {
    String name = Long.toHexString(Hash.of(output.toAbsolutePath().normalize().toString()));
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      String unique = Long.toHexString(System.nanoTime()); // random names load much of Java
      Path next = Files.createFile(folder.resolve(name + "-" + unique + ".tmp"));
      return new Memory(file, output, key, next, Stamp.of(next).modified(), heap);
    } catch (IOException e) {
      return new Memory(file, output, key, null, 0, heap);
    }
  }

  /** When this build began, by the disk's own clock. */
  public long moment() {
    return moment;
  }

  /** What the last build of the same kind knew. Where it is not asked for, nothing is recalled. */
  public Optional<Knowledge> recall() {
    sections = Sections.read(file, TITLE, key);
    known = sections.get(0).map(Knowledge::of).orElse(null);
    return Optional.ofNullable(known);
  }

  /**
   * What is known of items.
   *
   * @param surroundings stands for all that items depend on besides their own files
   */
  public ItemMemory items(Inputs inputs, Languages languages, long surroundings) {
    prose = openProse();
    items = new ItemMemory(inputs, languages, surroundings, prose, heap, section(1));
    return items;
  }

  /** What is known of images. */
  public ImageMemory images(Inputs inputs) {
    images = new ImageMemory(inputs, section(3));
    return images;
  }

  /**
   * What is known of pages.
   *
   * @param surroundings stands for all that pages are made of besides the archive's items
   * @param asLeft whether the site stands as the last build left it
   */
  public PageMemory pages(Archive archive, ItemMemory learned, long surroundings, boolean asLeft) {
    Map<String, Stamp> outputs = known == null ? Map.of() : known.outputs();
    pages = new PageMemory(archive, learned, surroundings, outputs, asLeft, section(2));
    return pages;
  }

  /** What is known of the search's index. */
  public KnownIndex index(PageMemory learned, Languages languages) {
    search = new SearchMemory(languages, learned, section(4));
    return search;
  }

  /** What is known of the file that holds all items. */
  public KnownData data(PageMemory learned) {
    String path = DataFile.ARCHIVE.address().file();
    data = new DataMemory(output.resolve(path), learned.outputs().get(path), learned, section(5));
    return data;
  }

  private byte @Nullable [] section(int number) {
    return known == null
        ? null
        : sections.get(number).filter(section -> section.length > 0).orElse(null);
  }

  /** Prose that nothing refers to is forgotten. */
  private @Nullable ProseFile openProse() {
    Path path = file.resolveSibling(file.getFileName() + ".prose");
    try {
      if (next == null) {
        return null;
      }
      if (section(1) == null) {
        Files.deleteIfExists(path);
      }
      return ProseFile.open(path);
    } catch (IOException e) {
      return null;
    }
  }

  /** Keeps what this build knows; what changed in the disk's last tick is not relied upon. */
  public void keep(Knowledge knowledge) {
    if (next == null) {
      return;
    }
    try {
      long now = afterAll(knowledge, next);
      List<Supplier<Encoder>> kept =
          List.of(
              () -> knowledge.withoutOutputsSince(now).encoded(),
              () -> items == null ? new Encoder() : items.encoded(),
              () -> pages == null ? new Encoder() : pages.encoded(knowledge.outputs().keySet()),
              () -> images == null ? new Encoder() : images.encoded(),
              () -> search == null ? new Encoder() : search.encoded(),
              () -> data == null ? new Encoder() : data.encoded());
      Sections.write(next, TITLE, key, Workers.map(kept, Supplier::get));
      Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException e) {
      return;
    }
  }

  /** Waits for a tick of the disk's clock, which takes some thousandths of a second. */
  private static long afterAll(Knowledge knowledge, Path touched) throws IOException {
    long newest = knowledge.outputs().values().stream().mapToLong(Stamp::modified).max().orElse(0);
    for (int i = 0; i < MOST_TICKS; i++) {
      Files.write(touched, new byte[] {0});
      long now = Stamp.of(touched).modified();
      if (now > newest) {
        return now;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return now;
      }
    }
    return newest;
  }

  @Override
  public void close() {
    try {
      if (prose != null) {
        prose.close();
      }
      if (next != null) {
        Files.deleteIfExists(next);
      }
    } catch (IOException e) {
      // a small file stays
    }
  }
}
