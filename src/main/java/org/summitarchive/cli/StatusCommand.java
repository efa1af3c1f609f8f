package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitarchive.authoring.Acceptance;
import org.summitarchive.authoring.AuthoredContent;
import org.summitarchive.authoring.TranslationSurvey;
import org.summitarchive.bind.TranslationStatus;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.language.Language;

/** Lists translations: complete, missing, out of date. */
final class StatusCommand extends Subcommand {

  /** How the list is printed. */
  enum Format {
    table,
    json
  }

  private final Given<List<Path>> files;
  private final ContentOption content;
  private final Given<List<String>> languages;
  private final Given<Format> format;
  private final Given<Boolean> diff;
  private final Given<Boolean> accept;
  private final Given<Boolean> all;

  StatusCommand(Program program) {
    super(program);
    Options options = options();
    files =
        options.parameters(
            Path.class,
            "0..*",
            "0..*",
            "FILE",
            "Only these translations, or the translations of these originals.");
    content = new ContentOption(options);
    languages =
        options.list(
            String.class, "--language", "LANGUAGE", "Only these languages, parted by commas.");
    format =
        options.option(
            Format.class,
            "--format",
            "FORMAT",
            "How to print it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}",
            "table");
    diff = options.flag("--diff", "Show what changed since outdated translations were made.");
    accept =
        options.flag("--accept", "Note in the files that they say what their originals say now.");
    all = options.flag("--all", "With --accept: all files.");
  }

  @Override
  public Integer call() throws IOException {
    Program main = program();
    checkOptions();
    Diagnostics diagnostics = new Diagnostics();
    Path folder = content.folder(main);
    Optional<AuthoredContent> read = AuthoredContent.read(folder, main.working(), diagnostics);
    if (read.isPresent()) {
      TranslationSurvey survey = select(read.get(), TranslationSurvey.of(read.get(), diagnostics));
      if (!accept.get()) {
        print(main, read.get(), survey);
      } else if (!diagnostics.hasErrors()) {
        accept(main, survey, new Acceptance(read.get(), diagnostics));
      }
    }
    List<Diagnostic> errors = diagnostics.errors();
    main.printer(DiagnosticFormat.text, content.lines(main)).print(errors);
    return (errors.isEmpty() ? ExitCode.DONE : ExitCode.CONTENT).number();
  }

  private void checkOptions() {
    if (accept.get() && files.get().isEmpty() && !all.get()) {
      throw refusal("--accept: name the files, or say --all");
    }
    if (all.get() && (!accept.get() || !files.get().isEmpty())) {
      throw refusal("--all stands with --accept, and instead of files");
    }
    if (accept.get() && diff.get()) {
      throw refusal("--accept and --diff do not go together: read the difference first");
    }
  }

  private TranslationSurvey select(AuthoredContent read, TranslationSurvey whole) {
    TranslationSurvey survey = languages.get().isEmpty() ? whole : whole.in(languages(read));
    if (files.get().isEmpty()) {
      return survey;
    }
    List<Path> named = new ArrayList<>();
    for (Path file : files.get()) {
      Path path = program().working().resolve(file).normalize();
      if (whole.of(read, List.of(path)).translations().isEmpty()) {
        throw refusal("`" + file + "` is no original or translation in " + content);
      }
      named.add(path);
    }
    return survey.of(read, named);
  }

  private List<Language> languages(AuthoredContent read) {
    return languages.get().stream().map(path -> language(path, read)).toList();
  }

  private Language language(String path, AuthoredContent read) {
    List<String> known = read.config().languages().all().stream().map(Language::path).toList();
    return read.config()
        .languages()
        .find(path)
        .orElseThrow(
            () ->
                refusal(
                    "--language: `" + path + "` is no language of this archive",
                    Suggestions.didYouMean(path, known, "they are " + String.join(", ", known))));
  }

  private void print(Program main, AuthoredContent read, TranslationSurvey survey)
      throws IOException {
    if (format.get() == Format.json) {
      main.out().print(new StatusJson(read, diff.get()).of(survey));
    } else {
      List<String> lines =
          diff.get() ? StatusDiff.lines(read, survey.outdated()) : StatusTable.lines(survey);
      lines.forEach(line -> main.out().print(line + "\n"));
    }
  }

  private void accept(Program main, TranslationSurvey survey, Acceptance acceptance)
      throws IOException {
    List<TranslationStatus> named = survey.translations();
    List<String> changed = acceptance.accept(named);
    changed.forEach(path -> main.out().print("accepted " + path + "\n"));
    main.out().print(Summary.counted(changed.size(), "translation") + " accepted\n");
  }
}
