package io.gaja.bot.helpdesk;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.helpdesk.HelpDecision.Accepted;
import io.gaja.bot.helpdesk.HelpDecision.Refused;
import io.gaja.bot.helpdesk.HelpState.Over;
import io.gaja.bot.helpdesk.HelpState.Taken;
import io.gaja.bot.helpdesk.HelpState.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides what becomes of a request for a person. Pure. */
final class HelpRules {
  /** Who is called and says nothing for so long is not there. */
  static final Duration ANSWER_WITHIN = Duration.ofMinutes(3);

  static final Duration LONGEST_SILENCE = Duration.ofMinutes(30);

  private HelpRules() {}

  /**
   * What this deed, done in this chat, makes of the request.
   *
   * @param by the person's chat or an operator's
   */
  static HelpDecision decide(HelpRequest request, Deed.Help deed, ChatId by, Instant now) {
    return switch (deed) {
      case Deed.Help.Ask ask -> unchanged(request);
      case Deed.Help.Say say -> said(request, say.text(), now);
      case Deed.Help.Leave leave -> ended(request, Ending.LEFT, now);
      case Deed.Help.Take take -> taken(request, by, now);
      case Deed.Help.Tell tell -> told(request, by, tell.text(), now);
      case Deed.Help.GiveBack back -> givenBack(request, by, now);
    };
  }

  /** A request whose time has come ends; any other stays as it is. */
  static Accepted wake(HelpRequest request, Instant now) {
    if (!(request.state() instanceof HelpState.Open open) || now.isBefore(open.wakeAt())) {
      return unchanged(request);
    }
    boolean talked = open instanceof Taken taken && taken.answered();
    return ended(request, talked ? Ending.SILENT : Ending.UNANSWERED, now);
  }

  private static HelpDecision said(HelpRequest request, String text, Instant now) {
    return switch (request.state()) {
      case Waiting waiting -> accepted(request, new HelpFact.Said(Optional.empty(), text));
      case Taken taken -> {
        Instant wakeAt = taken.answered() ? now.plus(LONGEST_SILENCE) : taken.wakeAt();
        yield accepted(
            request.in(new Taken(taken.by(), taken.answered(), wakeAt)),
            new HelpFact.Said(Optional.of(taken.by()), text));
      }
      case Over over -> new Refused(HelpRefusal.NOBODY_LISTENS);
    };
  }

  private static HelpDecision taken(HelpRequest request, ChatId by, Instant now) {
    return switch (request.state()) {
      case Waiting waiting ->
          accepted(
              request.in(new Taken(by, false, now.plus(ANSWER_WITHIN))), new HelpFact.Taken(by));
      case Taken taken ->
          taken.by().equals(by) ? unchanged(request) : new Refused(HelpRefusal.TAKEN_BY_ANOTHER);
      case Over over -> new Refused(HelpRefusal.PERSON_IS_GONE);
    };
  }

  private static HelpDecision told(HelpRequest request, ChatId by, String text, Instant now) {
    return switch (request.state()) {
      case Waiting waiting -> new Refused(HelpRefusal.NOT_TAKEN_YET);
      case Taken taken ->
          taken.by().equals(by)
              ? accepted(
                  request.in(new Taken(by, true, now.plus(LONGEST_SILENCE))),
                  new HelpFact.Told(by, text))
              : new Refused(HelpRefusal.TAKEN_BY_ANOTHER);
      case Over over -> new Refused(HelpRefusal.PERSON_IS_GONE);
    };
  }

  private static HelpDecision givenBack(HelpRequest request, ChatId by, Instant now) {
    return switch (request.state()) {
      case Waiting waiting -> ended(request, Ending.GIVEN_BACK, now);
      case Taken taken ->
          taken.by().equals(by)
              ? ended(request, Ending.GIVEN_BACK, now)
              : new Refused(HelpRefusal.TAKEN_BY_ANOTHER);
      case Over over -> new Refused(HelpRefusal.PERSON_IS_GONE);
    };
  }

  private static Accepted ended(HelpRequest request, Ending how, Instant now) {
    return request.state() instanceof Over
        ? unchanged(request)
        : accepted(request.in(new Over(how, now)), new HelpFact.Ended(how, request.findOperator()));
  }

  private static Accepted accepted(HelpRequest next, HelpFact fact) {
    return new Accepted(next, List.of(fact));
  }

  private static Accepted unchanged(HelpRequest request) {
    return new Accepted(request, List.of());
  }
}
