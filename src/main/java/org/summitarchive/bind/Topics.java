package org.summitarchive.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;

/** What is known of {@code topics.yaml}. */
public final class Topics {

  private final @Nullable Mapping map;
  private final boolean readable;

  private Topics(@Nullable Mapping map, boolean readable) {
    this.map = map;
    this.readable = readable;
  }

  public static Topics of(Mapping map) {
    return new Topics(map, true);
  }

  /** There is no such file. */
  public static Topics none() {
    return new Topics(null, true);
  }

  /** There is one, but nobody knows what it says: no topic is unknown then. */
  public static Topics unreadable() {
    return new Topics(null, false);
  }

  boolean isReadable() {
    return readable;
  }

  List<Entry> entries() {
    return map == null ? List.of() : map.entries();
  }
}
