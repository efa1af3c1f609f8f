package org.summitarchive.build;

import java.util.List;
import org.summitarchive.output.PublishResult;
import org.summitarchive.page.PageCount;

/** What a build published. */
public record BuildReport(List<PageCount> languages, PublishResult files, Work work) {

  public BuildReport {
    languages = List.copyOf(languages);
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
