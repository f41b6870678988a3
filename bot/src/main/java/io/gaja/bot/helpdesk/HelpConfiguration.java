package io.gaja.bot.helpdesk;

import io.gaja.bot.channel.Inbox;
import io.gaja.bot.conversation.TalkLog;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.line.Lines;
import io.gaja.bot.person.Operators;
import io.gaja.bot.person.People;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.store.Transactions;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Puts the help desk together. */
@Configuration(proxyBeanMethods = false)
class HelpConfiguration {
  @Bean
  HelpTelling helpTelling(
      People people,
      Operators operators,
      Calls calls,
      Drivers drivers,
      Lines lines,
      TalkLog log,
      LetterBox letters,
      Inbox inbox,
      ZoneId zone,
      InstantSource clock) {
    CallGlance glance = new CallGlance(calls, drivers, lines);
    return new HelpTelling(people, operators, glance, log, letters, inbox, zone, clock);
  }

  @Bean
  HelpDesk helpDesk(
      MongoTemplate mongo, HelpTelling telling, Transactions transactions, InstantSource clock) {
    return new HelpDesk(new HelpRequests(mongo), telling, transactions, clock);
  }
}
