/** Drivers: who may drive, what they are doing, and where they are. */
@NullMarked
package io.gaja.dispatch.driver;

import org.jspecify.annotations.NullMarked;
