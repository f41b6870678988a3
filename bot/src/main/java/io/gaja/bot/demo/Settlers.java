package io.gaja.bot.demo;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.webchat.WebChat;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;

/** Gives everybody who comes to live in the demo city a phone, a temper and a time to begin. */
record Settlers(WebChat web, City city, InstantSource clock) {

  /**
   * Somebody who comes to live here.
   *
   * @param key of the chat; never another one for the same person
   */
  record Settler(String key, Sender sender, long seed, Duration comesAfter) {}

  Life settle(Settler who, Function<Dweller, Resident> calling) {
    Phone phone = phone(who);
    Temper temper = new Temper(who.seed());
    return new Life(
        phone,
        who.comesAfter(),
        clock,
        agenda -> calling.apply(new Dweller(phone, agenda, city, temper)));
  }

  /** The same for somebody who works, who is known on the map as one of the city's own. */
  Life settleWorker(Settler who, Function<Dweller, Resident> calling) {
    Life life = settle(who, calling);
    city.watch().expect(chat(who));
    return life;
  }

  private Phone phone(Settler who) {
    return new Phone(web, chat(who), who.sender());
  }

  private static ChatId chat(Settler who) {
    return new ChatId("web", "demo-" + who.key());
  }
}
