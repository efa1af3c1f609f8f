package org.summitarchive.authoring;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import org.summitarchive.language.CharacterClasses;
import org.summitarchive.language.CjkCharacters;

/**
 * The lines in which two texts differ: {@code - } before what was, {@code + } before what is, the
 * words that differ within a line in {@code [-…-]} and {@code {+…+}}. Words are what a space ends;
 * in scripts without spaces each character is one.
 */
final class ChangedLines {

  private static final DiffRowGenerator ROWS =
      DiffRowGenerator.create()
          .showInlineDiffs(true)
          .inlineDiffBySplitter(ChangedLines::words)
          .lineNormalizer(line -> line)
          .oldTag(begin -> begin ? "[-" : "-]")
          .newTag(begin -> begin ? "{+" : "+}")
          .build();

  private ChangedLines() {}

  static List<String> between(String before, String after) {
    List<String> lines = new ArrayList<>();
    for (DiffRow row : ROWS.generateDiffRows(lines(before), lines(after))) {
      switch (row.getTag()) {
        case CHANGE -> {
          lines.add("- " + row.getOldLine());
          lines.add("+ " + row.getNewLine());
        }
        case DELETE -> lines.add("- " + unmarked(row.getOldLine()));
        case INSERT -> lines.add("+ " + unmarked(row.getNewLine()));
        case EQUAL -> {}
      }
    }
    return lines;
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  /** Nothing of a line that is new, or gone, was there before or is there now. */
  private static String unmarked(String line) {
    return line.substring(2, line.length() - 2);
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int c : line.codePoints().toArray()) {
      boolean part = CharacterClasses.isWordPart(c) && !CjkCharacters.isCjk(c);
      if (!part && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.appendCodePoint(c);
      if (!part) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
