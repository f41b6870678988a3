@NullMarked
package io.gaja.dispatch;

import org.jspecify.annotations.NullMarked;
