package io.gaja.bot.channel.telegram.standin;

/** How a call goes wrong. */
public enum Fault {
  /** A page of a proxy, with status 502; nothing is done. */
  BAD_GATEWAY_HTML,
  /** Status 500 without a body; nothing is done. */
  EMPTY_500,
  /** An answer without any field, after the call was carried out. */
  EMPTY_OBJECT,
  /** {@code ok: false} with code 500; nothing is done. */
  INTERNAL_ERROR,
  /** Carried out, but no answer comes. */
  HANG,
  /** Carried out, then the connection is reset. */
  RESET_AFTERWARDS,
  /** The connection is reset; nothing is done. */
  RESET,
  /** 429 with a retry_after of 3 seconds. */
  TOO_MANY
}
