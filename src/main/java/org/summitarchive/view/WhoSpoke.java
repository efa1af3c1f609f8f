package org.summitarchive.view;

/** Who spoke where at an edition: drawn as a table, or written as a list where one is too large. */
public sealed interface WhoSpoke permits Matrix, Attendance {}
