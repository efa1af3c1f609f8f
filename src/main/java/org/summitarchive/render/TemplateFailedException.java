package org.summitarchive.render;

import org.jspecify.annotations.Nullable;

/** A template failed on a page; the message names both, and the template's line. */
public final class TemplateFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  TemplateFailedException(String page, RuntimeException cause) {
    super(page + ": " + place(cause) + reason(cause.getCause()), cause);
  }

  private static String place(RuntimeException cause) {
    return String.valueOf(cause.getMessage()).replaceFirst("^Failed to render .*, error at ", "");
  }

  private static String reason(@Nullable Throwable cause) {
    return cause == null ? "" : ": " + cause.getMessage();
  }
}
