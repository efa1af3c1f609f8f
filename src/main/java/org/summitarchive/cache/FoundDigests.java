package org.summitarchive.cache;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntToLongFunction;

/** Digests by number, each found when it is asked for. Safe for use by several threads. */
final class FoundDigests {

  /** Stands for what has no digest: a number that no part is likely to have. */
  private static final long NOTHING = 0x9E3779B97F4A7C15L;

  private final IntToLongFunction finding;

  /** 0 where nobody asked yet. */
  private final AtomicLongArray found;

  FoundDigests(int count, IntToLongFunction finding) {
    this.finding = finding;
    this.found = new AtomicLongArray(count);
  }

  long of(int number) {
    long digest = found.get(number);
    if (digest == 0) {
      digest = finding.applyAsLong(number);
      digest = digest == 0 ? NOTHING : digest;
      found.set(number, digest);
    }
    return digest;
  }
}
