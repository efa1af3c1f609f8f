package org.summitarchive.page;

import java.time.LocalDate;
import org.summitarchive.model.Edition;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Topic;

/** Which items an index is about. */
public sealed interface Scope {

  /** The kind of all the items. */
  Kind kind();

  /** The word for the whole index, by which the interface's messages name it. */
  default String word() {
    return kind().word();
  }

  /** Every item of a kind; forums are those of all editions. */
  record Every(Kind kind) implements Scope {}

  /** Forums, and nothing else. */
  sealed interface OfForums extends Scope {
    @Override
    default Kind kind() {
      return Kind.FORUM;
    }
  }

  /** Forums by their days and hours. */
  sealed interface OfHours extends OfForums {
    @Override
    default String word() {
      return "programme";
    }
  }

  /** The forums of one edition. */
  record OfEdition(Edition edition) implements OfForums {}

  /** What one edition's programme held, day by day. */
  record OfProgramme(Edition edition) implements OfHours {}

  /** One day of an edition's programme. */
  record OfDay(Edition edition, LocalDate day) implements OfHours {}

  /** The forums that one edition held on a topic. */
  record OfTopic(Topic topic, Edition edition) implements OfForums {}

  /**
   * Those items of a wider scope whose names stand under one letter of the page's language.
   *
   * @param letter {@link org.summitarchive.language.IndexLetters#OTHER} for names that stand under
   *     none
   */
  record OfLetter(Scope whole, String letter) implements Scope {
    @Override
    public Kind kind() {
      return whole.kind();
    }
  }

  /**
   * Some of the items under one letter, where they are too many for one page.
   *
   * @param number from 1
   */
  record OfPart(OfLetter whole, int number) implements Scope {
    @Override
    public Kind kind() {
      return whole.kind();
    }
  }

  /** Whether other languages have other such parts, or none. */
  default boolean isByLetter() {
    return this instanceof OfLetter || this instanceof OfPart;
  }
}
