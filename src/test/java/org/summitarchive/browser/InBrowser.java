package org.summitarchive.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.summitarchive.build.PackagedProgram;

/**
 * Gives tests one {@link Browser}, and the project's content as one {@link PublishedSite}. Where
 * the machine has no browser, they are skipped and the output says so; on a machine that tests for
 * all, they fail.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver {

  private static final String MISSING =
      "there is no browser; they need /usr/bin/chromium and /usr/bin/chromedriver, which come with"
          + " Debian's packages chromium and chromium-driver";

  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(InBrowser.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Browser.executable().isPresent() || "true".equals(System.getenv("CI"))) {
      return ConditionEvaluationResult.enabled("there is a browser, or must be");
    }
    context.getRoot().getStore(OURS).computeIfAbsent(MISSING, InBrowser::say);
    return ConditionEvaluationResult.disabled(MISSING);
  }

  private static String say(String why) {
    System.out.println("[WARNING] skipped: the tests in a real browser, because " + why);
    return why;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == PublishedSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    if (Browser.executable().isEmpty()) {
      throw new IllegalStateException(MISSING);
    }
    Class<?> type = parameter.getParameter().getType();
    return context.getRoot().getStore(OURS).computeIfAbsent(type, InBrowser::make);
  }

  private static Object make(Class<?> type) {
    try {
      return type == Browser.class ? new Browser() : PublishedSite.of(PackagedProgram.CONTENT);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
