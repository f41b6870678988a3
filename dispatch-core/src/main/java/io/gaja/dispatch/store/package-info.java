/** MongoDB: configuration, indexes, documents, and the one transaction runner. */
@NullMarked
package io.gaja.dispatch.store;

import org.jspecify.annotations.NullMarked;
