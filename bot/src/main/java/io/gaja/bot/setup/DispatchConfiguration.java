package io.gaja.bot.setup;

import io.gaja.bot.inbox.DurableInbox;
import io.gaja.dispatch.driver.DriverDesk;
import io.gaja.dispatch.driver.Positions;
import io.gaja.dispatch.matching.Waker;
import io.gaja.dispatch.store.Transactions;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clockwork. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {
  @Bean
  DispatchCycle dispatchCycle(
      List<Waker<?>> wakers,
      Positions positions,
      DriverDesk drivers,
      DurableInbox inbox,
      Leases leases,
      Transactions transactions,
      InstantSource clock) {
    return new DispatchCycle(wakers, positions, drivers, inbox, leases, transactions, clock);
  }
}
