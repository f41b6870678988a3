package io.gaja.bot.channel.telegram.standin;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The calls that are to go wrong next. */
final class Faults {
  private static final class Planned {
    private final Fault fault;
    private final String method;
    private int left;

    Planned(Fault fault, String method, int left) {
      this.fault = fault;
      this.method = method;
      this.left = left;
    }
  }

  private final List<Planned> planned = new ArrayList<>();

  synchronized void plan(int calls, Fault fault, String method) {
    planned.add(new Planned(fault, method, calls));
  }

  synchronized Optional<Fault> next(String method) {
    for (Iterator<Planned> all = planned.iterator(); all.hasNext(); ) {
      Planned one = all.next();
      if (one.method.equals("*") || one.method.equalsIgnoreCase(method)) {
        if (--one.left == 0) {
          all.remove();
        }
        return Optional.of(one.fault);
      }
    }
    return Optional.empty();
  }
}
