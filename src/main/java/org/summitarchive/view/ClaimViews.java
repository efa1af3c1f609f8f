package org.summitarchive.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Attribution;
import org.summitarchive.language.Language;
import org.summitarchive.model.Figure;
import org.summitarchive.model.Item;
import org.summitarchive.model.Statement;
import org.summitarchive.model.Voice;
import org.summitarchive.page.SitePage;
import org.summitarchive.route.Permalinks;

/** Figures and statements as they are shown on a page, which need not be the one they stand on. */
final class ClaimViews {

  private ClaimViews() {}

  static ClaimsView of(PageContext page, SitePage.ItemPage sitePage) {
    Item item = sitePage.item();
    return item.common().isWithdrawn()
        ? new ClaimsView(List.of(), List.of())
        : new ClaimsView(figures(page, item), statements(page, sitePage));
  }

  static List<FigureView> figures(PageContext page, Item item) {
    List<FigureView> figures = new ArrayList<>();
    if (!item.common().isWithdrawn()) {
      item.claims().figures().forEach(figure -> figures.add(figure(page, item, figure)));
    }
    return figures;
  }

  private static List<StatementView> statements(PageContext page, SitePage.ItemPage sitePage) {
    Item item = sitePage.item();
    List<StatementView> statements = new ArrayList<>();
    for (Statement statement : item.claims().statements()) {
      statements.add(athome(page, sitePage, new Attribution(item, statement)));
    }
    return statements;
  }

  private static StatementView athome(
      PageContext page, SitePage.ItemPage sitePage, Attribution said) {
    return statement(page, said, cite(page, sitePage, said.statement()));
  }

  /** An original that is shown untranslated is cited as its own page. */
  private static StatementView.Cite cite(
      PageContext page, SitePage.ItemPage sitePage, Statement statement) {
    Item item = sitePage.item();
    Language original = item.common().origin().language();
    Language language = item.isTranslated(page.language()) ? page.language() : original;
    PageContext there = page.site().context(language, page.address());
    return new StatementView.Cite(
        Marked.citation(
            there,
            there.reader().pageCitations().plain(sitePage.in(language), statement),
            speaker(there, item, statement.voice()).text(),
            there.reader().label(item)),
        Phrase.lang(language, page.language()),
        Phrase.dir(language, page.language()));
  }

  /** A statement that is shown away from the page on which it stands. */
  static StatementView elsewhere(PageContext page, Attribution attribution) {
    return statement(page, attribution, null);
  }

  private static StatementView statement(
      PageContext page, Attribution attribution, StatementView.@Nullable Cite cite) {
    boolean athome = cite != null;
    Statement statement = attribution.statement();
    Item place = attribution.place();
    String anchor = Permalinks.statementAnchor(statement.id());
    return new StatementView(
        new StatementView.Speaking(
            athome ? anchor : null,
            speaker(page, place, statement.voice()),
            initial(page, statement.voice()),
            Roles.of(page, attribution)),
        text(page, place, statement),
        new StatementView.VenueView(statement.venue().word(), athome ? null : page.link(place)),
        Citations.sentence(page, statement.citation()),
        permalink(page, place, anchor),
        cite);
  }

  private static @Nullable Phrase initial(PageContext page, Voice voice) {
    return voice instanceof Voice.Named named ? page.link(named.speaker()).text().initial() : null;
  }

  private static Passage text(PageContext page, Item place, Statement statement) {
    return page.reader()
        .passage(statement.text(), place)
        .orElseThrow(() -> new IllegalStateException("every statement has a text"));
  }

  static Link speaker(PageContext page, Item place, Voice voice) {
    if (voice instanceof Voice.Named named) {
      return page.link(named.speaker());
    }
    return new Link(description(page, place, (Voice.Unnamed) voice), null);
  }

  private static Phrase description(PageContext page, Item place, Voice.Unnamed voice) {
    return page.reader()
        .phrase(voice.description(), place)
        .orElseThrow(() -> new IllegalStateException("every unnamed voice is described"));
  }

  private static String permalink(PageContext page, Item place, String anchor) {
    String href = page.href(place.id());
    return (href.equals("./") ? "" : href) + "#" + anchor;
  }

  /** Where a statement stands, as seen from the page. */
  static String permalink(PageContext page, Attribution attribution) {
    return permalink(
        page, attribution.place(), Permalinks.statementAnchor(attribution.statement().id()));
  }

  private static FigureView figure(PageContext page, Item item, Figure figure) {
    Phrase label =
        page.reader()
            .phrase(figure.label(), item)
            .orElseThrow(() -> new IllegalStateException("every figure has a label"));
    return new FigureView(
        parts(page, figure.amount()),
        label,
        Citations.sentence(page, figure.citation()),
        claim(page, item, figure.statement()));
  }

  private static FigureView.Amount parts(PageContext page, Figure.Amount amount) {
    String number = page.reader().number(amount.value());
    String whole = amount(page, amount);
    int start = Math.max(0, whole.indexOf(number));
    return new FigureView.Amount(
        whole.substring(0, start), number, whole.substring(start + number.length()));
  }

  static String amount(PageContext page, Figure.Amount amount) {
    String value = page.reader().number(amount.value());
    return switch (amount.qualifier()) {
      case EXACT -> value;
      case MORE_THAN -> page.words("figure.more-than", "value", value);
      case ABOUT -> page.words("figure.about", "value", value);
    };
  }

  private static @Nullable Sentence claim(PageContext page, Item item, @Nullable String id) {
    return item.claims().statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .map(statement -> claim(page, new Attribution(item, statement)))
        .orElse(null);
  }

  private static Sentence claim(PageContext page, Attribution said) {
    Link speaker = speaker(page, said.place(), said.statement().voice());
    Link claim = new Link(speaker.text(), permalink(page, said));
    return page.reader().sentence("figure.claim", List.of("speaker"), List.of(claim));
  }
}
