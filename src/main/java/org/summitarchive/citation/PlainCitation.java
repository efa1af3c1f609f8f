package org.summitarchive.citation;

/**
 * A citation as a sentence in the reader's language.
 *
 * @param url which the text contains: it runs from left to right in every language
 */
public record PlainCitation(String text, String url) {}
