package org.summitarchive.view;

/**
 * An old address of a page that stands elsewhere now.
 *
 * @param target the page, relative to the old address
 * @param canonical the absolute address of the page, or of the original it shows
 */
public record RedirectView(PageHead.Script script, String text, Link target, String canonical)
    implements View {}
