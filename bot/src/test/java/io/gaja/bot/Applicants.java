package io.gaja.bot;

import static io.gaja.bot.Patiently.answers;
import static io.gaja.bot.Patiently.awaits;
import static io.gaja.bot.Patiently.taps;

import io.gaja.bot.channel.telegram.standin.Person;

/** People who come on foot to drive the cars of others, around COEX. */
final class Applicants {
  private Applicants() {}

  /** At the web chat in English, from the first word to taking calls, by the menu's name of it. */
  static void startsWork(WebPerson applicant, WebPerson office, String name, String work) {
    applicant.says("/driver");
    applicant.awaits("What is your name?");
    applicant.says(name);
    applicant.awaits("share your phone number");
    applicant.sharesContact("01055557777");
    applicant.taps(work);
    applicant.taps("Next");
    applicant.taps("Manual too");
    applicant.taps("Class 1 ordinary");
    applicant.taps("On foot");
    applicant.awaits("driving licence");
    applicant.sendsPhoto();
    office.awaits("기사 등록 · " + name);
    office.taps("승인");
    applicant.taps("🟢 Take calls");
    applicant.awaits("share your live location");
    applicant.sharesLive(37.5120, 127.0590);
    applicant.awaits("🟢 You are taking calls");
  }

  /** On Telegram in Korean. */
  static void startsWork(Person applicant, WebPerson office, String name, String work) {
    applicant.says("/driver");
    answers(applicant, "성함이 어떻게 되세요?", () -> applicant.says(name));
    answers(applicant, "연락처를 공유해 주세요", () -> applicant.sharesContact("+821055556666"));
    answers(applicant, "어떤 일을 하시겠어요?", () -> applicant.taps(work));
    taps(applicant, "다음");
    answers(applicant, "수동 변속기", () -> applicant.taps("자동만"));
    answers(applicant, "몇 종인가요?", () -> applicant.taps("2종 보통"));
    answers(applicant, "어떻게 가세요?", () -> applicant.taps("걸어서"));
    answers(applicant, "운전면허증 사진", () -> applicant.sendsPhoto("licence"));
    office.awaits("기사 등록 · " + name);
    office.taps("승인");
    answers(applicant, "승인됐어요", () -> applicant.taps("🟢 콜 받기"));
    answers(applicant, "실시간 위치를 공유해", () -> applicant.sharesLive(37.5165, 127.0590, 28_800));
    var _ = awaits(applicant, "🟢 콜을 받고 있어요");
  }
}
