package io.gaja.bot.helpdesk;

import io.gaja.bot.text.Msg;

/** Why something about a request for a person is not done. */
enum HelpRefusal {
  NO_SUCH_REQUEST,
  TAKEN_BY_ANOTHER,
  NOT_TAKEN_YET,
  /** The operator is too late: the person is back with the bot. */
  PERSON_IS_GONE,
  /** The person is too late: nobody listens any more. */
  NOBODY_LISTENS;

  Msg sentence() {
    return switch (this) {
      case NO_SUCH_REQUEST -> Msg.DESK_NO_REQUEST;
      case TAKEN_BY_ANOTHER -> Msg.DESK_TAKEN_BY_ANOTHER;
      case NOT_TAKEN_YET -> Msg.DESK_NOT_TAKEN;
      case PERSON_IS_GONE -> Msg.DESK_GONE;
      case NOBODY_LISTENS -> Msg.PERSON_OVER;
    };
  }
}
