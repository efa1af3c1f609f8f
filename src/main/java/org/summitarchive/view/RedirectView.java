package org.summitarchive.view;

/**
 * An old address of a page that stands elsewhere now.
 *
 * @param target the page, relative to the old address
 * @param canonical the page's absolute address
 */
public record RedirectView(PageHead.Script script, String text, Link target, String canonical)
    implements View {}
