package io.gaja.bot.demo;

import io.gaja.bot.channel.webchat.WebChat;
import io.gaja.bot.person.People;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.line.parking.LotSearch;
import io.gaja.dispatch.line.parking.Lots;
import io.gaja.dispatch.place.local.Gazetteer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo city and its people; nothing of it exists where the demo is off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "gaja.demo", havingValue = "true")
class DemoConfiguration {
  private static final long SEED = 37_566;

  @Bean
  CityWatch cityWatch(
      People people, Drivers drivers, Calls calls, Lots lots, LotSearch search, Clock clock) {
    return new CityWatch(people, drivers, calls, new LotWatch(lots, search, clock), clock);
  }

  @Bean
  Hospitality hospitality(CityWatch watch, Clock clock) {
    return new Hospitality(watch, clock, new Temper(SEED));
  }

  @Bean
  DemoCity demoCity(
      WebChat web,
      CityWatch watch,
      Hospitality hospitality,
      Gazetteer gazetteer,
      ZoneId zone,
      Clock clock) {
    City city = new City(watch, hospitality);
    Quarters quarters = new Quarters(gazetteer);
    Settlers settlers = new Settlers(web, city, clock);
    return new DemoCity(
        () -> {
          List<Life> all = new ArrayList<>(List.of(settlers.settle(Office.SETTLER, Office::new)));
          all.addAll(new Workforce(settlers, quarters, zone).all());
          all.addAll(new Townsfolk(settlers, quarters, zone).all());
          return all;
        },
        hospitality);
  }
}
