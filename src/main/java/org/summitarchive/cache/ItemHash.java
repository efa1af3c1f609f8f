package org.summitarchive.cache;

/** Stands for an item: for its facts, and for what its prose says. */
record ItemHash(long facts, long prose) {}
