package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitarchive.authoring.AuthoredContent;
import org.summitarchive.authoring.ItemRequest;
import org.summitarchive.authoring.NewFile;
import org.summitarchive.authoring.NewItems;
import org.summitarchive.authoring.NewTranslations;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.model.Kind;

/** Writes a file to start from. */
final class NewCommand extends Subcommand {

  private static final String TRANSLATION = "translation";

  private final Given<String> kind;
  private final Given<List<String>> arguments;
  private final Given<String> name;
  private final Given<Map<String, String>> values;
  private final Given<String> language;
  private final ContentOption content;

  NewCommand(Program program) {
    super(program);
    synopsis(
        "summit-archive new KIND [ID] [OPTION]...",
        "       summit-archive new translation FILE LANGUAGE [--content DIR]");
    Options options = options();
    kind =
        options.parameter(
            String.class,
            0,
            "KIND",
            "What it is: edition, section, forum, speaker, organisation, document, source, page; or"
                + " translation.");
    arguments =
        options.parameters(
            String.class,
            "1..*",
            "0..2",
            "ID",
            "Its id, such as zhang-san, or 2026/opening for what belongs to an edition; proposed"
                + " from the name where it is not given. For a translation: the original's FILE and"
                + " the LANGUAGE.");
    name =
        options.text(
            List.of("--name", "--title"), "TEXT", "Its name or title; of a source, its publisher.");
    values =
        options.map(
            "--set",
            "FIELD=VALUE",
            "A field that the file is to begin with; lists are parted by commas.");
    language =
        options.option(
            String.class,
            "--language",
            "LANGUAGE",
            "What it is written in. Default: the archive's original language");
    content = new ContentOption(options);
  }

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
    List<String> given = arguments.get();
    if (!kind.get().equals(TRANSLATION)) {
      if (given.size() > 1) {
        throw refusal("there is one id too many: `" + given.get(1) + "`", "give one");
      }
      checkKind();
    } else if (given.size() != 2) {
      throw refusal(
          "a translation needs an original's file and a language",
          "write `new translation content/pages/about.zh.md en`");
    } else if (name.find().isPresent() || language.find().isPresent() || !values.get().isEmpty()) {
      throw refusal(
          "--name, --set and --language are not for translations", "write the texts in the file");
    }
  }

  private void checkKind() {
    if (kind.get().equals(Kind.TOPIC.word())) {
      throw refusal(
          "topics have no files of their own",
          "add a line to topics.yaml, such as `ai: {zh: 人工智能, en: Artificial intelligence}`");
    }
    if (Kind.ofWord(kind.get()).isEmpty()) {
      List<String> known =
          Stream.concat(
                  Arrays.stream(Kind.values()).filter(k -> k != Kind.TOPIC).map(Kind::word),
                  Stream.of(TRANSLATION))
              .toList();
      throw refusal(
          "there is no kind `" + kind + "`",
          Suggestions.didYouMean(kind.get(), known, "write one of " + String.join(", ", known)));
    }
  }

  private NewFile write(Program main, AuthoredContent read) throws IOException {
    if (kind.get().equals(TRANSLATION)) {
      Path original = main.working().resolve(arguments.get().get(0)).normalize();
      return new NewTranslations(read, new Diagnostics()).write(original, arguments.get().get(1));
    }
    return new NewItems(read)
        .write(
            new ItemRequest(
                Kind.ofWord(kind.get()).orElseThrow(),
                arguments.get().stream().findFirst(),
                language.find(),
                name.find(),
                values.get()));
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
