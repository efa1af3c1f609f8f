package org.summitarchive.archive;

/**
 * Is told which parts of an archive are asked for, on the thread that asks. What is made of an
 * archive stays the same as long as all parts do that were asked for while it was made.
 */
public interface Reads {

  Reads UNWATCHED = part -> {};

  /**
   * Takes note.
   *
   * @param part its number in {@link Parts}
   */
  void read(int part);
}
