package org.summitarchive.archive;

import static org.summitarchive.model.ModelFixtures.EN;
import static org.summitarchive.model.ModelFixtures.ZH;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemFixture;
import org.summitarchive.model.ModelFixtures;

/** An archive in Chinese and English made of a few items, and what was wrong with it. */
public record LinkedArchive(Archive archive, Diagnostics diagnostics) {

  public static LinkedArchive of(ItemFixture... items) {
    return of(Incomplete.NOTHING, items);
  }

  public static LinkedArchive of(Incomplete incomplete, ItemFixture... items) {
    return of(incomplete, Stream.of(items).map(ItemFixture::build).toList());
  }

  public static LinkedArchive of(Incomplete incomplete, List<Item> items) {
    Diagnostics diagnostics = new Diagnostics();
    Archive archive =
        ArchiveLinker.link(
            ModelFixtures.config(ZH, EN),
            items,
            incomplete,
            Set.of("opening.jpg", "expo/hall-1.jpg"),
            diagnostics);
    return new LinkedArchive(archive, diagnostics);
  }

  /** Errors as they are printed, hint behind an arrow. */
  public List<String> errors() {
    return printed(Severity.ERROR);
  }

  public List<String> warnings() {
    return printed(Severity.WARNING);
  }

  private List<String> printed(Severity severity) {
    return diagnostics.sorted().stream()
        .filter(d -> d.severity() == severity)
        .map(d -> d.position() + ": " + d.message() + " [" + d.code() + "] -> " + d.hint())
        .toList();
  }
}
