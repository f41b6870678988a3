package io.gaja.bot.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Writes and reads the records of sealed families, each under the name {@code Family.Record}: no
 * Java class name is stored, so a fresh process, or one with the classes moved, reads them.
 */
public final class SealedJson<T> {
  private final Class<T> root;
  private final JsonMapper mapper;

  /** JSON for all records that the families permit; each family extends, or is, the root. */
  public SealedJson(Class<T> root, List<Class<? extends T>> families) {
    this.root = root;
    this.mapper =
        JsonMapper.builder()
            .addMixIn(root, Named.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // A record with a hole would be read, and break its step for ever.
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            // A list that an earlier version did not write is empty.
            .withConfigOverride(
                List.class,
                list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .registerSubtypes(
                families.stream().flatMap(SealedJson::leaves).toArray(NamedType[]::new))
            .build();
  }

  private static Stream<NamedType> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedJson::leaves)
        : Stream.of(new NamedType(type, nameOf(type)));
  }

  private static String nameOf(Class<?> type) {
    Class<?> family = type.getEnclosingClass();
    return family == null
        ? type.getSimpleName()
        : family.getSimpleName() + "." + type.getSimpleName();
  }

  public String write(T value) {
    return mapper.writerFor(root).writeValueAsString(value);
  }

  /** Empty when this program does not know the record any more. */
  public Optional<T> read(String json) {
    try {
      return Optional.of(mapper.readerFor(root).readValue(json));
    } catch (JacksonException unknown) {
      return Optional.empty();
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface Named {}
}
