/** The whole application, tried as one. */
@NullMarked
package io.gaja.bot;

import org.jspecify.annotations.NullMarked;
