package org.summitarchive.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitarchive.json.JsonText;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as editors hold it against schemas: by the rules of YAML 1.2, in which dates are texts. */
final class FrontMatterJson {

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\\uFEFF?---[ \\t]*\\r?\\n(.*?)^---[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

  /** The core schema of YAML 1.2. */
  private static final class Core extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
      addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]{1,9}"), "-+0123456789");
      addImplicitResolver(
          Tag.FLOAT, Pattern.compile("[-+]?[0-9]+\\.[0-9]+(e[-+]?[0-9]+)?"), "-+0123456789");
    }
  }

  private FrontMatterJson() {}

  static String ofFile(String text) {
    Matcher matcher = FRONT_MATTER.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no front matter: " + text);
    }
    return of(matcher.group(1));
  }

  static String of(String yaml) {
    DumperOptions options = new DumperOptions();
    Object value =
        new Yaml(
                new SafeConstructor(new LoaderOptions()),
                new Representer(options),
                options,
                new LoaderOptions(),
                new Core())
            .load(yaml);
    return value == null ? "{}" : JsonText.of(value);
  }
}
