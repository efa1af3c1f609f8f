package org.summitarchive.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes one large object whose lists are made element by element, so that nothing but its bytes
 * ever stands in memory whole. Values are those that {@link JsonText} knows.
 */
public final class JsonStream {

  private final JsonGenerator json;

  private JsonStream(JsonGenerator json) {
    this.json = json;
  }

  /** The object that the fields make, in UTF-8, ending in a line break. */
  public static byte[] object(Consumer<JsonStream> fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonText.FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(JsonText.indented());
      json.writeStartObject();
      fields.accept(new JsonStream(json));
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public void field(String name, Object value) {
    try {
      json.writeFieldName(name);
      JsonText.write(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void list(String name, Stream<?> elements) {
    try {
      json.writeArrayFieldStart(name);
      for (Iterator<?> each = elements.iterator(); each.hasNext(); ) {
        JsonText.write(json, each.next());
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
