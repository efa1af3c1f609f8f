package org.summitarchive.cache;

import java.util.AbstractList;
import java.util.List;
import org.summitarchive.archive.Part;
import org.summitarchive.archive.Parts;

/**
 * The parts of an archive that pages are known to be made of, each by a number: those that the last
 * build knew, and behind them all that there are now. Safe for use by several threads.
 */
final class PartTable {

  private static final Part.Extent[] EXTENTS = Part.Extent.values();

  private final List<Part> known;
  private final Parts current;
  private final Digests digests;

  /** What stands for each of the known as it is now. */
  private final FoundDigests found;

  /**
   * @param known parts; their numbers are their places
   */
  PartTable(List<Part> known, Digests digests) {
    this.known = known;
    this.current = digests.parts();
    this.digests = digests;
    this.found = new FoundDigests(known.size(), number -> digests.of(known.get(number)));
  }

  private int size() {
    return known.size() + current.count();
  }

  /**
   * Writes down of what something was made.
   *
   * @param own stands for what else it was made of
   * @param read the numbers that the parts have in the archive
   */
  PageRecord record(long own, int[] read) {
    int[] numbers = new int[read.length];
    for (int i = 0; i < read.length; i++) {
      numbers[i] = known.size() + read[i];
    }
    return new PageRecord(digest(own, numbers), numbers);
  }

  /** Whether what is written down would be made of the same now. */
  boolean isSame(long own, PageRecord record) {
    return digest(own, record.parts()) == record.digest();
  }

  private long digest(long own, int[] numbers) {
    long digest = own;
    for (int number : numbers) {
      digest = Hash.mix(digest, digest(number));
    }
    return digest;
  }

  private long digest(int number) {
    return number < known.size() ? found.of(number) : digests.of(number - known.size());
  }

  private Part part(int number) {
    return number < known.size() ? known.get(number) : current.part(number - known.size());
  }

  /** All parts, at their numbers. */
  List<Part> all() {
    return new AbstractList<>() {
      @Override
      public Part get(int number) {
        return part(number);
      }

      @Override
      public int size() {
        return PartTable.this.size();
      }
    };
  }

  static void add(List<Part> parts, Encoder out) {
    out.list(
        parts,
        part -> {
          out.choice(part.extent());
          out.id(part.of());
        });
  }

  static List<Part> read(Decoder in) {
    return in.list(() -> new Part(in.choice(EXTENTS), in.id()));
  }
}
