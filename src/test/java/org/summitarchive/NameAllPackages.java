package org.summitarchive;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a class depends on each of some packages. */
final class NameAllPackages extends ArchCondition<JavaClass> {

  private final Set<String> packages;

  NameAllPackages(String... packages) {
    super("name all of " + String.join(", ", packages));
    this.packages = Set.of(packages);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Set<String> named =
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> ImportOnlyFromAbove.packageOf(dependency.getTargetClass()))
            .collect(Collectors.toSet());
    boolean all = named.containsAll(packages);
    events.add(new SimpleConditionEvent(type, all, type.getName() + " names " + named));
  }
}
