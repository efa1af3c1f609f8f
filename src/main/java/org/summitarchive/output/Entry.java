package org.summitarchive.output;

/**
 * What stands under a name in a folder, links not followed.
 *
 * @param size in bytes; of no meaning for anything but a file
 */
record Entry(String name, Type type, long size) {

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
