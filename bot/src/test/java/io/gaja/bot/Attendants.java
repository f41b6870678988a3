package io.gaja.bot;

import static io.gaja.bot.Patiently.answers;
import static io.gaja.bot.Patiently.awaits;

import io.gaja.bot.channel.telegram.standin.Person;

/** People on Telegram who run a lot, in Korean. */
final class Attendants {
  private Attendants() {}

  /** From the first word to the board of a lot near COEX with two spaces, at 500 won per 10 min. */
  static void opensALot(Person attendant, WebPerson office) {
    attendant.says("/lot");
    answers(attendant, "주차장을 맡고 계세요?", () -> attendant.taps("주차장 등록"));
    answers(attendant, "주차장 이름이", () -> attendant.says("봉은사길 주차장"));
    answers(attendant, "어디에 있나요?", () -> attendant.sharesLocation(37.5125, 127.0590));
    answers(attendant, "몇 대까지", () -> attendant.says("2대"));
    answers(attendant, "처음 몇 분은", () -> attendant.taps("없음"));
    answers(attendant, "몇 분에 얼마", () -> attendant.taps("10분 500원"));
    answers(attendant, "하루 최대", () -> attendant.says("2만원"));
    answers(attendant, "밤 요금", () -> attendant.taps("없음"));
    answers(attendant, "주말에는", () -> attendant.taps("없음"));
    answers(attendant, "주차권이 있나요?", () -> attendant.taps("없음"));
    answers(attendant, "할인을 해 주시나요?", () -> attendant.taps("없음"));
    answers(attendant, "언제 여나요?", () -> attendant.taps("24시간"));
    answers(attendant, "높이 제한이", () -> attendant.says("2.3m"));
    answers(attendant, "전기차 충전기가", () -> attendant.taps("없음"));
    answers(attendant, "이대로 신청할까요?", () -> attendant.taps("신청"));
    var _ = awaits(attendant, "신청을 받았어요");
    office.awaits("주차장 등록 · 봉은사길 주차장");
    office.taps("승인");
    var _ = awaits(attendant, "승인됐어요. 이제 예약을 받아요");
    var _ = awaits(attendant, "봉은사길 주차장 · 빈 자리 2 / 2");
  }
}
