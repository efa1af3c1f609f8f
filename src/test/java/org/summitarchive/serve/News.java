package org.summitarchive.serve;

import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.stream.Stream;

/** What a page is told, one after the other. */
final class News implements AutoCloseable {

  private static final String DATA = "data: ";

  private final Stream<String> lines;
  private final Iterator<String> told;

  News(HttpResponse<Stream<String>> answer) {
    lines = answer.body();
    told =
        lines
            .filter(line -> line.startsWith(DATA))
            .map(line -> line.substring(DATA.length()))
            .iterator();
  }

  /** Waits for the next; fails where the preview has ended. */
  String next() {
    return told.next();
  }

  @Override
  public void close() {
    lines.close();
  }
}
