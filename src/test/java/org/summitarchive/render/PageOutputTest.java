package org.summitarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageOutputTest {

  private final PageOutput output = new PageOutput();

  @Test
  void writesUtf8() {
    output.writeContent("乌镇 é ");
    output.writeContent("<a>𝄞</a>", 3, 5);
    output.writeBinaryContent(new byte[] {'!'});
    assertEquals("乌镇 é 𝄞!", new String(output.toByteArray(), UTF_8));
  }

  @Test
  void growsWithThePage() {
    String part = "0123456789".repeat(1000);
    for (int i = 0; i < 50; i++) {
      output.writeContent(part);
    }
    output.writeContent(part.repeat(200));
    assertEquals(part.repeat(250), new String(output.toByteArray(), UTF_8));
  }

  @Test
  void theNextPageHasNothingOfTheLast() {
    output.writeContent("a longer page");
    byte[] first = output.toByteArray();
    output.cleared().writeContent("next");
    assertEquals("next", new String(output.toByteArray(), UTF_8));
    assertArrayEquals("a longer page".getBytes(UTF_8), first);
  }
}
