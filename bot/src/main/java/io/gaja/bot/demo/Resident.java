package io.gaja.bot.demo;

import io.gaja.bot.channel.webchat.WebMessage;

/** Somebody who lives in the demo city. Hearing only plans; what is planned is done later. */
interface Resident {
  /** Does something where nothing that was heard says what to do. */
  void begin();

  /** Hears one message of the bot, as it looks now. */
  void hear(WebMessage message);
}
