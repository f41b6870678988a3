/** A real mongod without Docker and without an account: found on the machine, or fetched once. */
@NullMarked
package io.gaja.dispatch.store.local;

import org.jspecify.annotations.NullMarked;
