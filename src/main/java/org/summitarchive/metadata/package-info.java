/** What a page says of itself to search engines and social networks. */
@org.jspecify.annotations.NullMarked
package org.summitarchive.metadata;
