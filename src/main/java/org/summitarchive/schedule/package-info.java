/**
 * Schedules as other programs write them: the XML of frab, which FOSDEM and the CCC publish too,
 * and the JSON of pretalx. Knows the formats, and nothing of this archive's content.
 */
@NullMarked
package org.summitarchive.schedule;

import org.jspecify.annotations.NullMarked;
