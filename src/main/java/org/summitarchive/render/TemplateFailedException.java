package org.summitarchive.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.diagnostic.SourcePosition;

/** A template failed on a page; the message names both, and the template's line. */
public final class TemplateFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final Pattern PLACE = Pattern.compile(": (\\S+\\.jte):(\\d+)");

  TemplateFailedException(String page, RuntimeException cause) {
    super(page + ": " + place(cause) + reason(cause.getCause()), cause);
  }

  /** Where in the templates it failed. */
  SourcePosition position(TemplateFolder folder) {
    Matcher place = PLACE.matcher(String.valueOf(getMessage()));
    return place.find()
        ? new SourcePosition(
            folder.shown(place.group(1)), Math.max(Integer.parseInt(place.group(2)), 1), 1)
        : SourcePosition.startOf(folder.shown(""));
  }

  private static String place(RuntimeException cause) {
    return String.valueOf(cause.getMessage()).replaceFirst("^Failed to render .*, error at ", "");
  }

  private static String reason(@Nullable Throwable cause) {
    return cause == null ? "" : ": " + cause.getMessage();
  }
}
