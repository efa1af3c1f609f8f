package org.summitarchive.cache;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.model.ItemId;
import org.summitarchive.search.IndexState;
import org.summitarchive.search.KnownIndex;
import org.summitarchive.search.PageSizes;
import org.summitarchive.search.Posted;
import org.summitarchive.search.PostingList;

/** Knows the search's index as it was. */
final class SearchMemory implements KnownIndex {

  private final Languages languages;
  private final PieceMemory pages;
  private final byte @Nullable [] section;
  private final int stateAt;
  private @Nullable IndexState learned;

  SearchMemory(Languages languages, PageMemory known, byte @Nullable [] section) {
    this.languages = languages;
    this.section = section;
    @Nullable Decoder in = section == null ? null : new Decoder(section);
    this.pages = known.pieces(in == null ? null : in.block());
    this.stateAt = in == null ? 0 : in.at();
  }

  @Override
  public boolean isSame(ItemId item) {
    return pages.isSame(item);
  }

  @Override
  public void noted(ItemId item, Runnable reading) {
    pages.noted(
        item,
        () -> {
          reading.run();
          return item;
        });
  }

  @Override
  public Optional<IndexState> state() {
    return section == null ? Optional.empty() : Optional.of(state(new Decoder(section, stateAt)));
  }

  private IndexState state(Decoder in) {
    int room = in.number();
    List<ItemId> ids = in.list(in::id);
    Map<Language, IndexState.InLanguage> states = new HashMap<>();
    int count = in.number();
    for (int i = 0; i < count; i++) {
      Language language = languages.find(in.text()).orElseThrow();
      states.put(
          language, new IndexState.InLanguage(sizes(in, ids.size()), in.list(() -> posted(in))));
    }
    return new IndexState(room, ids, states);
  }

  private static PageSizes sizes(Decoder in, int pages) {
    PageSizes sizes = new PageSizes(pages);
    for (int page = 0; page < pages; page++) {
      sizes.set(page, in.number(), in.wide());
    }
    return sizes;
  }

  private static Posted posted(Decoder in) {
    return new Posted(in.text(), new PostingList(in.slice(), in.number(), in.number(), in.wide()));
  }

  @Override
  public void learn(IndexState state) {
    learned = state;
  }

  /** Empty where no index was made. */
  Encoder encoded() {
    Encoder out = new Encoder();
    IndexState state = learned;
    if (state != null) {
      out.block(pages.encoded());
      add(state, out);
    }
    return out;
  }

  private static void add(IndexState state, Encoder out) {
    out.number(state.room());
    out.list(state.pages(), out::id);
    out.list(
        state.languages().entrySet(),
        in -> {
          out.text(in.getKey().path());
          add(in.getValue().sizes(), out);
          out.list(in.getValue().tokens(), token -> add(token, out));
        });
  }

  private static void add(PageSizes sizes, Encoder out) {
    for (int page = 0; page < sizes.pages(); page++) {
      out.number(sizes.length(page));
      out.number(sizes.digest(page));
    }
  }

  private static void add(Posted token, Encoder out) {
    out.text(token.token());
    out.block(token.postings().bytes());
    out.number(token.postings().size());
    out.number(token.postings().last());
    out.number(token.postings().digest());
  }
}
