package org.summitarchive.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A content file as people see it: fields, each with the lines that belong to it, and the prose.
 * What one of them holds can be replaced and the rest stays as it was typed.
 *
 * @param fields the lines of each field, ending in a line break; comments belong to the field
 *     above, those above the first to a field without a name
 * @param body empty where there is no prose; {@link #UNSAID} where nobody says whether there is
 */
record Blocks(Map<String, String> fields, String body) {

  /** Stands for prose of which a schedule's format cannot speak. */
  static final String UNSAID = "\uFFFF";

  private static final Pattern FILE =
      Pattern.compile(
          "\\A\\uFEFF?---\\h*\\n(.*?)^---\\h*(?:\\n|\\z)(.*)\\z",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]*)\\h*:(?:\\s.*)?");

  Blocks {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Empty where the file has no front matter. */
  static Optional<Blocks> parse(String text) {
    Matcher file = FILE.matcher(text.replace("\r\n", "\n"));
    if (!file.matches()) {
      return Optional.empty();
    }
    Map<String, String> fields = new LinkedHashMap<>();
    String name = "";
    for (String line : file.group(1).lines().toList()) {
      Matcher field = FIELD.matcher(line);
      name = field.matches() ? field.group(1) : name;
      fields.merge(name, line + "\n", String::concat);
    }
    return Optional.of(new Blocks(fields, file.group(2)));
  }

  /** With a field's lines replaced, or added below the nearest of those that go before it. */
  Blocks with(String name, String lines, List<String> before) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    if (changed.replace(name, lines) != null) {
      return new Blocks(changed, body);
    }
    List<String> names = new ArrayList<>(fields.keySet());
    int at = before.stream().mapToInt(names::indexOf).max().orElse(-1) + 1;
    names.add(at == 0 && names.contains("") ? 1 : at, name);
    Map<String, String> ordered = new LinkedHashMap<>();
    names.forEach(each -> ordered.put(each, each.equals(name) ? lines : fields.get(each)));
    return new Blocks(ordered, body);
  }

  Blocks without(String name) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.remove(name);
    return new Blocks(changed, body);
  }

  Blocks withBody(String prose) {
    return new Blocks(fields, prose.isEmpty() ? "" : prose + "\n");
  }

  String text() {
    return "---\n" + String.join("", fields.values()) + "---\n" + body;
  }
}
