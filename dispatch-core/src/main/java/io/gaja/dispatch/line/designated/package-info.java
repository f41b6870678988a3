/** The designated driver (대리운전): drives the rider's own car home, for a price agreed before. */
@NullMarked
package io.gaja.dispatch.line.designated;

import org.jspecify.annotations.NullMarked;
