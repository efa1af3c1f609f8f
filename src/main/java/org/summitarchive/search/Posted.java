package org.summitarchive.search;

/** A token, and the pages on which it stands. */
public record Posted(String token, PostingList postings) {}
