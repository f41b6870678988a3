package io.gaja.bot.notify;

import io.gaja.bot.card.TripParts;
import io.gaja.bot.conversation.UnreachableTeller;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.line.Lines;
import io.gaja.bot.person.Operators;
import io.gaja.bot.person.People;
import io.gaja.dispatch.call.CallObserver;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.DriverObserver;
import io.gaja.dispatch.driver.Drivers;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the facts of the core to letters. */
@Configuration(proxyBeanMethods = false)
class NotifyConfiguration {
  @Bean
  Addresses addresses(People people, Operators operators, ZoneId zone) {
    return new Addresses(people, operators, zone);
  }

  @Bean
  CallObserver callNotices(
      Addresses addresses,
      Drivers drivers,
      Calls calls,
      Lines lines,
      TripParts parts,
      LetterBox letters) {
    return new CallNotices(addresses, drivers, calls, lines, parts, letters);
  }

  @Bean
  DriverObserver driverNotices(Addresses addresses, Lines lines, LetterBox letters) {
    return new DriverNotices(addresses, lines, letters);
  }

  @Bean
  UnreachableTeller unreachableNotices(Addresses addresses, Lines lines, LetterBox letters) {
    return new UnreachableNotices(addresses, lines, letters);
  }
}
