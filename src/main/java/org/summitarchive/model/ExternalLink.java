package org.summitarchive.model;

/** A page elsewhere that is about an item. */
public record ExternalLink(String url, Text title) {}
