package org.summitarchive.view;

import java.util.List;

/**
 * One thing that is known, or said not to be known, of an item.
 *
 * @param values empty where the sources do not state it
 */
public record Fact(String label, List<Sentence> values) {

  public Fact {
    values = List.copyOf(values);
  }
}
