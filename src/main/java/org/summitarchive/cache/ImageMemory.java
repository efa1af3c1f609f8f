package org.summitarchive.cache;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.summitarchive.asset.KnownImages;

/** Knows what stands for images that have not changed, so that these need not be read. */
public final class ImageMemory implements KnownImages {

  private record Image(long file, String fingerprint) {}

  private final Inputs inputs;
  private final Map<String, Image> known = new HashMap<>();
  private final Map<String, Image> learned = new TreeMap<>();
  private final LongAdder bytes = new LongAdder();

  ImageMemory(Inputs inputs, byte @Nullable [] section) {
    this.inputs = inputs;
    if (section != null) {
      Decoder in = new Decoder(section);
      int count = in.number();
      for (int i = 0; i < count; i++) {
        known.put(in.text(), new Image(in.wide(), in.text()));
      }
    }
  }

  @Override
  public Optional<String> fingerprint(String name, Path file) {
    Image image = known.get(name);
    return image != null && image.file == inputs.fingerprint(file)
        ? Optional.of(image.fingerprint)
        : Optional.empty();
  }

  @Override
  public Optional<Long> learn(String name, Path file, String fingerprint) {
    long stamp = inputs.fingerprint(file);
    if (stamp == Inputs.UNKNOWN) {
      return Optional.empty();
    }
    learned.put(name, new Image(stamp, fingerprint));
    return Optional.of(stamp);
  }

  @Override
  public void read(long count) {
    bytes.add(count);
  }

  /** How many bytes of images were read. */
  public long bytes() {
    return bytes.sum();
  }

  Encoder encoded() {
    Encoder out = new Encoder();
    out.list(
        learned.entrySet(),
        image -> {
          out.text(image.getKey());
          out.number(image.getValue().file);
          out.text(image.getValue().fingerprint);
        });
    return out;
  }
}
