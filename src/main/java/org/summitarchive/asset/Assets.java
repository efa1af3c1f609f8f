package org.summitarchive.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.summitarchive.route.Address;

/** The files that pages load, each at an address that names its content. */
public final class Assets {

  private final Map<StaticFile, Asset> files;
  private final Map<String, Asset> images;

  private Assets(Map<StaticFile, Asset> files, Map<String, Asset> images) {
    this.files = Map.copyOf(files);
    this.images = new TreeMap<>(images);
  }

  /**
   * Finds the files.
   *
   * @param files the content's {@code assets} folder: its files by their paths below it
   * @param images those that the content names; each is there
   */
  public static Assets collect(
      TemplateFolder templates, Map<String, Path> files, SortedSet<String> images) {
    return collect(templates, files, images, KnownImages.NONE);
  }

  /** The same that reads no image of which enough is known. */
  public static Assets collect(
      TemplateFolder templates,
      Map<String, Path> files,
      SortedSet<String> images,
      KnownImages known) {
    Map<StaticFile, Asset> shipped = new EnumMap<>(StaticFile.class);
    Map<String, String> names = new TreeMap<>();
    for (StaticFile file : StaticFile.values()) {
      if (!file.isStyle()) {
        Asset asset = asset(file, read(templates, file));
        shipped.put(file, asset);
        names.put(file.fileName(), asset.address().path().substring("assets/".length()));
      }
    }
    for (StaticFile file : StaticFile.values()) {
      if (file.isStyle()) {
        shipped.put(file, asset(file, StyleSheet.published(read(templates, file), names)));
      }
    }
    Map<String, Asset> found = new TreeMap<>();
    images.forEach(
        name -> found.put(name, image(Objects.requireNonNull(files.get(name)), name, known)));
    return new Assets(shipped, found);
  }

  public Address address(StaticFile file) {
    Asset asset = files.get(file);
    if (asset == null) {
      throw new IllegalArgumentException("every static file is collected: " + file);
    }
    return asset.address();
  }

  public Address image(String name) {
    Asset image = images.get(name);
    if (image == null) {
      throw new IllegalArgumentException("every image that content names is collected: " + name);
    }
    return image.address();
  }

  /** Everything to publish, by address. */
  public List<Asset> all() {
    List<Asset> all = new ArrayList<>(files.values());
    all.addAll(images.values());
    TreeMap<Address, Asset> sorted = new TreeMap<>();
    all.forEach(asset -> sorted.put(asset.address(), asset));
    return List.copyOf(sorted.values());
  }

  private static byte[] read(TemplateFolder templates, StaticFile file) {
    return templates
        .read("static/" + file.fileName())
        .orElseThrow(() -> new IllegalStateException("not in the jar: " + file.fileName()));
  }

  private static Asset asset(StaticFile file, byte[] content) {
    Address address = Fingerprint.address(file.fileName(), Fingerprint.of(content));
    return new Asset(address, () -> content, Optional.of(0L));
  }

  private static Asset image(Path file, String name, KnownImages known) {
    String fingerprint = known.fingerprint(name, file).orElseGet(() -> fingerprint(file, known));
    Optional<Long> version = known.learn(name, file, fingerprint);
    return new Asset(Fingerprint.address(name, fingerprint), () -> read(file, known), version);
  }

  private static String fingerprint(Path file, KnownImages known) {
    try (InputStream content = Files.newInputStream(file)) {
      known.read(Files.size(file));
      return Fingerprint.of(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file, KnownImages known) {
    try {
      byte[] content = Files.readAllBytes(file);
      known.read(content.length);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
