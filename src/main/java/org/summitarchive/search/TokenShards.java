package org.summitarchive.search;

import java.util.ArrayList;
import java.util.List;
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
  record Shard(String name, List<Posted> tokens) {

    /** Stands for the tokens, where they stand, and what they weigh there. */
    long digest() {
      Digest digest = new Digest();
      tokens.forEach(token -> digest.add(token.token()).add(token.postings().digest()));
      return digest.value();
    }
  }

  private final List<Shard> shards = new ArrayList<>();
  private final List<String> firstWords = new ArrayList<>();
  private final int characterShards;

  /**
   * Cuts tokens.
   *
   * @param tokens in order
   * @param pages how many there are in all
   */
  TokenShards(List<Posted> tokens, int pages) {
    List<Posted> characters = new ArrayList<>();
    addWords(tokens, characters, pages);
    long size = 0;
    for (Posted token : characters) {
      size += size(token, pages);
    }
    characterShards = rounded((int) Math.max(1, size / SIZE));
    addCharacters(characters);
  }

  /**
   * In steps of a sixteenth at most: another number would be another version, and all files new.
   */
  private static int rounded(int shards) {
    return shards & -Math.max(1, Integer.highestOneBit(shards) >> 4);
  }

  private void addWords(List<Posted> tokens, List<Posted> characters, int pages) {
    List<Posted> shard = new ArrayList<>();
    String before = "";
    int size = 0;
    for (Posted token : tokens) {
      if (SearchTokens.isCjk(token.token().codePointAt(0))) {
        characters.add(token);
        continue;
      }
      int needs = size(token, pages);
      if (shard.isEmpty() || size + needs > SIZE) {
        shard = new ArrayList<>();
        shards.add(new Shard("w" + firstWords.size(), shard));
        firstWords.add(distinct(before, token.token()));
        size = 0;
      }
      shard.add(token);
      size += needs;
      before = token.token();
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

  private void addCharacters(List<Posted> characters) {
    int first = shards.size();
    for (int number = 0; number < characterShards; number++) {
      shards.add(new Shard("c" + number, new ArrayList<>()));
    }
    for (Posted token : characters) {
      shards.get(first + hash(token.token(), characterShards)).tokens().add(token);
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
  private static int size(Posted token, int pages) {
    int standing = token.postings().size();
    int members = Math.min(standing, pages / 6);
    return QUOTES + token.token().length() * 2 + Math.min(standing * 3, 500 + members);
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
