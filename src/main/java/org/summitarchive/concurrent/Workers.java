package org.summitarchive.concurrent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does numbered tasks on several threads, of which the caller's is one. Whoever is done takes the
 * next: a parallel stream gives each processor a few large parts beforehand, and where one holds
 * the heavier items the others wait.
 */
public final class Workers<E extends Exception> {

  /** What is done with each number. */
  public interface Task<E extends Exception> {
    void run(int index) throws E;
  }

  private final Task<E> task;
  private final int count;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  private Workers(Task<E> task, int count) {
    this.task = task;
    this.count = count;
  }

  /**
   * What the function makes of each item, in the order of the items, made on all processors.
   *
   * @throws RuntimeException whatever the function throws, of several the first
   */
  public static <T, R> List<R> map(Collection<T> items, Function<? super T, ? extends R> function) {
    List<T> all = List.copyOf(items);
    Object[] results = new Object[all.size()];
    each(everywhere(), results.length, index -> results[index] = function.apply(all.get(index)));
    @SuppressWarnings("unchecked") // made by the function alone
    List<R> made = (List<R>) Collections.unmodifiableList(Arrays.asList(results));
    return made;
  }

  /** As many threads as there are processors. */
  public static int everywhere() {
    return Runtime.getRuntime().availableProcessors();
  }

  /**
   * Runs the task for 0 up to {@code count} and returns when no thread is at work any more. After a
   * failure nothing new is begun, and it is thrown as it was.
   */
  public static <E extends Exception> void each(int threads, int count, Task<E> task) throws E {
    Workers<E> workers = new Workers<>(task, count);
    List<CompletableFuture<Void>> helpers = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, count); i++) {
      helpers.add(CompletableFuture.runAsync(workers::work, OwnThread::begin));
    }
    workers.work();
    helpers.forEach(CompletableFuture::join);
    workers.throwFailure();
  }

  private void work() {
    int index = next.getAndIncrement();
    while (index < count && failure.get() == null) {
      try {
        task.run(index);
      } catch (Throwable e) {
        failure.compareAndSet(null, e);
      }
      index = next.getAndIncrement();
    }
  }

  private void throwFailure() throws E {
    Throwable thrown = failure.get();
    if (thrown instanceof Error e) {
      throw e;
    }
    if (thrown != null) {
      @SuppressWarnings("unchecked") // a task throws nothing else that is checked
      E e = (E) thrown;
      throw e;
    }
  }
}
