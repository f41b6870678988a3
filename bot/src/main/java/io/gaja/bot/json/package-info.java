/** Sealed families of records as JSON, for what is stored but never searched by its parts. */
@NullMarked
package io.gaja.bot.json;

import org.jspecify.annotations.NullMarked;
