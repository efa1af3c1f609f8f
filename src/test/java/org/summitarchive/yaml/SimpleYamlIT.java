package org.summitarchive.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.yaml.YamlValue.Mapping;

/** What the simple reader reads, it reads as the parser does; what it cannot, it leaves alone. */
class SimpleYamlIT {

  private static final String FENCE = "---\n";

  @Property(tries = 50_000)
  void readsWhatMaintainersWriteAsTheParserDoes(@ForAll Random random) {
    Statistics.label("simple")
        .collect(isSimple(RandomYaml.of(random)))
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
  }

  @Property(tries = 10_000)
  void readsAnythingAsTheParserDoes(@ForAll("pieces") String yaml) {
    isSimple(yaml);
  }

  private static boolean isSimple(String yaml) {
    SourceText file = new SourceText("f", FENCE + yaml);
    int end = file.text().length();
    Optional<Mapping> simple = SimpleYaml.read(file, FENCE.length(), end);
    if (simple.isPresent()) {
      Diagnostics diagnostics = new Diagnostics();
      assertEquals(YamlReader.parsed(file, FENCE.length(), end, diagnostics), simple, yaml);
      assertEquals(List.of(), diagnostics.sorted(), yaml);
    }
    return simple.isPresent();
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "a", "b: ", "a:\n ", ": ", "- ", "[", "]", "{", "}", ",", "\"", "'", "\n", "\n  ", " ",
            "|\n", ">-\n ", "# ", "#", "文", "\u00a0", "\u2029", "\u200f")
        .list()
        .ofMaxSize(12)
        .map(pieces -> "a: " + String.join("", pieces));
  }
}
