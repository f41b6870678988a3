/**
 * What those who keep the service running are told: numbers, and whether this instance may serve.
 */
@NullMarked
package io.gaja.bot.health;

import org.jspecify.annotations.NullMarked;
