package org.summitarchive.check;

import java.io.IOException;
import java.nio.file.Path;

/** Neither the folder of a site nor the manifest of one. */
public final class NotASiteException extends IOException {

  private static final long serialVersionUID = 1;

  NotASiteException(Path path) {
    super(path + " is neither a site's folder nor a manifest");
  }
}
