package org.summitarchive.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.summitarchive.concurrent.Meanwhile;

/**
 * Brings a folder to hold exactly a site, besides what others keep there.
 *
 * <p>Every file is replaced whole, and only where its bytes differ. A journal of what the site had
 * and will have is written before the first change, a manifest after the last; only what they list
 * is ever removed. So a build that was killed leaves whole files, and the next one leaves what a
 * first build would. Power cuts are another matter: nothing waits for the disk.
 */
public final class Publisher {

  private final FileOperations operations;
  private final int threads;

  /**
   * @param threads at work at once, on the making of files too
   */
  public Publisher(int threads) {
    this(new DiskOperations(), threads);
  }

  Publisher(FileOperations operations, int threads) {
    this.operations = operations;
    this.threads = threads;
  }

  /** Publishes as {@link #publish(Path, List, Watcher)} does, and tells nobody. */
  public PublishResult publish(Path target, List<PlannedFile> files) throws PublishException {
    return publish(target, files, (path, file) -> {});
  }

  /**
   * Publishes the files into a folder, which is created where it does not exist.
   *
   * @throws PublishException where nothing may be or can be written
   * @throws IllegalArgumentException for two files of one address, or an address outside the site
   * @throws RuntimeException whatever the content of a file throws when it is made; the site is
   *     left as if the build had been killed
   */
  public PublishResult publish(Path target, List<PlannedFile> files, Watcher watcher)
      throws PublishException {
    return publish(target, files, PublishedSite.look(target, Map.of()), watcher);
  }

  /**
   * Publishes as {@link #publish(Path, List, Watcher)} does, and faster where little has changed.
   *
   * @param last the same folder, and what the last build's watcher was told of it
   */
  public PublishResult publish(
      Path target, List<PlannedFile> files, PublishedSite last, Watcher watcher)
      throws PublishException {
    OutputFolder folder = new OutputFolder(target, operations);
    Optional<PublishResult> replaced =
        replace(folder, last, watcher, () -> Replacement.of(folder, files, last));
    return replaced.isPresent() ? replaced.get() : publish(folder, files, watcher);
  }

  /**
   * Replaces some files, while all others stay as they were left.
   *
   * @param last the same folder, and what the last build's watcher was told of it
   * @return empty, with nothing done, where it does not stand so any more or lacks one of the files
   */
  public Optional<PublishResult> amend(
      Path target, List<PlannedFile> files, PublishedSite last, Watcher watcher)
      throws PublishException {
    OutputFolder folder = new OutputFolder(target, operations);
    return replace(folder, last, watcher, () -> Replacement.ofSome(folder, files, last));
  }

  private Optional<PublishResult> replace(
      OutputFolder folder,
      PublishedSite last,
      Watcher watcher,
      Supplier<Optional<Replacement>> finding)
      throws PublishException {
    if (!last.isStillAsLeft()) {
      return Optional.empty();
    }
    Closeable lock = folder.lock();
    try {
      Optional<Replacement> replacement = finding.get();
      return replacement.isPresent()
          ? Optional.of(replacement.get().run(threads, watcher))
          : Optional.empty();
    } finally {
      release(lock);
    }
  }

  private PublishResult publish(OutputFolder folder, List<PlannedFile> files, Watcher watcher)
      throws PublishException {
    Meanwhile<SitePlan> planning = Meanwhile.begin(() -> SitePlan.of(files));
    for (PlannedFile file : files) {
      folder.path(file.path());
    }
    SitePlan plan = planning.get();
    prepare(folder, plan);
    Closeable lock = folder.lock();
    try {
      return new Publication(folder, plan, inspect(folder, plan)).run(threads, watcher);
    } finally {
      release(lock);
    }
  }

  /** A folder that no build has seen is looked at before even the lock is put into it. */
  private static void prepare(OutputFolder folder, SitePlan plan) throws PublishException {
    boolean known =
        folder.list("").stream()
            .anyMatch(entry -> entry.isFolder() && entry.name().equals(SitePaths.CONTROL_FOLDER));
    if (!known) {
      inspect(folder, plan);
      folder.create();
    }
  }

  private static Inspection inspect(OutputFolder folder, SitePlan plan) throws PublishException {
    Ownership ownership = Ownership.read(folder);
    Survey survey =
        Survey.of(
            folder,
            path ->
                plan.folders().contains(path)
                    || ownership.folders().contains(path)
                    || path.equals(SitePaths.CONTROL_FOLDER));
    SortedSet<String> foreign = ForeignFiles.find(plan, ownership, survey, folder);
    if (!foreign.isEmpty()) {
      throw PublishException.foreign(folder.target(), foreign);
    }
    return new Inspection(ownership, survey);
  }

  private static void release(Closeable lock) {
    try {
      lock.close();
    } catch (IOException e) {
      // the lock ends with the process at the latest
    }
  }
}
