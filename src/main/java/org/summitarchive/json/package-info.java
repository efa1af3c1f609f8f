/** JSON: read with positions, written deterministically. */
@org.jspecify.annotations.NullMarked
package org.summitarchive.json;
