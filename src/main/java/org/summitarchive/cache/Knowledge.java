package org.summitarchive.cache;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.summitarchive.archive.Findings;
import org.summitarchive.diagnostic.Diagnostic;
import org.summitarchive.page.PageCount;

/**
 * What a finished build knew.
 *
 * @param inputs stands for every file that it read
 * @param facts stands for all that items stated, and for the names of their images
 * @param linked what came to light while they were linked
 * @param warnings that it gave
 * @param pages that it published
 * @param outputs the files of the site as it left them, by their paths in the site
 */
public record Knowledge(
    long inputs,
    long facts,
    Linked linked,
    List<Diagnostic> warnings,
    List<PageCount> pages,
    Map<String, Stamp> outputs) {

  /**
   * What came of linking: as long as no fact changes, so it would again.
   *
   * @param warnings that were given then
   */
  public record Linked(Findings findings, List<Diagnostic> warnings) {

    public Linked {
      warnings = List.copyOf(warnings);
    }

    private void add(Encoder out) {
      out.list(findings.images(), out::text);
      out.flag(findings.corrected());
      out.list(findings.order(), place -> out.number((int) place));
      out.list(warnings, warning -> KnownItem.add(warning, out));
    }

    private static Linked of(Decoder in) {
      Findings findings =
          new Findings(new TreeSet<>(in.list(in::text)), in.flag(), in.list(in::number));
      return new Linked(findings, in.list(() -> KnownItem.warning(in)));
    }
  }

  public Knowledge {
    warnings = List.copyOf(warnings);
    pages = List.copyOf(pages);
    outputs = Collections.unmodifiableMap(outputs);
  }

  /** Whether every file that would be read is as it was, as far as its disk tells. */
  public boolean isOf(Inputs found) {
    long fingerprint = found.fingerprint();
    return fingerprint != Inputs.UNKNOWN && fingerprint == inputs;
  }

  /** Files that could be changed once more without its showing are as good as never seen. */
  Knowledge withoutOutputsSince(long moment) {
    Map<String, Stamp> settled = new LinkedHashMap<>(outputs);
    settled.replaceAll((path, stamp) -> stamp.isOlderThan(moment) ? stamp : stamp.unsettled());
    return new Knowledge(inputs, facts, linked, warnings, pages, settled);
  }

  Encoder encoded() {
    Encoder out = new Encoder();
    out.number(inputs);
    out.number(facts);
    linked.add(out);
    out.list(warnings, warning -> KnownItem.add(warning, out));
    out.list(
        pages,
        count -> {
          out.text(count.language());
          out.number(count.pages());
          out.number(count.untranslated());
        });
    List<Map.Entry<String, Stamp>> sorted = new ArrayList<>(outputs.entrySet());
    sorted.sort(Map.Entry.comparingByKey()); // as the manifest is, which need not sort them then
    out.list(
        sorted,
        file -> {
          out.text(file.getKey());
          Stamp stamp = file.getValue();
          out.number(stamp.size());
          out.number(stamp.modified());
          out.number(stamp.node());
        });
    return out;
  }

  static Knowledge of(byte[] bytes) {
    Decoder in = new Decoder(bytes);
    long inputs = in.wide();
    long facts = in.wide();
    Linked linked = Linked.of(in);
    List<Diagnostic> warnings = in.list(() -> KnownItem.warning(in));
    List<PageCount> pages = in.list(() -> new PageCount(in.text(), in.number(), in.number()));
    int count = in.number();
    Map<String, Stamp> outputs = new LinkedHashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String path = in.text();
      outputs.put(path, new Stamp(in.wide(), in.wide(), in.number()));
    }
    return new Knowledge(inputs, facts, linked, warnings, pages, outputs);
  }
}
