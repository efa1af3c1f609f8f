/** The command line: commands, how mistakes are printed, exit codes. */
@org.jspecify.annotations.NullMarked
package org.summitarchive.cli;
