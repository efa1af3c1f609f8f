@org.jspecify.annotations.NullMarked
package org.summitarchive.check;
