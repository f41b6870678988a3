package io.gaja.bot.understanding;

/**
 * What a word says. The files of words name their sections so, and {@code intents.txt} its cues.
 */
enum Tag {
  START,
  MARK,
  ARROW,
  COMMA,
  QUESTION,
  STOP,
  JUNK,

  /** Unknown, perhaps the name of a place. */
  NAME,
  /** Unknown, and ends as names of places do. */
  SUFFIXED,
  KNOWN,
  HERE,
  HOME,
  WORK,
  LAST,
  /** 2번 출구. */
  EXIT,
  /** 103동, 3층. */
  ADDRESS,

  /** 경유지 없이. */
  NO_STOPS,

  LINE,
  /** Speaks for a line if none is named: "술 마셨어". */
  LINE_HINT,

  // What a place is for: after it in Korean, before it in English.
  FROM,
  TO,
  AT,
  OBJECT,
  COPULA,
  /** One syllable, which may as well belong to the name: 요, 고, 지. */
  COPULA_SHORT,
  PERSON,
  AND,
  NEAR,
  BEFORE_FROM,
  BEFORE_TO,
  BEFORE_AT,
  BEFORE_VIA,
  BEFORE_FOR,
  BEFORE_IN,
  THEN,
  LABEL_FROM,
  LABEL_TO,
  LABEL_STOP,
  ALONE,
  DEPART,
  ARRIVE,
  VIA,
  STAY,
  BOARD,
  PICKUP,
  DROP,
  GO,
  GET_OFF,

  CALL,
  SEND,
  WANT,
  ASK,
  NOT,
  NOT_THAT,
  INSTEAD,
  /** Takes back what was said before: "actually", "아니다". */
  RATHER,
  CHANGED_MIND,
  CHANGE,
  /** Leave it out: a change as well. */
  REMOVE,
  WRONG,
  ADD,
  MORE,
  NEG,
  DONT_CALL,
  NO_NEED,
  DONT_CANCEL,

  COST,
  /** The word for what is paid: 요금, fare. */
  FARE,
  WHERE,
  WHEN,
  HOW_LONG,
  COME,
  STILL,
  PAST,
  /** How things are done here: paying, insurance, where we are. */
  TERMS,
  /** The underground, a bus: how people go without us. */
  TRANSIT,
  /** 비가, which comes as drivers do. */
  WEATHER,
  /** 얼마나: how much, or how long. */
  AMOUNT,
  DRIVER,
  PERSONS,
  /** Somebody else, whose home is not the home: 친구, my mom's. */
  KIN,
  CAR,
  CANCEL,
  /** Something was cancelled, perhaps not ours: "my flight got cancelled". */
  CALLED_OFF,
  CONTACT,
  TELL,
  /** Tell, and whom, in one phrase: "let him know". */
  TELL_DRIVER,
  LOSE,
  /** 깜빡했어요: left a thing behind, or did not say something. */
  FORGET,
  ITEM,
  IN_CAR,
  HELP,
  HOW,
  LANGUAGE,
  SPEAK,
  THANKS,
  PRAISE,
  GREET,
  YES,
  NO,
  RECEIPT,
  OPERATOR,
  /** Put me through: to whom is said beside it. */
  CONNECT,
  WORK_AS,
  JOIN,
  EXTEND,
  KIND,
  /** Two vans: which kind, and how many may stand before it. */
  KINDS,
  GEAR,

  NOW,
  DAY,
  WEEKDAY,
  NEXT_WEEK,
  PART,
  NOON,
  MIDNIGHT,
  LATER,
  MONTH,
  MONTH_NUMBER,
  DAY_NUMBER,
  CLOCK,
  CLOCK_AM,
  CLOCK_PM,
  OCLOCK,
  MORNING_HOUR,
  EVENING_HOUR,
  HOUR,
  MINUTE,
  DURATION,
  DURATION_MORE,

  PEOPLE,
  CARS,
  /** 둘, 셋: people, unless something else is counted. */
  HEADS,
  NUMBER,
  MONEY,
  COUNT,

  /** A verb that is in no list. */
  SAYING,
  /** Something people talk about that is not ours: the weather, a film. */
  OFF_TOPIC,
  ASKING,
  FILLER,
  FUNCTION
}
