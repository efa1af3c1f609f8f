package org.summitarchive.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.yaml.YamlFixture;

class ConfigReaderTest {

  private static final String LANGUAGES =
      """
      languages:
        - {path: zh, tag: zh-Hans, name: 中文}
        - {path: en, tag: en, name: English}
      """;

  private static final String TEXTS =
      """
      title: {zh: 档案, en: Archive}
      description: {zh: 说明, en: Description}
      series: {zh: 峰会, en: Summit}
      """;

  private static final String REST = TEXTS + "base-url: https://archive.example/\n" + LANGUAGES;

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<ArchiveConfig> read(String yaml) {
    return ConfigReader.read(YamlFixture.mapping("archive.yaml", yaml), diagnostics);
  }

  private List<String> mistakes() {
    return YamlFixture.lines(diagnostics);
  }

  @Test
  void readsEverything() {
    ArchiveConfig config =
        read("format: 1\nlicence: CC-BY-4.0\npublisher: {zh: 出版者, en: Us}\n" + REST).orElseThrow();
    Language zh = config.languages().original();
    Language en = config.languages().find("en").orElseThrow();
    assertEquals("zh-Hans 中文", zh.tag() + " " + zh.name());
    assertEquals("Archive", config.presentation().title().values().get(en));
    assertEquals("说明", config.presentation().description().values().get(zh));
    assertEquals("Summit", config.presentation().series().values().get(en));
    assertEquals("Us", config.presentation().publisher().values().get(en));
    assertEquals("CC-BY-4.0", config.presentation().licence());
    assertEquals(URI.create("https://archive.example/"), config.baseUrl());
    assertEquals(List.of(), mistakes());
  }

  @Test
  void licenceMayBeWordsButNoAddressThatLeadsNowhere() {
    assertEquals(
        "All rights reserved",
        read("format: 1\nlicence: All rights reserved\n" + REST)
            .orElseThrow()
            .presentation()
            .licence());
    assertEquals(List.of(), mistakes());
    read("format: 1\nlicence: 'javascript://x'\n" + REST);
    read("format: 1\n\nlicence: https://a b/\n" + REST);
    String hint = "write an SPDX id such as CC-BY-4.0, or an address that begins with https://";
    assertEquals(
        List.of(
            "archive.yaml:2:10: error: `javascript://x` is not a web address [bad-url]; " + hint,
            "archive.yaml:3:10: error: `https://a b/` is not a web address [bad-url]; " + hint),
        mistakes());
  }

  @Test
  void takesAnotherBaseUrl() {
    URI other = URI.create("https://mirror.example/a/");
    ArchiveConfig config = read("format: 1\n" + REST).orElseThrow();
    assertEquals(other, config.withBaseUrl(other).baseUrl());
    assertEquals(config.languages(), config.withBaseUrl(other).languages());
  }

  @Test
  void saysNothingMoreOfAnotherFormat() {
    assertTrue(read("format: 2\ncolour: red\n").isEmpty());
    assertEquals(
        List.of(
            "archive.yaml:1:9: error: the content format `2` is not known here"
                + " [unsupported-format]; write `format: 1`, or build with a release that knows the"
                + " format"),
        mistakes());
  }

  @Test
  void reportsWhatIsMissing() {
    assertTrue(read("publisher: 我们\n").isEmpty());
    assertEquals(
        List.of(
            "archive.yaml:1:1: error: archive.yaml needs `base-url` [missing-field]; add"
                + " `base-url: …`, the address that the site is published at",
            "archive.yaml:1:1: error: archive.yaml needs `description` [missing-field]; add"
                + " `description: …`, what the archive is, in a sentence",
            "archive.yaml:1:1: error: archive.yaml needs `format` [missing-field]; add"
                + " `format: …`, the version of the content format, which is 1",
            "archive.yaml:1:1: error: archive.yaml needs `languages` [missing-field]; add"
                + " `languages: …`, the archive's languages, its original language first",
            "archive.yaml:1:1: error: archive.yaml needs `series` [missing-field]; add"
                + " `series: …`, the name of the series of events",
            "archive.yaml:1:1: error: archive.yaml needs `title` [missing-field]; add"
                + " `title: …`, the archive's name"),
        mistakes());
  }

  @Test
  void readsOnWithAMistakenBaseUrl() {
    assertTrue(read("format: 1\nbase-url: archive.example/\n" + TEXTS + LANGUAGES).isPresent());
    assertEquals(
        List.of(
            "archive.yaml:2:11: error: `archive.example/` is not an address that a site can be"
                + " published at [bad-base-url]; write an address such as"
                + " https://example.org/archive/, without ? and #"),
        mistakes());
  }

