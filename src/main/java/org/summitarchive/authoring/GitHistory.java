package org.summitarchive.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Earlier states of a file, from the git repository that it is in, by the machine's own {@code
 * git}: an archive need not be in one, and many are.
 */
final class GitHistory {

  /** A line of a raw log: two modes, the state before, the state after. */
  private static final Pattern RAW =
      Pattern.compile("^:+[0-9 ]+ (?:[0-9a-f]{40,64} )+?([0-9a-f]{40,64}) [A-Z].*");

  private final Path file;

  GitHistory(Path file) {
    this.file = file;
  }

  /** The names that git has for the states of the file, the newest first; empty without git. */
  Optional<Set<String>> states() throws IOException {
    Optional<byte[]> log =
        git("log", "--follow", "-m", "--raw", "--no-abbrev", "--format=", "--", name());
    return log.map(
        bytes -> {
          Set<String> states = new LinkedHashSet<>();
          for (String line : text(bytes).lines().toList()) {
            Matcher raw = RAW.matcher(line);
            if (raw.matches() && raw.group(1).chars().anyMatch(c -> c != '0')) {
              states.add(raw.group(1));
            }
          }
          return states;
        });
  }

  /** What the file was in a state, as UTF-8. */
  Optional<String> text(String state) throws IOException {
    return git("cat-file", "blob", state).map(GitHistory::text);
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }

  /** What git prints; empty where there is no git, no repository, or no such thing. */
  private Optional<byte[]> git(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("git", "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=on"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder git =
        new ProcessBuilder(command)
            .directory(file.resolveSibling("").toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    git.environment().put("GIT_OPTIONAL_LOCKS", "0");
    git.environment().put("LC_ALL", "C");
    return start(git);
  }

  private static Optional<byte[]> start(ProcessBuilder git) throws IOException {
    Process process;
    try {
      process = git.start();
    } catch (IOException e) {
      return Optional.empty(); // there is no git on this machine
    }
    process.getOutputStream().close();
    try (InputStream printed = process.getInputStream()) {
      byte[] bytes = printed.readAllBytes();
      return process.waitFor() == 0 ? Optional.of(bytes) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was running", e);
    } finally {
      process.destroy();
    }
  }
}
