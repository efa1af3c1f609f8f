package org.summitarchive.build;

import java.util.List;
import org.summitarchive.output.PublishResult;
import org.summitarchive.page.PageCount;

/** What a build published. */
public record BuildReport(List<PageCount> languages, PublishResult files) {

  public BuildReport {
    languages = List.copyOf(languages);
  }
}
