package io.gaja.bot.demo;

import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.demo.DriverReading.Heard;

/** How the calls of a line are carried out by those who work for it. */
interface Job {
  void hear(Heard.OfJob heard, WebMessage message);

  /** The offer or the job is no more. */
  void end();
}
