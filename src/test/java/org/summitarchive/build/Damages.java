package org.summitarchive.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What bad luck does to a site and to what builds remember of it. */
final class Damages {

  private final EditedSite site;
  private final Random chance;

  Damages(EditedSite site, Random chance) {
    this.site = site;
    this.chance = chance;
  }

  void spoilSite() throws IOException {
    if (!Files.isDirectory(site.output())) {
      return;
    }
    List<Path> pages =
        Stream.of(".html", ".xml", ".css", ".json").flatMap(this::published).toList();
    if (pages.isEmpty()) {
      return;
    }
    Path file = pages.get(chance.nextInt(pages.size()));
    switch (chance.nextInt(4)) {
      case 0 -> Files.delete(file);
      case 1 -> Files.writeString(file, Files.readString(file).replace('e', 'x'));
      case 2 -> Files.writeString(file, "cut");
      default -> Files.writeString(site.output().resolve("foreign.txt"), "mine");
    }
  }

  private Stream<Path> published(String ending) {
    try {
      return Edits.files(site.output(), ending).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void spoilMemory() throws IOException {
    if (!Files.isDirectory(site.memory())) {
      return;
    }
    List<Path> all = Edits.files(site.memory(), "");
    if (all.isEmpty()) {
      return;
    }
    Path file = all.get(chance.nextInt(all.size()));
    byte[] bytes = Files.readAllBytes(file);
    switch (chance.nextInt(3)) {
      case 0 -> Files.delete(file);
      case 1 -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      default -> {
        if (bytes.length > 0) {
          bytes[chance.nextInt(bytes.length)] ^= 1;
          Files.write(file, bytes);
        }
      }
    }
  }
}
