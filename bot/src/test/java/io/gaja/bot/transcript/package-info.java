/** Stories as text files, played on the real application and compared line by line. */
@NullMarked
package io.gaja.bot.transcript;

import org.jspecify.annotations.NullMarked;
