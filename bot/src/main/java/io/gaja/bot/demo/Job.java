package io.gaja.bot.demo;

import io.gaja.bot.channel.webchat.WebMessage;

/** How the calls of a line are carried out by those who work for it. */
interface Job {
  void hear(AtWork.OfJob heard, WebMessage message);

  /** The offer or the job is no more. */
  void end();
}
