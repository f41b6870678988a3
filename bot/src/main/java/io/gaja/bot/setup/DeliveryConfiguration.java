package io.gaja.bot.setup;

import com.mongodb.client.MongoClient;
import io.gaja.bot.channel.Channel;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Inbox;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.Update;
import io.gaja.bot.channel.telegram.PollerLease;
import io.gaja.bot.channel.telegram.TelegramWords;
import io.gaja.bot.inbox.DurableInbox;
import io.gaja.bot.inbox.InboxStore;
import io.gaja.bot.inbox.UpdateHandler;
import io.gaja.bot.letter.Carrier;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.letter.Limits;
import io.gaja.bot.letter.Postman;
import io.gaja.bot.letter.PostmanSettings;
import io.gaja.bot.letter.Surroundings;
import io.gaja.bot.line.Lines;
import io.gaja.bot.person.People;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.driver.Positions;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.Ids;
import io.gaja.dispatch.store.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What comes in and what goes out: the inbox, the letter box and the postman. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {
  @Bean(destroyMethod = "release")
  Leases leases(MongoTemplate mongo, InstantSource clock, Transactions afterTheIndexes) {
    Leases leases = new Leases(mongo, clock);
    leases.takeFromTheDead();
    leases.renew();
    return leases;
  }

  @Bean
  PollerLease pollerLease(Leases leases) {
    return leases::held;
  }

  @Bean
  LetterBox letterBox(
      MongoTemplate mongo,
      InstantSource clock,
      ObjectProvider<Postman> postman,
      ObjectProvider<DispatchCycle> dispatch) {
    return new LetterBox(
        mongo,
        clock,
        chats -> {
          postman.getObject().wake(chats);
          dispatch.getObject().poke(); // whatever is told to people may have made a call due
        });
  }

  @Bean
  InboxStore inboxStore(MongoTemplate mongo, InstantSource clock) {
    return new InboxStore(mongo, clock);
  }

  @Bean
  DurableInbox inbox(
      InboxStore store,
      ObjectProvider<UpdateHandler> handler,
      LivePositionIntake positions,
      InstantSource clock,
      MeterRegistry meters) {
    UpdateHandler late =
        new UpdateHandler() {
          @Override
          public void handle(Update update) {
            handler.getObject().handle(update);
          }

          @Override
          public void apologize(Update update) {
            handler.getObject().apologize(update);
          }
        };
    return new DurableInbox(store, late, positions::accept, clock, meters);
  }

  @Bean
  LivePositionIntake livePositionIntake(People people, Positions positions) {
    return new LivePositionIntake(
        chat -> people.findByChat(chat).map(person -> DriverId.of(person.id())), positions);
  }

  @Bean
  Postman postman(
      MongoClient client,
      MongoTemplate mongo,
      List<Channel> channels,
      Leases leases,
      Positions positions,
      ObjectProvider<Inbox> inbox,
      MeterRegistry meters,
      Clock clock,
      RandomGenerator random,
      Environment environment) {
    Limits telegram = TelegramLimits.read(environment);
    List<Carrier> carriers =
        channels.stream()
            .map(channel -> new Carrier(channel, limitsOf(channel, telegram)))
            .toList();
    Surroundings around =
        new Surroundings(
            leases::held,
            positions::findPosition,
            chat -> inbox.getObject().accept(List.of(blocked(chat, clock))));
    return new Postman(
        client,
        mongo.getDb().getName(),
        carriers,
        around,
        PostmanSettings.usual(),
        meters,
        clock,
        random);
  }

  private static Limits limitsOf(Channel channel, Limits telegram) {
    return channel.name().equals("telegram") ? telegram : Limits.none();
  }

  /** Nobody told us, but nothing reaches this chat: the same as if the messenger had said so. */
  private static Update blocked(ChatId chat, Clock clock) {
    Sender nobody = new Sender("", Locale.KOREAN);
    return new Update(
        "unreachable-" + Ids.random(), chat, nobody, clock.instant(), new Incoming.Blocked());
  }

  @Bean
  TelegramWords telegramWords(People people, Lines lines, ZoneId zone) {
    return new BotWords(
        chat -> people.findByChat(chat).map(person -> person.language().locale()),
        locale -> new Words(Language.of(locale), zone),
        lines);
  }
}
