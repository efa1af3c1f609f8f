package org.summitarchive.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Assets;
import org.summitarchive.asset.MessageFiles;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePlan;
import org.summitarchive.view.Views;

/** Every page of an archive, rendered, by file. */
public record RenderedSite(SortedMap<String, byte[]> files) {

  public static RenderedSite of(Archive archive) {
    Assets assets =
        Assets.collect(TemplateFolder.shipped(), stand(archive.images()), archive.images());
    Views views =
        new Views(
            archive,
            assets,
            new MessageFiles(TemplateFolder.shipped(), new Diagnostics())
                .load(archive.config().languages()),
            EnumSet.allOf(Feature.class));
    PageRenderer renderer =
        PageRenderer.of(
                TemplateFolder.shipped(),
                new CompiledTemplates(() -> Path.of("")),
                views,
                new Diagnostics())
            .orElseThrow();
    SortedMap<String, byte[]> files = new TreeMap<>();
    SitePlan.of(archive)
        .pages()
        .forEach(page -> files.put(page.address().file(), renderer.render(page)));
    assets.all().forEach(asset -> files.put(asset.address().path(), asset.content().get()));
    return new RenderedSite(files);
  }

  /** One picture stands for all that the archive names: nobody looks at them here. */
  private static Map<String, Path> stand(Set<String> images) {
    Map<String, Path> files = new TreeMap<>();
    images.forEach(name -> files.put(name, Path.of("templates/static/icon.svg")));
    return files;
  }

  public String html(String file) {
    byte[] content = files.get(file);
    if (content == null) {
      throw new IllegalArgumentException(file + " is not one of " + files.keySet());
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  /** Writes the site, to be looked at. */
  public void writeTo(Path folder) {
    files.forEach(
        (file, content) -> {
          try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), content);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
