/** What an operator talks about: who may drive. */
@NullMarked
package io.gaja.bot.operator;

import org.jspecify.annotations.NullMarked;
