package org.summitarchive.concurrent;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What another thread finds while this one does something else. */
public final class Meanwhile<T> {

  private final CompletableFuture<T> found;

  private Meanwhile(CompletableFuture<T> found) {
    this.found = found;
  }

  /** Begins at once. */
  public static <T> Meanwhile<T> begin(Supplier<T> finding) {
    return new Meanwhile<>(CompletableFuture.supplyAsync(finding, OwnThread::begin));
  }

  /**
   * What was found; waits for it.
   *
   * @throws RuntimeException whatever the finding threw, as it was
   */
  public T get() {
    try {
      return found.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (e.getCause() instanceof Error thrown) {
        throw thrown;
      }
      throw e;
    }
  }
}
