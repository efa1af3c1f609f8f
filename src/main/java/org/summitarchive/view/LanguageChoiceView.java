package org.summitarchive.view;

import java.util.List;

/** The root: which language to read in. */
public record LanguageChoiceView(PageHead head, List<Choice> choices) implements View {

  public LanguageChoiceView {
    choices = List.copyOf(choices);
  }

  /** A language, and the archive's title in it. */
  public record Choice(Navigation.LanguageEntry language, Phrase title) {}
}
