package org.summitarchive.cache;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitarchive.export.KnownData;
import org.summitarchive.model.ItemId;

/** Knows where items stand in the file that holds them all, as it was left on the disk. */
final class DataMemory implements KnownData {

  /** In bytes: so much is read at once, for Java copies what it reads. */
  private static final int PART = 1 << 16;

  private final Path file;
  private final byte @Nullable [] section;
  private final PieceMemory pieces;
  private final Map<ItemId, Place> known = new HashMap<>();
  private @Nullable Map<ItemId, Place> learned;

  /**
   * Recalls places.
   *
   * @param file in the site
   * @param left the same as it was left; null where that is not known
   */
  DataMemory(Path file, @Nullable Stamp left, PageMemory pages, byte @Nullable [] section) {
    this.file = file;
    this.section = section;
    @Nullable Decoder in = section == null ? null : new Decoder(section);
    this.pieces = pages.pieces(in == null ? null : in.block());
    if (in != null && stands(file, left)) {
      recall(in);
    }
  }

  private static boolean stands(Path file, @Nullable Stamp left) {
    try {
      return left != null && left.equals(Stamp.of(file));
    } catch (IOException e) {
      return false;
    }
  }

  private void recall(Decoder in) {
    int count = in.number();
    for (int i = 0; i < count; i++) {
      known.put(in.id(), new Place(in.number(), in.number()));
    }
  }

  @Override
  public Optional<Place> place(ItemId item) {
    Place place = known.get(item);
    return place != null && pieces.isSame(item) ? Optional.of(place) : Optional.empty();
  }

  @Override
  public void read(Place place, byte[] into, int at) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(place.at());
      for (int done = 0; done < place.length(); done += PART) {
        in.readFully(into, at + done, Math.min(PART, place.length() - done));
      }
    } catch (IOException e) {
      throw new DamagedMemoryException();
    }
  }

  @Override
  public byte[] noted(ItemId item, Supplier<byte[]> writing) {
    return pieces.noted(item, writing);
  }

  @Override
  public void learn(Map<ItemId, Place> places) {
    learned = places;
  }

  /** What was known, where the file was not written again. */
  Encoder encoded() {
    Encoder out = new Encoder();
    Map<ItemId, Place> places = learned;
    if (places == null) {
      out.raw(section == null ? new byte[0] : section);
      return out;
    }
    out.block(pieces.encoded());
    out.list(
        places.entrySet(),
        item -> {
          out.id(item.getKey());
          out.number(item.getValue().at());
          out.number(item.getValue().length());
        });
    return out;
  }
}
