package io.gaja.dispatch.store.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Takes named files, and only those, out of a fetched archive. */
final class Tarball {
  private static final int BUFFER_BYTES = 1 << 16;

  private Tarball() {}

  static void extractFromTgz(Path tgz, Map<String, Path> wanted) throws IOException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(tgz), BUFFER_BYTES)) {
      extract(new GZIPInputStream(file, BUFFER_BYTES), wanted);
    }
  }

  static void extractFromTxzInJar(Path jar, String txz, Map<String, Path> wanted)
      throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(txz);
      if (entry == null) {
        throw new IOException(txz + " is not in " + jar.getFileName());
      }
      try (InputStream file = new BufferedInputStream(zip.getInputStream(entry), BUFFER_BYTES)) {
        extract(new XZCompressorInputStream(file), wanted);
      }
    }
  }

  private static void extract(InputStream archive, Map<String, Path> wanted) throws IOException {
    Map<String, Path> missing = new HashMap<>(wanted);
    try (TarArchiveInputStream tar = new TarArchiveInputStream(archive)) {
      for (TarArchiveEntry entry = tar.getNextEntry();
          entry != null && !missing.isEmpty();
          entry = tar.getNextEntry()) {
        Path target = missing.remove(entry.getName());
        if (target != null) {
          Files.copy(tar, target);
        }
      }
    }
    if (!missing.isEmpty()) {
      throw new IOException("the archive lacks " + String.join(", ", missing.keySet()));
    }
  }
}
