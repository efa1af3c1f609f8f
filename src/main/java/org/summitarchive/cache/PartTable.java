package org.summitarchive.cache;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.summitarchive.archive.Part;
import org.summitarchive.archive.Parts;

/**
 * The parts of an archive that pages are known to be made of, each by a number: those that the last
 * build knew, and behind them all that there are now. Safe for use by several threads.
 */
final class PartTable {

  private static final Part.Extent[] EXTENTS = Part.Extent.values();

  /** Stands for what has no digest: a number that no part is likely to have. */
  private static final long NOTHING = 0x9E3779B97F4A7C15L;

  private final List<Part> known;
  private final Parts current;
  private final Digests digests;

  /** What stands for each part as it is now; 0 where nobody asked yet. */
  private final AtomicLongArray found;

  /**
   * @param known parts; their numbers are their places
   */
  PartTable(List<Part> known, Digests digests) {
    this.known = known;
    this.current = digests.parts();
    this.digests = digests;
    this.found = new AtomicLongArray(size());
  }

  private int size() {
    return known.size() + current.count();
  }

  /** The numbers of parts in this table, in place of those in the archive. */
  int[] numbers(int[] parts) {
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = known.size() + parts[i];
    }
    return numbers;
  }

  /** Stands for what a digest stands for, and for parts as they are now. */
  long digest(long before, int[] numbers) {
    long digest = before;
    for (int number : numbers) {
      digest = Hash.mix(digest, digest(number));
    }
    return digest;
  }

  private long digest(int number) {
    long digest = found.get(number);
    if (digest == 0) {
      digest = digests.of(part(number));
      digest = digest == 0 ? NOTHING : digest;
      found.set(number, digest);
    }
    return digest;
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
