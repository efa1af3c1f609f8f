package org.summitarchive.output;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what no build wrote and yet stands where this one must write. */
final class ForeignFiles {

  private final SitePlan plan;
  private final Ownership ownership;
  private final Survey survey;
  private final OutputFolder folder;
  private final SortedSet<String> found = new TreeSet<>();

  private ForeignFiles(SitePlan plan, Ownership own, Survey survey, OutputFolder folder) {
    this.plan = plan;
    this.ownership = own;
    this.survey = survey;
    this.folder = folder;
  }

  static SortedSet<String> find(
      SitePlan plan, Ownership ownership, Survey survey, OutputFolder folder)
      throws PublishException {
    if (survey.isEmpty()) {
      return new TreeSet<>();
    }
    ForeignFiles search = new ForeignFiles(plan, ownership, survey, folder);
    plan.paths().forEach(search::inPlaceOfFile);
    plan.folders().forEach(search::inPlaceOfFolder);
    search.inPlaceOfFolder(SitePaths.CONTROL_FOLDER);
    search.underNameInOtherCase();
    return search.found;
  }

  private void inPlaceOfFile(String path) {
    if (survey.hasFolder(path)) {
      inFolderInPlaceOfFile(path);
    } else if (survey.has(path) && !ownership.paths().contains(path)) {
      found.add(path);
    }
    String temporary = SitePaths.temporary(path);
    if (survey.has(temporary) && !ownership.mayHaveTemporary(path)) {
      found.add(temporary);
    }
  }

  /** A folder goes with the files of ours in it; with anything else in it, it stays. */
  private void inFolderInPlaceOfFile(String path) {
    if (!ownership.folders().contains(path)) {
      found.add(path);
      return;
    }
    Set<String> temporaries = temporariesBelow(path);
    survey
        .below(path)
        .forEach(
            (inside, entry) -> {
              boolean ours =
                  entry.isFolder()
                      ? ownership.folders().contains(inside)
                      : ownership.paths().contains(inside) || temporaries.contains(inside);
              if (!ours) {
                found.add(inside);
              }
            });
  }

  private Set<String> temporariesBelow(String path) {
    return ownership.journal().paths().stream()
        .filter(file -> file.startsWith(path + '/'))
        .map(SitePaths::temporary)
        .collect(Collectors.toSet());
  }

  private void inPlaceOfFolder(String path) {
    if (survey.hasLeaf(path) && !ownership.paths().contains(path)) {
      found.add(path);
    }
  }

  /** On a disk that takes {@code A} and {@code a} for one, a rename to one replaces the other. */
  private void underNameInOtherCase() throws PublishException {
    for (String path : survey.entries().keySet()) {
      boolean foreign = !plan.paths().contains(path) && !ownership.paths().contains(path);
      if (foreign && plan.names().contains(SitePaths.withoutCase(path)) && isAlsoWanted(path)) {
        found.add(path);
      }
    }
  }

  private boolean isAlsoWanted(String path) throws PublishException {
    for (String wanted : plan.paths()) {
      if (wanted.equalsIgnoreCase(path) && !survey.has(wanted) && folder.exists(wanted)) {
        return true;
      }
    }
    return false;
  }
}
