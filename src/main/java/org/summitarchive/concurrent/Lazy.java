package org.summitarchive.concurrent;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is found when it is asked for first, and not before. Safe for use by several threads. */
public final class Lazy<T> implements Supplier<T> {

  private final Supplier<? extends T> finding;
  private volatile @Nullable T found;

  public Lazy(Supplier<? extends T> finding) {
    this.finding = finding;
  }

  @Override
  public T get() {
    T there = found;
    return there == null ? find() : there;
  }

  private synchronized T find() {
    T there = found;
    if (there == null) {
      there = finding.get();
      found = there;
    }
    return there;
  }
}
