package io.gaja.bot.car;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.car.Car;
import java.util.Optional;

/**
 * The cars of a person.
 *
 * <pre>
 *  Listed ── remove ──► Listed
 *    ├────── add ─────► Described ── the last of what was missing ──► (remembered)
 *    └────── a car ───► Described
 * </pre>
 */
sealed interface CarsStep extends Step {
  record Listed() implements CarsStep {}

  /**
   * A car is being described.
   *
   * @param instead of this one, which is forgotten then
   */
  record Described(CarDraft draft, Optional<Car> instead) implements CarsStep {}
}
