package org.summitarchive.output;

/** How many files a build wrote, found as they should be, and removed. */
public record PublishResult(int written, int unchanged, int removed) {}
