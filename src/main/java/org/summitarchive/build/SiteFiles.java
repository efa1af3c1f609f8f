package org.summitarchive.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private final PageMemory memory;
  private final List<PlannedFile> files = new ArrayList<>();

  private SiteFiles(PageMemory memory) {
    this.memory = memory;
  }

  static List<PlannedFile> of(PlannedSite planned, PageBytes bytes, KnownSite known) {
    PageMemory memory = known.pages();
    Archive watched = memory.watched(planned.archive());
    SiteFiles site = new SiteFiles(memory);
    planned.assets().all().forEach(asset -> site.add(asset, Phase.ASSETS));
    if (planned.features().contains(Feature.SEARCH)) {
      SearchIndex index = SearchIndex.of(watched, known.index());
      index.parts().forEach(part -> site.add(part, Phase.ASSETS));
      index.roots().forEach(root -> site.add(root, Phase.INDEXES));
    }
    long facts = memory.facts();
    long prose = Hash.mix(facts, memory.prose(planned.archive().items().all()));
    Exports.files(watched, planned.plan(), planned.words(), planned.features(), known.data())
        .forEach(file -> site.add(file, file.tellsProse() ? prose : facts));
    site.files.addAll(Workers.map(planned.plan().pages(), page -> site.file(page, bytes)));
    return List.copyOf(site.files);
  }

  private void add(Asset asset, Phase phase) {
    String path = asset.address().file();
    Optional<Stamp> kept =
        asset.version().flatMap(version -> memory.kept(path, Hash.mix(Hash.of(path), version)));
    files.add(new PlannedFile(path, phase, asset.content(), kept));
  }

  private PlannedFile file(SitePage page, PageBytes bytes) {
    Phase phase = page instanceof SitePage.ItemPage ? Phase.PAGES : Phase.INDEXES;
    return new PlannedFile(page.address().file(), phase, () -> bytes.of(page), memory.kept(page));
  }

  private void add(ExportFile export, long made) {
    String path = export.address().file();
    files.add(new PlannedFile(path, Phase.INDEXES, export.content(), memory.kept(path, made)));
  }
}
