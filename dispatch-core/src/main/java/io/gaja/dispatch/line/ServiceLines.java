package io.gaja.dispatch.line;

import io.gaja.dispatch.id.LineCode;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Every line this installation offers, in the order of the menu. */
public record ServiceLines(List<ServiceLine> lines) {
  public ServiceLines {
    lines = List.copyOf(lines);
    if (lines.stream().map(ServiceLine::code).distinct().count() != lines.size()) {
      throw new IllegalArgumentException("Two service lines have the same code");
    }
  }

  public Optional<ServiceLine> findLine(LineCode code) {
    return lines.stream().filter(line -> line.code().equals(code)).findFirst();
  }

  public ServiceLine getLine(LineCode code) {
    return findLine(code).orElseThrow(() -> new NoSuchElementException("No service line " + code));
  }

  /** Empty as well for a line that is carried out without offers. */
  public Optional<DispatchedLine> findDispatched(LineCode code) {
    return findLine(code).filter(DispatchedLine.class::isInstance).map(DispatchedLine.class::cast);
  }

  public DispatchedLine getDispatched(LineCode code) {
    return findDispatched(code)
        .orElseThrow(() -> new NoSuchElementException("No dispatched line " + code));
  }
}
