package io.gaja.bot.channel.telegram.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the stand-in is as strict as Telegram. */
class BotApiTest {
  private final BotApi api = BotApi.start();
  private final Person minji = api.person(900, "민지", "ko");
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    api.close();
    http.close();
  }

  private String calls(String method, String type, String body) {
    return calls(BotApi.TOKEN, method, type, body);
  }

  private String calls(String token, String method, String type, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api.url() + "/bot" + token + "/" + method))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofString());
      return response.statusCode() + " " + response.body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private String json(String method, String body) {
    return calls(method, "application/json", body.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sendMessage | {'chat_id':1,'text':'x'} | 400 | chat not found",
        "sendMessage | {'text':'x'} | 400 | chat_id is empty",
        "sendMessage | {'chat_id':900,'text':' '} | 400 | message text is empty",
        "sendMessage | {'chat_id':900,'text':'x','entities':[{'type':'bold','offset':0,'length':2}]} | 400 | ends after the end of the text",
        "sendMessage | {'chat_id':900,'text':'🚕','entities':[{'type':'bold','offset':0,'length':1}]} | 400 | in a middle of a UTF-16 symbol",
        "sendMessage | {'chat_id':900,'text':'<b>x','parse_mode':'HTML'} | 400 | can't parse entities",
        "sendMessage | {'chat_id':900,'text':'a_b','parse_mode':'Markdown'} | 400 | can't parse entities",
        "sendMessage | {'chat_id':900,'text':'a.b','parse_mode':'MarkdownV2'} | 400 | is reserved",
        "sendMessage | {'chat_id':900,'text':'x','parse_mode':'Wiki'} | 400 | unsupported parse_mode",
        "sendMessage | {'chat_id':900,'text':'x','reply_markup':{'inline_keyboard':[[{'text':'a','callback_data':''}]]}} | 400 | BUTTON_DATA_INVALID",
        "sendMessage | {'chat_id':900,'text':'x','reply_markup':{'inline_keyboard':[[{'text':'a'}]]}} | 400 | Text buttons are unallowed",
        "sendMessage | {'chat_id':900,'text':'x','reply_markup':{'inline_keyboard':[[{'text':'','callback_data':'a'}]]}} | 400 | InlineKeyboardButton",
        "sendMessage | {'chat_id':900,'text':'x','reply_markup':{'inline_keyboard':[[{'text':'a','callback_data':'a','url':'https://a.example'}]]}} | 400 | BUTTON_TYPE_INVALID",
        "sendMessage | {'chat_id':900,'text':'x','reply_markup':{'inline_keyboard':[[{'text':'a','url':'http://localhost'}]]}} | 400 | Wrong HTTP URL",
        "sendMessage | {'chat_id':900,'text':'x','reply_markup':'{oops'} | 400 | can't parse reply markup",
        "editMessageText | {'chat_id':900,'message_id':5,'text':'x'} | 400 | message to edit not found",
        "deleteMessage | {'chat_id':900,'message_id':5} | 400 | message to delete not found",
        "sendLocation | {'chat_id':900,'latitude':1,'longitude':1,'live_period':59} | 400 | live location period",
        "sendPhoto | {'chat_id':900,'photo':'unknown'} | 400 | wrong file identifier",
        "answerCallbackQuery | {'callback_query_id':'1'} | 400 | query is too old",
        "setWebhook | {'url':'http://gaja.example'} | 400 | An HTTPS URL must be provided",
        "setMyCommands | {'commands':[{'command':'Taxi!','description':'x'}]} | 400 | BOT_COMMAND_INVALID",
        "makeCoffee | {} | 404 | method not found"
      })
  void itRefusesWhatTelegramRefuses(String method, String body, String status, String why) {
    assertThat(json(method, body)).startsWith(status + " ").contains(why);
  }

  @Test
  void itRefusesTextsThatAreTooLong() {
    String long4097 = "x".repeat(4097);
    minji.sendsPhoto("p");
    assertThat(json("sendMessage", "{'chat_id':900,'text':'" + long4097 + "'}"))
        .contains("message is too long");
    assertThat(json("sendPhoto", "{'chat_id':900,'photo':'p','caption':'" + long4097 + "'}"))
        .contains("message caption is too long");
    String data = "y".repeat(65);
    assertThat(
            json(
                "sendMessage",
                "{'chat_id':900,'text':'x','reply_markup':{'inline_keyboard':[[{'text':'a','callback_data':'"
                    + data
                    + "'}]]}}"))
        .contains("BUTTON_DATA_INVALID");
  }

  @Test
  void itKnowsOneTokenOnly() {
    assertThat(calls("123456:other", "getMe", "application/json", "{}")).startsWith("401 ");
    assertThat(calls("nonsense", "getMe", "application/json", "{}")).startsWith("404 ");
  }

  @Test
  void itReadsJsonFormsAndMultipartInAnyCaseOfTheName() {
    calls("SENDMESSAGE", "application/x-www-form-urlencoded", "chat_id=900&text=%EA%B0%80+b");
    calls(
        "sendmessage",
        "multipart/form-data; boundary=XX",
        """
        --XX
        Content-Disposition: form-data; name="chat_id"

        900
        --XX
        Content-Disposition: form-data; name="text"

        parts
        --XX--
        """
            .replace("\n", "\r\n"));
    json("sendMessage", "{'chat_id':'900','text':'json'}");

    assertThat(minji.hears()).extracting(Seen::text).containsExactly("가 b", "parts", "json");
  }

  @Test
  void anEditWithoutAChangeIsRefused() {
    json("sendMessage", "{'chat_id':900,'text':'same'}");
    int id = minji.hears().getLast().id();
    assertThat(json("editMessageText", "{'chat_id':900,'message_id':" + id + ",'text':'same'}"))
        .contains("message is not modified");
  }

  @Test
  void pagingConfirmsOnlyWhatLiesBeforeTheOffset() {
    for (int i = 1; i <= 5; i++) {
      minji.says("m" + i);
    }
    assertThat(json("getUpdates", "{'limit':2}")).contains("m1", "m2").doesNotContain("m3");
    assertThat(json("getUpdates", "{}")).contains("m1", "m5");
    assertThat(json("getUpdates", "{'offset':100003}")).contains("m3").doesNotContain("m2");
    assertThat(json("getUpdates", "{'offset':-1}")).contains("m5").doesNotContain("m4");
    assertThat(json("getUpdates", "{'offset':100006}")).contains("\"result\":[]");
  }

  @Test
  void aSecondPollThrowsTheFirstOut() {
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(() -> json("getUpdates", "{'timeout':20}"));
    while (api.requests("getUpdates").isEmpty()) {
      Thread.onSpinWait();
    }
    CompletableFuture<String> second =
        CompletableFuture.supplyAsync(() -> json("getUpdates", "{'timeout':20}"));
    assertThat(first.join()).startsWith("409 ").contains("terminated by other getUpdates");
    minji.says("for the second");
    assertThat(second.join()).startsWith("200 ").contains("for the second");
  }

  @Test
  void unwantedKindsOfUpdatesAreNotKept() {
    json("getUpdates", "{'allowed_updates':['callback_query']}");
    minji.says("x");
    minji.tapsWithoutMessage("y");
    assertThat(api.unconfirmed()).isEqualTo(1);
  }
}
