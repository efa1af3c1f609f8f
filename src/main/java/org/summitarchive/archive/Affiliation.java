package org.summitarchive.archive;

import org.summitarchive.model.Role;
import org.summitarchive.model.Speaker;

/** A role that a speaker had in an organisation. */
public record Affiliation(Speaker speaker, Role role) {}
