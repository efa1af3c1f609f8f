package org.summitarchive.cache;

import java.util.Arrays;
import java.util.function.Supplier;
import org.summitarchive.archive.Reads;

/** Notes what is read of an archive while something is made of it, by each thread for itself. */
final class ReadLog implements Reads {

  @SuppressWarnings("ThreadLocalUsage") // each build has its own
  private final ThreadLocal<Notes> notes;

  /**
   * @param parts how many there are
   */
  ReadLog(int parts) {
    notes = ThreadLocal.withInitial(() -> new Notes(parts));
  }

  /**
   * What was made.
   *
   * @param read the numbers of the parts that were read for it, in the order of their first reading
   */
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record Noted<T>(T made, int[] read) {}

  @Override
  public void read(int part) {
    notes.get().add(part);
  }

  <T> Noted<T> during(Supplier<T> making) {
    Notes own = notes.get();
    own.begin();
    T made = making.get();
    return new Noted<>(made, own.taken());
  }

  private static final class Notes {

    /** Of each part the round in which it was noted last: nothing has to be wiped out. */
    private final int[] rounds;

    private int[] noted = new int[256];
    private int count;
    private int round;

    Notes(int parts) {
      rounds = new int[parts];
    }

    void begin() {
      round++;
      count = 0;
    }

    void add(int part) {
      if (rounds[part] == round) {
        return;
      }
      rounds[part] = round;
      if (count == noted.length) {
        noted = Arrays.copyOf(noted, count * 2);
      }
      noted[count++] = part;
    }

    int[] taken() {
      return Arrays.copyOf(noted, count);
    }
  }
}
