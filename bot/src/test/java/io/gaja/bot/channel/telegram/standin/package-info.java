/**
 * A stand-in for Telegram: a small server that speaks the Bot API, refuses what Telegram refuses,
 * and lets a test or a benchmark play the people. Depends on the JDK and Jackson only.
 */
@NullMarked
package io.gaja.bot.channel.telegram.standin;

import org.jspecify.annotations.NullMarked;
