package org.summitarchive.view;

/**
 * Something that was wrong and has been put right.
 *
 * @param anchor where it stands on its item's page
 */
public record CorrectionView(String anchor, Moment date, Passage text) {}
