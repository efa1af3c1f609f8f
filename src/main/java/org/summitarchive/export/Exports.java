package org.summitarchive.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.summitarchive.archive.Archive;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePlan;
import org.summitarchive.route.Permalinks;

/** Every file that the site has for programs. */
public final class Exports {

  private Exports() {}

  /** The files by address; they follow from the archive alone. */
  public static List<ExportFile> files(Archive archive, SitePlan plan, Set<Feature> features) {
    List<ExportFile> files = new ArrayList<>();
    files.add(ExportFile.text(Permalinks.ROBOTS, () -> robots(archive)));
    files.addAll(new SiteMaps(archive, SiteMaps.Limits.OF_THE_PROTOCOL).files(plan));
    files.sort(Comparator.comparing(ExportFile::address));
    return List.copyOf(files);
  }

  /** Everybody may read everything. Crawlers look for it at the root of a host only. */
  private static String robots(Archive archive) {
    String map = Permalinks.SITEMAP.absolute(archive.config().baseUrl());
    return "User-agent: *\nDisallow:\n\nSitemap: " + map + "\n";
  }
}
