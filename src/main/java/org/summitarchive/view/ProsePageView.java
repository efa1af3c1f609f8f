package org.summitarchive.view;

/** A page of prose about the archive itself. */
public record ProsePageView(PageHead head, Entry entry) implements View {}
