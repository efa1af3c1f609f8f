package org.summitarchive.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.language.Messages;
import org.summitarchive.view.View;

/** Compiles templates of the user's own. */
final class TemplateCompiler {

  /** Not that of the shipped templates, whose classes would be found first. */
  private static final String PACKAGE = "gg.jte.generated.own";

  private static final Pattern PLACE = Pattern.compile("error at (\\S+):(\\d+)");
  private static final Pattern UNREAD =
      Pattern.compile("^Failed to compile (\\S+), error at line (\\d+): (.*)");
  private static final Pattern REASON = Pattern.compile(": error: (.*)");
  private static final Pattern SYMBOL = Pattern.compile("symbol: +(.*)");

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
          "run with a JDK; without one only the templates that the program ships can be used");
      return Optional.empty();
    }
    try {
      engine(classes).precompileAll();
      return Optional.of(
          TemplateEngine.createPrecompiled(classes, ContentType.Html, parent(), PACKAGE));
    } catch (TemplateException e) {
      report(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private TemplateEngine engine(Path classes) {
    TemplateEngine engine =
        TemplateEngine.create(
            new TemplateSources(folder), classes, ContentType.Html, parent(), PACKAGE);
    engine.setTrimControlStructures(true);
    engine.setBinaryStaticContent(true);
    engine.setClassPath(
        Stream.of(View.class, Messages.class, TemplateEngine.class, TemplateOutput.class)
            .map(TemplateCompiler::location)
            .distinct()
            .toList());
    return engine;
  }

  /** The jar or folder that a class was loaded from, however the program was started. */
  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassLoader parent() {
    return TemplateCompiler.class.getClassLoader();
  }

  private void report(String failure) {
    Matcher unread = UNREAD.matcher(failure);
    if (unread.find()) {
      diagnostics.error(
          new SourcePosition(
              folder.shown(unread.group(1)), Math.max(Integer.parseInt(unread.group(2)), 1), 1),
          "broken-template",
          unread.group(3),
          "compare it with the template that the program ships");
      return;
    }
    Matcher place = PLACE.matcher(failure);
    boolean found = place.find();
    diagnostics.error(
        found
            ? new SourcePosition(
                folder.shown(place.group(1)), Math.max(Integer.parseInt(place.group(2)), 1), 1)
            : SourcePosition.startOf(folder.shown("")),
        "broken-template",
        reason(failure),
        "compare it with the template that the program ships");
  }

  private static String reason(String failure) {
    Matcher reason = REASON.matcher(failure);
    if (!reason.find()) {
      return failure.lines().findFirst().orElse(failure);
    }
    Matcher symbol = SYMBOL.matcher(failure);
    return symbol.find() ? reason.group(1) + ": " + symbol.group(1) : reason.group(1);
  }
}
