package org.summitarchive.view;

/**
 * A date as readers and as machines read it.
 *
 * @param iso ISO 8601, as precise as the date
 */
public record Moment(String text, String iso) {}
