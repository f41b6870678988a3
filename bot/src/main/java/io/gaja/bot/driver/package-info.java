/** What a driver talks about: registration, duty, the call in hand, the day. */
@NullMarked
package io.gaja.bot.driver;

import org.jspecify.annotations.NullMarked;
