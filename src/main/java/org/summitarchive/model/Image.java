package org.summitarchive.model;

import org.jspecify.annotations.Nullable;

/** An item's own image, with its alternative text, and whom to credit for it. */
public record Image(ImageFile file, Text alt, @Nullable String credit, @Nullable String licence) {}
