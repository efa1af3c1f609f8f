package org.summitarchive.build;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which reads its schema once for all pages. */
final class HtmlValidator {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Pages are checked as those of a site: policies speak of where things come from. */
  private static final String SITE = "https://site.example/";

  /**
   * Bytes: the schema is read by a deep recursion, which not every compiler's frames leave room
   * for.
   */
  private static final long STACK = 16L << 20;

  private final SimpleDocumentValidator validator =
      new SimpleDocumentValidator(false, false, false);
  private final List<String> messages = new ArrayList<>();
  private String page = "";
  private List<String> lines = List.of();

  HtmlValidator() throws Exception {
    FutureTask<Void> reading = new FutureTask<>(this::readSchema);
    new Thread(null, reading, "schema", STACK).start();
    reading.get();
  }

  private Void readSchema() throws Exception {
    ErrorHandler handler = new Handler();
    validator.setUpMainSchema(SCHEMA, handler);
    validator.setUpValidatorAndParsers(handler, true, false);
    return null;
  }

  void validate(Path site, String file) throws Exception {
    page = file;
    lines = Files.readAllLines(site.resolve(file));
    InputSource input = new InputSource(new StringReader(Files.readString(site.resolve(file))));
    input.setSystemId(SITE + file);
    validator.checkHtmlInputSource(input);
  }

  /** Errors and warnings alike. */
  List<String> messages() {
    return List.copyOf(messages);
  }

  /**
   * Whether a message is not true. A policy holds for scripts that run, and browsers do not ask it
   * about a script element that holds data (HTML, "prepare the script element").
   */
  private boolean isWrong(SAXParseException e) {
    return String.valueOf(e.getMessage()).startsWith("Inline script violates Content Security")
        && lines.get(e.getLineNumber() - 1).contains("<script type=\"application/ld+json\">");
  }

  private final class Handler implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {
      add("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add("fatal", e);
    }

    private void add(String severity, SAXParseException e) {
      if (!isWrong(e)) {
        String place = page + ":" + e.getLineNumber() + ":" + e.getColumnNumber();
        messages.add(place + ": " + severity + ": " + e.getMessage());
      }
    }
  }
}
