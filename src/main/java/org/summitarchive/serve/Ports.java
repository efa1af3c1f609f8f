package org.summitarchive.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.OptionalInt;

/** Finds a port of this machine, which no other machine can reach. */
final class Ports {

  private static final int FIRST = PreviewRequest.USUAL_PORT;
  private static final int LAST = FIRST + 9;
  private static final byte[] THIS_MACHINE = {127, 0, 0, 1};

  private Ports() {}

  /**
   * Takes the port that was asked for, else the first free one.
   *
   * @throws PortTakenException where that which was asked for is not to be had
   */
  static HttpServer take(OptionalInt wanted) throws IOException {
    if (wanted.isPresent()) {
      try {
        return take(wanted.getAsInt());
      } catch (BindException e) {
        throw new PortTakenException(wanted.getAsInt(), e);
      }
    }
    for (int port = FIRST; port <= LAST; port++) {
      try {
        return take(port);
      } catch (BindException e) {
        // try the next
      }
    }
    return take(0);
  }

  private static HttpServer take(int port) throws IOException {
    return HttpServer.create(
        new InetSocketAddress(InetAddress.getByAddress(THIS_MACHINE), port), 0);
  }
}
