package io.gaja.bot.card;

import io.gaja.bot.conversation.Source;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import java.util.List;

/** What belongs to one trip beside a completed call. Reads only; a short list. */
public interface TripParts extends Source {
  List<TripPart> listPartsOf(Call call, Words words);
}
