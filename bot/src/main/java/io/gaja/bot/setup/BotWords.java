package io.gaja.bot.setup;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.telegram.TelegramWords;
import io.gaja.bot.line.LineCommand;
import io.gaja.bot.line.Lines;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The few words that Telegram shows beside our messages, from our own bundles. */
final class BotWords implements TelegramWords {
  private final Function<ChatId, Optional<Locale>> languages;
  private final Function<Locale, Words> words;
  private final Lines lines;

  BotWords(
      Function<ChatId, Optional<Locale>> languages, Function<Locale, Words> words, Lines lines) {
    this.languages = languages;
    this.words = words;
    this.lines = lines;
  }

  @Override
  public Locale languageOf(ChatId chat) {
    return languages.apply(chat).orElse(Locale.KOREAN);
  }

  @Override
  public String shareLocation(Locale language) {
    return words.apply(language).say(Msg.SHARE_LOCATION);
  }

  @Override
  public String shareContact(Locale language) {
    return words.apply(language).say(Msg.SHARE_CONTACT);
  }

  @Override
  public String orUseTheKeyboard(Locale language) {
    return words.apply(language).say(Msg.OR_USE_THE_KEYBOARD);
  }

  @Override
  public String pictureElsewhere(Locale language) {
    return words.apply(language).say(Msg.PICTURE_ELSEWHERE);
  }

  @Override
  public String howToShareLive(Locale language) {
    return words.apply(language).say(Msg.HOW_TO_SHARE_LIVE);
  }

  @Override
  public String openMap(Locale language) {
    return words.apply(language).say(Msg.MAP);
  }

  @Override
  public Map<Locale, List<Command>> commands() {
    return Map.of(Locale.KOREAN, commands(Locale.KOREAN), Locale.ENGLISH, commands(Locale.ENGLISH));
  }

  private List<Command> commands(Locale language) {
    Words said = words.apply(language);
    Stream<Command> ofLines =
        lines.talks().stream()
            .flatMap(talk ->
                Stream.concat(
                    Stream.of(new LineCommand(talk.sign().command(), talk.sign().meaning())),
                    talk.commands().stream()))
            .map(command -> new Command(command.name(), said.say(command.meaning())));
    Stream<Command> others =
        Stream.of(
            new Command("status", said.say(Msg.COMMAND_STATUS)),
            new Command("me", said.say(Msg.COMMAND_ME)),
            new Command("driver", said.say(Msg.COMMAND_DRIVER)),
            new Command("today", said.say(Msg.COMMAND_TODAY)),
            new Command("week", said.say(Msg.COMMAND_WEEK)),
            new Command("lang", said.say(Msg.COMMAND_LANG)),
            new Command("cancel", said.say(Msg.COMMAND_CANCEL)),
            new Command("help", said.say(Msg.COMMAND_HELP)),
            new Command("start", said.say(Msg.COMMAND_START)));
    return Stream.concat(ofLines, others).toList();
  }
}
