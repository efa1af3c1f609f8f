package org.summitarchive.model;

import org.summitarchive.language.Language;

/** A text and the language it is really in, which may not be the reader's. */
public record Localized(String text, Language language) {}
