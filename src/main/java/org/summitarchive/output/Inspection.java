package org.summitarchive.output;

/** A site as a build found it, with nothing foreign in the way. */
record Inspection(Ownership ownership, Survey survey) {}
