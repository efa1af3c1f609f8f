package org.summitarchive.language;

import com.ibm.icu.util.BasicTimeZone;
import com.ibm.icu.util.BasicTimeZone.LocalOption;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the clocks of a place show. Its rules are ICU's, because the JDK's differ by version.
 *
 * @param id of the IANA time zone database, such as {@code Asia/Shanghai}, or an offset from UTC,
 *     such as {@code +08:00}
 */
public record Zone(String id) {

  private static final Pattern OFFSET = Pattern.compile("[+-](?:0[0-9]|1[0-4]):[0-5][0-9]");

  public Zone {
    if (!isKnown(id)) {
      throw new IllegalArgumentException(id);
    }
  }

  /** Empty where there is no such zone; ids are spelt as the database spells them. */
  public static Optional<Zone> of(String id) {
    return isKnown(id) ? Optional.of(new Zone(id)) : Optional.empty();
  }

  private static boolean isKnown(String id) {
    boolean named = id.equals("UTC") || id.indexOf('/') > 0;
    return OFFSET.matcher(id).matches() || (named && TimeZone.getCanonicalID(id) != null);
  }

  /**
   * How far its clocks are from UTC when they show a time. Of a time that they show twice it is the
   * first, and of one that they leap over the offset before the leap.
   */
  public ZoneOffset offset(LocalDateTime shown) {
    int[] offsets = new int[2];
    long millis = shown.toEpochSecond(ZoneOffset.UTC) * 1000;
    ((BasicTimeZone) zone())
        .getOffsetFromLocal(millis, LocalOption.FORMER, LocalOption.FORMER, offsets);
    return ZoneOffset.ofTotalSeconds((offsets[0] + offsets[1]) / 1000);
  }

  TimeZone zone() {
    return TimeZone.getTimeZone(OFFSET.matcher(id).matches() ? "GMT" + id : id);
  }

  @Override
  public String toString() {
    return id;
  }
}
