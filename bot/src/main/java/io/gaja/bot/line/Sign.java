package io.gaja.bot.line;

import io.gaja.bot.text.Phrase;

/**
 * How a line shows itself.
 *
 * @param name on its button in the menu
 * @param example a sentence that asks for it
 * @param help its line of the help
 * @param command what is typed for it, without the slash
 * @param meaning what the command does, for the messenger's list
 */
public record Sign(Phrase name, Phrase example, Phrase help, String command, Phrase meaning) {}
