package org.summitarchive.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.summitarchive.asset.ScratchFolder;
import org.summitarchive.build.Progress.Stage;
import org.summitarchive.cache.Knowledge;
import org.summitarchive.cache.Memory;
import org.summitarchive.cache.PageMemory;
import org.summitarchive.concurrent.Meanwhile;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.model.ItemId;
import org.summitarchive.output.PlannedFile;
import org.summitarchive.output.PublishException;
import org.summitarchive.output.PublishResult;
import org.summitarchive.output.PublishedSite;
import org.summitarchive.output.Publisher;
import org.summitarchive.page.PageCount;
import org.summitarchive.page.SitePlan;
import org.summitarchive.render.CompiledTemplates;
import org.summitarchive.render.PageRenderer;

/** Plans, renders and publishes what a site is made of. */
final class SitePublication {

  private final BuildRequest request;
  private final SiteContent content;
  private final Memory memory;
  private final PublishedSite last;
  private final LeftFiles left;
  private final Progress progress;
  private final Diagnostics diagnostics;
  private final Publisher publisher = new Publisher(Workers.everywhere());

  /**
   * Prepares a publication.
   *
   * @param last the site as the last build left it
   * @param left takes how each file is left now
   */
  SitePublication(
      BuildRequest request,
      SiteContent content,
      Memory memory,
      PublishedSite last,
      LeftFiles left,
      Progress progress,
      Diagnostics diagnostics) {
    this.request = request;
    this.content = content;
    this.memory = memory;
    this.last = last;
    this.left = left;
    this.progress = progress;
    this.diagnostics = diagnostics;
  }

  /**
   * Publishes.
   *
   * @return empty where nothing was published, as the templates have mistakes, which are reported
   */
  Optional<Published> run(Optional<Knowledge> known) throws IOException, PublishException {
    try (ScratchFolder scratch = ScratchFolder.create()) {
      CompiledTemplates compiled =
          request.reuse().templates().orElseGet(() -> new CompiledTemplates(scratch::path));
      if (known.isEmpty() || !last.isAsLeft()) {
        return publishAll(() -> pages(false), compiled);
      }
      PageMemory pages = pages(true);
      if (pages.amended().isEmpty()) {
        return publishAll(() -> pages, compiled);
      }
      Optional<Published> amended = amend(known.get(), pages, pages.amended().get(), compiled);
      return amended.isPresent() || diagnostics.hasErrors()
          ? amended
          : publishAll(() -> pages(false), compiled);
    }
  }

  /** Where nothing but prose has changed, what is made of that is all that need be made. */
  private Optional<Published> amend(
      Knowledge known, PageMemory pages, Set<ItemId> amended, CompiledTemplates compiled)
      throws IOException, PublishException {
    PlannedSite site = content.planned(SitePlan.ofProse(content.archive(), amended));
    Optional<PageBytes> bytes = bytes(site, pages, compiled);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<PlannedFile>> files = SiteFiles.ofProse(site, bytes.get(), known(pages));
    if (files.isEmpty()) {
      return Optional.empty();
    }
    progress.begin(Stage.PUBLISH, known.outputs().size());
    return publisher
        .amend(request.folders().output(), files.get(), last, left)
        .map(result -> new Published(result, known.pages(), pages.renderings()));
  }

  /**
   * Publishes everything.
   *
   * @param recalled what is known of pages; asked for once they are planned
   */
  private Optional<Published> publishAll(Supplier<PageMemory> recalled, CompiledTemplates compiled)
      throws IOException, PublishException {
    PlannedSite site = content.planned(SitePlan.of(content.archive(), content.features()));
    Meanwhile<List<PageCount>> counts =
        Meanwhile.begin(() -> PageCount.of(content.archive(), site.plan()));
    PageMemory pages = recalled.get();
    Optional<PageBytes> bytes = bytes(site, pages, compiled);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    List<PlannedFile> files = SiteFiles.of(site, bytes.get(), known(pages));
    progress.begin(Stage.PUBLISH, files.size());
    PublishResult result = publisher.publish(request.folders().output(), files, last, left);
    return Optional.of(new Published(result, counts.get(), pages.renderings()));
  }

  private PageMemory pages(boolean asLeft) {
    long circumstances = content.circumstances(request.folders().templates(), memory.moment());
    return memory.pages(content.archive(), content.items(), circumstances, asLeft);
  }

  private KnownSite known(PageMemory pages) {
    return KnownSite.of(memory, pages, content.archive().config().languages(), content.features());
  }

  /** What pages hold; own templates have rendered those of the plan that changed, to be tried. */
  private Optional<PageBytes> bytes(PlannedSite site, PageMemory pages, CompiledTemplates compiled)
      throws IOException {
    Optional<PageRenderer> renderer =
        PageRenderer.of(content.templates(), compiled, site.views(pages), diagnostics)
            .map(made -> made.timedBy(progress.templates()));
    if (renderer.isEmpty()) {
      return Optional.empty();
    }
    PageBytes bytes = new PageBytes(renderer.get(), pages);
    boolean sound =
        !content.templates().hasTemplates()
            || renderer
                .get()
                .isSound(
                    pages.changed(site.plan()),
                    bytes::renderAhead,
                    content.templates(),
                    diagnostics);
    return sound ? Optional.of(bytes) : Optional.empty();
  }
}
