package org.summitarchive.build;

import java.util.List;
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
    return new BuildReport(last.pages(), new PublishResult(0, files, 0), Work.NONE);
  }

  /**
   * What had to be done again.
   *
   * @param read items whose files were read
   * @param rendered pages that were rendered
   */
  public record Work(int read, int rendered) {

    static final Work NONE = new Work(0, 0);
  }
}
