package org.summitarchive.view;

import java.util.List;

/** What a server shows for an address that does not exist. */
public record NotFoundView(PageHead head, List<Apology> apologies) implements View {

  public NotFoundView {
    apologies = List.copyOf(apologies);
  }

  /** What there is to say in one language. */
  public record Apology(
      Navigation.LanguageEntry language, String title, String text, List<Link> ways) {
    public Apology {
      ways = List.copyOf(ways);
    }
  }
}
