package org.summitarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.summitarchive.authoring.Rename;
import org.summitarchive.authoring.RenameDiff;
import org.summitarchive.authoring.RenamePlan;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.Suggestions;
import org.summitarchive.language.Slugs;
import org.summitarchive.model.ItemId;
import org.summitarchive.model.Kind;

/** Gives something another id. */
final class RenameCommand extends Subcommand {

  private final Given<String> kind;
  private final Given<String> from;
  private final Given<String> to;
  private final ContentOption content;
  private final Given<Boolean> dryRun;
  private final DiagnosticsOption reporting;

  RenameCommand(Program program) {
    super(program);
    Options options = options();
    kind =
        options.parameter(
            String.class,
            0,
            "KIND",
            "edition, section, forum, speaker, organisation, document, topic, source, page");
    from = options.parameter(String.class, 1, "OLD", "Its id, such as lu-wei or 2025/law.");
    to = options.parameter(String.class, 2, "NEW", "The id that it shall have.");
    content = new ContentOption(options);
    dryRun = options.flag("--dry-run", "Change nothing; print what would change, as a diff.");
    reporting = new DiagnosticsOption(options);
  }

  @Override
  public Integer call() throws IOException {
    Program main = program();
    Kind known = kind();
    Diagnostics diagnostics = new Diagnostics();
    Path folder = content.folder(main);
    Optional<Rename> rename = Rename.in(folder, main.working(), diagnostics);
    Optional<RenamePlan> plan =
        rename.isEmpty() ? Optional.empty() : plan(rename.get(), known, diagnostics);
    if (plan.isEmpty()) {
      reporting.printer(main, content.lines(main)).print(diagnostics.errors());
      String why = rename.isEmpty() ? "the content has errors" : "it cannot be renamed so";
      main.out().print(why + ": nothing was changed\n");
      return ExitCode.CONTENT.number();
    }
    if (dryRun.get()) {
      RenameDiff.of(plan.get()).forEach(line -> main.out().print(line + "\n"));
    } else {
      rename.get().carryOut(plan.get());
      main.out().print(summary(plan.get()) + "\n");
    }
    return ExitCode.DONE.number();
  }

  private String summary(RenamePlan plan) {
    return kind
        + " "
        + from
        + " is "
        + to
        + " now: "
        + Summary.counted(plan.moved(), "file")
        + " renamed, "
        + plan.edited()
        + " edited";
  }

  private Kind kind() {
    List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
    return Kind.ofWord(kind.get())
        .orElseThrow(
            () ->
                refusal(
                    "there is no kind `" + kind + "`",
                    Suggestions.didYouMean(
                        kind.get(), words, "the kinds are " + String.join(", ", words))));
  }

  private Optional<RenamePlan> plan(Rename rename, Kind known, Diagnostics diagnostics)
      throws IOException {
    ItemId old = new ItemId(known, from.get());
    if (rename.file(old).isEmpty()) {
      List<String> ids = rename.ids(known);
      throw refusal(
          "there is no " + kind + " `" + from + "`",
          Suggestions.didYouMean(from.get(), ids, "try " + example(known, ids)));
    }
    ItemId renamed = renamed(old);
    if (rename.file(renamed).isPresent()) {
      throw refusal(
          "there is a " + kind + " `" + renamed.value() + "` already",
          "it is in " + rename.file(renamed).orElseThrow());
    }
    return rename.plan(old, renamed, diagnostics);
  }

  private static String example(Kind kind, List<String> ids) {
    if (!ids.isEmpty()) {
      return ids.get(0);
    }
    return kind.belongsToEdition() ? "2025/law" : "another kind";
  }

  /** In an edition the id alone will do. */
  private ItemId renamed(ItemId old) {
    String name = to.get();
    String local = name.substring(name.indexOf('/') + 1);
    if (!Slugs.isSlug(local)) {
      throw refusal(
          "`" + local + "` is not a good id",
          "use small letters and digits, parted by single hyphens");
    }
    if (local.length() > Slugs.LONGEST) {
      throw refusal("this id is too long", "give one of " + Slugs.LONGEST + " characters at most");
    }
    ItemId renamed = old.sibling(local);
    if (name.contains("/") && !name.equals(renamed.value())) {
      throw refusal(
          old + " cannot become " + name, "it stays in its edition, so write " + renamed.local());
    }
    return renamed;
  }
}
