package org.summitarchive.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import org.jspecify.annotations.Nullable;

/**
 * Link reference definitions by label. flexmark lower-cases labels by the machine's locale; here
 * the letters that differ by it are one, so that {@code [INFO]} finds {@code [info]} everywhere.
 */
final class ReferenceLabels extends ReferenceRepository {

  private static final String COMBINING_DOT = "\u0307";

  ReferenceLabels(DataHolder options) {
    super(options);
  }

  private static String folded(Object label) {
    return label.toString().replace(COMBINING_DOT, "").replace('ı', 'i');
  }

  @Override
  public String normalizeKey(CharSequence key) {
    return folded(super.normalizeKey(key));
  }

  @Override
  public @Nullable Reference put(String label, Reference reference) {
    return super.put(folded(label), reference);
  }

  @Override
  public boolean containsKey(Object label) {
    return super.containsKey(folded(label));
  }

  @Override
  public @Nullable Reference get(Object label) {
    return super.get(folded(label));
  }
}
