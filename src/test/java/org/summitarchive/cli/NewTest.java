package org.summitarchive.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitarchive.Folders;
import org.summitarchive.Golden;

/** What {@code new} writes, prints and refuses. */
class NewTest {

  private static final Path WRITTEN = Path.of("src/test/resources/cli/new");

  @TempDir Path temp;
  private Path working = Path.of("");

  @BeforeEach
  void copyContent() throws IOException {
    working = temp.toRealPath();
    Folders.copy(
        Path.of("src/test/resources/sites/everything/content"), working.resolve("content"));
  }

  private static String[] command(String arguments) {
    List<String> command = new ArrayList<>(List.of("new"));
    command.addAll(arguments.isEmpty() ? List.of() : List.of(arguments.split(" ")));
    return command.toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    "edition, edition 2026 --title 2026年峰会, editions/2026/edition.zh.md",
    "section, section 2025/ai --title 人工智能, editions/2025/sections/ai.zh.md",
    "forum, forum 2025 --title 闭幕式 --set kind=ceremony, editions/2025/forums/bi-mu-shi.zh.md",
    "speaker, speaker --name 欧阳修, speakers/ouyang-xiu.zh.md",
    "speaker-in-english, speaker jane-roe --name Roe --language en, speakers/jane-roe.en.md",
    "organisation, organisation tencent, organisations/tencent.zh.md",
    "document, document --title Study --set year=2025, documents/study.zh.md",
    "source, source daily-2 --name 日报 --set language=zh, sources/daily-2.zh.md",
    "page, page contact --title 联系, pages/contact.zh.md",
    "translation, translation content/pages/about.zh.md ar, pages/about.ar.md",
    "translation-of-things, translation content/editions/2025/edition.zh.md ar,"
        + " editions/2025/edition.ar.md"
  })
  void writes(String name, String arguments, String file) throws IOException {
    Path written = working.resolve("content").resolve(file);
    Transcript.assertPrints(working, "new/" + name, command(arguments));
    Golden.assertHolds(WRITTEN.resolve(name + ".md"), Files.readString(written));
  }

  @ParameterizedTest
  @CsvSource({
    "help, --help",
    "nothing, ''",
    "unknown-kind, spekaer x",
    "topic, topic law",
    "no-id, speaker",
    "unknown-reading, speaker --name 山田太郎 --language en",
    "unknown-reading-in-edition, forum 2025 --title 开幕式 --language ar",
    "no-letters, page --title ！",
    "no-edition, forum opening",
    "unknown-edition, forum 2052/x --title X",
    "bad-id, speaker Zhang_San",
    "long-id, speaker a123456789a123456789a123456789a123456789a123456789a123456789a123456789a123456789b",
    "long-edition, forum a123456789a123456789a123456789a123456789a123456789a123456789a123456789a123456789b/x",
    "id-of-unknown-reading, speaker 山田太郎 --language en",
    "reserved-id, page search",
    "taken, speaker gurry",
    "unknown-language, speaker x --language fr",
    "unknown-field, speaker x --set naem=x",
    "map-field, speaker x --set roles=x",
    "two-ids, speaker x y",
    "content-missing, speaker x --content nowhere",
    "translation-without-language, translation content/pages/about.zh.md",
    "translation-with-name, translation content/pages/about.zh.md ar --name X",
    "translation-there, translation content/editions/2025/forums/internet-law.zh.md en",
    "translation-of-translation, translation content/editions/2025/forums/internet-law.en.md ar",
    "translation-into-original, translation content/pages/about.zh.md zh",
    "translation-into-unknown, translation content/pages/about.zh.md rus",
    "translation-outside, translation ../about.zh.md ar"
  })
  void refuses(String name, String arguments) {
    Map<String, String> before = Folders.tree(working);
    Transcript.assertPrints(working, "new/refused/" + name, command(arguments));
    assertEquals(before, Folders.tree(working));
  }

  @Test
  void theIdOfALongNameIsShort() {
    Run run = Run.of(working, "new", "speaker", "--name", "Ana Example ".repeat(200) + "x");
    assertEquals(
        "wrote content/speakers/ana-example-ana-example-ana-example-ana-example-ana-example.zh.md\n",
        run.out());
  }

  @Test
  void whatIsWrittenIsBuilt() {
    Run.of(working, "new", "speaker", "--name", "张三");
    assertEquals(ExitCode.DONE, Run.of(working, "build").code());
  }
}
