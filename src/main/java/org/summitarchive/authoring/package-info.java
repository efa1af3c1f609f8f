/** What writes content for people, and tells them what is left to write. */
@org.jspecify.annotations.NullMarked
package org.summitarchive.authoring;
