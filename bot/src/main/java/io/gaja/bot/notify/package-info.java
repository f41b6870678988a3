/** From facts to letters: who is told what. Saves only, inside the transaction of the facts. */
@NullMarked
package io.gaja.bot.notify;

import org.jspecify.annotations.NullMarked;
