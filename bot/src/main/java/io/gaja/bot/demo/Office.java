package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;

/**
 * The simulated operator: approves everybody who applies, with a lot or a paper too, visitors as
 * well, after some seconds; says hello to whoever wants a person, and gives them back.
 */
final class Office implements Resident {
  static final Settlers.Settler SETTLER =
      new Settlers.Settler("office", new Sender("", Locale.KOREAN), 0, Duration.ZERO);

  private static final Duration READS_FOR = Duration.ofSeconds(3);
  private static final Duration TALKS_FOR = Duration.ofSeconds(25);
  private static final int MOST_GREETED = 200;
  private static final String HELLO =
      "안녕하세요, 데모 사무실이에요. “강남역에서 홍대입구역까지 택시”처럼 적어 보세요."
          + " · Hello from the demo office! Try “taxi from Gangnam Station to Hongik University"
          + " Station”.";

  private final Phone phone;
  private final ToDo toDo;
  private final SequencedSet<String> greeted = new LinkedHashSet<>();

  Office(Dweller me) {
    this.phone = me.phone();
    this.toDo = new ToDo(me.agenda());
  }

  @Override
  public void begin() {
    phone.say("/start");
  }

  /** A card that has lost its buttons was decided. */
  @Override
  public void hear(WebMessage message) {
    toDo.forget(message.id());
    Buttons buttons = Buttons.of(message);
    Instant read = message.at().plus(READS_FOR);
    buttons
        .find(Verb.APPROVE)
        .or(() -> buttons.findOfLine("lotyes"))
        .or(() -> buttons.findOfLine("proofyes"))
        .ifPresent(approve -> toDo.plan(message.id(), read, () -> phone.tap(approve)));
    buttons
        .find(Verb.ANSWER_PERSON)
        .filter(answer -> isNew(answer.data()))
        .ifPresent(answer -> {
          toDo.plan(answer.data(), read, () -> greet(answer));
          buttons
              .find(Verb.GIVE_BACK)
              .ifPresent(
                  back -> toDo.plan(back.data(), read.plus(TALKS_FOR), () -> phone.tap(back)));
        });
    toDo.next();
  }

  private boolean isNew(String request) {
    if (greeted.size() == MOST_GREETED) {
      greeted.removeFirst();
    }
    return greeted.add(request);
  }

  private void greet(Choice answer) {
    phone.tap(answer);
    phone.say(HELLO);
  }
}
