package org.summitarchive.build;

import java.util.Optional;
import org.summitarchive.render.TemplateTimes;

/** Is told how far a build is. */
public interface Progress {

  Progress UNSEEN =
      new Progress() {
        @Override
        public void begin(Stage stage, int steps) {}

        @Override
        public void step() {}
      };

  /** What a build does, in this order; not every build does all of it. */
  enum Stage {
    LOOK("look for changes"),
    READ("read"),
    LINK("link"),
    PLAN("plan"),
    PUBLISH("publish"),
    ZIP("zip"),
    REMEMBER("remember");

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * A stage begins, and the one before it is over.
   *
   * @param steps how many there will be; 0 where nobody knows
   */
  void begin(Stage stage, int steps);

  /** A step of the stage is done. Called on any thread. */
  void step();

  /** Where to note what templates cost; empty where nobody wants to know. */
  default Optional<TemplateTimes> templates() {
    return Optional.empty();
  }
}
