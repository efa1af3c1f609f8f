package org.summitarchive.cache;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of all files of a site. Most edits change what a few pages say and no fact: these
 * pages are written down behind the others, which then need be neither read nor written again.
 *
 * @param facts stands for everything that was stated when the site was made
 * @param others the digests of files that are no pages, by their paths
 * @param planned the records of all pages, as bytes; of {@code amended} they may be old
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record SiteRecords(long facts, Map<String, Long> others, byte[] planned, PageRecords amended) {

  private static final SiteRecords NONE =
      new SiteRecords(0, Map.of(), PageRecords.NONE.encoded().bytes(), PageRecords.NONE);

  static SiteRecords of(byte @Nullable [] section) {
    return section == null ? NONE : of(new Decoder(section));
  }

  private static SiteRecords of(Decoder in) {
    long facts = in.wide();
    int count = in.number();
    Map<String, Long> others = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      others.put(in.text(), in.wide());
    }
    return new SiteRecords(facts, others, in.block(), PageRecords.of(in));
  }

  /** All pages as they are now. */
  PageRecords pages() {
    return PageRecords.of(planned).with(amended);
  }

  Encoder encoded() {
    Encoder out = new Encoder();
    out.number(facts);
    out.list(
        others.entrySet(),
        file -> {
          out.text(file.getKey());
          out.number((long) file.getValue());
        });
    out.block(planned);
    out.raw(amended.encoded());
    return out;
  }
}
