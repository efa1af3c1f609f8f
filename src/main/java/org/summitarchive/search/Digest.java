package org.summitarchive.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a version of the index, so that files of two versions are never mixed. */
final class Digest {

  private static final int HEX_DIGITS = 12;

  private final MessageDigest digest = sha256();

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  void add(byte[] content) {
    digest.update(content);
  }

  void add(String token, PostingList postings) {
    add(token.getBytes(StandardCharsets.UTF_8));
    postings.addTo(digest);
  }

  String value() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }
}
