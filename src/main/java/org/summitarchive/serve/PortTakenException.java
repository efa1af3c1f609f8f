package org.summitarchive.serve;

import java.io.IOException;

/** The port that was asked for is not to be had; the message says so to the user. */
public final class PortTakenException extends IOException {

  private static final long serialVersionUID = 1;
  private static final int LAST_RESERVED = 1023;

  PortTakenException(int port, IOException cause) {
    super(
        port <= LAST_RESERVED
            ? "port " + port + " is taken, or reserved for the system"
            : "port " + port + " is taken by another program",
        cause);
  }
}
