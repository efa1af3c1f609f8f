package org.summitarchive.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitarchive.bind.Drafts;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.model.Item;
import org.summitarchive.source.SourceDocument;

/**
 * Finds what is right by every rule and yet looks wrong to a reader: one person or organisation in
 * two files, two people in one.
 *
 * @param findings sorted; all of them want somebody's judgement
 */
public record Lint(List<Diagnostic> findings, int people, int organisations) {

  public Lint {
    findings = List.copyOf(findings);
  }

  /**
   * Reads the content.
   *
   * @param diagnostics takes the mistakes in it
   * @return empty where it has errors
   */
  public static Optional<Lint> of(Path folder, Path working, Diagnostics diagnostics) {
    return LinkedContent.read(folder, working, Drafts.PUBLISH, diagnostics).map(Lint::of);
  }

  private static Lint of(LinkedContent content) {
    Diagnostics findings = new Diagnostics();
    Positions positions = new Positions(content);
    var items = content.archive().items();
    new Duplicates(positions, findings).find(new ArrayList<>(items.speakers()));
    new Duplicates(positions, findings).find(new ArrayList<>(items.organisations()));
    new Conflations(content.archive(), positions, findings).find();
    return new Lint(findings.sorted(), items.speakers().size(), items.organisations().size());
  }

  /** Where the names of items stand. */
  static final class Positions {

    private final Map<String, SourceDocument> documents = new HashMap<>();

    private Positions(LinkedContent content) {
      content.documents().forEach(document -> documents.put(document.text().path(), document));
    }

    SourcePosition name(Item item) {
      SourcePosition file = item.common().origin().file();
      return Optional.ofNullable(documents.get(file.path()))
          .flatMap(
              document ->
                  document.frontMatter().entries().stream()
                      .filter(entry -> entry.key().text().equals("name"))
                      .findFirst())
          .map(entry -> entry.key().position())
          .orElse(file);
    }
  }
}
