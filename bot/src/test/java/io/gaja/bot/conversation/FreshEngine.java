package io.gaja.bot.conversation;

import io.gaja.bot.RunningGaja;
import io.gaja.bot.inbox.InboxStore;
import io.gaja.bot.inbox.UpdateHandler;
import io.gaja.bot.letter.LetterBox;
import io.gaja.bot.person.People;
import io.gaja.bot.understanding.Understanding;
import io.gaja.dispatch.store.Transactions;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The engine as the next process would make it: it knows nothing but what the database knows. */
public final class FreshEngine {
  private FreshEngine() {}

  public static UpdateHandler of(RunningGaja gaja) {
    MongoTemplate mongo = gaja.get(MongoTemplate.class);
    return new ConversationEngine(
        gaja.get(Scenes.class),
        new Talk(gaja.get(Topics.class), gaja.get(Understanding.class)::read),
        gaja.get(LookUps.class),
        gaja.get(Deeds.class),
        gaja.get(InboxStore.class),
        gaja.get(Conversations.class),
        new TalkLog(mongo),
        new People(mongo),
        gaja.get(LetterBox.class),
        gaja.get(Transactions.class));
  }
}
