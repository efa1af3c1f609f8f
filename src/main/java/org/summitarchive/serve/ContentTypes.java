package org.summitarchive.serve;

import java.util.Locale;
import java.util.Map;

/** What a browser is told a file is, by the ending of its name. */
final class ContentTypes {

  static final String HTML = "text/html; charset=utf-8";

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("html", "text/html"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("txt", "text/plain"),
          Map.entry("csv", "text/csv"),
          Map.entry("vtt", "text/vtt"),
          Map.entry("ics", "text/calendar"),
          Map.entry("xml", "application/xml"),
          Map.entry("atom", "application/atom+xml"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"));

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("zip", "application/zip"));

  private ContentTypes() {}

  static String of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String text = TEXTS.get(ending);
    return text == null
        ? OTHERS.getOrDefault(ending, "application/octet-stream")
        : text + "; charset=utf-8";
  }
}
