package org.summitarchive.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How long templates worked, on all threads together. Safe for use by several threads, and cheap
 * enough to change nothing of what it measures.
 */
public final class TemplateTimes {

  /** What a template cost in all its calls. */
  public record TemplateTime(String template, long calls, long nanoseconds) {

    public long nanosecondsEach() {
      return nanoseconds / Math.max(1, calls);
    }
  }

  private record Sum(LongAdder calls, LongAdder nanoseconds) {}

  private final Map<String, Sum> sums = new ConcurrentHashMap<>();

  void add(String template, long nanoseconds) {
    Sum sum = sums.computeIfAbsent(template, name -> new Sum(new LongAdder(), new LongAdder()));
    sum.calls.increment();
    sum.nanoseconds.add(nanoseconds);
  }

  /** The costliest of all that worked, the first before all others. */
  public List<TemplateTime> slowest(int most) {
    return sums.entrySet().stream()
        .map(
            e ->
                new TemplateTime(
                    e.getKey(), e.getValue().calls.sum(), e.getValue().nanoseconds.sum()))
        .sorted(
            Comparator.comparingLong(TemplateTime::nanoseconds)
                .reversed()
                .thenComparing(TemplateTime::template))
        .limit(most)
        .toList();
  }
}
