package io.gaja.bot.helpdesk;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Inbox;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.channel.Update;
import io.gaja.bot.conversation.TalkLine;
import io.gaja.bot.conversation.TalkLog;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.person.Operators;
import io.gaja.bot.person.People;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Posts what operators and the person are owed because of the facts of a request. */
final class HelpTelling {
  private final People people;
  private final Operators operators;
  private final CallGlance calls;
  private final TalkLog log;
  private final LetterBox letters;
  private final Inbox inbox;
  private final ZoneId zone;
  private final InstantSource clock;

  HelpTelling(
      People people,
      Operators operators,
      CallGlance calls,
      TalkLog log,
      LetterBox letters,
      Inbox inbox,
      ZoneId zone,
      InstantSource clock) {
    this.people = people;
    this.operators = operators;
    this.calls = calls;
    this.log = log;
    this.letters = letters;
    this.inbox = inbox;
    this.zone = zone;
    this.clock = clock;
  }

  String lastQuestion(ChatId chat) {
    return TalkReading.lastQuestion(log.listLines(chat));
  }

  void tell(HelpRequest request, HelpFact fact) {
    switch (fact) {
      case HelpFact.Asked asked -> letters.post(cards(request, talk(request), true));
      case HelpFact.Said said -> said(request, said);
      case HelpFact.Taken taken -> taken(request, taken.by());
      case HelpFact.Told told -> told(request, told.text());
      case HelpFact.Ended ended -> ended(request, ended);
    }
  }

  private void said(HelpRequest request, HelpFact.Said said) {
    if (said.to().isEmpty()) {
      List<TalkLine> talk = new ArrayList<>(talk(request));
      talk.add(TalkLine.words(TalkLine.Side.PERSON, said.text()));
      letters.post(cards(request, talk, false));
      return;
    }
    ChatId operator = said.to().get();
    Words words = wordsFor(operator);
    Reply reply =
        Reply.of(words.say(Msg.DESK_SAID, HelpCard.nameOf(request, words), said.text()))
            .row(HelpCard.buttons(request.id(), words));
    letters.post(List.of(note(operator, reply)));
  }

  private void taken(HelpRequest request, ChatId by) {
    String operator = people.findByChat(by).map(Person::name).orElse("");
    Stream<Letter> others =
        operators.chats().stream()
            .filter(chat -> !chat.equals(by))
            .map(chat -> {
              Words words = wordsFor(chat);
              String who = operator.isBlank() ? words.say(Msg.DESK_AN_OPERATOR) : operator;
              return last(request, chat, words, Msg.DESK_TAKEN, who);
            });
    letters.post(
        Stream.of(
                Stream.of(card(request, by, talk(request), false)),
                others,
                Stream.of(note(request.chat(), leaving(request, Msg.PERSON_JOINED))))
            .flatMap(some -> some)
            .toList());
  }

  private void told(HelpRequest request, String text) {
    log.add(request.chat(), List.of(TalkLine.words(TalkLine.Side.OPERATOR, text)), clock.instant());
    letters.post(List.of(note(request.chat(), leaving(request, Msg.PERSON_SAYS, text))));
  }

  private void ended(HelpRequest request, HelpFact.Ended ended) {
    Ending how = ended.how();
    List<Letter> owed = new ArrayList<>();
    for (ChatId chat : operators.chats()) {
      Words words = wordsFor(chat);
      owed.add(last(request, chat, words, how.toOperators()));
      if (ended.with().filter(chat::equals).isPresent() && how != Ending.GIVEN_BACK) {
        owed.add(
            note(chat, Reply.of(words.say(how.toOperators(), HelpCard.nameOf(request, words)))));
      }
    }
    letters.post(owed);
    if (how != Ending.LEFT) {
      inbox.accept(List.of(bringBack(request, how)));
    }
  }

  /** As if the person had tapped the button: their talk goes on in its own turn. */
  private Update bringBack(HelpRequest request, Ending how) {
    String tap = new Tapped(Verb.LEAVE_PERSON, how.subject(request.id()), 0).data();
    return new Update(
        "help-" + request.id(),
        request.chat(),
        new Sender(request.name(), languageOf(request).locale()),
        clock.instant(),
        new Incoming.Tap(tap));
  }

  private List<Letter> cards(HelpRequest request, List<TalkLine> talk, boolean wakes) {
    return operators.chats().stream().map(chat -> card(request, chat, talk, wakes)).toList();
  }

  private Letter card(HelpRequest request, ChatId chat, List<TalkLine> talk, boolean wakes) {
    Words words = wordsFor(chat);
    Optional<String> call = request.call().flatMap(id -> calls.say(id, clock.instant(), words));
    Reply card = HelpCard.show(request, languageOf(request), call, talk, words);
    return Letter.to(chat, new Content.Card(HelpCard.keyOf(request.id()), card, wakes));
  }

  /** The card's last words: the person's name, and what else there is to say. */
  private static Letter last(
      HelpRequest request, ChatId chat, Words words, Msg what, Object... more) {
    Object[] arguments =
        Stream.concat(Stream.of(HelpCard.nameOf(request, words)), Stream.of(more)).toArray();
    Reply reply = Reply.of(words.say(what, arguments));
    return Letter.to(chat, new Content.Withdraw(HelpCard.keyOf(request.id()), reply));
  }

  private Reply leaving(HelpRequest request, Msg what, Object... arguments) {
    Words words = new Words(languageOf(request), zone);
    return Reply.of(words.say(what, arguments))
        .row(Tapped.button(words.say(Msg.PERSON_LEAVE), Verb.LEAVE_PERSON, request.id().value()));
  }

  private static Letter note(ChatId chat, Reply reply) {
    return Letter.to(chat, new Content.Note(reply, true));
  }

  private List<TalkLine> talk(HelpRequest request) {
    return log.listLines(request.chat());
  }

  private Language languageOf(HelpRequest request) {
    return languageOf(request.chat());
  }

  private Words wordsFor(ChatId operator) {
    return new Words(languageOf(operator), zone);
  }

  private Language languageOf(ChatId chat) {
    return people.findByChat(chat).map(Person::language).orElse(Language.KO);
  }
}
