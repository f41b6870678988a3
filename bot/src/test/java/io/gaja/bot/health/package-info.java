/** Tests of health and numbers. */
@NullMarked
package io.gaja.bot.health;

import org.jspecify.annotations.NullMarked;
