package org.summitarchive.output;

import org.summitarchive.cache.Stamp;

/**
 * What stands under a name in a folder, links not followed.
 *
 * @param stamp of no meaning for anything but a file
 */
record Entry(String name, Type type, Stamp stamp) {

  enum Type {
    FILE,
    FOLDER,
    /** A symbolic link, a device, a socket: never read, never written through. */
    OTHER
  }

  boolean isFile() {
    return type == Type.FILE;
  }

  boolean isFolder() {
    return type == Type.FOLDER;
  }
}
