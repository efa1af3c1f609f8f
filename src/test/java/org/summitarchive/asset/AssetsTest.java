package org.summitarchive.asset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

  @TempDir Path folder;

  @Test
  void programKnowsEveryFileThatTheTemplatesLoad() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates/static"))) {
      assertEquals(
          files.map(file -> file.getFileName().toString()).sorted().toList(),
          Arrays.stream(StaticFile.values()).map(StaticFile::fileName).sorted().toList());
    }
  }

  @Test
  void imageIsNamedAfterItsContent() throws IOException {
    Files.createDirectories(folder.resolve("2025"));
    Files.writeString(folder.resolve("2025/大会 hall.jpg"), "abc");
    Assets assets = collect(TemplateFolder.shipped(), "2025/大会 hall.jpg");
    String expected = "assets/2025/-hall.ba7816bf8f01cfea.jpg";
    assertEquals(expected, assets.image("2025/大会 hall.jpg").path());
    Asset image =
        assets.all().stream()
            .filter(asset -> asset.address().path().equals(expected))
            .findFirst()
            .orElseThrow();
    assertArrayEquals("abc".getBytes(StandardCharsets.UTF_8), image.content().get());
  }

  @Test
  void imageWithoutExtensionKeepsNone() throws IOException {
    Files.writeString(folder.resolve("hall"), "abc");
    assertEquals(
        "assets/hall.ba7816bf8f01cfea",
        collect(TemplateFolder.shipped(), "hall").image("hall").path());
  }

  @Test
  void filesOfOnesOwnStandBeforeTheShippedOnes() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/static"));
    Files.writeString(own.resolve("style.css"), "abc");
    Assets assets = collect(TemplateFolder.over(folder.resolve("own")));
    assertEquals("assets/style.ba7816bf8f01cfea.css", assets.address(StaticFile.STYLE).path());
    assertEquals(
        collect(TemplateFolder.shipped()).address(StaticFile.ICON),
        assets.address(StaticFile.ICON));
  }

  private Assets collect(TemplateFolder templates, String... images) {
    Map<String, Path> files = new TreeMap<>();
    List.of(images).forEach(name -> files.put(name, folder.resolve(name)));
    return Assets.collect(templates, files, new TreeSet<>(files.keySet()));
  }
}
