/**
 * Calls: their states, the one pure function that decides, and {@link
 * io.gaja.dispatch.call.CallDesk}, the door.
 */
@NullMarked
package io.gaja.dispatch.call;

import org.jspecify.annotations.NullMarked;
