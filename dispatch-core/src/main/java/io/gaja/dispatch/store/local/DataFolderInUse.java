package io.gaja.dispatch.store.local;

import java.nio.file.Path;

/** Another living application runs on the same data. */
final class DataFolderInUse extends MongodUnavailable {
  DataFolderInUse(Path folder) {
    super(
        "Another Gaja is running on the data folder %s: stop it, or set GAJA_DATA_DIR to another one."
            .formatted(folder));
  }
}
