/**
 * A monkey at the application: many people at once who do what is sensible, absurd and malformed,
 * while the Laws are watched.
 */
@NullMarked
package io.gaja.bot.monkey;

import org.jspecify.annotations.NullMarked;
