package org.summitarchive.bind;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import org.summitarchive.source.SourceDocument;

/**
 * The words of an original that its translations say in their languages: its texts and its prose.
 * Dates, order, references and the ids of things are no words.
 */
public record OriginalText(List<Passage> passages) {

  /** What a passage without a field is called. */
  public static final String PROSE = "prose";

  /**
   * A text in its place.
   *
   * @param thing the id of the statement, figure, role or link that has the text; empty where the
   *     item itself has it
   * @param field {@code title}, {@code statements text}, {@link #PROSE}
   */
  public record Passage(String thing, String field, String text) {}

  /** No vowels: a version is never a word, nor a number, whatever reads it as YAML. */
  private static final String LETTERS = "bcdfghjklmnpqrstvwxz";

  private static final int LENGTH = 10;

  private static final Comparator<Passage> BY_CONTENT =
      Comparator.comparing(Passage::field).thenComparing(Passage::text);

  public OriginalText {
    passages = List.copyOf(passages);
  }

  public static OriginalText of(SourceDocument original) {
    return new OriginalTextReader(original.language()).read(original);
  }

  /**
   * Names this state of the words, as {@code translated-from} holds it: ten letters. The order of
   * things in the file and their ids do not change it; how lines are broken in texts, and blanks at
   * the ends of lines, neither.
   */
  public String version() {
    StringBuilder all = new StringBuilder();
    passages.stream()
        .sorted(BY_CONTENT)
        .forEach(p -> all.append(p.field).append('\0').append(p.text).append('\0'));
    BigInteger rest = new BigInteger(1, digest(all.toString()));
    BigInteger base = BigInteger.valueOf(LETTERS.length());
    StringBuilder version = new StringBuilder();
    while (version.length() < LENGTH) {
      version.append(LETTERS.charAt(rest.mod(base).intValue()));
      rest = rest.divide(base);
    }
    return version.toString();
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
