package org.summitarchive.build;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.summitarchive.cache.PageMemory;
import org.summitarchive.page.SitePage;
import org.summitarchive.render.PageRenderer;

/**
 * What the pages' files hold. A page that was rendered ahead is not rendered again, unless there
 * were more than memory should hold. Safe for use by several threads.
 */
final class PageBytes {

  private static final long MOST_BYTES_AHEAD = 64L << 20;

  private final PageRenderer renderer;
  private final PageMemory memory;
  private final Map<String, byte[]> ahead = new ConcurrentHashMap<>();
  private final AtomicLong bytesAhead = new AtomicLong();

  PageBytes(PageRenderer renderer, PageMemory memory) {
    this.renderer = renderer;
    this.memory = memory;
  }

  /** Renders a page before it is its turn. */
  void renderAhead(SitePage page) {
    byte[] bytes = render(page);
    if (bytesAhead.addAndGet(bytes.length) <= MOST_BYTES_AHEAD) {
      ahead.put(page.address().file(), bytes);
    }
  }

  byte[] of(SitePage page) {
    byte @Nullable [] bytes = ahead.remove(page.address().file());
    return bytes == null ? render(page) : bytes;
  }

  private byte[] render(SitePage page) {
    return memory.noted(page, () -> renderer.render(page));
  }
}
