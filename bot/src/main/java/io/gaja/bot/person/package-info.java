/** Who is reached where: people, their chats, language, phone number and saved places. */
@NullMarked
package io.gaja.bot.person;

import org.jspecify.annotations.NullMarked;
