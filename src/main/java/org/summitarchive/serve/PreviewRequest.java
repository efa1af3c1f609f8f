package org.summitarchive.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.page.Feature;
import org.summitarchive.source.FileLines;

/**
 * What to preview.
 *
 * @param port where to serve; where empty, the usual one or, if that is taken, another; 0 for any
 */
public record PreviewRequest(Folders folders, Choices choices, OptionalInt port) {

  /** Where a preview is served if nobody has it elsewhere. */
  public static final int USUAL_PORT = 8025;

  /** The lines that messages are about, of templates too. */
  public Function<SourcePosition, Optional<String>> lines() {
    return FileLines.in(folders.watched(), folders.working());
  }

  /** Whether the preview had to be served on another than the usual port. */
  public boolean isElsewhere(URI address) {
    return port.isEmpty() && address.getPort() != USUAL_PORT;
  }

  /**
   * Where things are; all of them are absolute.
   *
   * @param working what paths in messages are relative to
   * @param templates a folder whose templates, messages and static files replace the shipped ones
   */
  public record Folders(Path working, Path content, Optional<Path> templates) {

    List<Path> watched() {
      return templates.map(own -> List.of(content, own)).orElse(List.of(content));
    }
  }

  /**
   * What the preview shall show.
   *
   * @param drafts whether drafts are shown too
   * @param strict whether warnings are errors
   */
  public record Choices(boolean drafts, boolean strict, Set<Feature> features) {
    public Choices {
      features = Set.copyOf(features);
    }
  }
}
