package org.summitarchive.authoring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlValue;
import org.summitarchive.yaml.YamlValue.Entry;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Writes into a translation what it was made from, and touches nothing but that line. */
final class TranslationMark {

  static final String FIELD = "translated-from";

  private static final Pattern LINE =
      Pattern.compile(
          "(" + FIELD + "[ \\t]*:[ \\t]+)(\"[^\"\\r\\n]*\"|'[^'\\r\\n]*'|[^\\s#\"'&*!|>{\\[]\\S*)");

  private TranslationMark() {}

  /**
   * The file's text with its mark.
   *
   * @param text as it stands in the file, a byte order mark included
   * @return empty where the front matter is written in a way that more than one line would change
   */
  static Optional<String> written(String text, SourceDocument file, String version) {
    Optional<Entry> mark = entry(file);
    Optional<String> edited =
        mark.isPresent()
            ? replaced(text, mark.get().key().position().line(), version)
            : Optional.of(added(text, file, version));
    return edited.filter(after -> holds(after, file, version));
  }

  private static Optional<Entry> entry(SourceDocument file) {
    return file.frontMatter().entries().stream()
        .filter(entry -> entry.key().text().equals(FIELD))
        .findFirst();
  }

  private static Optional<String> replaced(String text, int line, String version) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    Matcher matcher = LINE.matcher(text).region(start, text.length());
    return matcher.lookingAt()
        ? Optional.of(
            text.substring(0, matcher.start(2)) + version + text.substring(matcher.end(2)))
        : Optional.empty();
  }

  /** As the last line of the front matter, ending as the file's first line does. */
  private static String added(String text, SourceDocument file, String version) {
    int body = file.bodyStart() + text.length() - file.text().text().length();
    int fence = text.lastIndexOf('\n', Math.max(0, body - 2)) + 1;
    int first = text.indexOf('\n');
    String end = first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    return text.substring(0, fence) + FIELD + ": " + version + end + text.substring(fence);
  }

  /** Whether the file says it now, and everything else as before. */
  private static boolean holds(String after, SourceDocument file, String version) {
    String plain = after.startsWith("\uFEFF") ? after.substring(1) : after;
    Diagnostics mistakes = new Diagnostics();
    Optional<SourceDocument> read =
        SourceDocument.parse(
            file.id(), file.language(), new SourceText(file.text().path(), plain), mistakes);
    int added = entry(file).isPresent() ? 0 : 1;
    return read.isPresent()
        && read.get().frontMatter().entries().size() == file.frontMatter().entries().size() + added
        && entry(read.get()).map(Entry::value).filter(v -> says(v, version)).isPresent();
  }

  private static boolean says(YamlValue value, String version) {
    return value instanceof Scalar scalar && scalar.text().equals(version);
  }
}
