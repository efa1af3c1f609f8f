@org.jspecify.annotations.NullMarked
package org.summitarchive.yaml;
