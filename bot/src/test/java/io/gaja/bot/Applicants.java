package io.gaja.bot;

/** People at the web chat who come to drive the cars of others, in English. */
final class Applicants {
  private Applicants() {}

  /** From the first word to taking calls at COEX, by the menu's name of the work. */
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
}
