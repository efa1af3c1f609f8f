package org.summitarchive.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back, however much it is and wherever a chunk ends. */
class EncoderTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 70_000, 700_000})
  void valuesComeBackInTheirOrder(int values) {
    Encoder out = new Encoder();
    SplittableRandom random = new SplittableRandom(values);
    for (int i = 0; i < values; i++) {
      out.number(random.nextInt(1 << 20));
      out.number(random.nextLong());
      out.text("网络".repeat(random.nextInt(3)));
    }
    Decoder in = new Decoder(out.bytes());
    random = new SplittableRandom(values);
    for (int i = 0; i < values; i++) {
      assertEquals(random.nextInt(1 << 20), in.number());
      assertEquals(random.nextLong(), in.wide());
      assertEquals("网络".repeat(random.nextInt(3)), in.text());
    }
    assertEquals(out.length(), in.at());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 500_000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5_000_000})
  void blocksOfAnySizeStandBetweenOthers(int size) {
    byte[] block = new byte[size];
    for (int i = 0; i < size; i++) {
      block[i] = (byte) (i * 31);
    }
    Encoder inner = new Encoder();
    inner.raw(block);
    Encoder out = new Encoder();
    for (int round = 0; round < 3; round++) {
      out.block(block);
      out.text("between");
      out.block(inner);
      out.block(ByteBuffer.wrap(block));
    }
    Decoder in = new Decoder(out.bytes());
    for (int round = 0; round < 3; round++) {
      assertArrayEquals(block, in.block());
      assertEquals("between", in.text());
      assertArrayEquals(block, in.block());
      assertArrayEquals(block, in.block());
    }
    assertEquals(out.length(), in.at());
    assertTrue(out.chunks().stream().mapToLong(ByteBuffer::remaining).sum() == out.length());
  }
}
