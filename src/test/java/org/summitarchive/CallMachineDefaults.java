package org.summitarchive;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Calls and method references whose result depends on the machine's locale, zone or charset. */
final class CallMachineDefaults extends ArchCondition<JavaClass> {

  private static final Set<String> DEFAULTS =
      Set.of(
          "java.util.Locale.getDefault()",
          "java.util.Locale.getDefault(java.util.Locale$Category)",
          "java.util.Locale.setDefault(java.util.Locale)",
          "com.ibm.icu.util.ULocale.getDefault()",
          "java.util.TimeZone.getDefault()",
          "java.time.ZoneId.systemDefault()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.text.Collator.getInstance()",
          "java.text.NumberFormat.getInstance()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

  CallMachineDefaults() {
    super("call what depends on the machine's locale, zone or charset");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      unit.getCallsFromSelf().forEach(call -> check(call, events));
      unit.getMethodReferencesFromSelf().forEach(reference -> check(reference, events));
      unit.getConstructorReferencesFromSelf().forEach(reference -> check(reference, events));
    }
  }

  private static void check(JavaCodeUnitAccess<?> access, ConditionEvents events) {
    CodeUnitAccessTarget target = access.getTarget();
    boolean asks = DEFAULTS.contains(target.getFullName());
    events.add(new SimpleConditionEvent(access, asks, access.getDescription()));
  }
}
