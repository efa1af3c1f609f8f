package org.summitarchive.view;

import java.util.List;

/**
 * What somebody or something is called in a language; the first name is the main one.
 *
 * @param language the language's name in itself
 */
public record NameLine(Phrase language, List<Phrase> names) {

  public NameLine {
    names = List.copyOf(names);
  }
}
