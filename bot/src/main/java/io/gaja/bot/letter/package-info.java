/**
 * Letters owed to chats, saved with the change of state they belong to ({@link
 * io.gaja.bot.letter.LetterBox}), and the {@link io.gaja.bot.letter.Postman} who delivers them
 * after the commit.
 */
@NullMarked
package io.gaja.bot.letter;

import org.jspecify.annotations.NullMarked;
