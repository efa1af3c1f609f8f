package org.summitarchive.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table whose rows begin and end with a bar, and have a cell for every column. */
final class SimpleTable {

  private final Characters text;
  private final ProseWriter out;
  private final SimpleInlines inlines;
  private final List<@Nullable String> alignments = new ArrayList<>();

  SimpleTable(Characters text, ProseWriter out, SimpleInlines inlines) {
    this.text = text;
    this.out = out;
    this.inlines = inlines;
  }

  boolean write(int start, int end) {
    int rule = lineEnd(start, end) + 1;
    int rows = lineEnd(rule, end) + 1;
    if (rule >= end || !readAlignments(rule, rows - 1)) {
      return false;
    }
    out.html("<div class=\"table-scroll\">\n<table>\n<thead>\n");
    if (!row(start, rule - 1, "th")) {
      return false;
    }
    out.html("</thead>\n");
    if (rows < end && !body(rows, end)) {
      return false;
    }
    out.html("</table>\n</div>\n");
    return true;
  }

  private int lineEnd(int start, int end) {
    int found = text.indexOf('\n', start);
    return found < 0 || found > end ? end : found;
  }

  /** The line below the header: hyphens, with a colon on the side to which a column is aligned. */
  private boolean readAlignments(int start, int end) {
    if (!isRow(start, end)) {
      return false;
    }
    for (String cell : text.substring(start + 1, end - 1).split("\\|", -1)) {
      String rule = cell.strip();
      boolean left = rule.startsWith(":");
      boolean right = rule.endsWith(":");
      if (!isRule(rule, left, right) || !cell.equals(" " + rule + " ")) {
        return false;
      }
      String oneSide = left ? "left" : right ? "right" : null;
      alignments.add(left && right ? "center" : oneSide);
    }
    return true;
  }

  private static boolean isRule(String rule, boolean left, boolean right) {
    int from = left ? 1 : 0;
    int to = right ? rule.length() - 1 : rule.length();
    int at = from;
    while (at < to && rule.charAt(at) == '-') {
      at++;
    }
    return at == to && from < to;
  }

  private boolean body(int start, int end) {
    out.html("<tbody>\n");
    int at = start;
    while (at < end) {
      int lineEnd = lineEnd(at, end);
      if (!row(at, lineEnd, "td")) {
        return false;
      }
      at = lineEnd + 1;
    }
    out.html("</tbody>\n");
    return true;
  }

  private boolean row(int start, int end, String name) {
    if (!isRow(start, end)) {
      return false;
    }
    out.html("<tr>\n");
    int at = start;
    for (@Nullable String alignment : alignments) {
      int bar = text.indexOf('|', at + 1);
      if (bar < 0 || bar >= end || bar < at + 4 || !cell(at, bar, name, alignment)) {
        return false;
      }
      at = bar;
    }
    out.html("</tr>\n");
    return at == end - 1;
  }

  private boolean isRow(int start, int end) {
    return end > start + 1 && text.charAt(start) == '|' && text.charAt(end - 1) == '|';
  }

  /** A cell between two bars, with one space on either side of what it holds. */
  private boolean cell(int before, int bar, String name, @Nullable String alignment) {
    if (text.charAt(before + 1) != ' ' || text.charAt(bar - 1) != ' ') {
      return false;
    }
    out.setLast('\n');
    out.html(name.equals("th") ? "<th scope=\"col\"" : "<td");
    if (alignment != null) {
      out.attribute("class", "align-" + alignment);
    }
    out.html(">");
    boolean read = inlines.write(before + 2, bar - 1, "");
    out.html("</" + name + ">\n");
    return read;
  }
}
