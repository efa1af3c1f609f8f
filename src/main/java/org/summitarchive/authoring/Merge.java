package org.summitarchive.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings what a schedule says into a file that people may have edited. A field that still is as an
 * earlier import wrote it is brought up to date; what people wrote, changed or removed stays so.
 */
final class Merge {

  /** The prose, among fields. */
  static final String BODY = "";

  private final Blocks wanted;
  private final Set<String> unsaid;
  private final Map<String, String> before;
  private final Map<String, String> written = new LinkedHashMap<>();
  private final List<String> updated = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private Blocks file;

  private Merge(Blocks file, Wanted wanted, Map<String, String> before) {
    this.file = file;
    this.wanted = wanted.blocks();
    this.unsaid = wanted.unsaid();
    this.before = before;
  }

  /**
   * What comes of a merge.
   *
   * @param written hashes of what the schedule says now
   * @param updated the fields that were brought up to date
   * @param kept the fields that people wrote and of which the schedule now says something new
   */
  record Result(
      String text, Map<String, String> written, List<String> updated, List<String> kept) {}

  /** A file that was not there before. */
  static Result create(Wanted wanted) {
    Merge merge = new Merge(new Blocks(Map.of(), ""), wanted, Map.of());
    return merge.run();
  }

  /**
   * A file that is there.
   *
   * @param before hashes of what the schedule said at the last import
   */
  static Result update(Blocks file, Wanted wanted, Map<String, String> before) {
    return new Merge(file, wanted, before).run();
  }

  /**
   * What is remembered of a file that something else edits than people do: a field that was as an
   * import wrote it still is.
   */
  static SortedMap<String, String> edited(
      Blocks before, Blocks after, Map<String, String> written) {
    SortedMap<String, String> hashes = new TreeMap<>(written);
    hashes.replaceAll(
        (name, was) -> {
          String now = hash(value(after, name));
          return now != null && was.equals(hash(value(before, name))) ? now : was;
        });
    return hashes;
  }

  private Result run() {
    Set<String> names = new LinkedHashSet<>(wanted.fields().keySet());
    names.addAll(before.keySet());
    names.add(BODY);
    names.forEach(this::merge);
    return new Result(file.text(), written, updated, kept);
  }

  private void merge(String name) {
    if (unsaid.contains(name)) {
      keep(name);
      return;
    }
    String want = hash(value(wanted, name));
    String now = hash(value(file, name));
    String was = before.get(name);
    if (want != null) {
      written.put(name, want);
    }
    if (Objects.equals(want, now)) {
      return;
    }
    if (Objects.equals(now, was)) {
      replace(name);
      updated.add(name);
    } else if (!Objects.equals(want, was)) {
      kept.add(name);
    }
  }

  /** What an earlier import wrote stays known. */
  private void keep(String name) {
    String was = before.get(name);
    if (was != null) {
      written.put(name, was);
    }
  }

  private void replace(String name) {
    String lines = wanted.fields().get(name);
    if (name.equals(BODY)) {
      file = file.withBody(wanted.body().strip());
    } else if (lines == null) {
      file = file.without(name);
    } else {
      List<String> order = new ArrayList<>(wanted.fields().keySet());
      file = file.with(name, lines, order.subList(0, order.indexOf(name)));
    }
  }

  private static @Nullable String value(Blocks blocks, String name) {
    if (name.equals(BODY)) {
      return blocks.body().isBlank() ? null : blocks.body();
    }
    return blocks.fields().get(name);
  }

  /** Of the text without the blanks around it, so that a line more or less is no edit. */
  private static @Nullable String hash(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.strip().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
