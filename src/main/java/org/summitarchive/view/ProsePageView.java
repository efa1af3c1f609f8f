package org.summitarchive.view;

import java.util.List;

/**
 * A page of prose about the archive itself.
 *
 * @param data the files of the open data, on the page that tells about the archive
 */
public record ProsePageView(PageHead head, Entry entry, List<Link> data) implements View {

  public ProsePageView {
    data = List.copyOf(data);
  }
}
