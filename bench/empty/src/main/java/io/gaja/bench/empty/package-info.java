/** The least that a Spring Boot application with a page and a MongoDB is. */
@NullMarked
package io.gaja.bench.empty;

import org.jspecify.annotations.NullMarked;
