/** The core seen as a whole. */
@NullMarked
package io.gaja.dispatch;

import org.jspecify.annotations.NullMarked;
