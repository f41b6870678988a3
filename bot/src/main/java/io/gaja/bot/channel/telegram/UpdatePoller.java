package io.gaja.bot.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalLong;

/**
 * Asks Telegram for updates and confirms them only when the inbox has them. Ids may start again
 * lower after a quiet week, so an offset is used only to confirm what has just been received.
 */
final class UpdatePoller extends Worker {
  private final TelegramCalls calls;
  private final UpdateIntake intake;
  private final PollerLease lease;
  private final Introduction introduction;
  private final Pace pace;

  /** Confirms everything before it; empty when nothing is left to confirm. */
  private OptionalLong offset = OptionalLong.empty();

  UpdatePoller(
      TelegramCalls calls,
      UpdateIntake intake,
      PollerLease lease,
      Introduction introduction,
      Pace pace) {
    super("telegram-poller", pace);
    this.calls = calls;
    this.intake = intake;
    this.lease = lease;
    this.introduction = introduction;
    this.pace = pace;
  }

  @Override
  boolean step() {
    if (!introduction.receivingIsSettled() || !lease.held()) {
      offset = OptionalLong.empty(); // another instance may have gone on in the meantime
      pause(pace.standby());
      return true;
    }
    int seconds = (int) pace.longPoll().toSeconds();
    switch (calls.call(new ListUpdates(offset, seconds))) {
      case Answer.Taken<ListUpdates.Batch>(ListUpdates.Batch batch) -> take(batch.updates());
      case Answer.Unclear<?>(String why) -> failed("Telegram gave no updates (" + why + ")");
      case Answer.NotSent<?>(String why) -> failed("Telegram cannot be reached (" + why + ")");
      case Answer.Rejected<?> no -> rejected(no);
    }
    return true;
  }

  private void take(List<JsonNode> batch) {
    try {
      intake.take(batch);
    } catch (RuntimeException e) {
      failed("The inbox took no updates (" + e.getClass().getSimpleName() + "), none is confirmed");
      return;
    }
    went();
    offset =
        batch.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(batch.getLast().path("update_id").asLong() + 1);
  }

  private void rejected(Answer.Rejected<?> no) {
    if (no.tokenUnknown()) {
      failedForLong("Telegram does not know TELEGRAM_BOT_TOKEN: no updates come in");
    } else if (no.code() == 409 && no.description().contains("webhook")) {
      introduction.receivingIsLost();
      failed("Telegram pushes updates to a webhook that was not set here; it is being removed");
    } else if (no.code() == 409) {
      failed("Another program asks for updates with the same TELEGRAM_BOT_TOKEN: stop it");
    } else if (no.retryAfter().isPresent()) {
      pause(no.retryAfter().get());
    } else {
      failed("Telegram gave no updates (" + no.code() + ")");
    }
  }
}
