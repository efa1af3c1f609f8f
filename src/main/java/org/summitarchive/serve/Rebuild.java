package org.summitarchive.serve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.build.BuildReport;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Severity;

/** How one build of the preview ended. */
public sealed interface Rebuild {

  /** The site is new, or as it was because nothing that matters has changed. */
  record Published(BuildReport report, List<Diagnostic> diagnostics, Duration time)
      implements Rebuild {
    public Published {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** The content or the templates have errors; the site is as it was. */
  record Refused(List<Diagnostic> diagnostics) implements Rebuild {
    public Refused {
      diagnostics = List.copyOf(diagnostics);
    }

    List<Diagnostic> errors() {
      return diagnostics.stream().filter(told -> told.severity() == Severity.ERROR).toList();
    }
  }

  /** The machine failed, or the program itself: the next change tries again. */
  record Failed(Exception reason) implements Rebuild {}

  static Rebuild of(Optional<BuildReport> report, List<Diagnostic> diagnostics, Duration time) {
    @Nullable BuildReport published = report.orElse(null);
    return published == null
        ? new Refused(diagnostics)
        : new Published(published, diagnostics, time);
  }
}
