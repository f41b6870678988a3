package io.gaja.bot.transcript;

import io.gaja.bot.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a transcript itself can say, in both languages: the head, what people do that is not typed,
 * and how Gaja's messages are introduced. A star stands for what is filled in.
 */
enum Phrase {
  // Who takes part, and what is true of them at the start.
  RIDER("손님", "rider"),
  TAXI_DRIVER("택시 기사", "taxi driver"),
  DESIGNATED_DRIVER("대리 기사", "designated driver"),
  VALET("발렛 기사", "valet"),
  OPERATOR("운영자", "operator"),
  ATTENDANT("주차장 관리인", "attendant"),
  GROUP("단체 대화방", "group chat"),
  TAKING_CALLS("콜 받는 중", "taking calls"),
  AT("*에서 *", "* from *"),
  RIGHT_AT("*에 있음", "at *"),
  HOME("집 *", "home *"),
  WORK("회사 *", "work *"),
  CAR("차 * *", "car * *"),
  KOREAN("한국어", "speaks Korean"),
  ENGLISH("영어", "speaks English"),
  SHOWN_AS("보이는 이름 *", "shown as *"),
  LOT("‘*’", "‘*’"),
  SPACES("*자리", "* spaces"),
  PER_TEN_MINUTES("10분 *원", "₩* per 10 minutes"),

  // What people do that is not typed.
  STICKER("스티커", "a sticker"),
  VOICE("음성 메시지", "a voice message"),
  VIDEO("동영상", "a video"),
  FILE("파일", "a file"),
  PHOTO("사진", "a photo"),
  EDITED("고친 글: *", "edited: *"),
  LOCATION("위치: *", "location: *"),
  LIVE_LOCATION("실시간 위치: *", "live location: *"),
  FORWARDED_LOCATION("전달한 위치: *", "forwarded location: *"),
  MOVES("지금 있는 곳: *", "now at: *"),
  STOPS_SHARING("위치 공유를 끝냄", "stops sharing the location"),
  FALLS_SILENT("전화기가 꺼짐", "phone goes dead"),
  OWN_CONTACT("내 연락처 *", "own contact *"),
  OTHER_CONTACT("다른 사람 연락처 *", "someone else’s contact *"),
  BLOCKS("가자를 차단함", "blocks Gaja"),
  UNBLOCKS("차단을 풂", "unblocks Gaja"),
  INVITES("가자를 대화방에 부름", "adds Gaja to the group"),
  LONG_TEXT("“*” *자", "“*” * characters"),
  MADE_UP_BUTTON("지어낸 버튼 *", "a made-up button *"),

  // How a line is said.
  TWICE("* (두 번)", "* (twice)"),
  REPEATED("* (같은 업데이트가 또 옴)", "* (the same update again)"),
  OLD_BUTTON("* (지난 버튼)", "* (old button)"),
  IN_GROUP("* @ *", "* @ *"),
  LATER("… * 뒤", "… * later"),
  SECONDS("*초", "* s"),
  MINUTES("*분", "* min"),
  HOURS("*시간", "* h"),
  RESTART("— 가자가 껐다 켜짐 —", "— Gaja is restarted —"),
  TUESDAY("화요일 *", "Tuesday *"),

  // How what Gaja says is introduced.
  TO("가자 → *", "Gaja → *"),
  CARD_CHANGED("카드가 바뀜", "card changed"),
  CARD_CHANGED_OFTEN("카드가 *번 바뀌어 이렇게 됨", "card changed * times, now"),
  BUTTONS_GONE("지난 버튼이 사라짐: *", "old buttons gone: *"),
  AFTER("* 뒤", "after *"),
  KEYBOARD("⌨ *", "⌨ *"),
  MAP("🗺 *", "🗺 *"),
  PICTURE("🖼 사진", "🖼 photo"),
  LIVE_MAP("🗺 차가 움직이는 지도", "🗺 map with the moving car"),
  LIVE_MAP_ENDS("지도가 멈춤", "the map stops");

  private final String korean;
  private final String english;

  Phrase(String korean, String english) {
    this.korean = korean;
    this.english = english;
  }

  private String in(Language language) {
    return switch (language) {
      case KO -> korean;
      case EN -> english;
    };
  }

  /** What stands for the stars, when this is what the text says. */
  Optional<List<String>> read(Language language, String text) {
    String pattern =
        Arrays.stream(in(language).split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(.+?)"));
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    return matcher.matches()
        ? Optional.of(
            IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toList())
        : Optional.empty();
  }

  boolean is(Language language, String text) {
    return in(language).equals(text);
  }

  String say(Language language, String... filled) {
    String said = in(language);
    for (String one : filled) {
      said = said.replaceFirst("\\*", Matcher.quoteReplacement(one));
    }
    return said;
  }
}
