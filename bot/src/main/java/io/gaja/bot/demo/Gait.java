package io.gaja.bot.demo;

/** How somebody who works gets around, in real life; {@link Pace} makes it quicker. */
enum Gait {
  DRIVING(22, 0.5, -1),
  ON_FOOT(4.5, 0.1, 0),
  SCOOTER(14, 0.2, 1),
  TRANSIT(9, 0.1, 2),
  /** In a chase car, with somebody who drives it. */
  PAIR(22, 0.2, 3);

  private static final double SECONDS_PER_HOUR = 3.6; // of kilometres, in metres

  private final double kilometresPerHour;
  private final double restlessness;
  private final int answer;

  Gait(double kilometresPerHour, double restlessness, int answer) {
    this.kilometresPerHour = kilometresPerHour;
    this.restlessness = restlessness;
    this.answer = answer;
  }

  double metresPerSecond() {
    return kilometresPerHour / SECONDS_PER_HOUR;
  }

  /** How likely it is to go on somewhere, rather than to wait, at each look around. */
  double restlessness() {
    return restlessness;
  }

  /** Its place among the answers of the registration, for those who drive the riders' cars. */
  int answer() {
    return answer;
  }
}
