package io.gaja.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.RunningGaja;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.Update;
import io.gaja.bot.channel.webchat.WebChat;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.inbox.DurableInbox;
import io.gaja.bot.inbox.InboxStore;
import io.gaja.bot.inbox.UpdateHandler;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.person.People;
import io.gaja.bot.understanding.Understanding;
import io.gaja.dispatch.Race;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.driver.DriverDesk;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.id.Ids;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.store.Transactions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One update, one transaction: on the real application and a real database. */
class EngineTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static RunningGaja gaja;

  private ChatId chat = new ChatId("web", "nobody");

  @BeforeAll
  static void start() {
    gaja = RunningGaja.start();
  }

  @AfterAll
  static void stop() {
    gaja.close();
  }

  @BeforeEach
  void somebody_new() {
    chat = new ChatId("web", Ids.random());
  }

  @Test
  void the_same_update_again_takes_no_effect_again() {
    Update update = says("/start");
    inbox().accept(List.of(update, update));
    inbox().accept(List.of(update));
    awaitAnswers(1);
    inbox().accept(List.of(update));
    awaitAnswers(1);
  }

  @Test
  void the_same_update_from_many_at_once_takes_effect_once() {
    Update update = says("/start");
    Race.atOnce(
        Collections.nCopies(
            8,
            () -> {
              inbox().accept(List.of(update));
              return true;
            }));
    awaitAnswers(1);
  }

  @Test
  void two_instances_that_take_up_the_same_update_carry_it_out_once() {
    Update update = saved(says("강남역에서 이태원역까지 택시"));
    Race.atOnce(Collections.nCopies(4, handling(update)));
    awaitAnswers(1);
    assertThat(answers().getFirst()).contains("출발  강남역");
  }

  @Test
  void what_was_said_in_one_breath_is_answered_in_its_order() {
    inbox().accept(List.of(says("택시"), says("강남역"), says("이태원역")));
    awaitAnswers(3);
    assertThat(answers().get(0)).contains("어디서 타세요?");
    assertThat(answers().get(1)).contains("어디로 가세요?");
    assertThat(answers().get(2)).contains("출발  강남역", "도착  이태원역");
  }

  @Test
  void what_a_process_took_and_did_not_answer_the_next_one_answers_in_order() {
    saved(says("택시"));
    saved(says("강남역"));
    saved(says("이태원역"));
    assertThat(answers()).isEmpty();
    inbox().resume();
    awaitAnswers(3);
    assertThat(answers().getLast()).contains("출발  강남역", "도착  이태원역");
  }

  @Test
  void what_goes_wrong_twice_and_then_right_is_nobodys_business() {
    Stumbling handler = new Stumbling(2);
    inbox(handler).accept(List.of(says("/start")));
    await().atMost(PATIENCE).until(() -> handler.tries.get() == 3);
    awaitAnswers(1);
    assertThat(answers().getFirst()).contains("안녕하세요");
    assertThat(handler.apologies.get()).isZero();
  }

  @Test
  void what_never_goes_right_is_put_aside_with_an_apology_and_the_next_is_answered() {
    Stumbling handler = new Stumbling(4);
    Update bad = says("/start");
    inbox(handler).accept(List.of(bad, says("/help")));
    await().atMost(PATIENCE).until(() -> handler.apologies.get() == 1);
    awaitAnswers(2);
    assertThat(answers().get(0)).contains("제 쪽에서 문제가 생겼어요");
    assertThat(answers().get(1)).contains("이렇게 쓰시면 돼요");
    assertThat(stateOf(bad)).isEqualTo("parked");
    inbox().resume();
    awaitAnswers(2);
  }

  @Test
  void what_fails_before_its_end_leaves_nothing_half_done() {
    talk("강남역에서 이태원역까지 택시");
    Update call = saved(taps("cn::" + version()));
    assertThatThrownBy(() -> engineWhoseTellerDies().handle(call))
        .hasStackTraceContaining("the power is gone");

    assertThat(gaja.get(Calls.class).findOpenCallOf(who())).isEmpty();
    assertThat(stateOf(call)).isEqualTo("waiting");
    assertThat(step()).isNotInstanceOf(Step.Idle.class);
    assertThat(answers()).hasSize(1);

    inbox().resume();
    await().atMost(PATIENCE).until(() -> gaja.get(Calls.class).findOpenCallOf(who()).isPresent());
    awaitIdle();
  }

  @Test
  void two_taps_at_once_call_one_taxi() {
    talk("강남역에서 이태원역까지 택시");
    long version = version();
    Update one = saved(taps("cn::" + version));
    Update two = saved(taps("cn::" + version));
    Race.atOnce(List.of(handling(one), handling(two)));
    assertThat(gaja.get(Calls.class).listCallsOf(who(), 10)).hasSize(1);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(answers())
                .anyMatch(said -> said.contains("그 버튼은 지난 것이에요") || said.contains("이미 진행 중인")));
  }

  @Test
  void a_refused_tap_beside_the_question_leaves_the_question() {
    talk("이태원역까지 택시");
    Step asked = step();
    inbox().accept(List.of(taps("rt:no-such-call.5:0")));
    await().atMost(PATIENCE).until(() -> answers().getLast().contains("그 호출은 더 이상 없어요"));
    assertThat(step()).isEqualTo(asked);
    inbox().accept(List.of(says("강남역")));
    await().atMost(PATIENCE).until(() -> answers().getLast().contains("출발  강남역"));
  }

  @Test
  void a_refused_answer_ends_the_question() {
    talk("강남역에서 이태원역까지 택시");
    Step card = step();
    long version = version();
    inbox().accept(List.of(taps("cn::" + version)));
    awaitIdle();
    // The card comes back, as if its tap had been overtaken by another instance's.
    assertThat(gaja.get(Conversations.class).save(chat, card, version(), Instant.now())).isTrue();
    inbox().accept(List.of(taps("cn::" + version())));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(answers()).anyMatch(said -> said.contains("이미 진행 중인")));
    awaitIdle();
  }

  private void talk(String words) {
    inbox().accept(List.of(says(words)));
    awaitAnswers(1);
  }

  private static DurableInbox inbox() {
    return gaja.get(DurableInbox.class);
  }

  private static DurableInbox inbox(UpdateHandler handler) {
    return new DurableInbox(
        gaja.get(InboxStore.class),
        handler,
        moved -> {},
        Clock.systemUTC(),
        new SimpleMeterRegistry());
  }

  /** Taken by a process that died before it did anything about it. */
  private Update saved(Update update) {
    inbox(new Asleep()).accept(List.of(update));
    return update;
  }

  private Callable<Boolean> handling(Update update) {
    return () -> {
      gaja.get(UpdateHandler.class).handle(update);
      return true;
    };
  }

  /** The engine of a process that dies after all is written and before it is committed. */
  private static ConversationEngine engineWhoseTellerDies() {
    CallDesk desk =
        new CallDesk(
            gaja.get(Calls.class),
            gaja.get(Drivers.class),
            (call, facts) -> {
              throw new IllegalStateException("the power is gone");
            },
            Clock.systemUTC(),
            new SecureRandom());
    Deeds deeds =
        new Deeds(
            desk,
            gaja.get(DriverDesk.class),
            gaja.get(People.class),
            gaja.get(UnreachableTeller.class),
            gaja.get(HelpLine.class),
            PaperTalk.SEOUL,
            List.of());
    return new ConversationEngine(
        gaja.get(Scenes.class),
        new Talk(gaja.get(Topics.class), gaja.get(Understanding.class)::read),
        gaja.get(LookUps.class),
        deeds,
        gaja.get(InboxStore.class),
        gaja.get(Conversations.class),
        gaja.get(TalkLog.class),
        gaja.get(People.class),
        gaja.get(LetterBox.class),
        gaja.get(Transactions.class));
  }

  private Update says(String words) {
    return update(new Incoming.Text(words));
  }

  private Update taps(String data) {
    return update(new Incoming.Tap(data));
  }

  private Update update(Incoming incoming) {
    Sender sender = new Sender("누군가", Locale.KOREAN);
    return new Update(Ids.random(), chat, sender, Instant.now(), incoming);
  }

  private PersonId who() {
    return gaja.get(People.class).findByChat(chat).orElseThrow().id();
  }

  private Step step() {
    return gaja.get(Conversations.class).get(chat, Instant.now()).step();
  }

  private long version() {
    return gaja.get(Conversations.class).get(chat, Instant.now()).version();
  }

  private void awaitIdle() {
    await().atMost(PATIENCE).until(() -> step() instanceof Step.Idle);
  }

  private static String stateOf(Update update) {
    Document found =
        gaja.get(MongoTemplate.class)
            .getCollection("inbox")
            .find(new Document("update", update.id()))
            .first();
    return found == null ? "gone" : found.getString("state");
  }

  private List<String> answers() {
    return gaja.get(WebChat.class).listRecent(chat).stream()
        .filter(message -> message.from() == WebMessage.From.BOT)
        .map(message -> message.content().title() + "\n" + message.content().text())
        .toList();
  }

  /** As many, and then no more. */
  private void awaitAnswers(int many) {
    await().atMost(PATIENCE).until(() -> answers().size() >= many);
    await()
        .atMost(PATIENCE)
        .during(Duration.ofMillis(400))
        .untilAsserted(() -> assertThat(answers()).hasSize(many));
  }

  /** Fails so many times; then it is the real one. */
  private static final class Stumbling implements UpdateHandler {
    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicInteger apologies = new AtomicInteger();
    private final int failures;

    Stumbling(int failures) {
      this.failures = failures;
    }

    @Override
    public void handle(Update update) {
      if (tries.incrementAndGet() <= failures) {
        throw new IllegalStateException("stumbled");
      }
      gaja.get(UpdateHandler.class).handle(update);
    }

    @Override
    public void apologize(Update update) {
      gaja.get(UpdateHandler.class).apologize(update);
      apologies.incrementAndGet();
    }
  }

  private static final class Asleep implements UpdateHandler {
    private final List<Update> forgotten = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void handle(Update update) {
      forgotten.add(update);
    }

    @Override
    public void apologize(Update update) {
      forgotten.add(update);
    }
  }
}
