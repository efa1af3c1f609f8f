package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitarchive.authoring.AuthoredContent;
import org.summitarchive.authoring.ItemRequest;
import org.summitarchive.authoring.NewFile;
import org.summitarchive.authoring.NewItems;
import org.summitarchive.authoring.NewTranslations;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.model.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "new",
    description = "Writes a file to start from; never over one that is there.",
    customSynopsis = {
      "summit-archive new KIND [ID] [OPTION]...",
      "       summit-archive new translation FILE LANGUAGE [--content DIR]"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class NewCommand extends Subcommand {

  private static final String TRANSLATION = "translation";

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description =
          "What it is: edition, section, forum, speaker, organisation, document, source, page; or"
              + " translation.")
  private String kind = "";

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "ID",
      description =
          "Its id, such as zhang-san, or 2026/opening for what belongs to an edition; proposed"
              + " from the name where it is not given. For a translation: the original's FILE and"
              + " the LANGUAGE.")
  private List<String> arguments = List.of();

  @Option(
      names = {"--name", "--title"},
      paramLabel = "TEXT",
      description = "Its name or title; of a source, its publisher.")
  private @Nullable String name;

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = "A field that the file is to begin with; lists are parted by commas.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "What it is written in. Default: the archive's original language")
  private @Nullable String language;

  @Mixin private final ContentOption content = new ContentOption();

  @Override
  public Integer call() throws IOException {
    Program main = program();
    checkArguments();
    Path folder = content.folder(main);
    Diagnostics diagnostics = new Diagnostics();
    Optional<AuthoredContent> read = AuthoredContent.read(folder, main.working(), diagnostics);
    if (read.isEmpty()) {
      main.printer(DiagnosticFormat.text, content.lines(main)).print(diagnostics.sorted());
      return ExitCode.CONTENT.number();
    }
    print(main, write(main, read.get()));
    return ExitCode.DONE.number();
  }

  private void checkArguments() {
    if (!kind.equals(TRANSLATION)) {
      if (arguments.size() > 1) {
        throw refusal("there is one id too many: `" + arguments.get(1) + "`", "give one");
      }
      checkKind();
    } else if (arguments.size() != 2) {
      throw refusal(
          "a translation needs an original's file and a language",
          "write `new translation content/pages/about.zh.md en`");
    } else if (name != null || language != null || !values.isEmpty()) {
      throw refusal(
          "--name, --set and --language are not for translations", "write the texts in the file");
    }
  }

  private void checkKind() {
    if (kind.equals(Kind.TOPIC.word())) {
      throw refusal(
          "topics have no files of their own",
          "add a line to topics.yaml, such as `ai: {zh: 人工智能, en: Artificial intelligence}`");
    }
    if (Kind.ofWord(kind).isEmpty()) {
      List<String> known =
          Stream.concat(
                  Arrays.stream(Kind.values()).filter(k -> k != Kind.TOPIC).map(Kind::word),
                  Stream.of(TRANSLATION))
              .toList();
      throw refusal(
          "there is no kind `" + kind + "`",
          Suggestions.didYouMean(kind, known, "write one of " + String.join(", ", known)));
    }
  }

  private NewFile write(Program main, AuthoredContent read) throws IOException {
    if (kind.equals(TRANSLATION)) {
      Path original = main.working().resolve(arguments.get(0)).normalize();
      return new NewTranslations(read, new Diagnostics()).write(original, arguments.get(1));
    }
    return new NewItems(read)
        .write(
            new ItemRequest(
                Kind.ofWord(kind).orElseThrow(),
                arguments.stream().findFirst(),
                Optional.ofNullable(language),
                Optional.ofNullable(name),
                values));
  }

  private void print(Program main, NewFile file) {
    if (file instanceof NewFile.Refused refused) {
      throw refusal(refused.message(), refused.hint());
    }
    NewFile.Written written = (NewFile.Written) file;
    main.out().print("wrote " + written.path() + "\n");
    if (!written.blanks().isEmpty()) {
      main.out().print("to fill in: " + String.join(", ", written.blanks()) + "\n");
    }
  }
}
