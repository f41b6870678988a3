package io.gaja.bot.setup;

import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.CallObserver;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.call.NearbyCalls;
import io.gaja.dispatch.driver.DriverDesk;
import io.gaja.dispatch.driver.DriverObserver;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.driver.Positions;
import io.gaja.dispatch.driver.Profiles;
import io.gaja.dispatch.line.ServiceLine;
import io.gaja.dispatch.line.ServiceLines;
import io.gaja.dispatch.line.designated.DesignatedLine;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.matching.Dispatcher;
import io.gaja.dispatch.matching.Markets;
import io.gaja.dispatch.place.PlaceFinder;
import io.gaja.dispatch.place.Routes;
import io.gaja.dispatch.place.ServiceArea;
import io.gaja.dispatch.place.google.GoogleMaps;
import io.gaja.dispatch.place.local.Gazetteer;
import io.gaja.dispatch.place.local.StraightLineRoutes;
import io.gaja.dispatch.store.MongoCalls;
import io.gaja.dispatch.store.MongoDrivers;
import io.gaja.dispatch.store.MongoNearbyCalls;
import io.gaja.dispatch.store.MongoProfiles;
import io.gaja.dispatch.store.Transactions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The dispatch core with its real parts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  TaxiSettings.class,
  TariffSettings.class,
  DesignatedSettings.class,
  DesignatedTariffSettings.class,
  ValetSettings.class
})
class CoreConfiguration {
  @Bean
  GajaSettings gajaSettings(Environment environment) {
    return GajaSettings.read(environment);
  }

  /** To the millisecond, as MongoDB keeps time: what is read is what was written. */
  @Bean
  Clock clock(GajaSettings settings) {
    return Clock.tick(Clock.system(settings.zone()), Duration.ofMillis(1));
  }

  /** What boarding numbers, entry numbers and pauses are drawn from. */
  @Bean
  RandomGenerator random() {
    return new SecureRandom();
  }

  @Bean
  Calls calls(MongoTemplate mongo) {
    return new MongoCalls(mongo);
  }

  @Bean
  NearbyCalls nearbyCalls(MongoTemplate mongo) {
    return new MongoNearbyCalls(mongo);
  }

  @Bean
  Markets markets(NearbyCalls calls, Drivers drivers) {
    return new Markets(calls, drivers);
  }

  @Bean
  Drivers drivers(MongoTemplate mongo) {
    return new MongoDrivers(mongo);
  }

  @Bean
  Profiles profiles(MongoTemplate mongo) {
    return new MongoProfiles(mongo);
  }

  @Bean
  Positions positions(Drivers drivers, InstantSource clock) {
    return new Positions(drivers, clock);
  }

  @Bean
  ServiceArea serviceArea() {
    return ServiceArea.seoul();
  }

  /** What is asked for here, in the order of the menu; a line is wired here and nowhere else. */
  @Bean
  ServiceLines serviceLines(List<ServiceLine> lines) {
    return new ServiceLines(lines);
  }

  @Bean
  @Order(1)
  ServiceLine taxiLine(
      TaxiSettings taxi, TariffSettings tariff, ServiceArea area, GajaSettings settings) {
    return new TaxiLine(
        tariff.tariff(settings.zone()), area::isInCity, taxi.offers(), taxi.freeWaiting());
  }

  @Bean
  @Order(2)
  ServiceLine designatedLine(
      DesignatedSettings designated,
      DesignatedTariffSettings tariff,
      ServiceArea area,
      GajaSettings settings) {
    return new DesignatedLine(tariff.tariff(settings.zone()), area::isInCity, designated.terms());
  }

  @Bean
  @Order(3)
  ServiceLine valetLine(ValetSettings valet) {
    return valet.line();
  }

  @Bean
  Gazetteer gazetteer() {
    return Gazetteer.ofSeoul();
  }

  /** Google Maps where a key is given, with the local places and routes to fall back on. */
  @Bean(destroyMethod = "close")
  Maps maps(GajaSettings settings, Gazetteer gazetteer, ServiceArea area, Clock clock) {
    Routes local = new StraightLineRoutes(settings.zone());
    return new Maps(
        gazetteer,
        local,
        settings.google().map(google -> GoogleMaps.open(google, gazetteer, local, area, clock)));
  }

  record Maps(PlaceFinder localPlaces, Routes localRoutes, Optional<GoogleMaps> google)
      implements AutoCloseable {
    PlaceFinder places() {
      return google.map(GoogleMaps::places).orElse(localPlaces);
    }

    Routes routes() {
      return google.map(GoogleMaps::routes).orElse(localRoutes);
    }

    @Override
    public void close() {
      google.ifPresent(GoogleMaps::close);
    }
  }

  @Bean
  CallDesk callDesk(
      Calls calls,
      Drivers drivers,
      List<CallObserver> observers,
      InstantSource clock,
      RandomGenerator random) {
    CallObserver all = (call, facts) -> observers.forEach(observer -> observer.record(call, facts));
    return new CallDesk(calls, drivers, all, clock, random);
  }

  @Bean
  DriverDesk driverDesk(Drivers drivers, Profiles profiles, DriverObserver observer) {
    return new DriverDesk(drivers, profiles, observer);
  }

  @Bean
  Dispatcher dispatcher(
      Calls calls,
      NearbyCalls nearbyCalls,
      Drivers drivers,
      ServiceLines lines,
      CallDesk desk,
      Transactions transactions,
      InstantSource clock) {
    return new Dispatcher(calls, nearbyCalls, drivers, lines, desk, transactions, clock);
  }
}