  @Test
  void warnsOfTextsWithoutTranslation() {
    read("format: 1\npublisher: 我们\n" + REST);
    assertEquals(
        List.of(
            "archive.yaml:2:1: warning: no English translation of `publisher`"
                + " [missing-translation]; write it as a map: `publisher: {zh: …, en: …}`"),
        mistakes());
  }

  @Test
  void wantsTheOriginalLanguage() {
    read("format: 1\npublisher: {en: Us}\n" + REST);
    assertEquals(
        List.of(
            "archive.yaml:2:12: error: `publisher` is not given in 中文 [missing-field]; add"
                + " `zh: …` to it: that is the archive's original language"),
        mistakes());
  }

  @Test
  void reportsLanguagesThatAreNotConfigured() {
    read("format: 1\npublisher: {zh: 我们, eng: Us, klingon: ghaH}\n" + REST);
    assertEquals(
        List.of(
            "archive.yaml:2:21: error: `eng` is no language of this archive [unknown-language]; did you mean en?",
            "archive.yaml:2:30: error: `klingon` is no language of this archive [unknown-language]; use"
                + " one of zh, en, or add it to `languages` in archive.yaml"),
        mistakes());
  }

  @Test
  void checksLanguages() {
    String languages =
        """
        languages:
          - {path: zh, tag: zh_CN, name: 中文}
          - {path: en, tag: english language, name: English}
          - {path: data, tag: fr, name: français}
          - {path: zh, tag: ZH_CN, name: 汉语}
          - {path: fr, tag: FR, name: français}
        """;
    Optional<ArchiveConfig> config =
        read("format: 1\nbase-url: https://archive.example\n" + TEXTS + languages);
    assertEquals(
        List.of("zh", "en", "data", "fr"),
        config.orElseThrow().languages().all().stream().map(Language::path).toList());
    assertEquals(
        List.of(
            "archive.yaml:7:21: error: `zh_CN` is not a BCP 47 language tag [bad-language-tag];"
                + " write zh-CN",
            "archive.yaml:8:21: error: `english language` is not a BCP 47 language tag"
                + " [bad-language-tag]; write a tag such as zh-Hans or en",
            "archive.yaml:9:12: error: `data` is an address of the site's own [reserved-id];"
                + " choose another path for the language",
            "archive.yaml:10:12: error: the path `zh` belongs to 中文 already [duplicate-language];"
                + " give each language a path of its own",
            "archive.yaml:10:21: error: `ZH_CN` is not a BCP 47 language tag [bad-language-tag];"
                + " write ZH-CN",
            "archive.yaml:11:21: error: the tag `FR` belongs to français already"
                + " [duplicate-language]; give each language a tag of its own"),
        mistakes().stream().filter(line -> line.contains(": error: ")).toList());
  }

  @Test
  void cannotTellALanguageThatHasThePathOfAnother() {
    String languages =
        """
        languages:
          - {path: zh, tag: zh, name: 中文}
          - {path: zh, tag: en, name: English}
        """;
    assertTrue(
        read("format: 1\nbase-url: https://archive.example\n" + TEXTS + languages).isEmpty());
    assertEquals(
        List.of(
            "archive.yaml:8:12: error: the path `zh` belongs to 中文 already [duplicate-language];"
                + " give each language a path of its own"),
        mistakes());
  }

  @Test
  void cannotGoOnWithoutKnowingTheLanguages() {
    String languages = "languages:\n  - {path: ZH, tag: zh, name: 中文}\n  - English\n";
    assertTrue(
        read("format: 1\nbase-url: https://archive.example\n" + TEXTS + languages).isEmpty());
    assertEquals(
        List.of(
            "archive.yaml:7:12: error: `ZH` is not a language's path [bad-id]; use small letters"
                + " and digits, parted by single hyphens, such as zh or zh-hant",
            "archive.yaml:8:5: error: a language must be a map, not a text [wrong-type]; write"
                + " `key: value` on lines below it, indented"),
        mistakes());
  }

  @Test
  void serversThatAreToldOfOldAddresses() {
    String rest =
        "base-url: https://archive.example\n"
            + TEXTS
            + "languages:\n"
            + "  - {path: zh, tag: zh, name: 中文}\n"
            + "  - {path: en, tag: en, name: English}\n";
    assertEquals(
        List.of("NETLIFY", "APACHE"),
        read("format: 1\nredirects: [apache, netlify]\n" + rest).orElseThrow().redirects().stream()
            .map(Enum::name)
            .toList());
    read("format: 1\nredirects: [netlify, cloudflare, nginx]\n" + rest);
    assertEquals(
        List.of(
            "archive.yaml:2:22: error: `cloudflare` and `netlify` both want the file _redirects"
                + " [duplicate-entry]; keep the one that serves the site",
            "archive.yaml:2:34: error: unknown server `nginx` [unknown-kind];"
                + " write one of netlify, cloudflare, apache"),
        mistakes().stream().filter(line -> line.contains(": error: ")).toList());
  }
}
