package org.summitarchive;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A class names classes of its own package and of those above it in the order of the flow. */
final class ImportOnlyFromAbove extends ArchCondition<JavaClass> {

  private static final String ROOT = "org.summitarchive.";

  /** Data flows from the first to the last. */
  static final List<String> ORDER =
      List.of(
          "concurrent",
          "diagnostic",
          "language",
          "yaml",
          "json",
          "model",
          "config",
          "source",
          "markdown",
          "bind",
          "archive",
          "route",
          "page",
          "citation",
          "metadata",
          "asset",
          "view",
          "search",
          "render",
          "export",
          "cache",
          "output",
          "build",
          "check",
          "schedule",
          "authoring",
          "serve",
          "terminal",
          "cli");

  ImportOnlyFromAbove() {
    super("import only from packages above");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    int own = ORDER.indexOf(packageOf(type));
    if (own < 0) {
      events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no known package"));
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      if (target.getName().startsWith(ROOT) && ORDER.indexOf(packageOf(target)) > own) {
        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
      }
    }
  }

  /** The first part of the package below the root: a package may have packages of its own. */
  static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    String below = name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    int end = below.indexOf('.');
    return end < 0 ? below : below.substring(0, end);
  }
}
