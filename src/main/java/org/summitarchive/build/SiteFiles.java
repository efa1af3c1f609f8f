package org.summitarchive.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Asset;
import org.summitarchive.cache.Hash;
import org.summitarchive.cache.PageMemory;
import org.summitarchive.cache.Stamp;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.export.ExportFile;
import org.summitarchive.export.Exports;
import org.summitarchive.output.Phase;
import org.summitarchive.output.PlannedFile;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePage;
import org.summitarchive.search.SearchIndex;

/**
 * Lists what is to be published: what is named before what names it, and of that the large files
 * first, so that no thread is left alone with one at the end.
 */
final class SiteFiles {

  private final PlannedSite planned;
  private final PageBytes bytes;
  private final KnownSite known;
  private final PageMemory memory;
  private final Archive watched;
  private final List<PlannedFile> files = new ArrayList<>();

  private SiteFiles(PlannedSite planned, PageBytes bytes, KnownSite known) {
    this.planned = planned;
    this.bytes = bytes;
    this.known = known;
    this.memory = known.pages();
    this.watched = memory.watched(planned.archive());
  }

  /** Everything that the site shall have. */
  static List<PlannedFile> of(PlannedSite planned, PageBytes bytes, KnownSite known) {
    SiteFiles site = new SiteFiles(planned, bytes, known);
    site.addAssets();
    site.addIndex();
    site.addAll(
        Exports.files(
            site.watched, planned.plan(), planned.words(), planned.features(), known.data()));
    site.addPages();
    return List.copyOf(site.files);
  }

  /**
   * What is made of prose, where nothing else has changed, and what pages load, which may not be
   * what its name says; empty where files have to go.
   */
  static Optional<List<PlannedFile>> ofProse(
      PlannedSite planned, PageBytes bytes, KnownSite known) {
    SiteFiles site = new SiteFiles(planned, bytes, known);
    site.addAssets();
    site.addIndex();
    if (!site.hasWholeIndex()) {
      return Optional.empty();
    }
    site.addAll(Exports.ofProse(site.watched, planned.features(), known.data()));
    site.addPages();
    return Optional.of(List.copyOf(site.files));
  }

  private void addAssets() {
    planned.assets().all().forEach(asset -> add(asset, Phase.ASSETS));
  }

  private void addIndex() {
    if (planned.features().contains(Feature.SEARCH)) {
      SearchIndex index = SearchIndex.of(watched, known.index());
      index.parts().forEach(part -> add(part, Phase.ASSETS));
      index.roots().forEach(root -> add(root, Phase.INDEXES));
    }
  }

  /** Whether the index has every file that it had. */
  private boolean hasWholeIndex() {
    Set<String> now = files.stream().map(PlannedFile::path).collect(Collectors.toSet());
    return memory.outputs().keySet().stream()
        .filter(path -> SearchIndex.holds(path))
        .allMatch(now::contains);
  }

  private void add(Asset asset, Phase phase) {
    String path = asset.address().file();
    Optional<Stamp> kept =
        asset.version().flatMap(version -> memory.kept(path, Hash.mix(Hash.of(path), version)));
    files.add(new PlannedFile(path, phase, asset.content(), kept));
  }

  private void addAll(List<ExportFile> exports) {
    long facts = memory.facts();
    for (ExportFile export : exports) {
      String path = export.address().file();
      long made = export.tellsProse() ? Hash.mix(facts, memory.prose()) : facts;
      Optional<Stamp> kept = memory.kept(path, made);
      files.add(new PlannedFile(path, Phase.INDEXES, export.content(), kept));
    }
  }

  private void addPages() {
    files.addAll(Workers.map(planned.plan().pages(), this::file));
  }

  private PlannedFile file(SitePage page) {
    Phase phase = page instanceof SitePage.ItemPage ? Phase.PAGES : Phase.INDEXES;
    return new PlannedFile(page.address().file(), phase, () -> bytes.of(page), memory.kept(page));
  }
}
