package org.summitarchive.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.diagnostic.Diagnostic;

/** Checks a published site: the whole site, in one run. */
public final class SiteChecker {

  private SiteChecker() {}

  /**
   * Reads every page of a site and reports what is wrong, sorted by file.
   *
   * @param working what the site's path is relative to
   * @param site shown in front of every path as it is given here
   * @param former an earlier site, or its manifest, of which no address may be lost; null for none
   * @throws java.nio.file.NotDirectoryException where there is no such folder
   * @throws NotASiteException where the earlier site is none
   * @throws IOException where a file cannot be read
   */
  public static CheckReport check(Path working, Path site, @Nullable Path former)
      throws IOException {
    try {
      SiteFolder folder = SiteFolder.list(site, working.resolve(site));
      return check(folder, former == null ? null : FormerSite.read(working.resolve(former)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static CheckReport check(SiteFolder folder, @Nullable FormerSite former) {
    Findings findings = new Findings();
    Links links = new Links(folder, BaseAddress.of(folder));
    PageReader reader = new PageReader(folder, links, findings);
    Site site = Site.of(Workers.map(folder.pages(), reader::read));
    new AnchorCheck(site, findings).run();
    new CanonicalCheck(site, links, findings).run();
    new HreflangCheck(site, links, findings).run();
    new ReachabilityCheck(site, findings).run();
    new SitemapCheck(folder, site, links, findings).run();
    if (former != null) {
      new GoneCheck(former, folder, site, findings).run();
    }
    List<Diagnostic> located = new Positions(folder).locate(findings.all());
    return new CheckReport(located, site.pages().size(), site.links());
  }
}
