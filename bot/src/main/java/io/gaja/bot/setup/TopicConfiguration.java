package io.gaja.bot.setup;

import io.gaja.bot.conversation.Topics;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.driver.DutyTopic;
import io.gaja.bot.driver.JobTopic;
import io.gaja.bot.driver.RegistrationTopic;
import io.gaja.bot.helpdesk.AnswerTopic;
import io.gaja.bot.helpdesk.HelpTopic;
import io.gaja.bot.operator.ApprovalTopic;
import io.gaja.bot.person.Operators;
import io.gaja.bot.person.People;
import io.gaja.bot.relay.RelayTopic;
import io.gaja.bot.rider.MenuTopic;
import io.gaja.bot.rider.PlacesTopic;
import io.gaja.bot.rider.RideTopic;
import io.gaja.bot.rider.RiderCallTopic;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.place.PlaceFinder;
import io.gaja.dispatch.place.Routes;
import io.gaja.dispatch.place.ServiceArea;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What can be talked about. A new line adds its topic here. */
@Configuration(proxyBeanMethods = false)
class TopicConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(TopicConfiguration.class);

  @Bean
  Topics topics(ZoneId zone, ServiceArea area, Operators operators) {
    boolean staffed = !operators.chats().isEmpty();
    Topics talk = topicsOfTheBot(zone, area, staffed);
    return talk.before(new HelpTopic(staffed, talk::askAgain), new AnswerTopic());
  }

  private static Topics topicsOfTheBot(ZoneId zone, ServiceArea area, boolean staffed) {
    return new Topics(
        List.of(
            new MenuTopic(zone, staffed),
            new DutyTopic(),
            new JobTopic(),
            new RegistrationTopic(TaxiLine.CODE),
            new ApprovalTopic(),
            new RideTopic(TaxiLine.CODE, area::contains),
            new RiderCallTopic(),
            new PlacesTopic(),
            new RelayTopic()),
        scene -> Turn.say(MenuTopic.menu(scene)));
  }

  @Bean
  ZoneId zone(GajaSettings settings) {
    return settings.zone();
  }

  @Bean
  Operators operators(GajaSettings settings) {
    if (settings.operators().chats().isEmpty()) {
      LOG.warn(
          "GAJA_OPERATORS is empty: nobody is told of applications to drive, and nobody helps who is lost.");
    }
    return settings.operators();
  }

  @Bean
  People people(MongoTemplate mongo) {
    return new People(mongo);
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
