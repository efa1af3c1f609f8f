package org.summitarchive.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests, byte by byte, as no well-behaved client would send them. */
@Timeout(value = 2, unit = MINUTES)
class PreviewServerTest {

  private static final Pattern STATUS = Pattern.compile("HTTP/1.1 (\\d+) .*(?s:.*)");

  @TempDir Path temp;
  private Path site = Path.of("");
  private PreviewServer server = open(0);

  private static PreviewServer open(int port) {
    try {
      return PreviewServer.open(OptionalInt.of(port));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeEach
  void serve() throws IOException {
    site = temp.resolve("site");
    Files.createDirectories(site.resolve("en/about"));
    Files.writeString(site.resolve("index.html"), "<p>home</p>\n");
    Files.writeString(site.resolve("404.html"), "<p>not here</p>\n");
    Files.writeString(site.resolve("en/about/index.html"), "<p>about</p>\n");
    Files.writeString(temp.resolve("secret.txt"), "secret");
    server.start(new PreviewedSite(site), new Bulletin());
  }

  @AfterEach
  void close() {
    server.close();
  }

  /** All that comes back; the connection is closed after it. */
  private String send(String... lines) throws IOException {
    return send(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), lines);
  }

  private String send(InetAddress to, String... lines) throws IOException {
    try (Socket socket = new Socket(to, server.port())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private String get(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + server.port());
  }

  private static int status(String answer) {
    return Integer.parseInt(STATUS.matcher(answer).replaceFirst("$1"));
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  @Test
  void pagesAreServedWithTheScriptThatKeepsThemCurrent() throws IOException {
    String answer = get("/en/about/");
    assertEquals(200, status(answer));
    assertTrue(body(answer).startsWith("<p>about</p>\n<script src=\"/_preview/"), answer);
    assertTrue(answer.contains("\r\nContent-type: text/html; charset=utf-8\r\n"), answer);
    assertTrue(answer.contains("\r\nCache-control: no-store\r\n"), answer);
    assertEquals("<p>about</p>\n", Files.readString(site.resolve("en/about/index.html")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "[::1]:PORT", ""})
  void otherHostsAreRefused(String host) throws IOException {
    String named = host.replace("PORT", Integer.toString(server.port()));
    for (String path : List.of("/", "/_preview/events?page=/", "/_preview/live.js")) {
      assertEquals(403, status(send("GET " + path + " HTTP/1.1", "Host: " + named)));
    }
  }

  @Test
  void thisMachineHasTwoNames() throws IOException {
    assertEquals(200, status(send("GET / HTTP/1.1", "Host: LOCALHOST:" + server.port())));
    assertEquals(403, status(send("GET / HTTP/1.0")));
    String ours = "Host: 127.0.0.1:" + server.port();
    assertEquals(403, status(send("GET / HTTP/1.1", ours, "Host: evil.example")));
    assertEquals(403, status(send("GET / HTTP/1.1", "Host: evil.example", ours)));
  }

  @Test
  void noOtherMachineGetsAConnection() throws IOException {
    for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(each.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThrows(IOException.class, () -> send(address, "GET / HTTP/1.1"));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void nothingIsTaken(String method) throws IOException {
    String answer =
        send(method + " / HTTP/1.1", "Host: 127.0.0.1:" + server.port(), "Content-Length: 0");
    assertEquals(405, status(answer));
    assertTrue(answer.contains("\r\nAllow: GET, HEAD\r\n"), answer);
  }

  @Test
  void headIsGetWithoutTheBody() throws IOException {
    String ours = "Host: 127.0.0.1:" + server.port();
    for (String path : List.of("/en/about/", "/en/about", "/nowhere", "/_preview/overlay.css")) {
      String got = get(path);
      String head = send("HEAD " + path + " HTTP/1.1", ours);
      assertEquals("", body(head));
      assertEquals(lines(got), lines(head));
    }
    String events = send("HEAD /_preview/events?page=/ HTTP/1.1", ours);
    assertTrue(events.contains("text/event-stream"), events);
  }

  private static List<String> lines(String answer) {
    return answer
        .substring(0, answer.indexOf("\r\n\r\n"))
        .lines()
        .filter(line -> !line.startsWith("Date:"))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/en/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/en/%2e%2e%2f%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/secret.txt%00.html",
        "/link/secret.txt",
        "/linked.txt"
      })
  void noPathLeavesTheSite(String path) throws IOException {
    Files.createSymbolicLink(site.resolve("link"), temp);
    Files.createSymbolicLink(site.resolve("linked.txt"), temp.resolve("secret.txt"));
    String answer = get(path);
    assertEquals(404, status(answer));
    assertTrue(body(answer).startsWith("<p>not here</p>\n"), answer);
  }

  @Test
  void aFolderIsNamedWithASlash() throws IOException {
    String answer = get("/en/about?q=%E7%BD%91");
    assertEquals(302, status(answer));
    assertTrue(answer.contains("\r\nLocation: /en/about/?q=%E7%BD%91\r\n"), answer);
    assertEquals(404, status(get("/en/")));
  }

  @ParameterizedTest
  @CsvSource({
    "a.css, text/css; charset=utf-8",
    "a.js, text/javascript; charset=utf-8",
    "a.svg, image/svg+xml; charset=utf-8",
    "a.json, application/json; charset=utf-8",
    "feed.atom, application/atom+xml; charset=utf-8",
    "calendar.ics, text/calendar; charset=utf-8",
    "a.b.CSV, text/csv; charset=utf-8",
    "a.png, image/png",
    "noending, application/octet-stream"
  })
  void filesAreServedAsTheyAre(String name, String type) throws IOException {
    Files.writeString(site.resolve(name), "<head></head>");
    String answer = get("/" + name);
    assertTrue(answer.contains("\r\nContent-type: " + type + "\r\n"), answer);
    assertEquals("<head></head>", body(answer));
  }

  @Test
  void aPortThatIsTakenIsToldOrGoneRound() throws IOException {
    int taken = server.port();
    PortTakenException told =
        assertThrows(PortTakenException.class, () -> PreviewServer.open(OptionalInt.of(taken)));
    assertEquals("port " + taken + " is taken by another program", told.getMessage());
    try (PreviewServer first = PreviewServer.open(OptionalInt.empty());
        PreviewServer second = PreviewServer.open(OptionalInt.empty())) {
      assertFalse(first.port() == second.port());
    }
  }

  @Test
  void aClosedServerGivesItsPortBack() {
    int port = server.port();
    server.close();
    server = open(port);
    assertEquals(port, server.port());
  }
}
