package io.gaja.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.Update;
import io.gaja.bot.channel.telegram.standin.BotApi;
import io.gaja.bot.channel.telegram.standin.Group;
import io.gaja.bot.channel.telegram.standin.Person;
import io.gaja.bot.channel.telegram.standin.Seen;
import io.gaja.bot.inbox.DurableInbox;
import io.gaja.dispatch.id.Ids;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Whoever is not understood gets a person, on the whole application: riders at Telegram and at the
 * web chat, the operators at the web chat, one in Korean and one in English.
 */
class HelpDeskStoryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String database = LocalMongodForTests.freshDatabaseName();
  private final List<WebPerson> visitors = new ArrayList<>();
  private BotApi telegram;
  private RunningGaja gaja;
  private WebPerson office;
  private WebPerson deskTwo;

  @BeforeEach
  void the_office_opens() {
    telegram = BotApi.start();
    gaja = start();
    office = visits("ops", "ko");
    deskTwo = visits("desk-two", "en");
    office.says("/start");
    office.awaits("운영자 방이에요");
    deskTwo.says("/start");
    deskTwo.awaits("operator’s chat");
  }

  private RunningGaja start() {
    return RunningGaja.on(
        database,
        "TELEGRAM_BOT_TOKEN=" + BotApi.TOKEN,
        "TELEGRAM_API_URL=" + telegram.url(),
        "GAJA_OPERATORS=web:ops,web:desk-two");
  }

  private WebPerson visits(String key, String language) {
    WebPerson visitor = new WebPerson(() -> gaja.port(), key, language);
    visitors.add(visitor);
    return visitor;
  }

  @AfterEach
  void the_office_closes() {
    visitors.forEach(WebPerson::close);
    gaja.close();
    telegram.close();
  }

  @Test
  void a_rider_at_telegram_is_helped_by_the_office_and_goes_on_where_she_stood() {
    Person minji = telegram.person(501, "민지", "ko");
    minji.says("택시");
    minji.awaits("어디서 타세요?");
    minji.says("없는곳없는곳");
    minji.sendsSticker();
    minji.awaits("스티커 잘 봤어요");
    minji.sharesContact("+821012345678");
    minji.awaits("사람이 도와드릴 수도 있어요");
    minji.taps("👤 사람과 이야기하기");
    minji.awaits("사람을 부르고 있어요");

    String card = office.awaits("민지 님이 사람을 찾아요").text();
    assertThat(card)
        .contains("언어: 한국어", "묻던 것: 어디서 타세요?", "손님: 없는곳없는곳", "(연락처를 보냈어요)")
        .doesNotContain("+8210", "501");
    deskTwo.awaits("민지 wants to talk to a person");
    minji.says("여기가 어디인지 모르겠어요");
    office.awaits("손님: 여기가 어디인지 모르겠어요");

    office.taps("답하기");
    minji.awaits("상담원이 왔어요");
    deskTwo.awaits("민지 · taken by ops");
    office.says("뭐가 보이세요?");
    minji.awaits("👤 상담원: 뭐가 보이세요?");
    minji.says("강남역이요");
    office.awaits("💬 민지 님: 강남역이요");
    assertThat(deskTwo.timesHeard("💬")).isZero();

    office.taps("가자에게 돌려주기");
    minji.awaits("이제 제가 이어서 도와드릴게요");
    office.awaits("민지 님을 가자에게 돌려줬어요");
    minji.says("강남역");
    minji.awaits("어디로 가세요?");
    assertThat(count("help_requests", new Document("open", true))).isZero();
  }

  @Test
  void a_rider_at_the_page_leaves_by_herself_and_the_operator_hears_of_it() {
    WebPerson sarah = visits("sarah", "en");
    sarah.says("taxi from Gangnam Station to Seoul Station");
    long card = sarah.awaits("the card", heard -> heard.has("Call now")).id();
    sarah.says("human please");
    sarah.awaits("I am calling a person");
    assertThat(deskTwo.awaits("sarah wants to talk").text()).contains("Language: English");
    deskTwo.taps("Answer");
    sarah.awaits("Somebody is here now");
    deskTwo.says("Hello, how can I help?");
    sarah.awaits("A person: Hello, how can I help?");
    sarah.taps("Back to Gaja");
    sarah.awaits("It is Gaja again");
    deskTwo.awaits("sarah went back to Gaja");
    sarah.awaits("the card once more", heard -> heard.has("Call now") && heard.id() > card);
    sarah.taps("Call now");
    sarah.awaits("Looking for a driver");
    deskTwo.says("are you there?");
    deskTwo.awaits("They have gone back to Gaja already");
  }

  @Test
  void a_running_call_is_shown_to_the_operator_and_its_buttons_work_meanwhile() {
    WebPerson sarah = visits("sarah", "en");
    sarah.says("taxi from Gangnam Station to Seoul Station");
    sarah.taps("Call now");
    sarah.awaits("Looking for a driver");
    sarah.says("/human");
    assertThat(office.awaits("sarah 님이 사람을 찾아요").text())
        .contains("호출: 🔎 기사님을 찾고 있어요", "손님: [Call now]");
    sarah.taps("Cancel the call");
    sarah.awaits("Your call is cancelled");
    sarah.says("I have cancelled it");
    office.awaits("손님: I have cancelled it");
  }

  @Test
  void of_two_operators_who_answer_at_once_one_gets_the_talk() {
    WebPerson tom = visits("tom", "en");
    tom.says("/human");
    office.awaits("tom 님이 사람을 찾아요");
    String id = requestOf("tom").getString("_id");
    gaja.get(DurableInbox.class).accept(List.of(answers("ops", id), answers("desk-two", id)));
    await()
        .atMost(PATIENCE)
        .until(() ->
            office.timesHeard("다른 분이 이미") + deskTwo.timesHeard("Somebody else has taken") == 1);
    tom.awaits("Somebody is here now");
    assertThat(tom.timesHeard("Somebody is here now")).isEqualTo(1);
  }

  private static Update answers(String operator, String request) {
    return new Update(
        Ids.random(),
        new ChatId("web", operator),
        new Sender(operator, Locale.ENGLISH),
        Instant.now(),
        new Incoming.Tap("ha:" + request + ":0"));
  }

  @Test
  void whom_nobody_answers_is_back_with_the_bot_even_after_a_restart() {
    WebPerson tom = visits("tom", "en");
    tom.says("taxi");
    tom.awaits("Where shall we pick you up?");
    tom.says("operator");
    tom.awaits("I am calling a person");
    gaja.close();
    gaja = start();
    gaja.get(MongoTemplate.class)
        .getCollection("help_requests")
        .updateOne(
            new Document("open", true),
            new Document("$set", new Document("wakeAt", Date.from(Instant.now()))));
    tom.awaits("Nobody can answer just now");
    await().atMost(PATIENCE).until(() -> tom.timesHeard("Where shall we pick you up?") == 2);
    office.awaits("답이 없어 tom 님은 가자에게 돌아갔어요");
    tom.says("Gangnam Station");
    tom.awaits("Where are you going?");
  }

  @Test
  void in_a_group_it_speaks_when_it_is_spoken_to_and_keeps_everybodys_matters_to_itself() {
    Person minji = telegram.person(501, "민지", "ko");
    Person tom = telegram.person(502, "Tom", "en");
    minji.says("강남역에서 홍대입구역까지 택시");
    minji.awaits("예상");
    Group friends = telegram.group(-100_200L, "친구들");
    friends.addsBot(minji);
    Seen hello = friends.awaits("부르실 때만 대답해요");
    assertThat(hello.buttons().getFirst().getFirst().url())
        .isEqualTo(Optional.of("https://t.me/" + BotApi.NAME + "?start=group"));

    friends.says(minji, "오늘 어디서 볼까?");
    friends.says(minji, "강남역에서 홍대입구역까지 택시");
    friends.replies(tom, "nice to meet you", hello);
    friends.awaits("Others can read along here");
    friends.says(tom, "/status@" + BotApi.NAME);
    await().atMost(PATIENCE).until(() -> friends.hears().size() == 3);
    assertThat(friends.hears()).noneMatch(seen -> seen.text().contains("강남역"));
    Document group = new Document("chat", "telegram:-100200");
    assertThat(count("people", group)).isZero();
    assertThat(count("talks", new Document("_id", "telegram:-100200"))).isZero();
  }

  private long count(String collection, Document what) {
    return gaja.get(MongoTemplate.class).getCollection(collection).countDocuments(what);
  }

  private Document requestOf(String name) {
    Document found =
        gaja.get(MongoTemplate.class)
            .getCollection("help_requests")
            .find(new Document("name", name))
            .first();
    return Optional.ofNullable(found).orElseThrow();
  }
}
