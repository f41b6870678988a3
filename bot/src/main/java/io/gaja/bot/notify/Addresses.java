package io.gaja.bot.notify;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.person.Operators;
import io.gaja.bot.person.People;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.id.PersonId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where people are reached, and in which language. */
public final class Addresses {
  private final People people;
  private final Operators operators;
  private final ZoneId zone;

  Addresses(People people, Operators operators, ZoneId zone) {
    this.people = people;
    this.operators = operators;
    this.zone = zone;
  }

  public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
    return people.findAll(ids);
  }

  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(people.findAll(List.of(id)).get(id));
  }

  public Words wordsFor(Person person) {
    return new Words(person.language(), zone);
  }

  /** The same thing for every operator, each in their language. */
  public List<Letter> toOperators(Function<Words, Content> content) {
    return operators.chats().stream()
        .map(chat -> Letter.to(chat, content.apply(wordsFor(chat))))
        .toList();
  }

  private Words wordsFor(ChatId operator) {
    return new Words(people.findByChat(operator).map(Person::language).orElse(Language.KO), zone);
  }
}
