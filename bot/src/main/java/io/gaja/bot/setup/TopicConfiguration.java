package io.gaja.bot.setup;

import io.gaja.bot.car.CarsTopic;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Topics;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.driver.AgreementTopic;
import io.gaja.bot.driver.DutyTopic;
import io.gaja.bot.driver.JobInHand;
import io.gaja.bot.driver.JobTopic;
import io.gaja.bot.driver.RegistrationTopic;
import io.gaja.bot.driver.TravelTopic;
import io.gaja.bot.helpdesk.AnswerTopic;
import io.gaja.bot.helpdesk.HelpTopic;
import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.Lines;
import io.gaja.bot.line.LinesTopic;
import io.gaja.bot.line.designated.DesignatedTalk;
import io.gaja.bot.line.parking.ParkingTalk;
import io.gaja.bot.line.taxi.TaxiTalk;
import io.gaja.bot.line.valet.KnownPlaces;
import io.gaja.bot.line.valet.ValetPlaces;
import io.gaja.bot.line.valet.ValetTalk;
import io.gaja.bot.operator.ApprovalTopic;
import io.gaja.bot.person.Operators;
import io.gaja.bot.person.People;
import io.gaja.bot.person.Person;
import io.gaja.bot.relay.LostTopic;
import io.gaja.bot.relay.Reach;
import io.gaja.bot.relay.RelayTopic;
import io.gaja.bot.ride.RideTopic;
import io.gaja.bot.rider.BargainTopic;
import io.gaja.bot.rider.CarNotesTopic;
import io.gaja.bot.rider.Menu;
import io.gaja.bot.rider.MenuTopic;
import io.gaja.bot.rider.PlacesTopic;
import io.gaja.bot.rider.RiderCallTopic;
import io.gaja.bot.rider.StopTopic;
import io.gaja.bot.understanding.Understanding;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.line.parking.Lots;
import io.gaja.dispatch.place.PlaceFinder;
import io.gaja.dispatch.place.Routes;
import io.gaja.dispatch.place.ServiceArea;
import io.gaja.dispatch.place.local.Gazetteer;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What can be talked about, and the lines among it in the order of the menu. */
@Configuration(proxyBeanMethods = false)
class TopicConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(TopicConfiguration.class);

  @Bean
  Lines lines(ServiceArea area, ZoneId zone, Gazetteer gazetteer) {
    List<LineTalk> rides =
        List.of(new TaxiTalk(area::contains), new DesignatedTalk(area::contains));
    ValetTalk valet = new ValetTalk(area::contains, zone, rides);
    List<LineTalk> others = Stream.concat(rides.stream(), Stream.of(valet)).toList();
    ParkingTalk parking = new ParkingTalk(area::contains, zone, others);
    return new Lines(
        Stream.of(rides, List.of(parking, valet)).flatMap(List::stream).toList(), gazetteer);
  }

  @Bean
  Understanding understanding(Lines lines, Gazetteer gazetteer) {
    return new Understanding(lines.vocabularies(), gazetteer.names());
  }

  @Bean
  ValetPlaces valetPlaces(Lots lots, Calls calls) {
    return new KnownPlaces(lots, calls);
  }

  @Bean
  Topics topics(ZoneId zone, Lines lines, Operators operators, ServiceArea area) {
    boolean staffed = !operators.chats().isEmpty();
    Menu menu = new Menu(lines);
    JobInHand job = new JobInHand(lines);
    TravelTopic travel = new TravelTopic(lines, zone);
    List<Topic> before =
        List.of(
            new LostTopic(staffed),
            new LinesTopic(lines),
            new DutyTopic(lines, travel, job),
            travel,
            new JobTopic(lines),
            new AgreementTopic(),
            new RegistrationTopic(lines),
            new ApprovalTopic());
    List<Topic> after =
        List.of(
            new RideTopic(lines.rides()),
            new RiderCallTopic(lines),
            new BargainTopic(),
            new StopTopic(area::contains),
            new CarNotesTopic(),
            new PlacesTopic(lines),
            new CarsTopic(),
            new RelayTopic(lines));
    Topics ofTheBot =
        new Topics(
            Stream.of(before, lines.topics(), after).flatMap(List::stream).toList(),
            scene -> job.show(scene).orElseGet(() -> Turn.say(menu.show(scene))));
    Topics withHelp =
        ofTheBot.before(new HelpTopic(staffed, ofTheBot::askAgain), new AnswerTopic());
    return withHelp.before(new MenuTopic(zone, lines, menu, staffed, withHelp::beside));
  }

  @Bean
  ZoneId zone(GajaSettings settings) {
    return settings.zone();
  }

  @Bean
  Operators operators(GajaSettings settings) {
    if (settings.operators().chats().isEmpty()) {
      LOG.warn(
          "GAJA_OPERATORS is empty: nobody is told of applications to drive, and nobody helps who"
              + " is lost.");
    }
    return settings.operators();
  }

  @Bean
  People people(MongoTemplate mongo) {
    return new People(mongo);
  }

  @Bean
  Reach reach(People people) {
    return id ->
        Optional.ofNullable(people.findAll(List.of(id)).get(id))
            .map(Person::reachable)
            .orElse(true);
  }

  @Bean
  @Primary
  PlaceFinder places(CoreConfiguration.Maps maps) {
    return maps.places();
  }

  @Bean
  Routes routes(CoreConfiguration.Maps maps) {
    return maps.routes();
  }
}
