package org.summitarchive.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names an item in the whole archive.
 *
 * @param value as references spell it: {@code lu-wei}, or {@code 2025/internet-law} for what
 *     belongs to an edition
 */
public record ItemId(Kind kind, String value) implements Comparable<ItemId> {

  public static ItemId inEdition(Kind kind, String edition, String id) {
    return new ItemId(kind, edition + "/" + id);
  }

  /** Names an item of the same kind, in the same edition if any. */
  public ItemId sibling(String id) {
    return kind.belongsToEdition() ? inEdition(kind, edition().value(), id) : new ItemId(kind, id);
  }

  /** The id alone, as in the file's name. */
  public String local() {
    return value.substring(value.indexOf('/') + 1);
  }

  /** The edition that the item belongs to, or is. */
  public ItemId edition() {
    int slash = value.indexOf('/');
    if (slash < 0 && kind != Kind.EDITION) {
      throw new IllegalStateException(this + " belongs to no edition");
    }
    return slash < 0 ? this : new ItemId(Kind.EDITION, value.substring(0, slash));
  }

  /** Whether it belongs to one of these editions. */
  public boolean isIn(Set<ItemId> editions) {
    return kind.belongsToEdition() && editions.contains(edition());
  }

  @Override
  public int compareTo(ItemId other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : value.compareTo(other.value);
  }

  /**
   * As a record's own, which takes the quick compiler many times longer: ids are looked up often.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ItemId id && kind == id.kind && value.equals(id.value));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return kind.word() + ":" + value;
  }
}
