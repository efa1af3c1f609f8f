package org.summitarchive.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.summitarchive.asset.ScratchFolder;

/**
 * A site that follows what is being written. Built into a folder of its own, which is gone when the
 * preview is closed; what is published elsewhere is not touched.
 */
public final class Preview implements AutoCloseable {

  /** A build that is under way ends sooner. */
  private static final long MOST_SECONDS_TO_END = 10;

  private final PreviewRequest request;
  private final PreviewListener listener;
  private final PreviewServer server;
  private final Alarm alarm;
  private final Bulletin bulletin = new Bulletin();
  private final CountDownLatch ended = new CountDownLatch(1);
  private @Nullable Thread runner;
  private @Nullable ScratchFolder scratch;
  private boolean closed;

  private Preview(
      PreviewRequest request, PreviewListener listener, PreviewServer server, Alarm alarm) {
    this.request = request;
    this.listener = listener;
    this.server = server;
    this.alarm = alarm;
  }

  /**
   * Takes a port, but does not answer yet, and writes nothing.
   *
   * @throws PortTakenException where the port that was asked for is not to be had
   */
  public static Preview open(PreviewRequest request, PreviewListener listener) throws IOException {
    PreviewServer server = PreviewServer.open(request.port());
    return new Preview(request, listener, server, SystemAlarm.open());
  }

  /**
   * Builds, serves, and builds again after every change, until another thread closes the preview.
   *
   * @throws IOException where files cannot be looked at; never for what a build met
   */
  public void run() throws IOException {
    Optional<Path> folder = begin();
    if (folder.isEmpty()) {
      return;
    }
    try {
      follow(folder.get());
    } catch (InterruptedException e) {
      if (!isClosed()) {
        Thread.currentThread().interrupt();
      }
    } finally {
      ended.countDown();
    }
  }

  private void follow(Path folder) throws IOException, InterruptedException {
    PreviewBuild build = new PreviewBuild(request, folder, server.address());
    Changes changes = new Changes(request.folders().watched(), alarm);
    Rebuild first = build.build();
    publish(first);
    if (!isClosed()) {
      server.start(new PreviewedSite(PreviewBuild.site(folder)), bulletin);
      listener.ready(server.address());
      build.rehearse(first);
    }
    while (!isClosed()) {
      changes.await();
      publish(build.build());
    }
  }

  private void publish(Rebuild build) {
    if (isClosed()) {
      return; // it may have failed because of that
    }
    bulletin.publish(Problem.of(build, request.lines()));
    listener.built(build);
  }

  /** A folder to build into; none where the preview has been closed already. */
  private synchronized Optional<Path> begin() throws IOException {
    if (closed) {
      return Optional.empty();
    }
    ScratchFolder created = ScratchFolder.create();
    scratch = created;
    runner = Thread.currentThread();
    return Optional.of(created.path());
  }

  private synchronized Optional<ScratchFolder> scratch() {
    return Optional.ofNullable(scratch);
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Marks the end and tells the thread that follows. */
  private synchronized boolean end() {
    boolean first = !closed;
    closed = true;
    if (runner == null) {
      ended.countDown();
    } else if (runner != Thread.currentThread()) {
      runner.interrupt();
    }
    return first;
  }

  /** Ends the preview, waits for a build that is under way, and removes what was built. */
  @Override
  public void close() throws IOException {
    if (!end()) {
      return;
    }
    bulletin.close();
    try {
      if (!ended.await(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
        return; // its files are still being written
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.close();
    alarm.close();
    Optional<ScratchFolder> written = scratch();
    if (written.isPresent()) {
      written.get().close();
    }
  }
}
