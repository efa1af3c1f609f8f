package org.summitarchive.language;

import com.ibm.icu.text.Normalizer2;

/** Tells texts that are the same to a reader, or to a file system, from those that are not. */
public final class Folding {

  private Folding() {}

  /** Equal for texts that differ only in case or Unicode form. */
  public static String folded(String text) {
    return Normalizer2.getNFKCCasefoldInstance().normalize(text);
  }
}
