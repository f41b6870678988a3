/** The application's settings. */
@NullMarked
package io.gaja.bot.setup;

import org.jspecify.annotations.NullMarked;
