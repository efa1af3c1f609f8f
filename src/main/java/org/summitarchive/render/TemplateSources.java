package org.summitarchive.render;

import gg.jte.CodeResolver;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.asset.TemplateFolder;

/** Finds templates for jte: the user's own, else the shipped one of that name. */
final class TemplateSources implements CodeResolver {

  private final TemplateFolder folder;

  TemplateSources(TemplateFolder folder) {
    this.folder = folder;
  }

  @Override
  public @Nullable String resolve(String name) {
    return folder.read(name).map(TemplateSources::text).orElse(null);
  }

  @Override
  public boolean exists(String name) {
    return folder.read(name).isPresent();
  }

  /** Templates are read once for each build. */
  @Override
  public long getLastModified(String name) {
    return 0;
  }

  @Override
  public List<String> resolveAllTemplateNames() {
    return List.copyOf(Templates.names());
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
