package org.summitarchive.authoring;

import org.summitarchive.schedule.Losses;

/** What the parts of one import share. */
record ImportRun(
    ImportTarget target,
    KnownFiles known,
    ImportedFiles files,
    ImportedIds ids,
    ImportedTexts texts,
    Losses losses) {}
