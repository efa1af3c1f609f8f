package org.summitarchive.bind;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.summitarchive.config.ArchiveConfig;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.language.Language;
import org.summitarchive.language.Languages;
import org.summitarchive.model.Item;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;
import org.summitarchive.model.Prose;
import org.summitarchive.model.Segment;
import org.summitarchive.model.Text;
import org.summitarchive.source.ContentFiles;
import org.summitarchive.source.SourceDocument;
import org.summitarchive.yaml.YamlFixture;
import org.summitarchive.yaml.YamlValue.Mapping;

/** A small archive in Chinese and English, made of front matter and bodies in a test. */
final class Content {

  static final Language ZH = new Language("zh", "zh-Hans", "中文");
  static final Language EN = new Language("en", "en", "English");

  private final List<SourceDocument> files = new ArrayList<>();
  private final Diagnostics diagnostics;
  private final Set<ItemId> unreadable = new TreeSet<>();
  private Optional<Mapping> topics = Optional.empty();
  private Drafts drafts = Drafts.HIDE;

  Content() {
    this(new Diagnostics());
  }

  Content(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A file; its path is its kind, id and language: {@code speaker/lu-wei.zh.md}. */
  Content file(String path, String frontMatter) {
    return file(path, frontMatter, "");
  }

  Content file(String path, String frontMatter, String body) {
    Mapping map = YamlFixture.mapping(path, frontMatter);
    SourceText text = new SourceText(path, frontMatter + body);
    files.add(new SourceDocument(id(path), language(path), map, text, frontMatter.length()));
    return this;
  }

  Content file(String path, Mapping frontMatter) {
    SourceText text = new SourceText(path, "");
    files.add(new SourceDocument(id(path), language(path), frontMatter, text, 0));
    return this;
  }

  Content topics(String yaml) {
    topics = Optional.of(YamlFixture.mapping("topics.yaml", yaml));
    return this;
  }

  /** A file that is there, but could not be read. */
  Content unreadable(String path) {
    unreadable.add(id(path));
    return this;
  }

  Content publishDrafts() {
    drafts = Drafts.PUBLISH;
    return this;
  }

  BoundItems bind() {
    return new Binder(config(), drafts, Content::compile)
        .bind(new ContentFiles(files, Set.of(), new TreeSet<>(unreadable)), topics, diagnostics);
  }

  /** The one item of the content. */
  Item item() {
    return bind().items().get(0);
  }

  /** The mistakes found in binding, as lines. */
  List<String> mistakes() {
    bind();
    return YamlFixture.lines(diagnostics);
  }

  static ArchiveConfig config() {
    return new ArchiveConfig(
        new Languages(List.of(ZH, EN)),
        new ArchiveConfig.Presentation(Text.NONE, Text.NONE, Text.NONE, Text.NONE, null),
        URI.create("https://archive.example/"),
        Set.of());
  }

  private static Prose compile(SourceText file, int bodyStart, Diagnostics diagnostics) {
    String body = file.text().substring(bodyStart).strip();
    if (body.contains("<b>")) {
      diagnostics.error(file.positionAt(bodyStart), "raw-html", "raw HTML", "write Markdown");
    }
    return new Prose(List.of(new Segment.Html(body)));
  }

  private static ItemId id(String path) {
    int slash = path.indexOf('/');
    Kind kind = Kind.ofWord(path.substring(0, slash)).orElseThrow();
    return new ItemId(kind, path.substring(slash + 1, path.indexOf('.')));
  }

  private static Language language(String path) {
    return Stream.of(ZH, EN)
        .filter(language -> path.endsWith("." + language.path() + ".md"))
        .findFirst()
        .orElseThrow();
  }
}
