package org.summitarchive.asset;

import java.nio.file.Path;
import java.util.Optional;

/** What need not be read of images, because it was read before and cannot have changed. */
public interface KnownImages {

  KnownImages NONE =
      new KnownImages() {
        @Override
        public Optional<String> fingerprint(String name, Path file) {
          return Optional.empty();
        }

        @Override
        public Optional<Long> learn(String name, Path file, String fingerprint) {
          return Optional.empty();
        }

        @Override
        public void read(long bytes) {}
      };

  /** What stands for the image's content; empty where it has to be read. */
  Optional<String> fingerprint(String name, Path file);

  /**
   * Keeps what stands for the content of an image that is there now.
   *
   * @return what stands for its file as it was found; empty where nothing does
   */
  Optional<Long> learn(String name, Path file, String fingerprint);

  /** Some of an image was read. Called on any thread. */
  void read(long bytes);
}
