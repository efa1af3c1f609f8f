package org.summitarchive.build;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.summitarchive.cache.Program;

/** What first builds make, each built once. */
final class FirstBuilds {

  private final Program program = new Program();
  private final Map<Object, Made> known = new ConcurrentHashMap<>();

  Program program() {
    return program;
  }

  Made of(Object state, Callable<Made> build) throws Exception {
    Made made = known.get(state);
    if (made == null) {
      made = build.call();
      known.put(state, made);
    }
    return made;
  }
}
