package org.summitarchive.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;

/** Compiles templates of the user's own. */
final class TemplateCompiler {

  private static final Pattern PLACE = Pattern.compile("error at (\\S+):(\\d+)");
  private static final Pattern REASON = Pattern.compile(": error: (.*)");

  private final TemplateFolder folder;
  private final Diagnostics diagnostics;

  TemplateCompiler(TemplateFolder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  Optional<TemplateEngine> compile(Path classes) {
    if (ToolProvider.getSystemJavaCompiler() == null) {
      diagnostics.error(
          SourcePosition.startOf(folder.shown("")),
          "no-compiler",
          "templates cannot be compiled: this Java is a runtime without a compiler",
          "run with a JDK, or leave out --templates");
      return Optional.empty();
    }
    TemplateEngine engine =
        TemplateEngine.create(new TemplateSources(folder), classes, ContentType.Html);
    engine.setTrimControlStructures(true);
    engine.setBinaryStaticContent(true);
    try {
      Templates.names().forEach(engine::prepareForRendering);
      return Optional.of(engine);
    } catch (TemplateException e) {
      report(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void report(String failure) {
    Matcher place = PLACE.matcher(failure);
    boolean found = place.find();
    Matcher reason = REASON.matcher(failure);
    diagnostics.error(
        found
            ? new SourcePosition(
                folder.shown(place.group(1)), Math.max(Integer.parseInt(place.group(2)), 1), 1)
            : SourcePosition.startOf(folder.shown("")),
        "broken-template",
        reason.find() ? reason.group(1) : failure.lines().findFirst().orElse(failure),
        "compare it with the template that the program ships");
  }
}
