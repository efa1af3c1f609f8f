package org.summitarchive.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.diagnostic.SourceText;
import org.summitarchive.markdown.MarkdownCompiler;
import org.summitarchive.model.Prose;
import org.summitarchive.yaml.YamlReader;
import org.summitarchive.yaml.YamlValue;

/** What one file costs in the stages that read, with the compiler that builds run with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class StagesBenchmark {

  private final MarkdownCompiler compiler = new MarkdownCompiler();
  private SourceText simple;
  private SourceText other;
  private SourceText front;

  /** The prose of a forum: all of it simple, and with one note, which takes the whole parser. */
  @Setup
  public void read() throws IOException {
    Path folder = Files.createTempDirectory("corpus");
    Corpus.write(folder, 1);
    String file =
        Files.readString(folder.resolve("content/editions/2025/forums/forum-000000.zh.md"));
    int body = file.indexOf("---\n\n") + 5;
    simple = new SourceText("simple.md", file.substring(body));
    other = new SourceText("other.md", file.substring(body) + "\nNote[^1]\n\n[^1]: Here\n");
    front = new SourceText("front.yaml", file.substring(4, body - 5));
    delete(folder);
  }

  @Benchmark
  public Prose simpleBody() {
    return compiler.compile(simple, 0, new Diagnostics());
  }

  @Benchmark
  public Prose otherBody() {
    return compiler.compile(other, 0, new Diagnostics());
  }

  @Benchmark
  public Optional<YamlValue.Mapping> frontMatter() {
    return YamlReader.mapping(front, 0, front.text().length(), new Diagnostics());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
