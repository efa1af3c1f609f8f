package org.summitarchive.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
  private static final int ENTRIES = 4500;

  private final List<Item> items;
  private final PageTexts texts;
  private final PageEntries entries;
  private final String folder;
  private final TokenTable table = new TokenTable();
  private final Digest digest = new Digest();
  private long entriesLength;

  private LanguageIndex(Archive archive, Language language) {
    items = Stream.of(Kind.values()).flatMap(kind -> archive.items().of(kind).stream()).toList();
    texts = new PageTexts(archive, language);
    entries = new PageEntries(language, items.size());
    folder = Permalinks.search(language).path();
  }

  static List<Asset> files(Archive archive, Language language) {
    LanguageIndex index = new LanguageIndex(archive, language);
    index.read(new Facets(archive));
    return index.files();
  }

  private void read(Facets facets) {
    for (Item item : items) {
      PageText text = texts.of(item);
      table.add(text, facets.of(item));
      byte[] entry = entries.of(text).getBytes(StandardCharsets.UTF_8);
      digest.add(entry);
      entriesLength += entry.length;
    }
  }

  private List<Asset> files() {
    SortedMap<String, PostingList> postings = table.postings();
    postings.forEach(digest::add);
    TokenShards shards = new TokenShards(postings, table.pages());
    String version = digest.value();
    int group = (int) Math.max(1, ENTRIES * (long) items.size() / Math.max(1, entriesLength));
    List<Asset> files = new ArrayList<>();
    for (int start = 0; start < items.size(); start += group) {
      List<Item> some = items.subList(start, Math.min(items.size(), start + group));
      String name = "p" + start / group;
      files.add(new Asset(address(name), () -> pages(name, version, some)));
    }
    for (TokenShards.Shard shard : shards.all()) {
      files.add(new Asset(address(shard.name()), () -> tokens(shard, version)));
    }
    byte[] root = root(shards, version, group);
    files.add(new Asset(address("index"), () -> root));
    return files;
  }

  private Address address(String name) {
    return new Address(folder + name + ".js");
  }

  private byte[] pages(String name, String version, List<Item> some) {
    Script script = Script.of(name, version);
    String open = "[";
    for (Item item : some) {
      script.raw(open).raw(entries.of(texts.of(item)));
      open = ",";
    }
    return script.raw("]").end();
  }

  private byte[] tokens(TokenShards.Shard shard, String version) {
    Script script = Script.of(shard.name(), version).raw("[");
    String comma = "";
    for (Map.Entry<String, PostingList> token : shard.tokens().entrySet()) {
      script.raw(comma).text(token.getKey()).raw(",");
      script.text(PostingCode.of(token.getValue(), table.pages()));
      comma = ",";
    }
    return script.raw("]").end();
  }

  private byte[] root(TokenShards shards, String version, int group) {
    return Script.of("index", version)
        .raw("{pages:")
        .number(items.size())
        .raw(",group:")
        .number(group)
        .raw(",characters:")
        .number(shards.characterShards())
        .raw(",words:")
        .texts(shards.firstWords())
        .raw("}")
        .end();
  }
}
