package org.summitarchive.cache;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Part;
import org.summitarchive.archive.Reads;

/** Notes what is read of an archive while something is made of it, by each thread for itself. */
final class ReadLog implements Reads {

  @SuppressWarnings("ThreadLocalUsage") // each build has its own
  private final ThreadLocal<@Nullable Set<Part>> open = new ThreadLocal<>();

  /** What was made, and what was read for it. */
  record Noted<T>(T made, Set<Part> read) {}

  @Override
  public void read(Part part) {
    Set<Part> noted = open.get();
    if (noted != null) {
      noted.add(part);
    }
  }

  <T> Noted<T> during(Supplier<T> making) {
    Set<Part> noted = new LinkedHashSet<>();
    open.set(noted);
    try {
      return new Noted<>(making.get(), noted);
    } finally {
      open.remove();
    }
  }
}
