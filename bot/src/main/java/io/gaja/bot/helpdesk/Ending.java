package io.gaja.bot.helpdesk;

import io.gaja.bot.conversation.HelpId;
import io.gaja.bot.text.Msg;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a talk with a person ends. */
enum Ending {
  LEFT(Msg.PERSON_LEFT, Msg.DESK_LEFT),
  GIVEN_BACK(Msg.PERSON_GIVEN_BACK, Msg.DESK_GAVE_BACK),
  UNANSWERED(Msg.PERSON_UNANSWERED, Msg.DESK_UNANSWERED),
  SILENT(Msg.PERSON_SILENT, Msg.DESK_SILENT);

  private final Msg toPerson;
  private final Msg toOperators;

  Ending(Msg toPerson, Msg toOperators) {
    this.toPerson = toPerson;
    this.toOperators = toOperators;
  }

  Msg toPerson() {
    return toPerson;
  }

  /** With the person's name in it. */
  Msg toOperators() {
    return toOperators;
  }

  /** What the button for leaving carries when the person did not tap it themselves. */
  String subject(HelpId request) {
    return request + "." + name().toLowerCase(Locale.ROOT);
  }

  /** How the request ends by this button; empty when it is another's. */
  static Optional<Ending> read(String subject, HelpId request) {
    return subject.equals(request.value())
        ? Optional.of(LEFT)
        : Arrays.stream(values()).filter(how -> how.subject(request).equals(subject)).findFirst();
  }
}
