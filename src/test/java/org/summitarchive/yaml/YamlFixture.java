package org.summitarchive.yaml;

import java.util.List;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.yaml.YamlValue.Mapping;

/** Reads YAML, and writes down mistakes, in the line that tests compare. */
public final class YamlFixture {

  private YamlFixture() {}

  /** A map from YAML that has no mistakes. */
  public static Mapping mapping(String path, String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Mapping map =
        YamlReader.mapping(new SourceText(path, yaml), 0, yaml.length(), diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    if (!diagnostics.sorted().isEmpty()) {
      throw new AssertionError(diagnostics.sorted());
    }
    return map;
  }

  /** Each mistake as {@code path:line:column: error: message [code]; hint}. */
  public static List<String> lines(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(YamlFixture::line).toList();
  }

  private static String line(Diagnostic mistake) {
    return mistake.position()
        + ": "
        + mistake.severity().word()
        + ": "
        + mistake.message()
        + " ["
        + mistake.code()
        + "]; "
        + mistake.hint();
  }
}
