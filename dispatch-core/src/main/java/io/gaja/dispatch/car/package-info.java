/** The riders' own cars, and what it takes to drive one. */
@NullMarked
package io.gaja.dispatch.car;

import org.jspecify.annotations.NullMarked;
