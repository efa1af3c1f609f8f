package org.summitarchive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Asset;
import org.summitarchive.language.Language;
import org.summitarchive.model.Item;
import org.summitarchive.model.Kind;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** The index of the pages in one language. */
final class LanguageIndex {

  /** In bytes: about so much is loaded for each page that is shown. */
  private static final int ENTRIES = 3600;

  private final List<Item> items;
  private final PageTexts texts;
  private final PageEntries entries;
  private final String folder;
  private final TokenTable table = new TokenTable();
  private long entriesLength;
  private final Layout layout;

  /**
   * How the index is cut into files.
   *
   * @param group how many pages are described in one file
   */
  private record Layout(String version, TokenShards shards, int group) {}

  private LanguageIndex(Archive archive, Language language) {
    items = Stream.of(Kind.values()).flatMap(kind -> archive.items().of(kind).stream()).toList();
    texts = new PageTexts(archive, language);
    entries = new PageEntries(language, items.size());
    folder = Permalinks.search(language).path();
    read(new Facets(archive));
    layout = layout();
  }

  static LanguageIndex of(Archive archive, Language language) {
    return new LanguageIndex(archive, language);
  }

  private void read(Facets facets) {
    for (Item item : items) {
      PageText text = texts.of(item);
      table.add(text, facets.of(item));
      entriesLength += PageEntries.bytes(entries.of(text));
    }
  }

  private Layout layout() {
    TokenShards shards = new TokenShards(table.postings(), table.pages());
    int group = (int) Math.max(1, ENTRIES * (long) items.size() / Math.max(1, entriesLength));
    return new Layout(version(shards, group), shards, group);
  }

  /** Changes with the numbers of pages and files, not with their content. */
  private String version(TokenShards shards, int group) {
    Digest digest = new Digest();
    items.forEach(item -> digest.add(item.id().toString()));
    digest.add(shards.characterShards());
    digest.add(group);
    return digest.value();
  }

  List<Asset> parts() {
    List<Asset> parts = new ArrayList<>();
    for (int start = 0; start < items.size(); start += layout.group()) {
      List<Item> some = items.subList(start, Math.min(items.size(), start + layout.group()));
      String name = "p" + start / layout.group();
      parts.add(new Asset(address(name), () -> pages(name, some)));
    }
    for (TokenShards.Shard shard : layout.shards().all()) {
      parts.add(new Asset(address(shard.name()), () -> tokens(shard)));
    }
    return parts;
  }

  Asset root() {
    return new Asset(address("index"), this::rootContent);
  }

  private Address address(String name) {
    return new Address(folder + name + ".js");
  }

  private byte[] pages(String name, List<Item> some) {
    Script script = Script.of(name, layout.version());
    String open = "[";
    for (Item item : some) {
      script.raw(open).raw(entries.of(texts.of(item)));
      open = ",";
    }
    return script.raw("]").end();
  }

  private byte[] tokens(TokenShards.Shard shard) {
    Script script = Script.of(shard.name(), layout.version()).raw("[");
    String comma = "";
    for (Map.Entry<String, PostingList> token : shard.tokens().entrySet()) {
      script.raw(comma).text(token.getKey()).raw(",");
      script.text(PostingCode.of(token.getValue(), table.pages()));
      comma = ",";
    }
    return script.raw("]").end();
  }

  private byte[] rootContent() {
    return Script.of("index", layout.version())
        .raw("{pages:")
        .number(items.size())
        .raw(",group:")
        .number(layout.group())
        .raw(",characters:")
        .number(layout.shards().characterShards())
        .raw(",words:")
        .texts(layout.shards().firstWords())
        .raw("}")
        .end();
  }
}
