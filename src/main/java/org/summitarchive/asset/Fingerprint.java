package org.summitarchive.asset;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.summitarchive.route.Address;

/**
 * Names files after their content, so that a browser may keep them for ever and no page ever shows
 * an old one.
 */
final class Fingerprint {

  /** 64 bits of SHA-256: far beyond chance for any number of files that a site can have. */
  private static final int HEX_DIGITS = 16;

  private Fingerprint() {}

  /** Where a file is published: {@code assets/<name>.<hash>.<extension>}. */
  static Address address(String name, String hash) {
    String plain = name.replaceAll("[^A-Za-z0-9._/-]+", "-");
    int dot = plain.lastIndexOf('.');
    int end = dot > plain.lastIndexOf('/') ? dot : plain.length();
    return new Address("assets/" + plain.substring(0, end) + "." + hash + plain.substring(end));
  }

  static String of(byte[] content) {
    return hex(sha256().digest(content));
  }

  /** Reads the stream to its end. */
  static String of(InputStream content) throws IOException {
    DigestInputStream digested = new DigestInputStream(content, sha256());
    digested.transferTo(java.io.OutputStream.nullOutputStream());
    return hex(digested.getMessageDigest().digest());
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
