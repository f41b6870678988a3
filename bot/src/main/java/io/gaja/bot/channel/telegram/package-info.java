/** Telegram: the only place that knows its types. Translates both ways, receives, and delivers. */
@NullMarked
package io.gaja.bot.channel.telegram;

import org.jspecify.annotations.NullMarked;
