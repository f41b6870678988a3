/**
 * What the bot says: typed keys over one bundle for each language, and how amounts, times and
 * distances are said.
 */
@NullMarked
package io.gaja.bot.text;

import org.jspecify.annotations.NullMarked;
