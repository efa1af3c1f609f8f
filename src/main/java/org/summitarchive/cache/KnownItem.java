package org.summitarchive.cache;

import java.util.List;
import org.summitarchive.bind.Bound;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Severity;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.model.ItemId;

/**
 * An item as a build that found no mistakes bound it.
 *
 * @param files stands for the files that it was bound from
 * @param item of which the prose stands in {@link ProseFile}
 */
record KnownItem(
    ItemId id,
    long files,
    boolean draft,
    List<Diagnostic> warnings,
    ItemHash hash,
    StoredItem item) {

  /**
   * An item as bytes, without what its prose says.
   *
   * @param proseAt where that begins in {@link ProseFile}
   */
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record StoredItem(byte[] facts, byte[] positions, long proseAt, int proseSize) {}

  /** Writes what its prose says behind all other prose. */
  static KnownItem of(Bound bound, EncodedItem item, long files, ProseFile prose) {
    long at = prose.append(item.prose());
    return new KnownItem(
        bound.id(),
        files,
        bound.draft(),
        bound.mistakes(),
        item.hash(),
        new StoredItem(item.facts(), item.positions(), at, item.prose().length));
  }

  void add(Encoder out) {
    out.id(id);
    out.number(files);
    out.flag(draft);
    out.list(warnings, warning -> add(warning, out));
    out.number(hash.facts());
    out.number(hash.prose());
    out.block(item.facts());
    out.block(item.positions());
    out.number(item.proseAt());
    out.number(item.proseSize());
  }

  static KnownItem of(Decoder in) {
    return new KnownItem(
        in.id(),
        in.wide(),
        in.flag(),
        in.list(() -> warning(in)),
        new ItemHash(in.wide(), in.wide()),
        new StoredItem(in.block(), in.block(), in.wide(), in.number()));
  }

  static void add(Diagnostic warning, Encoder out) {
    out.text(warning.position().path());
    out.number(warning.position().line());
    out.number(warning.position().column());
    out.text(warning.code());
    out.text(warning.message());
    out.text(warning.hint());
  }

  static Diagnostic warning(Decoder in) {
    SourcePosition position = new SourcePosition(in.text(), in.number(), in.number());
    return new Diagnostic(Severity.WARNING, position, in.text(), in.text(), in.text());
  }
}
