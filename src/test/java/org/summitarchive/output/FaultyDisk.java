package org.summitarchive.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.cache.Stamp;

/** The real disk, up to the n-th operation; keeps a log of what was done. */
final class FaultyDisk implements FileOperations {

  /** What a killed process sees: nothing more. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /** What is thrown at an operation, if anything. */
  interface Fault {
    void strike(String operation, Path path) throws IOException;
  }

  private final DiskOperations disk = new DiskOperations();
  private final Fault fault;
  private final Path target;
  private final List<String> log = new ArrayList<>();
  private boolean dead;
  private boolean ignoresCase;

  private FaultyDisk(Path target, Fault fault) {
    this.target = target;
    this.fault = fault;
  }

  static FaultyDisk none(Path target) {
    return new FaultyDisk(target, (operation, path) -> {});
  }

  /** Stops at the n-th operation, counted from 1, a file half written if it is a write. */
  static FaultyDisk killedAt(int number, Path target) {
    int[] count = {0};
    return new FaultyDisk(
        target,
        (operation, path) -> {
          count[0]++;
          if (count[0] == number) {
            throw new Killed();
          }
        });
  }

  /** Refuses one operation on one file, always. */
  static FaultyDisk refusing(Path target, String refused, String path, String reason) {
    return new FaultyDisk(
        target,
        (operation, file) -> {
          if (operation.equals(refused) && file.equals(target.resolve(path))) {
            throw new FileSystemException(file.toString(), null, reason);
          }
        });
  }

  /** Answers to a name in other case too, as the usual disks of macOS and Windows do. */
  static FaultyDisk ignoringCase(Path target) {
    FaultyDisk disk = none(target);
    disk.ignoresCase = true;
    return disk;
  }

  Path target() {
    return target;
  }

  List<String> log() {
    return log;
  }

  private synchronized void begin(String operation, Path path) throws IOException {
    if (dead) {
      throw new Killed();
    }
    try {
      fault.strike(operation, path);
    } catch (Killed e) {
      dead = true;
      throw e;
    }
    log.add(operation + " " + target.relativize(path));
  }

  @Override
  public List<Entry> list(Path folder) throws IOException {
    begin("list", folder);
    return disk.list(folder);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    begin("read", file);
    return disk.read(file);
  }

  @Override
  public Optional<Entry> find(Path path) throws IOException {
    begin("find", path);
    return disk.find(path);
  }

  @Override
  public boolean exists(Path path) {
    return disk.exists(path) || (ignoresCase && existsInOtherCase(path));
  }

  private boolean existsInOtherCase(Path path) {
    try {
      return disk.list(Objects.requireNonNull(path.getParent())).stream()
          .anyMatch(entry -> entry.name().equalsIgnoreCase(path.getFileName().toString()));
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    begin("create", folder);
    disk.createFolders(folder);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    begin("create", folder);
    disk.createFolder(folder);
  }

  /** What is not written whole is written by half. */
  @Override
  public synchronized Stamp write(Path file, byte[] bytes) throws IOException {
    boolean alive = !dead;
    try {
      begin("write", file);
    } catch (Killed | IOException e) {
      if (alive) {
        disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      throw e;
    }
    return disk.write(file, bytes);
  }

  @Override
  public void replace(Path from, Path to) throws IOException {
    begin("rename to", to);
    disk.replace(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    begin("delete", path);
    disk.delete(path);
  }

  @Override
  public @Nullable Closeable lock(Path file) throws IOException {
    begin("lock", file);
    return disk.lock(file);
  }
}
