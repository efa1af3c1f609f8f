/**
 * A preview for people who write: builds into a folder of its own, serves that on this machine
 * only, and keeps the open page current.
 */
@org.jspecify.annotations.NullMarked
package org.summitarchive.serve;
