package org.summitarchive.render;

import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitarchive.asset.ScratchFolder;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.diagnostic.Diagnostics;

/**
 * Templates of the user's own, compiled again only where one has changed. Serves builds of one
 * process, one after the other, for as long as its folder is there.
 */
public final class CompiledTemplates {

  private final Supplier<Path> folder;
  private String compiled = "";
  private @Nullable TemplateEngine engine;

  /**
   * Compiles nothing yet.
   *
   * @param folder for what is compiled; need not be there, and is asked for where there is
   *     something
   */
  public CompiledTemplates(Supplier<Path> folder) {
    this.folder = folder;
  }

  /** Empty where the templates are broken or there is no JDK, which is reported. */
  Optional<TemplateEngine> of(TemplateFolder templates, Diagnostics diagnostics) {
    String wanted = templates.fingerprint();
    if (engine == null || !wanted.equals(compiled)) {
      engine = new TemplateCompiler(templates, diagnostics).compile(fresh()).orElse(null);
      compiled = wanted;
    }
    return Optional.ofNullable(engine);
  }

  /** What was loaded from another folder may still be in use. */
  private Path fresh() {
    try {
      return ScratchFolder.createIn(folder.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
