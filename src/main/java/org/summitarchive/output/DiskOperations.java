package org.summitarchive.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitarchive.cache.Stamp;

/** The disk itself. */
final class DiskOperations implements FileOperations {

  /** A channel copies what it is given outside the heap: large files go in parts. */
  private static final int PART = 256 * 1024;

  @Override
  public List<Entry> list(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        addIfThere(child, entries);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
  }

  private static void addIfThere(Path child, List<Entry> entries) throws IOException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(child, BasicFileAttributes.class, NOFOLLOW_LINKS);
      entries.add(entry(child, attributes));
    } catch (NoSuchFileException e) {
      // went while the folder was listed: as good as never there
    }
  }

  private static Entry entry(Path path, BasicFileAttributes attributes) {
    return new Entry(path.getFileName().toString(), type(attributes), Stamp.of(attributes));
  }

  private static Entry.Type type(BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return Entry.Type.FILE;
    }
    return attributes.isDirectory() ? Entry.Type.FOLDER : Entry.Type.OTHER;
  }

  @Override
  public byte[] read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, READ, NOFOLLOW_LINKS)) {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
      while (bytes.hasRemaining()) {
        ByteBuffer part = bytes.slice().limit(Math.min(PART, bytes.remaining()));
        int count = channel.read(part);
        if (count < 0) {
          throw new IOException("the file shrank while it was read");
        }
        bytes.position(bytes.position() + count);
      }
      return bytes.array();
    }
  }

  @Override
  public Optional<Entry> find(Path path) throws IOException {
    try {
      return Optional.of(
          entry(path, Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean exists(Path path) {
    return Files.exists(path, NOFOLLOW_LINKS);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  @Override
  public Stamp write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, WRITE, CREATE_NEW)) {
      for (int from = 0; from < bytes.length; from += PART) {
        ByteBuffer part = ByteBuffer.wrap(bytes, from, Math.min(PART, bytes.length - from));
        while (part.hasRemaining()) {
          channel.write(part);
        }
      }
    }
    return Stamp.of(Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS));
  }

  @Override
  public void replace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.deleteIfExists(path);
  }

  @Override
  public @Nullable Closeable lock(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, WRITE, CREATE, NOFOLLOW_LINKS);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // held in this very process, by another thread
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return null;
  }
}
