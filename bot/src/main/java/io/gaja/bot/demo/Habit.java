package io.gaja.bot.demo;

import io.gaja.bot.channel.webchat.WebMessage;

/** One thing that a simulated rider knows how to do. */
interface Habit {
  /** Plans what comes of this message; false when it is about something else. */
  boolean hear(WebMessage message);
}
