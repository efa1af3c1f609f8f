package org.summitarchive.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.Folders;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.page.Feature;
import org.summitarchive.render.TemplateTimes;

/** Sites built through templates that differ from those that the program ships. */
class OwnTemplatesIT {

  /** A runtime has no compiler. */
  private static final String RUNTIME = "--limit-modules=java.se,jdk.httpserver,jdk.zipfs";

  /** Wants to know what templates cost. */
  private record Watch(TemplateTimes times) implements Progress {

    @Override
    public void begin(Stage stage, int steps) {}

    @Override
    public void step() {}

    @Override
    public Optional<TemplateTimes> templates() {
      return Optional.of(times);
    }
  }

  @TempDir Path temp;
  private TestSite site = new TestSite(Path.of(""));

  @BeforeEach
  void changeATemplate() throws IOException {
    site = TestSite.copy("everything", temp);
    Folders.copy(Path.of("templates"), temp.resolve("templates"));
    Path template = temp.resolve("templates/part/heading.jte");
    Files.writeString(template, Files.readString(template) + "<p>ours</p>\n");
  }

  @Test
  void eachPageIsRenderedOnce() throws Exception {
    BuildRequest request =
        new BuildRequest(
            new BuildRequest.Folders(
                temp,
                temp.resolve("content"),
                site.output(),
                Optional.of(temp.resolve("templates"))),
            new BuildRequest.Options(
                Optional.empty(), false, EnumSet.allOf(Feature.class), Optional.empty()),
            new BuildRequest.Reuse(temp.resolve(".summit-archive"), false));
    TemplateTimes times = new TemplateTimes();
    assertTrue(new SiteBuilder(request, new Diagnostics(), new Watch(times)).build().isPresent());
    long pages =
        Folders.tree(site.output()).keySet().stream()
            .filter(file -> file.endsWith(".html"))
            .count();
    assertEquals(
        pages,
        times.slowest(Integer.MAX_VALUE).stream()
            .mapToLong(TemplateTimes.TemplateTime::calls)
            .sum());
  }

  @Test
  void aRuntimeWithoutACompilerSaysSo() throws Exception {
    PackagedProgram.Result result =
        PackagedProgram.java(
            temp,
            Map.of(),
            PackagedProgram.jar(List.of(RUNTIME)),
            List.of("build", "--templates", "templates"));
    String told =
        """
        templates/:1:1: error: templates cannot be compiled: this Java is a runtime without a \
        compiler [no-compiler]
          hint: run with a JDK; without one only the templates that the program ships can be used
        """;
    assertTrue(result.err().contains(told), result.err());
    assertEquals(1, result.code());
  }
}
