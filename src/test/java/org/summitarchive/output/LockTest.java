package org.summitarchive.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.summitarchive.output.Sites.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

  @TempDir Path temp;

  @Test
  void aSecondBuildIsTurnedAway() throws Exception {
    PlannedFile slow =
        new PlannedFile(
            "index.html",
            Phase.PAGES,
            () -> {
              PublishException told =
                  assertThrows(PublishException.class, () -> publish(temp, Map.of("a", "b")));
              assertEquals("another build is publishing to `" + temp + "`", told.getMessage());
              assertEquals("wait for its end, then build again", told.hint());
              return new byte[0];
            });
    assertEquals(new PublishResult(1, 0, 0), new Publisher(1).publish(temp, List.of(slow)));
    assertEquals(new PublishResult(1, 0, 1), publish(temp, Map.of("a", "b")));
  }
}
