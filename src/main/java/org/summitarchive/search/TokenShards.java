package org.summitarchive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.summitarchive.language.SearchTokens;

/**
 * Cuts the tokens into files of a few kilobytes, so that a query loads only what it needs.
 *
 * <p>Words stand in order, so that those with the same beginning are neighbours. Tokens of Han,
 * kana and hangul are too many for a list of the files' first ones, and nobody looks for the
 * beginning of one: their file follows from the token itself.
 */
final class TokenShards {

  /** In bytes, if no single token needs more. */
  private static final int SIZE = 3072;

  /** What a token costs besides its characters. */
  private static final int QUOTES = 6;

  /** One file. */
  record Shard(String name, SortedMap<String, PostingList> tokens) {}

  private final List<Shard> shards = new ArrayList<>();
  private final List<String> firstWords = new ArrayList<>();
  private final int characterShards;

  TokenShards(SortedMap<String, PostingList> postings, int pages) {
    SortedMap<String, PostingList> characters = new TreeMap<>();
    addWords(postings, characters, pages);
    long size = 0;
    for (Map.Entry<String, PostingList> token : characters.entrySet()) {
      size += size(token.getKey(), token.getValue(), pages);
    }
    characterShards = (int) Math.max(1, size / SIZE);
    addCharacters(characters);
  }

  private void addWords(
      SortedMap<String, PostingList> postings,
      SortedMap<String, PostingList> characters,
      int pages) {
    SortedMap<String, PostingList> shard = new TreeMap<>();
    String before = "";
    int size = 0;
    for (Map.Entry<String, PostingList> token : postings.entrySet()) {
      if (SearchTokens.isCjk(token.getKey().codePointAt(0))) {
        characters.put(token.getKey(), token.getValue());
        continue;
      }
      int needs = size(token.getKey(), token.getValue(), pages);
      if (shard.isEmpty() || size + needs > SIZE) {
        shard = new TreeMap<>();
        shards.add(new Shard("w" + firstWords.size(), shard));
        firstWords.add(distinct(before, token.getKey()));
        size = 0;
      }
      shard.put(token.getKey(), token.getValue());
      size += needs;
      before = token.getKey();
    }
  }

  /** As much of a word as tells it from the one before. */
  private static String distinct(String before, String word) {
    int at = 0;
    while (at < before.length() && before.charAt(at) == word.charAt(at)) {
      at++;
    }
    return word.substring(0, at + 1);
  }

  private void addCharacters(SortedMap<String, PostingList> characters) {
    Map<Integer, SortedMap<String, PostingList>> groups = new TreeMap<>();
    characters.forEach(
        (token, postings) ->
            groups
                .computeIfAbsent(hash(token, characterShards), first -> new TreeMap<>())
                .put(token, postings));
    for (int number = 0; number < characterShards; number++) {
      SortedMap<String, PostingList> group = groups.getOrDefault(number, new TreeMap<>());
      shards.add(new Shard("c" + number, group));
    }
  }

  /** FNV-1a over UTF-16 units. */
  static int hash(String token, int buckets) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < token.length(); i++) {
      hash = (hash ^ token.charAt(i)) * 0x01000193;
    }
    return Integer.remainderUnsigned(hash, buckets);
  }

  /** An estimate that needs no encoding. */
  private static int size(String token, PostingList postings, int pages) {
    int members = Math.min(postings.size(), pages / 6);
    return QUOTES + token.length() * 2 + Math.min(postings.size() * 3, 500 + members);
  }

  List<Shard> all() {
    return shards;
  }

  /** With what the words of each file begin. */
  List<String> firstWords() {
    return firstWords;
  }

  int characterShards() {
    return characterShards;
  }
}
