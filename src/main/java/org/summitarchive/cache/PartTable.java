package org.summitarchive.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitarchive.archive.Part;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** Parts of an archive, each known by a number. */
final class PartTable {

  private static final Kind[] KINDS = Kind.values();
  private static final Part.Extent[] EXTENTS = Part.Extent.values();

  private final List<Part> parts = new ArrayList<>();
  private final Map<Part, Integer> numbers = new HashMap<>();

  int size() {
    return parts.size();
  }

  Part get(int number) {
    return parts.get(number);
  }

  int number(Part part) {
    Integer known = numbers.putIfAbsent(part, parts.size());
    if (known != null) {
      return known;
    }
    parts.add(part);
    return parts.size() - 1;
  }

  void add(Encoder out) {
    out.list(
        parts,
        part -> {
          out.choice(part.extent());
          out.choice(part.of().kind());
          out.text(part.of().value());
        });
  }

  static List<Part> read(Decoder in) {
    return in.list(() -> new Part(in.choice(EXTENTS), new ItemId(in.choice(KINDS), in.text())));
  }
}
