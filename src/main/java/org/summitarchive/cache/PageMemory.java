package org.summitarchive.cache;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Archive;
import org.summitarchive.model.ItemId;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.SitePlan;

/**
 * Knows which pages need not be rendered again: those that were rendered from parts of the archive
 * of which none has changed since.
 */
public final class PageMemory {

  /** Pages that are written down behind the others, before all are written down anew. */
  private static final int MOST_AMENDED = 1000;

  private final ReadLog log;
  private final long surroundings;
  private final long facts;
  private final ItemMemory items;
  private final Digests digests;
  private final PageDigests pages;
  private final Map<String, Stamp> outputs;
  private final SiteRecords last;
  private final Optional<Set<ItemId>> amended;
  private final PageRecords known;
  private final PartTable parts;
  private final Map<String, PageRecord> rendered = new ConcurrentHashMap<>();
  private final Map<String, Long> others = new HashMap<>();
  private final AtomicInteger renderings = new AtomicInteger();

  /**
   * Recalls pages.
   *
   * @param surroundings stands for all that pages are made of besides the archive's items
   * @param outputs the files of the site as they were left
   * @param asLeft whether they still stand so
   */
  PageMemory(
      Archive archive,
      ItemMemory items,
      long surroundings,
      Map<String, Stamp> outputs,
      boolean asLeft,
      byte @Nullable [] section) {
    this.log = new ReadLog(archive.watch().parts().count());
    this.surroundings = surroundings;
    this.items = items;
    this.digests = new Digests(archive, items.hashes());
    this.facts = Hash.mix(surroundings, items.facts());
    this.pages = new PageDigests(digests);
    this.outputs = outputs;
    this.last = SiteRecords.of(section);
    this.amended =
        asLeft && last.facts() == facts
            ? Optional.of(items.reworded()).filter(reworded -> isLittle(reworded, archive))
            : Optional.empty();
    this.known = amended.isPresent() ? last.amended() : last.pages();
    this.parts = new PartTable(known.parts(), digests);
  }

  private boolean isLittle(Set<ItemId> reworded, Archive archive) {
    int languages = archive.config().languages().all().size();
    long pages = last.amended().records().size() + (long) reworded.size() * languages;
    return pages <= MOST_AMENDED;
  }

  /** The archive from which pages are to be rendered. */
  public Archive watched(Archive archive) {
    return archive.watchedBy(log);
  }

  /**
   * The items of which the prose has changed, where that is all that has: then nothing but their
   * own pages, and what tells the prose of all, need be made again. Empty where more has changed.
   */
  public Optional<Set<ItemId>> amended() {
    return amended;
  }

  /** The page's file as it was left, where rendering it again would make the same. */
  public Optional<Stamp> kept(SitePage page) {
    String path = page.address().file();
    PageRecord record = known.get(path);
    return record != null && isSame(page, record)
        ? Optional.ofNullable(outputs.get(path))
        : Optional.empty();
  }

  /** Where no fact has changed, nothing but its own prose makes a page another. */
  private boolean isSame(SitePage page, PageRecord record) {
    return (last.facts() == facts && proseIsSame(page)) || parts.isSame(own(page), record);
  }

  private boolean proseIsSame(SitePage page) {
    return !(page instanceof SitePage.ItemPage own) || items.saysTheSame(own.item().id());
  }

  /** What there is to know for pieces of larger files. */
  PieceMemory pieces(byte @Nullable [] section) {
    return new PieceMemory(
        log, new PieceMemory.Surroundings(items, digests, surroundings, facts), section);
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
    Long before = last.others().get(path);
    return before != null && before == digest
        ? Optional.ofNullable(outputs.get(path))
        : Optional.empty();
  }

  /** Stands for everything that items state, and so for the pages that there are. */
  public long facts() {
    return facts;
  }

  /** Stands for what all prose says. */
  public long prose() {
    return items.prose();
  }

  /** Renders a page and notes what it was made of. Safe for use by several threads. */
  public byte[] noted(SitePage page, Supplier<byte[]> rendering) {
    ReadLog.Noted<byte[]> noted = log.during(rendering);
    rendered.put(page.address().file(), parts.record(own(page), noted.read()));
    renderings.incrementAndGet();
    return noted.made();
  }

  private long own(SitePage page) {
    return Hash.mix(surroundings, pages.of(page));
  }

  /** How many pages were rendered. */
  public int renderings() {
    return renderings.get();
  }

  /** All that is known of the site's files now. */
  Encoder encoded(Set<String> published) {
    return (amended.isPresent() ? amendedRecords() : records(published)).encoded();
  }

  private SiteRecords amendedRecords() {
    Map<String, Long> all = new HashMap<>(last.others());
    all.putAll(others);
    Map<String, PageRecord> records = new HashMap<>(known.records());
    records.putAll(rendered);
    return new SiteRecords(
        facts, all, last.planned(), new PageRecords(facts, parts.all(), records));
  }

  private SiteRecords records(Set<String> published) {
    Map<String, PageRecord> records = new HashMap<>(published.size() * 2);
    for (String path : published) {
      PageRecord record = rendered.getOrDefault(path, known.get(path));
      if (record != null) {
        records.put(path, record);
      }
    }
    PageRecords all = new PageRecords(facts, parts.all(), records);
    return new SiteRecords(facts, others, all.encoded().bytes(), PageRecords.NONE);
  }
}
