package org.summitarchive.build;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.summitarchive.cache.Hash;

/** Stands for all but the files that decides what a build makes and says. */
final class RequestKey {

  private RequestKey() {}

  static long of(BuildRequest request) throws IOException {
    BuildRequest.Folders folders = request.folders();
    BuildRequest.Options options = request.options();
    List<Object> decisive =
        List.of(
            folders.working(),
            folders.content(),
            folders.output(),
            folders.templates(),
            options.baseUrl(),
            options.drafts(),
            new TreeSet<>(options.features()));
    long key = request.reuse().program().fingerprint();
    for (Object one : decisive) {
      key = Hash.mix(key, Hash.of(Objects.toString(one)));
    }
    return key;
  }
}
