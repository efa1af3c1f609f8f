package org.summitarchive.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.summitarchive.Folders;
import org.summitarchive.page.Feature;

/** A preview of a copy of the smallest site, in a thread of its own, and a browser's requests. */
public final class RunningPreview implements PreviewListener, AutoCloseable {

  private static final Path BASE = Path.of("src/test/resources/sites/base/content");

  final BlockingQueue<Rebuild> builds = new LinkedBlockingQueue<>();
  private final CompletableFuture<URI> address = new CompletableFuture<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Preview preview;

  private RunningPreview(PreviewRequest request) throws IOException {
    preview = Preview.open(request, this);
    new Thread(this::run).start();
  }

  /** Starts, and returns when it answers. */
  public static RunningPreview of(PreviewRequest request) throws IOException {
    RunningPreview running = new RunningPreview(request);
    running.address.join();
    return running;
  }

  public static void copyContent(Path working) {
    Folders.copy(BASE, working.resolve("content"));
  }

  public static PreviewRequest request(Path working, Optional<Path> templates) {
    return new PreviewRequest(
        new PreviewRequest.Folders(working, working.resolve("content"), templates),
        new PreviewRequest.Choices(false, false, EnumSet.allOf(Feature.class)),
        OptionalInt.of(0));
  }

  private void run() {
    try {
      preview.run();
    } catch (IOException | RuntimeException e) {
      address.completeExceptionally(e);
    }
  }

  @Override
  public void built(Rebuild build) {
    builds.add(build);
  }

  @Override
  public void ready(URI at) {
    address.complete(at);
  }

  /** The address of a page, for a browser. */
  public String at(String page) {
    return address.join().resolve(page).toString();
  }

  int port() {
    return address.join().getPort();
  }

  HttpResponse<String> get(String path) throws Exception {
    return send("GET", path);
  }

  HttpResponse<String> send(String method, String path) throws Exception {
    HttpRequest.BodyPublisher nothing = HttpRequest.BodyPublishers.noBody();
    HttpRequest request =
        HttpRequest.newBuilder(address.join().resolve(path)).method(method, nothing).build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** What a page that is open at an address is told, from now on. */
  News news(String page) throws Exception {
    URI at = address.join().resolve("/_preview/events?page=" + page);
    return new News(client.send(HttpRequest.newBuilder(at).build(), BodyHandlers.ofLines()));
  }

  @Override
  public void close() throws IOException {
    preview.close();
  }
}
