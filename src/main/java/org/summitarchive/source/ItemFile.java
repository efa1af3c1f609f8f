package org.summitarchive.source;

import org.summitarchive.language.Language;
import org.summitarchive.model.ItemId;

/** A file whose name says what it describes in which language. */
record ItemFile(ItemId id, Language language, Entry entry) {}
