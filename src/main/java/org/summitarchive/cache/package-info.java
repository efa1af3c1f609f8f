/** What an earlier build knew, and how to tell whether it still holds. */
@org.jspecify.annotations.NullMarked
package org.summitarchive.cache;
