@NullMarked
package io.gaja.bot.channel.webchat;

import org.jspecify.annotations.NullMarked;
