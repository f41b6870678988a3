package io.gaja.bot.conversation;

import io.gaja.bot.channel.Reply;

/**
 * Why a deed was not done, in words.
 *
 * @param askAgain whether the question that led to it still stands
 */
public record Refused(Reply why, boolean askAgain) {}
