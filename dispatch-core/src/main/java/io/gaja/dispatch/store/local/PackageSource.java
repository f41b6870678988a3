package io.gaja.dispatch.store.local;

import java.io.IOException;
import java.nio.file.Path;

/** Gets one package of a public registry as a file into a folder. */
interface PackageSource {
  Path fetchFromNpm(String name, String version, Path folder) throws IOException;

  Path fetchFromMaven(String group, String artifact, String version, Path folder)
      throws IOException;
}
