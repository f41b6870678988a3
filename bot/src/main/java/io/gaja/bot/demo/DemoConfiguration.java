package io.gaja.bot.demo;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.webchat.WebChat;
import io.gaja.bot.person.People;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.place.local.Gazetteer;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo city and its people; nothing of it exists where the demo is off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "gaja.demo", havingValue = "true")
class DemoConfiguration {
  private static final Duration DRIVERS_COME_EVERY = Duration.ofMillis(400);
  private static final Duration RIDERS_COME_AFTER = Duration.ofSeconds(12);
  private static final Duration RIDERS_COME_EVERY = Duration.ofSeconds(4);
  private static final long DRIVERS_SEED = 37_566;
  private static final long RIDERS_SEED = 126_978;

  @Bean
  CityWatch cityWatch(People people, Drivers drivers, Calls calls, Clock clock) {
    return new CityWatch(people, drivers, calls, clock);
  }

  @Bean
  Hospitality hospitality(CityWatch watch, Clock clock) {
    return new Hospitality(watch, clock, new Temper(DRIVERS_SEED));
  }

  @Bean
  DemoCity demoCity(
      WebChat web,
      CityWatch watch,
      Hospitality hospitality,
      Gazetteer gazetteer,
      ZoneId zone,
      Clock clock) {
    Quarters quarters = new Quarters(gazetteer);
    City city = new City(watch, hospitality);
    return new DemoCity(
        () -> {
          List<Life> all = new ArrayList<>(List.of(office(web, clock)));
          all.addAll(drivers(web, city, quarters, zone, clock));
          all.addAll(riders(web, city, quarters, zone, clock));
          return all;
        },
        hospitality);
  }

  private static Life office(WebChat web, Clock clock) {
    Phone phone = new Phone(web, chat("office"), new Sender("", Locale.KOREAN));
    return new Life(phone, Duration.ZERO, clock, agenda -> new Office(phone, agenda));
  }

  private static List<Life> drivers(
      WebChat web, City city, Quarters quarters, ZoneId zone, Clock clock) {
    DriverReading reading = new DriverReading(zone);
    List<Life> lives = new ArrayList<>();
    for (int i = 0; i < quarters.stands().size(); i++) {
      Temper temper = new Temper(DRIVERS_SEED + i);
      Papers papers = Cast.papers(i, temper);
      Cab cab = new Cab(quarters.stands().get(i), temper);
      Phone phone = new Phone(web, chat("driver-%02d".formatted(i + 1)), Cast.driver(papers));
      city.watch().expect(phone.chat());
      lives.add(
          new Life(
              phone,
              DRIVERS_COME_EVERY.multipliedBy(i),
              clock,
              agenda -> new CabDriver(papers, cab, phone, agenda, reading, city, temper)));
    }
    return lives;
  }

  private static List<Life> riders(
      WebChat web, City city, Quarters quarters, ZoneId zone, Clock clock) {
    Map<Language, RiderReading> readings = new TreeMap<>();
    List<Life> lives = new ArrayList<>();
    for (int i = 0; i < Cast.riders().size(); i++) {
      Temper temper = new Temper(RIDERS_SEED + i);
      Cast.Rider rider = Cast.riders().get(i);
      RiderReading reading =
          readings.computeIfAbsent(rider.language(), language -> new RiderReading(language, zone));
      Phone phone = new Phone(web, chat("rider-%02d".formatted(i + 1)), rider.sender());
      lives.add(
          new Life(
              phone,
              RIDERS_COME_AFTER.plus(RIDERS_COME_EVERY.multipliedBy(i)),
              clock,
              agenda ->
                  new Passenger(rider.language(), quarters, phone, agenda, reading, city, temper)));
    }
    return lives;
  }

  private static ChatId chat(String key) {
    return new ChatId("web", "demo-" + key);
  }
}
