/** Which driver is asked for which call, and the clock that wakes calls. */
@NullMarked
package io.gaja.dispatch.matching;

import org.jspecify.annotations.NullMarked;
