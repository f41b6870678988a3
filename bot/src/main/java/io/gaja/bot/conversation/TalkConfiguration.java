package io.gaja.bot.conversation;

import io.gaja.bot.inbox.InboxStore;
import io.gaja.bot.inbox.UpdateHandler;
import io.gaja.bot.json.SealedJson;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.person.Operators;
import io.gaja.bot.person.People;
import io.gaja.bot.understanding.Understanding;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.DriverDesk;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.line.ServiceLines;
import io.gaja.dispatch.matching.Markets;
import io.gaja.dispatch.place.PlaceFinder;
import io.gaja.dispatch.place.Routes;
import io.gaja.dispatch.store.Transactions;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Puts the conversation engine together. */
@Configuration(proxyBeanMethods = false)
class TalkConfiguration {
  @Bean
  Conversations conversations(MongoTemplate mongo, Topics topics) {
    List<Class<? extends Step>> families = new ArrayList<>(List.of(Step.Idle.class));
    topics.topics().forEach(topic -> topic.steps().ifPresent(families::add));
    return new Conversations(mongo, new SealedJson<>(Step.class, families));
  }

  @Bean
  TalkLog talkLog(MongoTemplate mongo) {
    return new TalkLog(mongo);
  }

  @Bean
  Scenes scenes(
      People people,
      Conversations conversations,
      Calls calls,
      Drivers drivers,
      Operators operators,
      TalkLog log,
      ZoneId zone,
      InstantSource clock) {
    return new Scenes(people, conversations, calls, drivers, operators, log, zone, clock);
  }

  @Bean
  LookUps lookUps(
      PlaceFinder places,
      Routes routes,
      ServiceLines lines,
      Calls calls,
      Drivers drivers,
      Markets markets,
      ObjectProvider<Source> sources,
      InstantSource clock) {
    return new LookUps(
        places, routes, lines, calls, drivers, markets, sources.orderedStream().toList(), clock);
  }

  @Bean
  Deeds deeds(
      CallDesk calls,
      DriverDesk drivers,
      People people,
      UnreachableTeller teller,
      HelpLine help,
      ZoneId zone,
      ObjectProvider<Doer<?>> ofLines) {
    return new Deeds(calls, drivers, people, teller, help, zone, ofLines.orderedStream().toList());
  }

  @Bean
  UpdateHandler conversationEngine(
      Scenes scenes,
      Topics topics,
      Understanding understanding,
      LookUps lookUps,
      Deeds deeds,
      InboxStore inbox,
      Conversations conversations,
      TalkLog log,
      People people,
      LetterBox letters,
      Transactions transactions) {
    return new ConversationEngine(
        scenes,
        new Talk(topics, understanding::read),
        lookUps,
        deeds,
        inbox,
        conversations,
        log,
        people,
        letters,
        transactions);
  }
}
