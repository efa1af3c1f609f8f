package org.summitarchive.markdown;

import java.util.List;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.model.Citation;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;

/** A compiled body as text: open segments stand in braces. */
record Compiled(String html, List<String> mistakes, Prose prose) {

  private static final MarkdownCompiler COMPILER = new MarkdownCompiler();

  static Compiled of(String markdown) {
    return of(new SourceText("a.md", markdown), 0);
  }

  static Compiled of(SourceText file, int bodyStart) {
    Diagnostics diagnostics = new Diagnostics();
    Prose prose = COMPILER.compile(file, bodyStart, diagnostics);
    StringBuilder html = new StringBuilder();
    prose.segments().forEach(segment -> html.append(show(segment)));
    return new Compiled(
        html.toString(), diagnostics.sorted().stream().map(Compiled::show).toList(), prose);
  }

  /** The content of a body that is one paragraph. */
  static String paragraph(String markdown) {
    String html = of(markdown).html();
    return html.substring("<p>".length(), html.length() - "</p>\n".length());
  }

  private static String show(Segment segment) {
    if (segment instanceof Segment.Html part) {
      return part.html();
    }
    if (segment instanceof Segment.Link link) {
      return "{"
          + link.reference().target()
          + (link.html() == null ? "" : " = " + link.html())
          + "}";
    }
    if (segment instanceof Segment.Note note) {
      Citation citation = note.citation();
      return "{" + citation.source().target() + " " + citation.locator() + "}";
    }
    Segment.Picture picture = (Segment.Picture) segment;
    return "{" + picture.file().name() + ", " + picture.alt() + ", " + picture.title() + "}";
  }

  private static String show(Diagnostic mistake) {
    return "%d:%d: %s: %s [%s]; %s"
        .formatted(
            mistake.position().line(),
            mistake.position().column(),
            mistake.severity().word(),
            mistake.message(),
            mistake.code(),
            mistake.hint());
  }
}
