package org.summitarchive.authoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows changes of files as git does, so that {@code git apply} can make them. */
public final class RenameDiff {

  private static final int CONTEXT = 1;

  private RenameDiff() {}

  public static List<String> of(RenamePlan plan) {
    List<String> lines = new ArrayList<>();
    plan.changes().forEach(change -> add(lines, change));
    return lines;
  }

  private static void add(List<String> lines, FileChange change) {
    lines.add("diff --git a/" + change.from() + " b/" + change.to());
    if (change.isMoved()) {
      lines.add("rename from " + change.from());
      lines.add("rename to " + change.to());
    }
    if (change.isEdited()) {
      List<String> before = lines(change.before());
      lines.addAll(
          UnifiedDiffUtils.generateUnifiedDiff(
              "a/" + change.from(),
              "b/" + change.to(),
              before,
              DiffUtils.diff(before, lines(change.after())),
              CONTEXT));
    }
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (text.endsWith("\n")) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }
}
