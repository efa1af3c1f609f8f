package org.summitarchive.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitarchive.language.Language;
import org.summitarchive.model.Text;
import org.summitarchive.model.TextList;

/**
 * A table as RFC 4180 has it, with a header; texts have a column for each language.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab
 * or a line break for a formula. Words that begin so get an apostrophe in front; {@code
 * archive.json} has them as they are.
 */
final class Table<T> {

  private static final String FORMULA = "=+-@\t\r\n";
  private static final String SEPARATOR = "; ";

  private final List<Language> languages;
  private final List<String> header = new ArrayList<>();
  private final List<Function<T, @Nullable String>> cells = new ArrayList<>();

  Table(List<Language> languages) {
    this.languages = languages;
  }

  /** A cell that is empty where nothing is stated. */
  Table<T> column(String name, Function<T, @Nullable Object> value) {
    return add(
        name,
        row -> {
          Object found = value.apply(row);
          return found == null ? null : guarded(found.toString());
        });
  }

  /** A number: a minus sign is no formula here. */
  Table<T> number(String name, Function<T, @Nullable String> value) {
    return add(name, value);
  }

  /** Ids and the like, none of which has a space in it, separated by spaces. */
  Table<T> words(String name, Function<T, List<String>> values) {
    return column(name, row -> String.join(" ", values.apply(row)));
  }

  /** A column for each language, such as {@code title.zh}. */
  Table<T> texts(String name, Function<T, Text> text) {
    for (Language language : languages) {
      column(name + "." + language.path(), row -> text.apply(row).values().get(language));
    }
    return this;
  }

  Table<T> lists(String name, Function<T, TextList> list) {
    for (Language language : languages) {
      column(
          name + "." + language.path(),
          row ->
              String.join(SEPARATOR, list.apply(row).values().getOrDefault(language, List.of())));
    }
    return this;
  }

  private Table<T> add(String name, Function<T, @Nullable String> cell) {
    header.add(name);
    cells.add(cell);
    return this;
  }

  String of(Stream<? extends T> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(header);
      rows.forEach(
          row ->
              csv.writeRecord(cells.stream().map(cell -> cell.apply(row)).toArray(String[]::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String guarded(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
