package io.gaja.dispatch.store.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a fetched file must be, to the last bit. The digest is in base64, as npm writes its
 * integrity.
 */
record Checksum(String algorithm, String base64) {
  static Checksum of(String algorithm, Path file) throws IOException {
    MessageDigest digest = digest(algorithm);
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return new Checksum(algorithm, Base64.getEncoder().encodeToString(digest.digest()));
  }

  void check(Path file) throws IOException {
    if (!of(algorithm, file).equals(this)) {
      throw new IOException(
          file.getFileName() + " is not the file that was expected, so it is not used");
    }
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
