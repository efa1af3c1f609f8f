/** What the archive is for programs: site map, feeds, calendars, open data. */
@org.jspecify.annotations.NullMarked
package org.summitarchive.export;
