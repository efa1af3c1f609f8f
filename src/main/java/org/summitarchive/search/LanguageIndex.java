package org.summitarchive.search;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitarchive.asset.Asset;
import org.summitarchive.language.Language;
import org.summitarchive.route.Address;
import org.summitarchive.route.Permalinks;

/** The index of the pages in one language. */
final class LanguageIndex {

  /** In bytes: about so much is loaded for each page that is shown. */
  private static final int ENTRIES = 3600;

  private final PageNumbers numbers;
  private final PageReader reader;
  private final List<Posted> tokens;
  private final Layout layout;

  /**
   * How the index is cut into files.
   *
   * @param group how many pages are described in one file
   */
  private record Layout(String version, TokenShards shards, int group) {}

  /**
   * Lays out the index.
   *
   * @param reader that has read its pages
   */
  LanguageIndex(PageNumbers numbers, PageReader reader) {
    this.numbers = numbers;
    this.reader = reader;
    tokens = reader.tokens();
    layout = layout();
  }

  private Layout layout() {
    TokenShards shards = new TokenShards(tokens, numbers.count());
    long length = Math.max(1, reader.sizes().sum());
    int group = (int) Math.max(1, ENTRIES * (long) numbers.count() / length);
    return new Layout(version(shards, group), shards, group);
  }

  /** Changes with the numbers of pages and files, not with their content. */
  private String version(TokenShards shards, int group) {
    Digest digest = new Digest();
    numbers.items().forEach(item -> digest.add(item.toString()));
    digest.add(shards.characterShards());
    digest.add(group);
    return digest.toString();
  }

  Language language() {
    return reader.language();
  }

  /** What the next build may know. */
  IndexState.InLanguage state() {
    return new IndexState.InLanguage(reader.sizes(), tokens);
  }

  List<Asset> parts() {
    List<Asset> parts = new ArrayList<>();
    for (int start = 0; start < numbers.count(); start += layout.group()) {
      int first = start;
      int end = Math.min(numbers.count(), start + layout.group());
      String name = "p" + start / layout.group();
      parts.add(
          new Asset(address(name), () -> pages(name, first, end), version(digest(first, end))));
    }
    for (TokenShards.Shard shard : layout.shards().all()) {
      parts.add(new Asset(address(shard.name()), () -> tokens(shard), version(shard.digest())));
    }
    return parts;
  }

  Asset root() {
    return new Asset(address("index"), this::rootContent);
  }

  private Address address(String name) {
    return new Address(Permalinks.search(language()).path() + name + ".js");
  }

  private long digest(int first, int end) {
    Digest digest = new Digest();
    for (int page = first; page < end; page++) {
      digest.add(reader.sizes().digest(page));
    }
    return digest.value();
  }

  private Optional<Long> version(long content) {
    Digest digest = new Digest().add(layout.version()).add(numbers.count()).add(content);
    return Optional.of(digest.value());
  }

  private byte[] pages(String name, int first, int end) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(2 * ENTRIES);
    file.writeBytes(Script.of(name, layout.version()).bytes());
    for (int page = first; page < end; page++) {
      file.write(page == first ? '[' : ',');
      file.writeBytes(reader.entry(page));
    }
    file.writeBytes(Script.part().raw("]").end());
    return file.toByteArray();
  }

  private byte[] tokens(TokenShards.Shard shard) {
    Script script = Script.of(shard.name(), layout.version()).raw("[");
    String comma = "";
    for (Posted token : shard.tokens()) {
      script.raw(comma).text(token.token()).raw(",");
      script.text(PostingCode.of(token.postings(), numbers.count()));
      comma = ",";
    }
    return script.raw("]").end();
  }

  private byte[] rootContent() {
    return Script.of("index", layout.version())
        .raw("{pages:")
        .number(numbers.count())
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
