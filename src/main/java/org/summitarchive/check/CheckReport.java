package org.summitarchive.check;

import java.util.List;
import org.summitarchive.diagnostic.Diagnostic;

/**
 * What a check found.
 *
 * @param findings sorted; empty where the site keeps every promise
 * @param pages how many pages were read
 * @param links how many links, images and other references were followed, those to elsewhere aside
 */
public record CheckReport(List<Diagnostic> findings, int pages, long links) {

  public CheckReport {
    findings = List.copyOf(findings);
  }
}
