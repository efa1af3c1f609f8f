/**
 * Compiles Markdown to prose. A body is read by flexmark's block parser and by {@link
 * org.summitarchive.markdown.ProseInlineParser}, which knows Chinese; the renderers then walk the
 * tree and write {@link org.summitarchive.model.Segment segments}.
 */
@org.jspecify.annotations.NullMarked
package org.summitarchive.markdown;
