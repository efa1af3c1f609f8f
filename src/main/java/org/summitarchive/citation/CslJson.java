package org.summitarchive.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitarchive.json.JsonText;
import org.summitarchive.model.PartialDate;

/** Writes CSL-JSON, the data that citation styles work on. */
final class CslJson {

  private CslJson() {}

  static String of(Citable work) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", work.key());
    item.put("type", "webpage");
    item.put("author", List.of(Map.of("literal", work.author())));
    item.put("title", work.title());
    if (!work.title().equals(work.archive())) {
      item.put("container-title", work.archive());
    }
    PartialDate date = work.date();
    if (date != null) {
      item.put("issued", Map.of("date-parts", List.of(parts(date))));
    }
    item.put("language", work.language().tag());
    item.put("URL", work.url());
    return JsonText.of(List.of(item));
  }

  private static List<Object> parts(PartialDate date) {
    List<Object> parts = new ArrayList<>(List.of(date.year()));
    if (date.hasMonth()) {
      parts.add(date.month());
    }
    if (date.hasDay()) {
      parts.add(date.day());
    }
    return parts;
  }
}
