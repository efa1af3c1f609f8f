package org.summitarchive.yaml;

import java.util.List;

/** What a field may hold. Described once, for reading, for checking, and for documentation. */
public sealed interface FieldType {

  /** Whether translations may say it in their language. */
  boolean isText();

  /** Whether some languages may do without it, while others have it. */
  default boolean isVariant() {
    return this == Simple.VARIANT || (this instanceof ListOf list && list.entry.isVariant());
  }

  /** Values that stand alone. */
  enum Simple implements FieldType {
    /** A text in the file's language, or a map of texts by language. */
    TEXT,
    /** A text that some languages may do without, such as a short name. */
    VARIANT,
    /** Words that stay the same in every language, such as a name to credit. */
    WORDS,
    /** {@code 2025}, {@code 2025-11} or {@code 2025-11-06}. */
    DATE,
    /** {@code 2025-11-06T09:30}, as the clocks showed it. */
    TIME,
    /** A name in the IANA database, such as {@code Asia/Shanghai}, or {@code +08:00}. */
    TIME_ZONE,
    /** {@code 2025}. */
    YEAR,
    /** A plain decimal number, without separators between its groups. */
    NUMBER,
    /** A whole number from 1. */
    COUNT,
    /** {@code true} or {@code false}. */
    FLAG,
    /** A BCP 47 language tag. */
    LANGUAGE_TAG,
    /** An id that is given here. */
    ID,
    /** The id of something else. */
    REFERENCE,
    /** The id of a source, and the place in it: {@code <source>#<locator>}. */
    CITATION,
    /** An absolute {@code http} or {@code https} address. */
    URL,
    /** An old id, or an old address without its language. */
    ALIAS,
    /** The path of a file in {@code assets}. */
    FILE;

    @Override
    public boolean isText() {
      return this == TEXT || this == VARIANT;
    }
  }

  /** One of a few words. */
  record Choice(List<String> words) implements FieldType {
    public Choice {
      words = List.copyOf(words);
    }

    @Override
    public boolean isText() {
      return false;
    }
  }

  /** Any number of values of one type. */
  record ListOf(FieldType entry) implements FieldType {
    @Override
    public boolean isText() {
      return entry.isText();
    }
  }

  /** A map with fields of its own. */
  record MapOf(FieldSet fields) implements FieldType {
    @Override
    public boolean isText() {
      return fields.fields().stream().anyMatch(field -> field.type().isText());
    }
  }
}
