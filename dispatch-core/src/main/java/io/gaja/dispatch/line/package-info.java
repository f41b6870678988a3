/** What can be asked for: one {@link io.gaja.dispatch.line.ServiceLine} each. */
@NullMarked
package io.gaja.dispatch.line;

import org.jspecify.annotations.NullMarked;
