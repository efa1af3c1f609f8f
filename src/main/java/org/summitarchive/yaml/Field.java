package org.summitarchive.yaml;

/**
 * One field that a maintainer may write.
 *
 * @param meaning what it says, in a phrase, for documentation and for hints
 */
public record Field(String name, FieldType type, Need need, String meaning) {

  /** Whether a map is incomplete without the field. */
  public enum Need {
    REQUIRED,
    OPTIONAL
  }

  public static Field required(String name, FieldType type, String meaning) {
    return new Field(name, type, Need.REQUIRED, meaning);
  }

  public static Field optional(String name, FieldType type, String meaning) {
    return new Field(name, type, Need.OPTIONAL, meaning);
  }

  public boolean isRequired() {
    return need == Need.REQUIRED;
  }
}
