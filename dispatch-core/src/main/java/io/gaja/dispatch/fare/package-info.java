/** Money, tariffs and what a ride costs. */
@NullMarked
package io.gaja.dispatch.fare;

import org.jspecify.annotations.NullMarked;
