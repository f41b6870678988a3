package io.gaja.bot.demo;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.place.Point;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whatever work a visitor takes up in the city, there is some within seconds. */
class DemoWorkTest extends LivingCity {
  private static final Point GANGNAM = new Point(37.4985, 127.0285);
  private static final Point JAMSIL = new Point(37.5125, 127.1020);
  private static final AtomicInteger NUMBERS = new AtomicInteger(9_900);

  @Test
  void approves_a_visitor_as_driver_and_calls_until_one_is_taken() {
    registers("taxi")
        .reads("차는 무엇인가요", SOON)
        .says("흰색 쏘나타")
        .reads("번호판을", SOON)
        .says("서울 12가 3456")
        .reads("자격증 사진", SOON)
        .sends(new Incoming.Photo("licence"))
        .taps(Verb.ON_DUTY, SOON)
        .sends(new Incoming.Location(GANGNAM, true, false))
        .taps(Verb.ACCEPT, A_WHOLE_RIDE)
        .reads("손님께 가는 중", SOON);
  }

  @Test
  void has_a_car_to_be_driven_home_for_a_visiting_designated_driver() {
    withSkills(registers("designated"))
        .sends(new Incoming.Location(GANGNAM, true, false))
        .taps(Verb.ACCEPT, A_WHOLE_RIDE)
        .reads("손님께 가는 중", SOON);
  }

  @Test
  void has_a_car_to_be_parked_for_a_visiting_valet() {
    withSkills(registers("valet"))
        .sends(new Incoming.Location(JAMSIL, true, false))
        .taps(Verb.ACCEPT, A_WHOLE_RIDE)
        .reads("손님께 가는 중", SOON);
  }

  @Test
  void sends_somebody_to_the_lot_of_a_visiting_attendant() {
    Visitor visitor = new Visitor(web).says("/lot").tapsOfLine("register", SOON);
    visitor
        .reads("이름이 무엇인가요", SOON)
        .says("손님네 주차장")
        .reads("어디에 있나요", SOON)
        .sends(new Incoming.Location(new Point(37.5590, 127.0400), false, false))
        .reads("몇 대까지", SOON)
        .says("30대")
        .reads("몇 분은 무료", SOON)
        .says("10분")
        .reads("몇 분에 얼마", SOON)
        .says("10분 500원");
    for (String question :
        new String[] {"하루 최대", "밤 요금이", "주말에는", "주차권이", "할인을 해", "언제 여나요", "높이 제한", "충전기가"}) {
      visitor.reads(question, SOON).says("없음");
    }
    visitor
        .taps(Verb.NEXT, SOON)
        .reads("승인됐어요", SOON)
        .tapsOfLine("in", A_WHOLE_RIDE)
        .reads("들어옴", SOON);
  }

  private Visitor registers(String work) {
    return new Visitor(web)
        .says("/driver")
        .reads("성함이", SOON)
        .says("손기사")
        .reads("연락처를 공유", SOON)
        .sends(new Incoming.Contact("0100000" + NUMBERS.incrementAndGet(), true))
        .taps(Verb.TOGGLE, work, SOON)
        .taps(Verb.NEXT, SOON);
  }

  private static Visitor withSkills(Visitor visitor) {
    return visitor
        .reads("수동 변속기", SOON)
        .taps(Verb.PICK, "1", SOON)
        .reads("몇 종인가요", SOON)
        .taps(Verb.PICK, "2", SOON)
        .reads("어떻게 가세요", SOON)
        .taps(Verb.PICK, "0", SOON)
        .reads("사진을 보내", SOON)
        .sends(new Incoming.Photo("licence"))
        .taps(Verb.ON_DUTY, SOON);
  }
}
