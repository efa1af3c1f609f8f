package org.summitarchive.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts to which both implementations of the tokenizer are held. */
record TokenVectors(List<Vector> all) {

  private static final Path FILE = Path.of("src/test/resources/search/vectors.json");

  /** A text and its tokens, parted by spaces. */
  record Vector(String language, String text, String tokens) {}

  static TokenVectors read() {
    List<Vector> all = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(Files.readString(FILE))) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        String language = string(json);
        String text = string(json);
        List<String> tokens = new ArrayList<>();
        json.nextToken();
        json.nextToken();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
          tokens.add(json.getText());
        }
        json.nextToken();
        all.add(new Vector(language, text, String.join(" ", tokens)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TokenVectors(all);
  }

  private static String string(JsonParser json) throws IOException {
    json.nextToken();
    return json.nextTextValue();
  }
}
