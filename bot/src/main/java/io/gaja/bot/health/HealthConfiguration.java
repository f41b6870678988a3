package io.gaja.bot.health;

import io.gaja.bot.inbox.DurableInbox;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.Drivers;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Health by name, as application.yml groups it into liveness and readiness, and meters. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
  @Bean
  DatabaseHealth databaseHealthIndicator(MongoDatabaseFactory database) {
    return new DatabaseHealth(database.getMongoDatabase());
  }

  @Bean
  DispatchHealth dispatchHealthIndicator(Pulse pulse, InstantSource clock) {
    return new DispatchHealth(pulse, clock);
  }

  @Bean
  LoopsHealth loopsHealthIndicator(Pulse pulse, InstantSource clock) {
    return new LoopsHealth(pulse, clock);
  }

  @Bean
  InboxHealth inboxHealthIndicator(DurableInbox inbox) {
    return new InboxHealth(inbox::standstill);
  }

  @Bean
  CountMeters countMeters(Calls calls, Drivers drivers, InstantSource clock) {
    return new CountMeters(calls, drivers, clock);
  }

  @Bean
  MatchTimes matchTimes(MeterRegistry meters) {
    return new MatchTimes(meters);
  }
}
