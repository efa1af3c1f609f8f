package org.summitarchive.build;

import java.util.List;
import org.summitarchive.cache.Knowledge;
import org.summitarchive.output.PublishResult;
import org.summitarchive.page.PageCount;
import org.summitarchive.page.SitePlan;

/** What a build published. */
public record BuildReport(List<PageCount> languages, PublishResult files, Work work) {

  public BuildReport {
    languages = List.copyOf(languages);
  }

  /** The report of a build that found everything as the last had left it. */
  static BuildReport again(Knowledge last) {
    int files = last.outputs().size() - 1;
    long pages = last.outputs().keySet().stream().filter(path -> path.endsWith(".html")).count();
    Work none = new Work(0, 0, 0, (int) pages);
    return new BuildReport(last.pages(), new PublishResult(0, files, 0), none);
  }

  /**
   * What had to be done again.
   *
   * @param read items whose files were read
   * @param bytes that were read of content: texts and images
   * @param rendered pages that were rendered
   * @param reused pages that an earlier build had rendered
   */
  public record Work(int read, long bytes, int rendered, int reused) {

    static Work of(int read, long bytes, int rendered, SitePlan plan) {
      return new Work(read, bytes, rendered, plan.pages().size() - rendered);
    }
  }
}
