package org.summitarchive.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The system's own news of files. Some disks send none, some systems send them late or only for so
 * many folders.
 */
final class SystemAlarm implements Alarm {

  private final WatchService service;
  private final Map<Path, WatchKey> watched = new HashMap<>();

  private SystemAlarm(WatchService service) {
    this.service = service;
  }

  static SystemAlarm open() throws IOException {
    return new SystemAlarm(FileSystems.getDefault().newWatchService());
  }

  @Override
  public void watch(Set<Path> folders) {
    watched.keySet().retainAll(folders);
    for (Path folder : folders) {
      if (!watched.containsKey(folder)) {
        try {
          watched.put(folder, folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
        } catch (IOException e) {
          return; // too many, or gone by now
        }
      }
    }
  }

  @Override
  public boolean await(Duration most) throws InterruptedException {
    @Nullable WatchKey key = service.poll(most.toNanos(), TimeUnit.NANOSECONDS);
    boolean happened = key != null;
    while (key != null) {
      key.pollEvents();
      if (!key.reset()) {
        watched.values().remove(key);
      }
      key = service.poll();
    }
    return happened;
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      // nothing is left to be told
    }
  }
}
