package org.summitarchive.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitarchive.asset.ScratchFolder;
import org.summitarchive.bind.Drafts;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.source.ContentFolder;

/** Gives an item another id, and keeps every address that it ever had. */
public final class Rename {

  private final Path folder;
  private final Path working;
  private final LinkedContent content;

  private Rename(Path folder, Path working, LinkedContent content) {
    this.folder = folder;
    this.working = working;
    this.content = content;
  }

  /**
   * Reads the content; every mistake is reported.
   *
   * @param working what paths in messages are relative to
   * @return empty where the content has errors: nobody knows what they mean to name
   */
  public static Optional<Rename> in(Path folder, Path working, Diagnostics diagnostics) {
    return LinkedContent.read(folder, working, Drafts.PUBLISH, diagnostics)
        .map(content -> new Rename(folder, working, content));
  }

  /** Every id of a kind, as references spell it. */
  public List<String> ids(Kind kind) {
    return content.archive().items().of(kind).stream().map(item -> item.id().value()).toList();
  }

  /** The file of an item, as messages show it; empty where there is no such item. */
  public Optional<String> file(ItemId id) {
    return content.archive().items().contains(id)
        ? Optional.of(content.archive().items().get(id)).map(Rename::file)
        : Optional.empty();
  }

  private static String file(Item item) {
    return item.common().origin().file().path();
  }

  /**
   * Plans the edits of all files, and proves that content so edited has no errors; else they are
   * reported.
   *
   * @param from an item that is there
   * @param to of the same kind, in the same edition, and not there
   */
  public Optional<RenamePlan> plan(ItemId from, ItemId to, Diagnostics diagnostics)
      throws IOException {
    Moves moves = Moves.of(from, to, content.archive());
    RenamePlan plan = Renaming.plan(content, moves, diagnostics);
    if (!diagnostics.hasErrors()) {
      prove(plan, diagnostics);
    }
    RenamePlan whole = withRecords(plan, moves, diagnostics);
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(whole);
  }

  /** What imports remember is carried along. */
  private RenamePlan withRecords(RenamePlan plan, Moves moves, Diagnostics diagnostics)
      throws IOException {
    String shown = ImportTarget.shown(folder, working, ImportRecords.FILE);
    Optional<ImportRecords> records = ImportRecords.read(folder, shown, diagnostics);
    if (records.isEmpty() || records.get().all().isEmpty()) {
      return plan;
    }
    Map<String, FileChange> changes = new HashMap<>();
    plan.changes().forEach(change -> changes.put(below(change.from()), change));
    String after = records.get().renamed(new RenamedRecords(moves, changes)).text();
    return after.equals(records.get().text())
        ? plan
        : plan.with(new FileChange(shown, shown, text(ImportRecords.FILE), after));
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  /** A path below the content folder. */
  private String below(String shown) {
    Path file = working.resolve(shown).toAbsolutePath().normalize();
    return folder.toAbsolutePath().normalize().relativize(file).toString().replace('\\', '/');
  }

  /** Reads a copy as the content will be. */
  private void prove(RenamePlan plan, Diagnostics diagnostics) throws IOException {
    Map<String, FileChange> changes = new HashMap<>();
    plan.changes().forEach(change -> changes.put(change.from(), change));
    Path root = folder.toAbsolutePath().normalize();
    try (ScratchFolder scratch = ScratchFolder.create()) {
      Path copy = scratch.path().resolve("content");
      Files.createDirectories(copy);
      Files.copy(root.resolve("archive.yaml"), copy.resolve("archive.yaml"));
      for (SourceText text : content.texts().toList()) {
        FileChange same = new FileChange(text.path(), text.path(), text.text(), text.text());
        FileChange change = changes.getOrDefault(text.path(), same);
        Path file = copy.resolve(below(change.to()));
        Files.createDirectories(file.getParent());
        Files.writeString(file, change.after(), StandardCharsets.UTF_8);
      }
      LinkedContent.read(
          ContentFolder.open(copy, scratch.path()), content.assets(), Drafts.PUBLISH, diagnostics);
    }
  }

  /** Makes all of the changes, or none where the disk fails. */
  public void carryOut(RenamePlan plan) throws IOException {
    FileTransaction.run(working, plan.changes());
  }
}
