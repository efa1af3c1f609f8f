/**
 * Proves a published site. Reads nothing but the folder: what the site claims (its base address,
 * its languages) is taken from its own pages.
 *
 * <p>Every page is read once, in parallel, and only what other pages ask of it is kept ({@link
 * PageFacts}). Findings name the node of a page; the few pages that have any are read again to find
 * out on which line it stands.
 */
@org.jspecify.annotations.NullMarked
package org.summitarchive.check;
