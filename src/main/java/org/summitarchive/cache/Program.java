package org.summitarchive.cache;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which program this is. Two builds of one version differ while it is being worked on, and what one
 * remembers is not for the other. What runs stays what it was when it was first asked, whatever
 * becomes of its files.
 */
public final class Program {

  /** The record at the end of a jar, without the comment that may follow it. */
  private static final int END_OF_JAR = 22;

  private @Nullable Long fingerprint;

  /** Stands for all code, templates and libraries that this program consists of. */
  public synchronized long fingerprint() throws IOException {
    if (fingerprint == null) {
      fingerprint = read();
    }
    return fingerprint;
  }

  private static long read() throws IOException {
    ClassLoader loader = Program.class.getClassLoader();
    SortedSet<String> places = new TreeSet<>();
    String self = Program.class.getName().replace('.', '/') + ".class";
    for (String found : new String[] {self, "META-INF/MANIFEST.MF"}) {
      for (URL url : Collections.list(loader.getResources(found))) {
        places.add(place(url.toString(), found));
      }
    }
    long hash = places.size();
    for (String place : places) {
      hash = Hash.mix(hash, of(place));
    }
    return hash;
  }

  private static String place(String url, String found) {
    return url.substring(0, url.length() - found.length());
  }

  private static long of(String place) throws IOException {
    if (place.startsWith("jar:file:")) {
      return ofJar(Path.of(URI.create(place.substring(4, place.lastIndexOf("!/")))));
    }
    return place.startsWith("file:") ? ofFolder(Path.of(URI.create(place))) : 0;
  }

  /** The list at a jar's end has a checksum of every file in it. */
  private static long ofJar(Path jar) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      byte[] end = new byte[END_OF_JAR];
      file.seek(Math.max(0, file.length() - END_OF_JAR));
      file.readFully(end);
      long size = Integer.toUnsignedLong(Integer.reverseBytes(intAt(end, 12)));
      long start = Integer.toUnsignedLong(Integer.reverseBytes(intAt(end, 16)));
      if (start + size > file.length() - END_OF_JAR) {
        return Stamp.of(jar).hash();
      }
      byte[] list = new byte[(int) size];
      file.seek(start);
      file.readFully(list);
      return Hash.ofMany(list);
    }
  }

  private static int intAt(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | (bytes[at + 3] & 0xff);
  }

  private static long ofFolder(Path folder) throws IOException {
    long[] sum = {0};
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            sum[0] += Hash.mix(Hash.of(file.toString()), Stamp.of(attributes).hash());
            return FileVisitResult.CONTINUE;
          }
        });
    return sum[0];
  }
}
