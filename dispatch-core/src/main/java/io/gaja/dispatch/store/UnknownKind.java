package io.gaja.dispatch.store;

/** A document was written by a version of Gaja that knows more than this one. */
final class UnknownKind extends RuntimeException {
  UnknownKind(String family, String kind) {
    super("The database holds a " + family + " of the unknown kind " + kind);
  }
}
