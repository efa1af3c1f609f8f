package org.summitarchive.model;

/**
 * What was once wrong in an item and has been put right.
 *
 * @param id unique in the item
 * @param date when it was put right
 * @param text what was wrong
 */
public record Correction(String id, PartialDate date, Text text) {}
