package org.summitarchive.authoring;

import java.util.Map;
import java.util.Optional;
import org.summitarchive.model.Kind;

/**
 * What somebody wants to begin.
 *
 * @param id as given: {@code zhang-san}, {@code 2026/opening}; of what belongs to an edition, the
 *     edition alone will do where there is a name
 * @param language the path of the language it is written in; the archive's original one unless said
 * @param values what is known already, by field, as typed
 */
public record ItemRequest(
    Kind kind,
    Optional<String> id,
    Optional<String> language,
    Optional<String> name,
    Map<String, String> values) {

  public ItemRequest {
    values = Map.copyOf(values);
  }
}
