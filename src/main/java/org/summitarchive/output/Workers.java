package org.summitarchive.output;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Does numbered tasks on several threads, of which the caller's is one. */
final class Workers {

  /** What is done with each number. */
  interface Task {
    void run(int index) throws PublishException;
  }

  private final Task task;
  private final int count;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  private Workers(Task task, int count) {
    this.task = task;
    this.count = count;
  }

  /**
   * Runs the task for 0 up to {@code count} and returns when no thread is at work any more. After a
   * failure nothing new is begun, and it is thrown as it was.
   */
  static void each(int threads, int count, Task task) throws PublishException {
    Workers workers = new Workers(task, count);
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, count); i++) {
      Thread helper = new Thread(workers::work, "publish-" + i);
      helper.start();
      helpers.add(helper);
    }
    workers.work();
    helpers.forEach(Workers::await);
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

  private static void await(Thread helper) {
    boolean interrupted = false;
    while (helper.isAlive()) {
      try {
        helper.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void throwFailure() throws PublishException {
    Throwable thrown = failure.get();
    if (thrown instanceof PublishException e) {
      throw e;
    }
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
    if (thrown != null) {
      throw new IllegalStateException(thrown);
    }
  }
}
