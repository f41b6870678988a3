package io.gaja.bot.helpdesk;

import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.HelpId;
import io.gaja.bot.conversation.HelpLine;
import io.gaja.bot.conversation.Refused;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.matching.Waker;
import io.gaja.dispatch.store.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The door of the help desk: decides purely, then saves, and has everybody told. */
final class HelpDesk implements HelpLine, Waker<HelpId> {
  private final HelpRequests requests;
  private final HelpTelling telling;
  private final Transactions transactions;
  private final InstantSource clock;

  HelpDesk(
      HelpRequests requests, HelpTelling telling, Transactions transactions, InstantSource clock) {
    this.requests = requests;
    this.telling = telling;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Optional<Refused> carryOut(Deed.Help deed, Scene scene) {
    return decide(deed, scene).map(why -> new Refused(scene.reply(why.sentence()), false));
  }

  private Optional<HelpRefusal> decide(Deed.Help deed, Scene scene) {
    Optional<HelpRequest> known =
        requests.find(deed.request()).filter(request -> isConcerned(request, scene));
    if (known.isPresent()) {
      return settle(known.get(), HelpRules.decide(known.get(), deed, scene.chat(), scene.now()));
    }
    return switch (deed) {
      case Deed.Help.Ask ask -> open(ask.request(), scene);
      case Deed.Help.Leave leave -> Optional.empty();
      case Deed.Help.Say say -> Optional.of(HelpRefusal.NOBODY_LISTENS);
      case Deed.Help.Take take -> Optional.of(HelpRefusal.NO_SUCH_REQUEST);
      case Deed.Help.Tell tell -> Optional.of(HelpRefusal.NO_SUCH_REQUEST);
      case Deed.Help.GiveBack back -> Optional.of(HelpRefusal.NO_SUCH_REQUEST);
    };
  }

  /** A request is the matter of its person and of the operators. */
  private static boolean isConcerned(HelpRequest request, Scene scene) {
    return scene.operator() || request.chat().equals(scene.chat());
  }

  private Optional<HelpRefusal> open(HelpId id, Scene scene) {
    requests
        .findOpenOf(scene.person().id())
        .ifPresent(left ->
            settle(
                left,
                HelpRules.decide(left, new Deed.Help.Leave(left.id()), scene.chat(), scene.now())));
    boolean asking = !(scene.step() instanceof Step.Idle);
    HelpRequest request =
        new HelpRequest(
            id,
            0,
            scene.person().id(),
            scene.chat(),
            scene.person().name(),
            asking ? telling.lastQuestion(scene.chat()) : "",
            scene.riding().or(scene::driving).map(Call::id),
            new HelpState.Waiting(scene.now().plus(HelpRules.ANSWER_WITHIN)));
    return settle(request, new HelpDecision.Accepted(request, List.of(new HelpFact.Asked())));
  }

  private Optional<HelpRefusal> settle(HelpRequest before, HelpDecision decision) {
    return switch (decision) {
      case HelpDecision.Refused refused -> Optional.of(refused.why());
      case HelpDecision.Accepted accepted -> {
        if (before.version() == 0 || !accepted.next().equals(before)) {
          requests.save(accepted.next());
        }
        accepted.facts().forEach(fact -> telling.tell(accepted.next(), fact));
        yield Optional.empty();
      }
    };
  }

  @Override
  public List<HelpId> listDue(int most) {
    return requests.listDue(clock.instant(), most);
  }

  @Override
  public String nameOf(HelpId due) {
    return "help " + due;
  }

  /** Ends what nobody answered, or what fell silent. */
  @Override
  public void wake(HelpId due) {
    Optional<HelpRefusal> refused =
        transactions.run(() ->
            requests
                .find(due)
                .flatMap(request -> settle(request, HelpRules.wake(request, clock.instant()))));
    if (refused.isPresent()) {
      throw new IllegalStateException("The end of a request cannot be refused");
    }
  }
}
