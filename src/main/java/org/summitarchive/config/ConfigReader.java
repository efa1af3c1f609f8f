package org.summitarchive.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Languages;
import org.summitarchive.model.Text;
import org.summitarchive.yaml.FieldReader;
import org.summitarchive.yaml.YamlValue.Mapping;
import org.summitarchive.yaml.YamlValue.Scalar;

/** Reads {@code archive.yaml}. */
public final class ConfigReader {

  private static final String FORMAT = "1";

  /** Stands in for a mistaken address: nothing is published then, but all mistakes are found. */
  private static final URI NOWHERE = URI.create("http://localhost/");

  private ConfigReader() {}

  /**
   * Empty only where nothing else can be read without knowing better: the format is another, or the
   * languages are not known. Otherwise mistaken values are reported, and left empty.
   */
  public static Optional<ArchiveConfig> read(Mapping archiveYaml, Diagnostics diagnostics) {
    if (!isSupported(archiveYaml, diagnostics)) {
      return Optional.empty();
    }
    FieldReader fields = new FieldReader(archiveYaml, ArchiveFields.ARCHIVE, diagnostics);
    fields.scalar("format");
    Optional<Languages> languages = new LanguagesReader(diagnostics).read(fields.list("languages"));
    URI baseUrl = baseUrl(fields, diagnostics);
    Set<RedirectRules> redirects =
        new RedirectsReader(diagnostics).read(fields.scalars("redirects"));
    return languages.map(
        known ->
            new ArchiveConfig(known, presentation(fields, known, diagnostics), baseUrl, redirects));
  }

  private static boolean isSupported(Mapping archiveYaml, Diagnostics diagnostics) {
    Optional<Scalar> format =
        archiveYaml.entries().stream()
            .filter(entry -> entry.key().text().equals("format"))
            .map(entry -> entry.value())
            .filter(Scalar.class::isInstance)
            .map(Scalar.class::cast)
            .filter(value -> !value.text().isBlank() && !value.text().equals(FORMAT))
            .findFirst();
    format.ifPresent(
        value ->
            diagnostics.error(
                value.position(),
                "unsupported-format",
                "the content format `" + value.text() + "` is not known here",
                "write `format: 1`, or build with a release that knows the format"));
    return format.isEmpty();
  }

  private static URI baseUrl(FieldReader fields, Diagnostics diagnostics) {
    Optional<Scalar> typed = fields.scalar("base-url");
    Optional<URI> url = typed.flatMap(value -> BaseUrl.parse(value.text()));
    if (typed.isPresent() && url.isEmpty()) {
      diagnostics.error(
          typed.get().position(),
          "bad-base-url",
          "`" + typed.get().text() + "` is not an address that a site can be published at",
          "write an address such as https://example.org/archive/, without ? and #");
    }
    return url.orElse(NOWHERE);
  }

  private static ArchiveConfig.Presentation presentation(
      FieldReader fields, Languages languages, Diagnostics diagnostics) {
    ConfigTexts texts = new ConfigTexts(languages, diagnostics);
    Function<String, Text> text = name -> fields.written(name).map(texts::read).orElse(Text.NONE);
    return new ArchiveConfig.Presentation(
        text.apply("title"),
        text.apply("description"),
        text.apply("series"),
        text.apply("publisher"),
        licence(fields, diagnostics));
  }

  private static @Nullable String licence(FieldReader fields, Diagnostics diagnostics) {
    Scalar typed = fields.scalar("licence").orElse(null);
    if (typed != null && typed.text().contains("://") && !isWeb(typed.text())) {
      diagnostics.error(
          typed.position(),
          "bad-url",
          "`" + typed.text() + "` is not a web address",
          "write an SPDX id such as CC-BY-4.0, or an address that begins with https://");
      return null;
    }
    return typed == null ? null : typed.text();
  }

  private static boolean isWeb(String text) {
    try {
      return text.matches("(?i)https?://.+") && new URI(text).getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
