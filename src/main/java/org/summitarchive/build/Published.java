package org.summitarchive.build;

import java.util.List;
import org.summitarchive.output.PublishResult;
import org.summitarchive.page.PageCount;

/**
 * What was published.
 *
 * @param rendered how many pages
 */
record Published(PublishResult files, List<PageCount> languages, int rendered) {

  Published {
    languages = List.copyOf(languages);
  }
}
