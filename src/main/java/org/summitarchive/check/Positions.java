package org.summitarchive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.summitarchive.check.Findings.Finding;
import org.summitarchive.concurrent.Workers;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;

/**
 * Finds the lines on which findings stand, by reading their pages once more. Keeping track of
 * positions makes parsing three times as slow, so pages without findings are spared it.
 */
final class Positions {

  private final SiteFolder folder;

  Positions(SiteFolder folder) {
    this.folder = folder;
  }

  /** The findings at their positions, sorted. */
  List<Diagnostic> locate(List<Finding> findings) {
    Map<String, List<Finding>> byFile =
        findings.stream()
            .collect(
                Collectors.groupingBy(f -> f.spot().file(), TreeMap::new, Collectors.toList()));
    return Workers.map(byFile.entrySet(), entry -> onPage(entry.getKey(), entry.getValue()))
        .stream()
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }

  private List<Diagnostic> onPage(String file, List<Finding> findings) {
    boolean inside = findings.stream().anyMatch(finding -> finding.spot().node() >= 0);
    SourceText text =
        new SourceText(folder.shown(file), inside ? PageReader.withoutMark(folder.text(file)) : "");
    List<Node> nodes = inside ? nodes(text.text()) : List.of();
    return findings.stream().map(f -> at(position(f.spot(), text, nodes), f)).toList();
  }

  private static Diagnostic at(SourcePosition position, Finding finding) {
    return new Diagnostic(
        finding.severity(), position, finding.code(), finding.message(), finding.hint());
  }

  private static List<Node> nodes(String html) {
    List<Node> nodes = new ArrayList<>();
    PageReader.parse(Parser.htmlParser().setTrackPosition(true), html)
        .traverse((node, depth) -> nodes.add(node));
    return nodes;
  }

  private static SourcePosition position(Spot spot, SourceText text, List<Node> nodes) {
    if (spot.node() < 0 || spot.node() >= nodes.size()) {
      return SourcePosition.startOf(text.path());
    }
    Range range = nodes.get(spot.node()).sourceRange();
    if (!range.isTracked() || range.isImplicit()) {
      return SourcePosition.startOf(text.path());
    }
    int at = spot.text().isEmpty() ? -1 : text.text().indexOf(spot.text(), range.startPos());
    return text.positionAt(at >= 0 && at < range.endPos() ? at : range.startPos());
  }
}
