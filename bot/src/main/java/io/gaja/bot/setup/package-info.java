/** Puts the application together: settings, database, core, talk and delivery. */
@NullMarked
package io.gaja.bot.setup;

import org.jspecify.annotations.NullMarked;
