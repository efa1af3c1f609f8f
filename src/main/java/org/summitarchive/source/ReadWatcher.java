package org.summitarchive.source;

/** Is told of every file of the content that is read, on any thread. */
public interface ReadWatcher {

  ReadWatcher UNSEEN = bytes -> {};

  void read(int bytes);
}
