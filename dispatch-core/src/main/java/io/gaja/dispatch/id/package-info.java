/** What people, drivers, calls and offers are called by: typed names without behaviour. */
@NullMarked
package io.gaja.dispatch.id;

import org.jspecify.annotations.NullMarked;
