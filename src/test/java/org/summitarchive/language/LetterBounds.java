package org.summitarchive.language;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket;
import com.ibm.icu.text.AlphabeticIndex.Bucket.LabelType;
import com.ibm.icu.util.ULocale;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** What ICU knows of a language's letters and tells nobody: the least that stands under each. */
final class LetterBounds {

  private LetterBounds() {}

  static String of(ULocale locale) {
    Object buckets = get(new AlphabeticIndex<>(locale).buildImmutableIndex(), "buckets");
    List<String> entries = new ArrayList<>();
    for (Object bucket : (List<?>) get(buckets, "bucketList")) {
      String least = (String) get(bucket, "lowerBoundary");
      Bucket<?> shown = (Bucket<?>) bucket;
      String letter = shown.getLabelType() == LabelType.NORMAL ? shown.getLabel() : "";
      entries.add(least.equals(letter) ? letter : least + ":" + letter);
    }
    String all = String.join("|", entries.subList(1, entries.size())); // without the empty text's
    return all.replace("\uFDD0", "\\uFDD0").replace("\uFDD1", "\\uFDD1");
  }

  private static Object get(Object of, String name) {
    try {
      Field field = of.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("another version of ICU keeps it elsewhere", e);
    }
  }
}
