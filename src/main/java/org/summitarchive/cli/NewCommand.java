package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import org.summitarchive.source.ContentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "new",
    description = "Writes a file to start from; never over one that is there.",
    customSynopsis = {
      "summit-archive new KIND [ID] [OPTION]...",
      "       summit-archive new translation FILE LANGUAGE [--content DIR]"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class NewCommand implements Callable<Integer> {

  private static final String TRANSLATION = "translation";

  @ParentCommand private @Nullable Program program;
  @Spec private @Nullable CommandSpec spec;

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

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "Where the content is. Default: ${DEFAULT-VALUE}")
  private Path content = Path.of("content");

  @Override
  public Integer call() throws IOException {
    Program main = Objects.requireNonNull(program);
    checkArguments();
    Path folder = main.working().resolve(content).normalize();
    Diagnostics diagnostics = new Diagnostics();
    Optional<AuthoredContent> read = AuthoredContent.read(folder, main.working(), diagnostics);
    if (read.isEmpty()) {
      main.printer(DiagnosticFormat.text, ContentFolder.open(folder, main.working()).lines()::at)
          .print(diagnostics.sorted());
      return ExitCode.CONTENT.number();
    }
    print(main, write(main, read.get()));
    return ExitCode.DONE.number();
  }

  private void checkArguments() {
    if (!kind.equals(TRANSLATION)) {
      if (arguments.size() > 1) {
        throw refused("there is one id too many: `" + arguments.get(1) + "`", "give one");
      }
      checkKind();
    } else if (arguments.size() != 2) {
      throw refused(
          "a translation needs an original's file and a language",
          "write `new translation content/pages/about.zh.md en`");
    } else if (name != null || language != null || !values.isEmpty()) {
      throw refused(
          "--name, --set and --language are not for translations", "write the texts in the file");
    }
  }

  private void checkKind() {
    if (kind.equals(Kind.TOPIC.word())) {
      throw refused(
          "topics have no files of their own",
          "add a line to topics.yaml, such as `ai: {zh: 人工智能, en: Artificial intelligence}`");
    }
    if (Kind.ofWord(kind).isEmpty()) {
      List<String> known =
          Stream.concat(
                  Arrays.stream(Kind.values()).filter(k -> k != Kind.TOPIC).map(Kind::word),
                  Stream.of(TRANSLATION))
              .toList();
      throw refused(
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
    if (file instanceof NewFile.Refused refusal) {
      throw refused(refusal.message(), refusal.hint());
    }
    NewFile.Written written = (NewFile.Written) file;
    main.out().print("wrote " + written.path() + "\n");
    if (!written.blanks().isEmpty()) {
      main.out().print("to fill in: " + String.join(", ", written.blanks()) + "\n");
    }
  }

  private ParameterException refused(String message, String hint) {
    return new RefusedException(Objects.requireNonNull(spec).commandLine(), message, hint);
  }
}
