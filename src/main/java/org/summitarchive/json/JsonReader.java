package org.summitarchive.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourcePosition;
import org.summitarchive.diagnostic.SourceText;

/** Reads JSON documents whole; no object may name a field twice, and none nests over 64 levels. */
public final class JsonReader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
          .build();

  private final SourceText file;
  private final JsonParser parser;

  private JsonReader(SourceText file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** Empty where it is no JSON, which is reported. */
  public static Optional<JsonEntry> read(SourceText file, Diagnostics diagnostics) {
    try (JsonParser parser = FACTORY.createParser(file.text())) {
      return Optional.of(new JsonReader(file, parser).document());
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      diagnostics.error(
          file.positionAt(at == null ? 0 : (int) Math.max(0, at.getCharOffset() - 1)),
          "broken-json",
          "this is not well-formed JSON, or it names a field twice",
          "mend it here, or export the file again");
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonEntry document() throws IOException {
    JsonEntry document = value("", parser.nextToken());
    if (parser.nextToken() != null) {
      throw new JsonParseException(parser, "more than one value");
    }
    return document;
  }

  private JsonEntry value(String name, JsonToken token) throws IOException {
    if (token == null) {
      throw new JsonParseException(parser, "no value");
    }
    SourcePosition position = file.positionAt((int) parser.currentTokenLocation().getCharOffset());
    List<JsonEntry> children = new ArrayList<>();
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        children.add(value(field, parser.nextToken()));
      }
    } else if (token == JsonToken.START_ARRAY) {
      for (JsonToken next = parser.nextToken();
          next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        children.add(value("", next));
      }
    }
    boolean written = token.isScalarValue() && token != JsonToken.VALUE_NULL;
    return new JsonEntry(name, position, written ? parser.getText() : "", children);
  }
}
