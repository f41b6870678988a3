package io.gaja.dispatch;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes samples of records from their components, no two values alike: with every optional part and
 * without, and with every constant of an enum.
 */
public final class RecordSamples {
  private static final Instant SOME_TIME = Instant.parse("2025-11-03T09:00:00.123Z");

  private final boolean full;
  private final int constant;
  private int made;

  private RecordSamples(boolean full, int constant) {
    this.full = full;
    this.constant = constant;
  }

  /** Samples of every leaf of a sealed family of records. */
  public static <T> Stream<T> ofEvery(Class<T> sealed) {
    return SealedLeaves.of(sealed).stream()
        .flatMap(leaf ->
            IntStream.range(0, mostConstants(leaf))
                .boxed()
                .flatMap(constant ->
                    Stream.of(true, false)
                        .map(full -> new RecordSamples(full, constant).record(leaf))))
        .map(sealed::cast)
        .distinct();
  }

  private static int mostConstants(Class<?> leaf) {
    return Arrays.stream(leaf.getRecordComponents())
        .filter(part -> part.getType().isEnum())
        .mapToInt(part -> part.getType().getEnumConstants().length)
        .max()
        .orElse(1);
  }

  private Object record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(parts).map(part -> value(part.getGenericType())).toArray());
    } catch (ReflectiveOperationException unknown) {
      throw new IllegalStateException("Teach me to make a " + type, unknown);
    }
  }

  private Object value(Type type) {
    made++;
    if (type instanceof ParameterizedType generic) {
      Type element = generic.getActualTypeArguments()[0];
      return generic.getRawType() == Optional.class
          ? Optional.of(element).filter(present -> full).map(this::value)
          : List.of(value(element), value(element));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(plain);
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[constant % plain.getEnumConstants().length];
    }
    return scalar(plain);
  }

  private Object scalar(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> "s" + made;
      case "int", "Integer" -> made;
      case "long" -> (long) made;
      case "double" -> made / 8.0;
      case "boolean" -> full;
      case "Instant" -> SOME_TIME.plusMillis(made);
      case "Duration" -> Duration.ofSeconds(made);
      case "Currency" -> Currency.getInstance(full ? "KRW" : "USD");
      default -> throw new IllegalStateException("Teach me to make a " + type);
    };
  }
}
