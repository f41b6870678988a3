package io.gaja.bot.letter;

import io.gaja.bot.channel.Channel;

/** One channel the postman delivers to, and how fast. */
public record Carrier(Channel channel, Limits limits) {}
