package org.summitarchive.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files with bytes that no editor shows: they are kept with {@code .escaped} after their name and
 * each such byte written as {@code \xNN}.
 */
final class EscapedFiles {

  private static final String SUFFIX = ".escaped";
  private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-F]{2})");

  private EscapedFiles() {}

  static void unescape(Path folder) throws IOException {
    for (Path file : in(folder)) {
      String name = file.getFileName().toString();
      Path real = file.resolveSibling(name.substring(0, name.length() - SUFFIX.length()));
      Files.write(real, bytes(Files.readString(file)));
      Files.delete(file);
    }
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = ESCAPE.matcher(text);
    int from = 0;
    while (escape.find()) {
      bytes.writeBytes(text.substring(from, escape.start()).getBytes(UTF_8));
      bytes.writeBytes(
          Character.toString(Integer.parseInt(escape.group(1), 16)).getBytes(ISO_8859_1));
      from = escape.end();
    }
    bytes.writeBytes(text.substring(from).getBytes(UTF_8));
    return bytes.toByteArray();
  }
}
