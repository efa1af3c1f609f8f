package org.summitarchive.bind;

import java.util.List;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;

/** The ids by which translations name statements, figures, roles, links and corrections. */
public final class ThingIds {

  /** What is written as an id, or stands for one where none is. */
  private static final List<String> FIELDS = List.of("id", "speaker", "url", "date");

  private ThingIds() {}

  /** The id of a thing as its map gives it, whether or not it is right; empty where it has none. */
  public static String of(Mapping thing) {
    return FIELDS.stream()
        .flatMap(name -> thing.entries().stream().filter(entry -> isScalar(entry, name)))
        .map(entry -> ((Scalar) entry.value()).text())
        .findFirst()
        .orElse("");
  }

  private static boolean isScalar(Entry entry, String name) {
    return entry.key().text().equals(name) && entry.value() instanceof Scalar;
  }
}
