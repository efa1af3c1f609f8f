package org.summitarchive.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Part;

/**
 * What is kept of a site's pages.
 *
 * @param facts stands for everything that was stated when they were made
 * @param parts of the archive, which the records name by their indexes
 * @param records by the paths of the pages' files
 */
record PageRecords(long facts, List<Part> parts, Map<String, PageRecord> records) {

  static final PageRecords NONE = new PageRecords(0, List.of(), Map.of());

  @Nullable PageRecord get(String path) {
    return records.get(path);
  }

  /** These, and what later ones say instead or besides. */
  PageRecords with(PageRecords later) {
    if (later.records.isEmpty()) {
      return this;
    }
    List<Part> all = new ArrayList<>(parts);
    all.addAll(later.parts);
    Map<String, PageRecord> both = new HashMap<>(records);
    later.records.forEach((path, record) -> both.put(path, record.behind(parts.size())));
    return new PageRecords(later.facts, all, both);
  }

  /** Parts that no record names are left out. */
  Encoder encoded() {
    int[] numbers = new int[parts.size()];
    Arrays.fill(numbers, -1);
    List<Part> used = new ArrayList<>();
    Encoder pages = new Encoder();
    pages.list(
        records.entrySet(),
        page -> {
          pages.text(page.getKey());
          pages.number(page.getValue().digest());
          pages.number(page.getValue().parts().length);
          for (int part : page.getValue().parts()) {
            if (numbers[part] < 0) {
              numbers[part] = used.size();
              used.add(parts.get(part));
            }
            pages.number(numbers[part]);
          }
        });
    Encoder out = new Encoder();
    out.number(facts);
    PartTable.add(used, out);
    out.raw(pages);
    return out;
  }

  static PageRecords of(byte[] section) {
    return of(new Decoder(section));
  }

  static PageRecords of(Decoder in) {
    long facts = in.wide();
    List<Part> parts = PartTable.read(in);
    int count = in.number();
    Map<String, PageRecord> records = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String path = in.text();
      long digest = in.wide();
      int[] read = new int[in.number()];
      for (int j = 0; j < read.length; j++) {
        read[j] = in.number();
      }
      records.put(path, new PageRecord(digest, read));
    }
    return new PageRecords(facts, parts, records);
  }
}
