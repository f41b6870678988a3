package io.gaja.dispatch.matching;

import java.util.List;

/** Knows which of its things have a deadline that has passed, and wakes one of them. */
public interface Waker<T> {
  /** What wants to be woken now, the most overdue first. */
  List<T> listDue(int most);

  /** A name that no other thing has, whoever wakes it. */
  String nameOf(T due);

  /** Doing it twice, or from two instances, does no harm: the second finds that it moved on. */
  void wake(T due);
}
