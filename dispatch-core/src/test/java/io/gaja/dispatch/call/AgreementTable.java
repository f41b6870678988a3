package io.gaja.dispatch.call;

/**
 * The part of {@link LifecycleTable} about prices, stops and the rider's own car: the rider names
 * the price, and Kim, who has the offer or the call, asks for more; only a car that is fetched back
 * is parked.
 */
final class AgreementTable {
  static final String BY_THE_RIGHT_PERSON =
      """
      Searching RaisePrice      Searching PriceRaised
      Searching Counter         OFFER_OVER
      Searching TakeCounter     COUNTER_OVER
      Searching LeaveCounter    COUNTER_OVER
      Searching ProposeStop     NO_DRIVER_YET
      Searching AnswerStop      NOT_YOURS
      Searching UpdateHandover  Searching HandoverChanged
      Searching ShowCar         NOT_YOURS
      Searching Park            NOT_YOURS
      Searching BringBack       NO_PARKING
      Searching HandBack        NOT_YOURS

      Offering  RaisePrice      Searching OfferWithdrawn OfferWithdrawn PriceRaised
      Offering  Counter         Offering OfferCountered
      Offering  TakeCounter     Assigned CounterTaken DriverAssigned OfferWithdrawn
      Offering  LeaveCounter    Offering CounterLeft
      Offering  ProposeStop     NO_DRIVER_YET
      Offering  AnswerStop      NOT_YOURS
      Offering  UpdateHandover  Offering HandoverChanged
      Offering  ShowCar         NOT_YOURS
      Offering  Park            NOT_YOURS
      Offering  BringBack       NO_PARKING
      Offering  HandBack        NOT_YOURS

      Assigned  RaisePrice      PRICE_AGREED
      Assigned  Counter         ALREADY_DONE
      Assigned  TakeCounter     COUNTER_OVER
      Assigned  LeaveCounter    COUNTER_OVER
      Assigned  ProposeStop     Assigned StopProposed
      Assigned  AnswerStop      NO_STOP_ASKED
      Assigned  UpdateHandover  Assigned HandoverChanged
      Assigned  ShowCar         NOT_ARRIVED_YET
      Assigned  Park            NO_PARKING
      Assigned  BringBack       NO_PARKING
      Assigned  HandBack        NO_PARKING

      Arrived   RaisePrice      PRICE_AGREED
      Arrived   Counter         ALREADY_DONE
      Arrived   TakeCounter     COUNTER_OVER
      Arrived   LeaveCounter    COUNTER_OVER
      Arrived   ProposeStop     Arrived StopProposed
      Arrived   AnswerStop      NO_STOP_ASKED
      Arrived   UpdateHandover  Arrived HandoverChanged
      Arrived   ShowCar         Arrived CarPhotographed
      Arrived   Park            NO_PARKING
      Arrived   BringBack       NO_PARKING
      Arrived   HandBack        NO_PARKING

      Riding    RaisePrice      PRICE_AGREED
      Riding    Counter         ALREADY_DONE
      Riding    TakeCounter     COUNTER_OVER
      Riding    LeaveCounter    COUNTER_OVER
      Riding    ProposeStop     Riding StopProposed
      Riding    AnswerStop      NO_STOP_ASKED
      Riding    UpdateHandover  ALREADY_ON_BOARD
      Riding    ShowCar         Riding CarPhotographed
      Riding    Park            NO_PARKING
      Riding    BringBack       NO_PARKING
      Riding    HandBack        NO_PARKING

      Parked    RaisePrice      NOT_NEGOTIABLE
      Parked    Counter         OFFER_OVER
      Parked    TakeCounter     COUNTER_OVER
      Parked    LeaveCounter    COUNTER_OVER
      Parked    ProposeStop     NO_DRIVER_YET
      Parked    AnswerStop      NOT_YOURS
      Parked    UpdateHandover  CAR_IN_HAND
      Parked    ShowCar         NOT_YOURS
      Parked    Park            NOT_YOURS
      Parked    BringBack       Searching CarWanted FetchStarted
      Parked    HandBack        NOT_YOURS

      Completed RaisePrice      CALL_OVER
      Completed Counter         CALL_OVER
      Completed TakeCounter     CALL_OVER
      Completed LeaveCounter    CALL_OVER
      Completed ProposeStop     CALL_OVER
      Completed AnswerStop      CALL_OVER
      Completed UpdateHandover  CALL_OVER
      Completed ShowCar         CALL_OVER
      Completed Park            CALL_OVER
      Completed BringBack       CALL_OVER
      Completed HandBack        CALL_OVER

      Cancelled RaisePrice      CALL_CANCELLED
      Cancelled Counter         CALL_CANCELLED
      Cancelled TakeCounter     CALL_CANCELLED
      Cancelled LeaveCounter    CALL_CANCELLED
      Cancelled ProposeStop     CALL_CANCELLED
      Cancelled AnswerStop      CALL_CANCELLED
      Cancelled UpdateHandover  CALL_CANCELLED
      Cancelled ShowCar         CALL_CANCELLED
      Cancelled Park            CALL_CANCELLED
      Cancelled BringBack       CALL_CANCELLED
      Cancelled HandBack        CALL_CANCELLED

      Unserved  RaisePrice      CALL_OVER
      Unserved  Counter         CALL_OVER
      Unserved  TakeCounter     CALL_OVER
      Unserved  LeaveCounter    CALL_OVER
      Unserved  ProposeStop     CALL_OVER
      Unserved  AnswerStop      CALL_OVER
      Unserved  UpdateHandover  CALL_OVER
      Unserved  ShowCar         CALL_OVER
      Unserved  Park            CALL_OVER
      Unserved  BringBack       CALL_OVER
      Unserved  HandBack        CALL_OVER
      """;

  private AgreementTable() {}
}
