package io.gaja.dispatch.store.local;

import java.nio.file.Path;

/** Where each system keeps what its users' programs can fetch again. */
final class CacheDirectory {
  private CacheDirectory() {}

  static Path of(String osName, Path home) {
    if (osName.startsWith("Mac")) {
      return home.resolve("Library/Caches/gaja");
    }
    if (osName.startsWith("Windows")) {
      return home.resolve("AppData/Local/gaja/cache");
    }
    return home.resolve(".cache/gaja");
  }
}
