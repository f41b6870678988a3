package io.gaja.dispatch.id;

/** A person, whatever they do here and however many chats they use. */
public record PersonId(String value) {
  public PersonId {
    Ids.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
