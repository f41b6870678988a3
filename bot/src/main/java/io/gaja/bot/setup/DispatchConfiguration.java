package io.gaja.bot.setup;

import io.gaja.bot.helpdesk.HelpDesk;
import io.gaja.bot.inbox.DurableInbox;
import io.gaja.dispatch.driver.DriverDesk;
import io.gaja.dispatch.driver.Positions;
import io.gaja.dispatch.matching.Dispatcher;
import io.gaja.dispatch.store.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clockwork. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {
  @Bean
  DispatchCycle dispatchCycle(
      Dispatcher dispatcher,
      Positions positions,
      DriverDesk drivers,
      DurableInbox inbox,
      HelpDesk help,
      Leases leases,
      Transactions transactions,
      InstantSource clock) {
    return new DispatchCycle(
        dispatcher, positions, drivers, inbox, help, leases, transactions, clock);
  }
}
