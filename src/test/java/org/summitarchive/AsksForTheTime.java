package org.summitarchive;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Set;

/**
 * Calls that ask what time it is, or for anything else that is another at every run; how long
 * something took may be asked everywhere.
 */
final class AsksForTheTime extends DescribedPredicate<JavaCodeUnitAccess<?>> {

  private static final Set<String> ASKED =
      Set.of(
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.identityHashCode(java.lang.Object)",
          "java.util.Date.<init>()",
          "java.util.Random.<init>()",
          "java.util.UUID.randomUUID()",
          "java.lang.Math.random()");

  AsksForTheTime() {
    super("the time is asked for, or chance");
  }

  /** A stamp is what may be known of a file's time: it decides what is done again, no more. */
  private static boolean isOfFile(CodeUnitAccessTarget target) {
    return target.getName().equals("getLastModifiedTime")
        || target.getName().equals("lastModifiedTime");
  }

  @Override
  public boolean test(JavaCodeUnitAccess<?> access) {
    CodeUnitAccessTarget target = access.getTarget();
    String owner = target.getOwner().getName();
    return ASKED.contains(target.getFullName())
        || (owner.startsWith("java.time.") && target.getName().equals("now"))
        || (owner.equals("java.time.Clock") && target.getName().startsWith("system"))
        || (owner.equals("java.util.Calendar") && target.getName().equals("getInstance"))
        || (isOfFile(target) && !access.getOriginOwner().getName().endsWith(".cache.Stamp"));
  }
}
