/**
 * The web chat: a messenger of our own, in MongoDB, with a page at {@code /} and a small HTTP API.
 */
@NullMarked
package io.gaja.bot.channel.webchat;

import org.jspecify.annotations.NullMarked;
