package org.summitarchive.serve;

import java.net.URI;

/** Is told, in one thread, what a preview does. */
public interface PreviewListener {

  void built(Rebuild build);

  /** The preview answers, after the first build. */
  void ready(URI address);
}
