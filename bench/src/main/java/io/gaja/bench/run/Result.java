package io.gaja.bench.run;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The last line of a command: {@code RESULT name key=value …}. */
public final class Result {
  private final String name;
  private final Map<String, String> values = new LinkedHashMap<>();

  public Result(String name) {
    this.name = name;
  }

  public Result with(String key, long value) {
    values.put(key, Long.toString(value));
    return this;
  }

  /** With two decimals. */
  public Result with(String key, double value) {
    values.put(key, String.format(Locale.ROOT, "%.2f", value));
    return this;
  }

  public void print() {
    System.out.println(
        "RESULT "
            + name
            + values.entrySet().stream()
                .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining()));
  }
}
