package org.summitarchive.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that come with the templates: those of a folder of the user's own where it has them,
 * else those that the program ships.
 */
public final class TemplateFolder {

  private static final String SHIPPED = "templates/";

  private final @Nullable Path own;
  private final String shownOwn;

  private TemplateFolder(@Nullable Path own, String shownOwn) {
    this.own = own;
    this.shownOwn = shownOwn;
  }

  public static TemplateFolder shipped() {
    return new TemplateFolder(null, SHIPPED);
  }

  /** A folder whose files stand before the shipped ones. */
  public static TemplateFolder over(Path folder) {
    return new TemplateFolder(folder, folder.toString());
  }

  /**
   * A folder whose files stand before the shipped ones, shown to the user as they would name it.
   */
  public static TemplateFolder over(Path folder, Path working) {
    boolean below = folder.startsWith(working) && !folder.equals(working);
    return new TemplateFolder(folder, (below ? working.relativize(folder) : folder).toString());
  }

  public static boolean isThere(Path folder) {
    return Files.isDirectory(folder);
  }

  /** The user's own folder, if there is one. */
  public Optional<Path> own() {
    return Optional.ofNullable(own);
  }

  /**
   * Whether the user's own folder has templates that differ from the shipped ones: only such need
   * to be compiled. Messages and static files never do.
   */
  public boolean hasTemplates() {
    if (own == null) {
      return false;
    }
    try (Stream<Path> files = Files.walk(own)) {
      return files.anyMatch(file -> file.toString().endsWith(".jte") && !isAsShipped(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stands for the user's own templates as they are now. */
  public String fingerprint() {
    if (own == null) {
      return "";
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(own)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jte")).sorted().toList()) {
        all.append(file).append(' ').append(Fingerprint.of(Files.readAllBytes(file))).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private boolean isAsShipped(Path file) {
    try {
      byte[] written = Files.readAllBytes(file);
      String path = Objects.requireNonNull(own).relativize(file).toString().replace('\\', '/');
      return readShipped(path).filter(shipped -> Arrays.equals(shipped, written)).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file.
   *
   * @param path below the folder, with {@code /}
   */
  public Optional<byte[]> read(String path) {
    try {
      if (own != null && Files.isRegularFile(own.resolve(path))) {
        return Optional.of(Files.readAllBytes(own.resolve(path)));
      }
      return readShipped(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A file's path as it is shown to the user; one that is nowhere belongs into their own folder.
   */
  public String shown(String path) {
    return own == null || (!Files.exists(own.resolve(path)) && isShipped(path))
        ? SHIPPED + path
        : shownOwn.replace('\\', '/') + "/" + path;
  }

  private static boolean isShipped(String path) {
    return TemplateFolder.class.getClassLoader().getResource(SHIPPED + path) != null;
  }

  private static Optional<byte[]> readShipped(String path) throws IOException {
    ClassLoader loader = TemplateFolder.class.getClassLoader();
    try (InputStream file = loader.getResourceAsStream(SHIPPED + path)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    }
  }
}
