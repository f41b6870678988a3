/** The taxi: hailed to a spot, driven by meter. */
@NullMarked
package io.gaja.dispatch.line.taxi;

import org.jspecify.annotations.NullMarked;
