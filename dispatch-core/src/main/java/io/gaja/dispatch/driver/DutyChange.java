package io.gaja.dispatch.driver;

import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;

/** What a fact of a call does to a driver's duty; carried out as a conditional update. */
public sealed interface DutyChange {
  DriverId driver();

  CallId call();

  /** Asked by this call → busy with it. Has to succeed, or the call's change does not happen. */
  record Engage(DriverId driver, CallId call) implements DutyChange {}

  /** Asked by, or busy with, this call → free again (or off, if that was wished). */
  record Release(DriverId driver, CallId call) implements DutyChange {}
}
