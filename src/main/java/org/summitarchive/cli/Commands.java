package org.summitarchive.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands, in the order of the help. Only those that are named are looked at closely, and one
 * that comes first is looked at alone: to learn the options of all takes longer than a build that
 * has nothing to do.
 */
enum Commands {
  BUILD("build", "Builds the archive and publishes it into a folder."),
  CHECK("check", "Proves a published site: links, anchors, languages."),
  SERVE("serve", "Shows the archive in the browser while it is written, on this machine only."),
  NEW("new", "Writes a file to start from; never over one that is there."),
  LINT("lint", "Finds one person in two files, two people in one, and the like."),
  STATUS("status", "Lists translations: complete, missing, out of date."),
  RENAME("rename", "Gives something another id: its files, all that names it, and an alias."),
  IMPORT("import", "Makes an edition of a schedule, or brings up to date what it made before."),
  EXPORT("export", "Writes an edition's programme for programs that read schedules.");

  private final String word;
  private final String description;

  Commands(String word, String description) {
    this.word = word;
    this.description = description;
  }

  static void add(CommandLine line, Program program, List<String> arguments) {
    for (Commands command : values()) {
      if (arguments.indexOf(command.word) == 0) {
        line.addSubcommand(command.named(command.of(program).spec()));
        return;
      }
    }
    boolean hidden = arguments.stream().anyMatch(argument -> argument.startsWith("@")); // in a file
    for (Commands command : values()) {
      boolean named = hidden || arguments.contains(command.word);
      CommandSpec spec = named ? command.of(program).spec() : CommandSpec.create();
      line.addSubcommand(command.named(spec));
    }
    line.addSubcommand(CommandLine.HelpCommand.class);
  }

  private CommandSpec named(CommandSpec spec) {
    spec.usageMessage().description(description);
    return spec.name(word);
  }

  private Subcommand of(Program program) {
    return switch (this) {
      case BUILD -> new BuildCommand(program);
      case CHECK -> new CheckCommand(program);
      case SERVE -> new ServeCommand(program);
      case NEW -> new NewCommand(program);
      case LINT -> new LintCommand(program);
      case STATUS -> new StatusCommand(program);
      case RENAME -> new RenameCommand(program);
      case IMPORT -> new ImportCommand(program);
      case EXPORT -> new ExportCommand(program);
    };
  }
}
