package org.summitarchive.schedule;

/**
 * What tells a session or a person from all others, for programs. Each may be empty.
 *
 * @param guid unique in the world
 * @param code unique in the system that gave it
 * @param number unique in the system that gave it
 */
public record Identity(String guid, String code, String number) {}
