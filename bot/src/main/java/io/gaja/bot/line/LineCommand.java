package io.gaja.bot.line;

import io.gaja.bot.text.Phrase;

/**
 * What is typed for something of a line beside asking for it.
 *
 * @param name without the slash
 * @param meaning what it does, for the messenger's list
 */
public record LineCommand(String name, Phrase meaning) {}
