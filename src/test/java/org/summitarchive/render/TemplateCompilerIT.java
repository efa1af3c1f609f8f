package org.summitarchive.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Assets;
import org.summitarchive.asset.MessageFiles;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.page.Feature;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.SitePlan;
import org.summitarchive.view.TinyArchive;
import org.summitarchive.view.Views;

/** Templates of the user's own. */
class TemplateCompilerIT {

  @TempDir Path folder;
  private CompiledTemplates compiled = new CompiledTemplates(() -> Path.of(""));
  private final Diagnostics diagnostics = new Diagnostics();
  private final Archive archive = TinyArchive.archive();
  private final Views views =
      new Views(
          archive,
          Assets.collect(TemplateFolder.shipped(), Map.of(), new TreeSet<>()),
          new MessageFiles(TemplateFolder.shipped(), diagnostics)
              .load(archive.config().languages()),
          EnumSet.allOf(Feature.class));

  @BeforeEach
  void prepare() {
    compiled = new CompiledTemplates(() -> folder.resolve("classes"));
  }

  @Test
  void shippedTemplatesAreTheSameCompiledLater() throws IOException {
    write("shell.jte", "<%-- one's own --%>" + Files.readString(Path.of("templates/shell.jte")));
    PageRenderer shipped =
        PageRenderer.of(TemplateFolder.shipped(), compiled, views, diagnostics).orElseThrow();
    PageRenderer compiled = compile().orElseThrow();
    for (SitePage page : SitePlan.of(archive).pages()) {
      assertArrayEquals(shipped.render(page), compiled.render(page), page.address().path());
    }
  }

  @Test
  void templateOfOnesOwnStandsBeforeTheShippedOne() throws IOException {
    write(
        "redirect.jte",
        """
        @param org.summitarchive.view.RedirectView view
        @param org.summitarchive.language.Messages words
        gone to ${view.target().href()}
        """);
    assertEquals(
        "gone to ../law/\n",
        new String(compile().orElseThrow().render(redirect()), StandardCharsets.UTF_8));
  }

  @Test
  void brokenTemplateIsOneMessageWithItsLine() throws IOException {
    write(
        "redirect.jte",
        """
        @param org.summitarchive.view.RedirectView view
        @param org.summitarchive.language.Messages words
        gone to ${view.nowhere()}
        """);
    assertEquals(Optional.empty(), compile());
    assertEquals(
        List.of("DIR/redirect.jte:3:1: cannot find symbol: method nowhere() [broken-template]"),
        printed());
  }

  @Test
  void templateThatIsNotClosedIsOneMessage() throws IOException {
    write("redirect.jte", "@param org.summitarchive.view.RedirectView view\n@if(view != null)\n");
    assertEquals(Optional.empty(), compile());
    assertEquals(List.of("DIR/redirect.jte:3:1: Missing @endif [broken-template]"), printed());
  }

  @Test
  void templateThatFailsOnAPageNamesBoth() throws IOException {
    write(
        "redirect.jte",
        """
        @param org.summitarchive.view.RedirectView view
        @param org.summitarchive.language.Messages words
        ${words.text("nothing")}
        """);
    PageRenderer renderer = compile().orElseThrow();
    TemplateFailedException failure =
        assertThrows(TemplateFailedException.class, () -> renderer.render(redirect()));
    assertEquals(
        "en/2025/forums/lawforum/index.html: redirect.jte:3: no message nothing in en",
        failure.getMessage());
  }

  @Test
  void templateThatFailsIsReportedBeforeAnythingIsPublished() throws IOException {
    write(
        "redirect.jte",
        """
        @param org.summitarchive.view.RedirectView view
        @param org.summitarchive.language.Messages words
        ${words.text("nothing")}
        """);
    TemplateFolder own = TemplateFolder.over(folder.resolve("own"));
    PageRenderer renderer = compile().orElseThrow();
    assertFalse(renderer.isSound(SitePlan.of(archive), renderer::render, own, diagnostics));
    assertEquals(
        List.of(
            "DIR/redirect.jte:3:1: the template fails on en/2025/forums/lawforum/index.html:"
                + " redirect.jte:3: no message nothing in en [broken-template]"),
        printed());
  }

  private SitePage redirect() {
    return SitePlan.of(archive).pages().stream()
        .filter(page -> page.address().path().equals("en/2025/forums/lawforum/"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void compilesAgainOnlyWhatHasChanged() throws IOException {
    write("redirect.jte", "@param org.summitarchive.view.RedirectView view", "first");
    compile();
    Path own = folder.resolve("own");
    assertSame(
        compiled.of(TemplateFolder.over(own), diagnostics).orElseThrow(),
        compiled.of(TemplateFolder.over(own), diagnostics).orElseThrow());
    write(
        "redirect.jte",
        "@param org.summitarchive.view.RedirectView view",
        "@param org.summitarchive.language.Messages words",
        "second");
    assertEquals(
        "second", new String(compile().orElseThrow().render(redirect()), StandardCharsets.UTF_8));
  }

  private Optional<PageRenderer> compile() {
    return PageRenderer.of(
        TemplateFolder.over(folder.resolve("own")), compiled, views, diagnostics);
  }

  private void write(String name, String... lines) throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Files.writeString(folder.resolve("own").resolve(name), String.join("\n", Arrays.asList(lines)));
  }

  private List<String> printed() {
    String shown = folder.resolve("own").toString().replace('\\', '/');
    return diagnostics.sorted().stream()
        .map(d -> d.position() + ": " + d.message() + " [" + d.code() + "]")
        .map(text -> text.replace(shown, "DIR"))
        .toList();
  }
}
