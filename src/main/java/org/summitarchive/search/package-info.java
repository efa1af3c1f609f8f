/**
 * The search's index: what stands on each page, cut into small files that the site's own script
 * loads as it needs them.
 */
@NullMarked
package org.summitarchive.search;

import org.jspecify.annotations.NullMarked;
