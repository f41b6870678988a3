package io.gaja.bench.replay;

/** What the drivers of one line answer at the registration, and how they carry out a call. */
interface Trade {
  /** From the kind of work up to the last question before the papers. */
  void apply(DriverPhone phone) throws InterruptedException, WebChat.Silence;

  /** Says yes, in whatever way; true when the call is theirs. */
  default boolean answer(DriverPhone phone, Message offer, Ride ride)
      throws InterruptedException, WebChat.Silence {
    return phone.accept(offer, ride);
  }

  /** From the way to the pickup to the end of the job. */
  void carryOut(DriverPhone phone, String call, Ride ride)
      throws InterruptedException, WebChat.Silence;
}
