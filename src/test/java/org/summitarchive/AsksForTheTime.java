package org.summitarchive;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/** Calls that ask what time it is; how long something took may be asked everywhere. */
final class AsksForTheTime extends DescribedPredicate<JavaMethodCall> {

  AsksForTheTime() {
    super("the time is asked for");
  }

  @Override
  public boolean test(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getTarget().getName();
    return (owner.startsWith("java.time.") && method.equals("now"))
        || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
  }
}
