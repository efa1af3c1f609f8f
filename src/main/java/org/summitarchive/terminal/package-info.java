/** What a terminal shows while a command works. */
@org.jspecify.annotations.NullMarked
package org.summitarchive.terminal;
