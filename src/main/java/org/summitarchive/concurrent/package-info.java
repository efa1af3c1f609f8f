/** Work on all processors, whose results do not tell how many there were. */
@org.jspecify.annotations.NullMarked
package org.summitarchive.concurrent;
