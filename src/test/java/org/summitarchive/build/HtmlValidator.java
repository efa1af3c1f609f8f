package org.summitarchive.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which reads its schema once for all pages. */
final class HtmlValidator {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final SimpleDocumentValidator validator =
      new SimpleDocumentValidator(false, false, false);
  private final List<String> messages = new ArrayList<>();
  private String page = "";

  HtmlValidator() throws Exception {
    ErrorHandler handler = new Handler();
    validator.setUpMainSchema(SCHEMA, handler);
    validator.setUpValidatorAndParsers(handler, true, false);
  }

  void validate(Path site, String file) throws Exception {
    page = file;
    InputSource input = new InputSource(Files.newInputStream(site.resolve(file)));
    input.setEncoding("UTF-8");
    input.setSystemId(site.resolve(file).toUri().toString());
    validator.checkHtmlInputSource(input);
  }

  /** Errors and warnings alike. */
  List<String> messages() {
    return List.copyOf(messages);
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
      messages.add(
          page
              + ":"
              + e.getLineNumber()
              + ":"
              + e.getColumnNumber()
              + ": "
              + severity
              + ": "
              + e.getMessage());
    }
  }
}
