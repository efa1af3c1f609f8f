package org.summitarchive.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, lists, strings, numbers and booleans as JSON, indented, in the order in which they
 * are given. Lines end at LF on every machine.
 */
public final class JsonText {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonText() {}

  /** A value in one line that was made before, for values that stand in many documents. */
  public record Fragment(String json) {

    public static Fragment of(Object value) {
      return new Fragment(line(value));
    }
  }

  /**
   * The value as a document of its own, ending in a line break.
   *
   * @throws IllegalArgumentException for a value of any other type
   */
  public static String of(Object value) {
    return within(0, value) + "\n";
  }

  /**
   * The value as it stands in a document.
   *
   * @param depth in how many objects and lists it lies there
   * @throws IllegalArgumentException for a value of any other type
   */
  public static String within(int depth, Object value) {
    return written(value, new Indented(depth));
  }

  /**
   * The value in one line, safe within an HTML {@code script} element: no {@code <} is left in it.
   *
   * @throws IllegalArgumentException for a value of any other type
   */
  public static String inScript(Object value) {
    return line(value).replace("<", "\\u003C");
  }

  private static String line(Object value) {
    return written(value, null);
  }

  private static String written(Object value, @Nullable Indented lines) {
    Chunks text = new Chunks();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(lines);
      write(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof Fragment fragment) {
      json.writeRawValue(fragment.json());
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Number || value instanceof Boolean) {
      json.writePOJO(value);
    } else {
      throw new IllegalArgumentException("not a JSON value: " + value);
    }
  }

  /** What the generator hands over, which for nearly all values is all at once. */
  private static final class Chunks extends Writer {

    private final StringBuilder before = new StringBuilder(0);
    private String last = "";

    @Override
    public void write(char[] characters, int from, int length) {
      before.append(last);
      last = new String(characters, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return before.isEmpty() ? last : before + last;
    }
  }

  private static final class Indented extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1;
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    Indented(int depth) {
      indentArraysWith(LINES);
      indentObjectsWith(LINES);
      _nesting = depth;
    }
  }
}
