package org.summitarchive.cache;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Part;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** Parts of an archive, each known by a number. Safe for use by several threads. */
final class PartTable {

  private static final Kind[] KINDS = Kind.values();
  private static final Part.Extent[] EXTENTS = Part.Extent.values();

  private final Digests digests;
  private final List<Part> known;
  private final @Nullable Long[] knownDigests;
  private final Map<Part, Entry> entries = new ConcurrentHashMap<>();
  private final AtomicInteger next;

  /** A part's number, and what stands for the part as it is now. */
  record Entry(int number, long digest) {}

  /**
   * @param known parts; their numbers are their places
   */
  PartTable(List<Part> known, Digests digests) {
    this.digests = digests;
    this.known = known;
    this.knownDigests = new Long[known.size()];
    this.next = new AtomicInteger(known.size());
  }

  /** A part that was known before may be given another number besides. */
  Entry entry(Part part) {
    Entry entry = entries.get(part);
    return entry != null
        ? entry
        : entries.computeIfAbsent(
            part, added -> new Entry(next.getAndIncrement(), digests.of(added)));
  }

  /** What stands for a known part as it is now. */
  long digest(int number) {
    Long digest = knownDigests[number];
    if (digest == null) {
      digest = digests.of(known.get(number));
      knownDigests[number] = digest;
    }
    return digest;
  }

  /** All parts, at their numbers. */
  List<Part> all() {
    Part[] all = known.toArray(new Part[next.get()]);
    entries.forEach((part, entry) -> all[entry.number()] = part);
    return Arrays.asList(all);
  }

  static void add(List<Part> parts, Encoder out) {
    out.list(
        parts,
        part -> {
          out.choice(part.extent());
          out.choice(part.of().kind());
          out.text(part.of().value());
        });
  }

  static List<Part> read(Decoder in) {
    return in.list(() -> new Part(in.choice(EXTENTS), new ItemId(in.choice(KINDS), in.text())));
  }
}
