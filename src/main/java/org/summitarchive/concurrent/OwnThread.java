package org.summitarchive.concurrent;

/**
 * Where work is done that is not the caller's: begun at once, and never what keeps Java running.
 */
final class OwnThread {

  private OwnThread() {}

  static void begin(Runnable work) {
    Thread thread = new Thread(work, "worker");
    thread.setDaemon(true);
    thread.start();
  }
}
