package org.summitarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateOutput;
import java.util.Arrays;

/** A page as it grows, in UTF-8. For one thread, which may write one page after another. */
final class PageOutput implements TemplateOutput {

  private byte[] bytes = new byte[32 * 1024];
  private int size;

  /** Forgets what was written. */
  PageOutput cleared() {
    size = 0;
    return this;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void writeContent(String text) {
    writeBinaryContent(text.getBytes(UTF_8));
  }

  @Override
  public void writeContent(String text, int from, int to) {
    writeContent(text.substring(from, to));
  }

  @Override
  public void writeBinaryContent(byte[] part) {
    if (bytes.length - size < part.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + part.length));
    }
    System.arraycopy(part, 0, bytes, size, part.length);
    size += part.length;
  }
}
