package io.gaja.bot.conversation;

import io.gaja.dispatch.call.BoardingNumber;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallLifecycle;
import io.gaja.dispatch.call.Decision;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.id.OfferId;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.util.List;

/** A call that somebody has placed in a talk on paper, lived through by the real rules. */
public final class PaperRide {
  private static final BoardingNumber NUMBER = new BoardingNumber("4821");

  private Call call;

  public PaperRide(NewCall wish) {
    this.call = Call.placed(PaperCalls.ID, wish, NUMBER, PaperCalls.NOW);
  }

  /** The driver on paper is asked. */
  public Offer offer() {
    Offer offer =
        Offer.plain(
            new OfferId("offer"),
            PaperCalls.DRIVER,
            new Distance(650),
            Duration.ofMinutes(2),
            PaperCalls.NOW.plusSeconds(12));
    after(new CallCommand.SendWave(List.of(offer)));
    return offer;
  }

  /** The call after this command, which is accepted. */
  public Call after(CallCommand command) {
    call = ((Decision.Accepted) CallLifecycle.decide(call, command, PaperCalls.NOW)).next();
    return call;
  }

  public Call call() {
    return call;
  }
}
