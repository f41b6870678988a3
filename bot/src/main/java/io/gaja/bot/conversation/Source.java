package io.gaja.bot.conversation;

/**
 * SPI: something that can be asked outside of every transaction; see {@link Turn.Ask}. A line
 * brings its own, and on paper there is another.
 */
public interface Source {}
