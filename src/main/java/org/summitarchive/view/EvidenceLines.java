package org.summitarchive.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.archive.Attribution;
import org.summitarchive.archive.Evidence;
import org.summitarchive.model.Item;
import org.summitarchive.model.Speaker;
import org.summitarchive.view.SourceView.EvidenceLine;

/** Says what rests on a source, each thing in a line that leads to it. */
final class EvidenceLines {

  static final String ITEM = "item";

  private EvidenceLines() {}

  static EvidenceLine of(PageContext page, Evidence evidence) {
    if (evidence instanceof Evidence.OfStatement said) {
      return statement(page, new Attribution(said.item(), said.statement()));
    } else if (evidence instanceof Evidence.OfFigure counted) {
      return new EvidenceLine("figure", page.link(counted.item()), figure(page, counted));
    } else if (evidence instanceof Evidence.OfRole held) {
      Speaker speaker = (Speaker) held.item();
      Sentence role = Roles.sentence(page, speaker, held.role());
      return new EvidenceLine("role", page.link(speaker), role);
    }
    Link item = page.link(evidence.item());
    return evidence instanceof Evidence.OfProse ? prose(item) : new EvidenceLine(ITEM, item, null);
  }

  static EvidenceLine prose(Link item) {
    return new EvidenceLine("prose", item, null);
  }

  private static EvidenceLine statement(PageContext page, Attribution said) {
    Item place = said.place();
    Link speaker = ClaimViews.speaker(page, place, said.statement().voice());
    Link permalink = new Link(speaker.text(), ClaimViews.permalink(page, said));
    @Nullable Sentence text =
        Optional.of(said.statement().text())
            .flatMap(found -> page.reader().phrase(found, place))
            .map(found -> Sentence.of(new Link(found, null)))
            .orElse(null);
    return new EvidenceLine("statement", permalink, text);
  }

  private static @Nullable Sentence figure(PageContext page, Evidence.OfFigure counted) {
    Link amount = Link.text(ClaimViews.amount(page, counted.figure().amount()));
    return page.reader()
        .phrase(counted.figure().label(), counted.item())
        .map(
            label ->
                page.reader()
                    .sentence(
                        "figure.line",
                        List.of("amount", "label"),
                        List.of(amount, new Link(label, null))))
        .orElse(null);
  }
}
