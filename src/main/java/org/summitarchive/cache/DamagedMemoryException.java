package org.summitarchive.cache;

/** What was remembered turns out to be damaged, when a build has begun to rely upon it. */
public final class DamagedMemoryException extends RuntimeException {

  private static final long serialVersionUID = 1;
}
