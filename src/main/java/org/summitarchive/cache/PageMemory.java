package org.summitarchive.cache;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.archive.Part;
import org.summitarchive.model.Item;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.SitePlan;

/**
 * Knows which pages need not be rendered again: those that were rendered from parts of the archive
 * of which none has changed since.
 */
public final class PageMemory {

  private final ReadLog log = new ReadLog();
  private final long surroundings;
  private final Digests digests;
  private final PageDigests pages;
  private final Map<String, Stamp> outputs;
  private final Map<String, PageRecord> known;
  private final List<Part> knownParts;
  private final @Nullable Long[] knownDigests;
  private final Map<String, ReadLog.Noted<SitePage>> rendered = new ConcurrentHashMap<>();
  private final Map<String, Long> others = new HashMap<>();
  private final AtomicInteger renderings = new AtomicInteger();

  /**
   * Recalls pages.
   *
   * @param surroundings stands for all that pages are made of besides the archive's items
   * @param outputs the files of the site as they were left
   */
  PageMemory(
      Archive archive,
      ItemMemory items,
      long surroundings,
      Map<String, Stamp> outputs,
      byte @Nullable [] section) {
    this.surroundings = surroundings;
    this.digests = new Digests(archive, items.hashes());
    this.pages = new PageDigests(digests);
    this.outputs = outputs;
    this.known = new HashMap<>();
    this.knownParts = section == null ? List.of() : read(new Decoder(section));
    this.knownDigests = new Long[knownParts.size()];
  }

  private List<Part> read(Decoder in) {
    List<Part> parts = PartTable.read(in);
    int count = in.number();
    for (int i = 0; i < count; i++) {
      String path = in.text();
      long digest = in.wide();
      int[] read = new int[in.number()];
      for (int j = 0; j < read.length; j++) {
        read[j] = in.number();
      }
      known.put(path, new PageRecord(digest, read));
    }
    return parts;
  }

  /** The archive from which pages are to be rendered. */
  public Archive watched(Archive archive) {
    return archive.watchedBy(log);
  }

  /** The page's file as it was left, where rendering it again would make the same. */
  public Optional<Stamp> kept(SitePage page) {
    String path = page.address().file();
    PageRecord record = known.get(path);
    if (record == null || digest(page, record) != record.digest()) {
      return Optional.empty();
    }
    return Optional.ofNullable(outputs.get(path));
  }

  /** The files of the site as the last build left them; empty where nobody knows. */
  public Map<String, Stamp> outputs() {
    return outputs;
  }

  /** Those of the pages that have to be rendered. */
  public SitePlan changed(SitePlan plan) {
    return new SitePlan(plan.pages().stream().filter(page -> kept(page).isEmpty()).toList());
  }

  /**
   * Another file as it was left, where it was made of the same.
   *
   * @param digest of all that it is made of
   */
  public Optional<Stamp> kept(String path, long digest) {
    others.put(path, digest);
    PageRecord record = known.get(path);
    return record != null && record.digest() == digest
        ? Optional.ofNullable(outputs.get(path))
        : Optional.empty();
  }

  /** Stands for everything that items state, and for the pages that there are. */
  public long facts(SitePlan plan) {
    long digest = surroundings;
    for (SitePage page : plan.pages()) {
      digest = Hash.mix(digest, pages.withoutProse(page));
    }
    return digest;
  }

  /** Stands for what all prose says. */
  public long prose(List<Item> all) {
    long digest = all.size();
    for (Item item : all) {
      digest = Hash.mix(digest, digests.prose(item.id()));
    }
    return digest;
  }

  /** Renders a page and notes what it was made of. Safe for use by several threads. */
  public byte[] noted(SitePage page, Supplier<byte[]> rendering) {
    ReadLog.Noted<byte[]> noted = log.during(rendering);
    rendered.put(page.address().file(), new ReadLog.Noted<>(page, noted.read()));
    renderings.incrementAndGet();
    return noted.made();
  }

  /** How many pages were rendered. */
  public int renderings() {
    return renderings.get();
  }

  private long digest(SitePage page, PageRecord record) {
    long digest = Hash.mix(surroundings, pages.of(page));
    for (int part : record.parts()) {
      digest = Hash.mix(digest, knownDigest(part));
    }
    return digest;
  }

  private long knownDigest(int number) {
    Long digest = knownDigests[number];
    if (digest == null) {
      digest = digests.of(knownParts.get(number));
      knownDigests[number] = digest;
    }
    return digest;
  }

  private long digest(SitePage page, Set<Part> parts, Map<Part, Long> digested) {
    long digest = Hash.mix(surroundings, pages.of(page));
    for (Part part : parts) {
      digest = Hash.mix(digest, digested.computeIfAbsent(part, digests::of));
    }
    return digest;
  }

  /** All that is known of the site's pages now. */
  byte[] bytes(Set<String> published) {
    PartTable table = new PartTable();
    Map<String, PageRecord> records = new HashMap<>();
    int[] renumbered = new int[knownParts.size()];
    Arrays.fill(renumbered, -1);
    known.forEach(
        (path, record) -> {
          if (published.contains(path) && !rendered.containsKey(path)) {
            records.put(path, new PageRecord(record.digest(), moved(record, table, renumbered)));
          }
        });
    Map<Part, Long> digested = new HashMap<>();
    rendered.forEach(
        (path, noted) -> {
          long digest = digest(noted.made(), noted.read(), digested);
          int[] parts = noted.read().stream().mapToInt(table::number).toArray();
          records.put(path, new PageRecord(digest, parts));
        });
    others.forEach((path, digest) -> records.put(path, new PageRecord(digest, new int[0])));
    return bytes(table, records);
  }

  private int[] moved(PageRecord record, PartTable table, int[] renumbered) {
    int[] moved = new int[record.parts().length];
    for (int i = 0; i < moved.length; i++) {
      int old = record.parts()[i];
      if (renumbered[old] < 0) {
        renumbered[old] = table.number(knownParts.get(old));
      }
      moved[i] = renumbered[old];
    }
    return moved;
  }

  private static byte[] bytes(PartTable table, Map<String, PageRecord> records) {
    Encoder out = new Encoder();
    table.add(out);
    out.list(
        records.entrySet(),
        page -> {
          out.text(page.getKey());
          out.number(page.getValue().digest());
          out.number(page.getValue().parts().length);
          for (int part : page.getValue().parts()) {
            out.number(part);
          }
        });
    return out.bytes();
  }
}
