package io.gaja.bot.car;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.bot.conversation.PaperTalk;
import io.gaja.bot.person.Person;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import org.junit.jupiter.api.Test;

class CarsTalkTest {
  @Test
  void a_car_is_described_one_question_at_a_time_and_remembered() {
    PaperTalk person = PaperTalk.inKorean().says("/me").taps("🚗 내 차");
    assertThat(person.heard()).contains("아직 기억한 차가 없어요.");
    person.taps("차 추가");
    assertThat(person.heard()).contains("차종을 적어 주세요");
    person.says("쏘나타");
    assertThat(person.heard()).contains("번호판을 적어 주세요");
    person.says("12가 3456");
    assertThat(person.heard()).contains("자동인가요, 수동인가요?");
    person.taps("자동");
    assertThat(person.heard()).contains("차를 기억할게요: 쏘나타 · 12가 3456 · 자동");
    assertThat(person.who().cars()).containsExactly(CarSteps.SONATA);
    assertThat(person.isIdle()).isTrue();
  }

  @Test
  void all_of_it_may_be_said_at_once() {
    PaperTalk person = described("그랜저 34나5678 수동");
    assertThat(person.who().cars())
        .containsExactly(new Car("그랜저", "34나5678", Gearbox.MANUAL, CarSize.ORDINARY));
  }

  @Test
  void the_seats_are_asked_only_of_a_car_that_may_have_many() {
    PaperTalk person = described("카니발 34나5678 자동");
    assertThat(person.heard()).contains("몇 인승인가요?");
    assertThat(person.buttons()).contains("10인승 이하", "11~15인승", "16인승 이상");
    person.says("11인승");
    assertThat(person.who().cars()).extracting(Car::size).containsExactly(CarSize.VAN);
  }

  @Test
  void the_same_plate_is_the_same_car_and_of_many_the_newest_five_stay() {
    PaperTalk person = PaperTalk.inKorean();
    for (int i = 1; i <= 7; i++) {
      String plate = i + "0가 000" + i;
      person.who(owner -> owner.owning(new Car("모닝", plate, Gearbox.AUTOMATIC, CarSize.ORDINARY)));
    }
    person.who(owner -> owner.owning(new Car("모닝", "50가0005", Gearbox.MANUAL, CarSize.ORDINARY)));
    assertThat(person.who().cars())
        .extracting(Car::plate)
        .containsExactly("50가0005", "70가 0007", "60가 0006", "40가 0004", "30가 0003");
    assertThat(person.who().cars()).hasSize(Person.MOST_CARS);
  }

  @Test
  void a_car_is_corrected_or_forgotten() {
    PaperTalk person =
        PaperTalk.inEnglish()
            .who(owner -> owner.owning(CarSteps.SONATA))
            .says("/me")
            .taps("🚗 My cars")
            .taps("쏘나타 12가 3456 automatic")
            .says("Sonata N line")
            .says("no plate")
            .says("12-3457")
            .taps("manual");
    Car corrected = new Car("Sonata N line", "12-3457", Gearbox.MANUAL, CarSize.ORDINARY);
    assertThat(person.who().cars()).containsExactly(corrected);
    person.taps("My cars").taps("Forget Sonata N line");
    assertThat(person.heard()).contains("Forgotten: Sonata N line", "No car is remembered yet.");
    assertThat(person.who().cars()).isEmpty();
  }

  private static PaperTalk described(String words) {
    return PaperTalk.inKorean().says("/me").taps("🚗 내 차").taps("차 추가").says(words);
  }
}
