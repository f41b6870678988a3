/** What every benchmark runs on: a database, the application, times and the last line. */
@NullMarked
package io.gaja.bench.run;

import org.jspecify.annotations.NullMarked;
