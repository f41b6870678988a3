package io.gaja.dispatch;

import java.util.List;
import java.util.stream.Stream;

/** Every kind that a sealed type has in the end, so that a test notices a new one. */
public final class SealedLeaves {
  private SealedLeaves() {}

  public static List<Class<?>> of(Class<?> sealed) {
    return leaves(sealed).distinct().toList();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(SealedLeaves::leaves)
        : Stream.of(type);
  }
}
