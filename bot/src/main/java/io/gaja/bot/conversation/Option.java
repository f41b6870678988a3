package io.gaja.bot.conversation;

import io.gaja.bot.channel.Reply;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One button of a question.
 *
 * @param about what the question says of it: its label, or its line where the lines are numbered
 */
record Option(String label, String about, Tapped tap) {
  private static final String SEPARATORS = "[^\\p{L}\\p{N}]+";
  private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,3}(?:,[0-9]{3}){1,4})");
  private static final Pattern LENGTH = Pattern.compile("([0-9]{1,7}(?:[.][0-9])?) ?(k?m)\\b");

  static Option of(String label, Tapped tap, Reply question) {
    String number = tap.index() + 1 + ". ";
    String about =
        question
            .text()
            .lines()
            .filter(line -> tap.verb() == Verb.PICK && line.startsWith(number))
            .findFirst()
            .map(line -> line.substring(number.length()))
            .orElse(label);
    return new Option(label, about, tap);
  }

  boolean is(Verb verb) {
    return tap.verb() == verb;
  }

  /** Whether words of it begin so: "홍익대" of "홍익대학교 서울캠퍼스", but never "no" of "now". */
  boolean has(String part) {
    return Stream.of(label, about).anyMatch(words -> hasWords(words, part));
  }

  private static boolean hasWords(String words, String part) {
    List<String> each = List.of(words.toLowerCase(Locale.ROOT).split(SEPARATORS));
    return IntStream.range(0, each.size())
        .mapToObj(i -> String.join("", each.subList(i, each.size())))
        .anyMatch(rest -> rest.startsWith(part));
  }

  /** The first sum of money it names; the largest number there is when it names none. */
  long amount() {
    Matcher amount = AMOUNT.matcher(about);
    return amount.find() ? Long.parseLong(amount.group(1).replace(",", "")) : Long.MAX_VALUE;
  }

  /** How far away it is; the largest number there is when it does not say. */
  long metres() {
    Matcher length = LENGTH.matcher(about);
    if (!length.find()) {
      return Long.MAX_VALUE;
    }
    double number = Double.parseDouble(length.group(1));
    return Math.round(length.group(2).equals("km") ? number * 1000 : number);
  }
}
