package io.gaja.bot.conversation;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a button does. The code is what it carries; it never changes once it was sent to somebody.
 */
public enum Verb {
  // the menu
  MENU("mn", false),
  ASK_FOR("tx", false),
  OF_LINE("ln", false),
  ME("me", false),
  DRIVER_MENU("dm", false),
  STATUS("st", false),
  LANGUAGE("lg", false),
  SET_HOME("sh", false),
  SET_WORK("sw", false),
  MY_CARS("mc", false),
  // answers to the question that is being asked; only its own buttons count
  PICK("pk", true),
  REMOVE("rm", true),
  TOGGLE("tg", true),
  NEXT("nx", true),
  YES("ys", true),
  AGAIN("ag", true),
  ELSEWHERE("ew", true),
  HOME("ho", true),
  WORK("wk", true),
  RECENT("rc", true),
  CALL_NOW("cn", true),
  CHANGE_PICKUP("cp", true),
  CHANGE_DROPOFF("cd", true),
  ADD_STOP("as", true),
  DROP_STOPS("ds", true),
  CHANGE_PEOPLE("pe", true),
  CHANGE_CAR("ch", true),
  HAND_OVER("hd", true),
  NAME_PRICE("np", true),
  STOP("sp", true),
  // a rider's call
  CANCEL_CALL("cc", false),
  CANCEL_SURELY("cs", false),
  MESSAGE("ms", false),
  RATE("rt", false),
  RECEIPT("rp", false),
  LOST("lo", false),
  RAISE("ra", false),
  KEEP_WAITING("kw", false),
  TAKE_COUNTER("tc", false),
  LEAVE_COUNTER("lc", false),
  STOP_BY("sb", false),
  CAR_NOTES("ck", false),
  // a driver's call
  ACCEPT("ac", false),
  DECLINE("dc", false),
  ARRIVED("ar", false),
  ON_BOARD("ob", false),
  ABSENT("ab", false),
  FINISH("fi", false),
  GIVE_UP("gu", false),
  GIVE_UP_SURELY("gs", false),
  COUNTER("co", false),
  AGREE_STOP("ay", false),
  DECLINE_STOP("an", false),
  // a driver's day
  ON_DUTY("on", false),
  OFF_DUTY("of", false),
  TODAY("td", false),
  WEEK("we", false),
  HOMEWARD("hw", false),
  HOMEWARD_OFF("hx", false),
  MY_MOVES("mv", false),
  MORE_WORK("mw", false),
  // somebody who wants a person
  ASK_PERSON("hp", false),
  LEAVE_PERSON("hl", false),
  // an operator
  ANSWER_PERSON("ha", false),
  GIVE_BACK("hb", false),
  APPROVE("ap", false),
  REJECT("rj", false);

  private final String code;
  private final boolean ofQuestion;

  Verb(String code, boolean ofQuestion) {
    this.code = code;
    this.ofQuestion = ofQuestion;
  }

  public String code() {
    return code;
  }

  /**
   * Whether the button answers one question of one moment, and is old once the talk has moved on.
   */
  public boolean isOfQuestion() {
    return ofQuestion;
  }

  static Optional<Verb> find(String code) {
    return Arrays.stream(values()).filter(verb -> verb.code.equals(code)).findFirst();
  }
}
