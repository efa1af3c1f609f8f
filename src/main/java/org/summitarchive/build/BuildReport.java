package org.summitarchive.build;

import java.util.List;
import java.util.Set;
import org.summitarchive.cache.Knowledge;
import org.summitarchive.output.PublishResult;
import org.summitarchive.page.PageCount;

/** What a build published. */
public record BuildReport(List<PageCount> languages, PublishResult files, Work work) {

  public BuildReport {
    languages = List.copyOf(languages);
  }

  /** The report of a build that found everything as the last had left it. */
  static BuildReport again(Knowledge last) {
    int files = last.outputs().size() - 1;
    Work none = Work.of(0, 0, 0, last.outputs().keySet());
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

    static Work of(int read, long bytes, int rendered, Set<String> published) {
      long pages = published.stream().filter(path -> path.endsWith(".html")).count();
      return new Work(read, bytes, rendered, (int) pages - rendered);
    }
  }
}
