package org.summitarchive.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.page.SitePage;
import org.summitarchive.page.SitePlan;
import org.summitarchive.view.View;
import org.summitarchive.view.Views;

/** Renders pages through the templates. Safe for use by several threads. */
public final class PageRenderer {

  private static final ThreadLocal<PageOutput> OUTPUT = ThreadLocal.withInitial(PageOutput::new);

  private final TemplateEngine templates;
  private final Views views;
  private final Optional<TemplateTimes> times;

  private PageRenderer(TemplateEngine templates, Views views, Optional<TemplateTimes> times) {
    this.templates = templates;
    this.views = views;
    this.times = times;
  }

  /**
   * Prepares rendering with the user's own templates where there are any, which needs a JDK; else
   * with those that the program ships, compiled already.
   *
   * @param compiled what earlier builds compiled, and this one where that will not do
   * @return empty where the templates are broken or there is no JDK, which is reported
   */
  public static Optional<PageRenderer> of(
      TemplateFolder templates, CompiledTemplates compiled, Views views, Diagnostics diagnostics) {
    if (!templates.hasTemplates()) {
      return Optional.of(
          new PageRenderer(
              TemplateEngine.createPrecompiled(ContentType.Html), views, Optional.empty()));
    }
    return compiled
        .of(templates, diagnostics)
        .map(engine -> new PageRenderer(engine, views, Optional.empty()));
  }

  /** The same that notes what each template costs, where somebody wants to know. */
  public PageRenderer timedBy(Optional<TemplateTimes> watch) {
    return new PageRenderer(templates, views, watch);
  }

  /**
   * Renders every page ahead, so that a template of the user's own that fails is found before the
   * first page is published.
   *
   * @param rendering renders a page by this renderer; called on several threads
   * @return whether none fails; the first that does is reported
   */
  public boolean isSound(
      SitePlan plan, Consumer<SitePage> rendering, TemplateFolder own, Diagnostics diagnostics) {
    Optional<TemplateFailedException> failure =
        plan.pages().parallelStream()
            .flatMap(page -> failure(page, rendering).stream())
            .findFirst();
    failure.ifPresent(
        failed ->
            diagnostics.error(
                failed.position(own),
                "broken-template",
                "the template fails on " + failed.getMessage(),
                "compare it with the template that the program ships"));
    return failure.isEmpty();
  }

  private static Optional<TemplateFailedException> failure(
      SitePage page, Consumer<SitePage> rendering) {
    try {
      rendering.accept(page);
      return Optional.empty();
    } catch (TemplateFailedException e) {
      return Optional.of(e);
    }
  }

  /**
   * Renders a page.
   *
   * @return HTML in UTF-8
   * @throws TemplateFailedException where a template fails
   */
  public byte[] render(SitePage page) {
    View view = views.of(page);
    Map<String, Object> parameters = Map.of("view", view, "words", views.words(page));
    String template = Templates.name(view);
    PageOutput output = OUTPUT.get().cleared();
    long begun = times.isPresent() ? System.nanoTime() : 0;
    try {
      templates.render(template, parameters, new EscapedOutput(output));
    } catch (TemplateException e) {
      throw new TemplateFailedException(page.address().file(), e);
    }
    times.ifPresent(watch -> watch.add(template, System.nanoTime() - begun));
    return output.toByteArray();
  }
}
