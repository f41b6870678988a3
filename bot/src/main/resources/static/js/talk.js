// The line to the server: events come down and resume where they broke off, updates go up one by one
// and are kept in this browser until the server has saved them.

const FIRST_PAUSE = 500, LONGEST_PAUSE = 15_000, SILENCE = 40_000, LONGEST_QUEUE = 100;

/** 128 random bits. Not crypto.randomUUID, which a page on plain http from another machine lacks. */
const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map(it => it.toString(16).padStart(2, '0')).join('');

export const chat = (() => {
  const named = new URLSearchParams(location.search).get('chat');
  if (named) return named;
  let key = localStorage.getItem('gaja.chat');
  if (!key) {
    key = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
      .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    localStorage.setItem('gaja.chat', key);
  }
  return key;
})();

const path = what => `/api/chats/${encodeURIComponent(chat)}/${what}`;

/** Opens the stream and keeps it open. Calls on.message, live, typing, ready, reset, state. */
export function listen(on) {
  let source, seen = '', pause = FIRST_PAUSE, retry, silence, given = false;

  function open() {
    clearTimeout(retry);
    source?.close();
    source = new EventSource(path('events') + (seen ? `?after=${seen}` : ''));
    const hear = (name, then) => source.addEventListener(name, event => {
      awake();
      then(JSON.parse(event.data));
      if (event.lastEventId && name === 'message') seen = event.lastEventId;
    });
    hear('hello', data => { pause = FIRST_PAUSE; on.state('open'); on.hello(Date.parse(data.now)); });
    hear('message', on.message);
    hear('live', on.live);
    hear('typing', on.typing);
    hear('ready', on.ready);
    hear('beat', () => {});
    hear('reset', () => { seen = ''; on.reset(); });
    hear('superseded', () => { given = true; source.close(); clearTimeout(silence); on.state('elsewhere'); });
    source.onerror = lost;
    awake();
  }

  function awake() {
    clearTimeout(silence);
    silence = setTimeout(lost, SILENCE);
  }

  function lost() {
    if (given) return;
    source.close();
    clearTimeout(silence);
    clearTimeout(retry);
    on.state('lost');
    retry = setTimeout(open, pause * (0.75 + Math.random() / 2));
    pause = Math.min(pause * 1.8, LONGEST_PAUSE);
  }

  const comeBack = () => {
    if (!given && document.visibilityState === 'visible' && source.readyState !== EventSource.OPEN) open();
  };
  addEventListener('online', comeBack);
  document.addEventListener('visibilitychange', comeBack);
  open();
  return { again() { given = false; open(); } };
}

/** What is on its way up. It survives a reload; the id makes sending it twice harmless. */
export class Outbox {
  #name = `gaja.outbox.${chat}`;
  #who;
  #on;
  #busy = false;
  #pause = FIRST_PAUSE;

  constructor(who, on) {
    this.#who = who;
    this.#on = on;
    addEventListener('online', () => this.#send());
  }

  get waiting() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#name) ?? '[]');
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  }

  /** Sends one update, later if need be; gives its id. */
  put(fields, id = newId()) {
    const waiting = this.waiting;
    if (waiting.length >= LONGEST_QUEUE || waiting.some(it => it.id === id)) return id;
    this.#keep([...waiting, { id, ...this.#who(), ...fields }]);
    this.#on.waiting();
    this.#send();
    return id;
  }

  resume() { this.#send(); }

  async #send() {
    if (this.#busy) return;
    this.#busy = true;
    for (let next = this.waiting[0]; next; next = this.waiting[0]) {
      const answer = await post(next);
      if (answer === 'later') {
        this.#on.waiting();
        setTimeout(() => this.#send(), this.#pause);
        this.#pause = Math.min(this.#pause * 1.8, LONGEST_PAUSE);
        break;
      }
      this.#pause = FIRST_PAUSE;
      this.#keep(this.waiting.filter(it => it.id !== next.id));
      answer === 'saved' ? this.#on.saved(next) : this.#on.refused(next);
      this.#on.waiting();
    }
    this.#busy = false;
  }

  #keep(waiting) { localStorage.setItem(this.#name, JSON.stringify(waiting)); }
}

async function post(update) {
  try {
    const answer = await fetch(path('updates'), {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(update),
      signal: AbortSignal.timeout(15_000),
    });
    if (answer.ok) return 'saved';
    return answer.status === 429 || answer.status >= 500 ? 'later' : 'refused';
  } catch {
    return 'later';
  }
}

/** Says where the person is now; only the newest counts, so it is not kept. */
export function move(who, point) {
  void post({ id: newId(), kind: 'moved', ...who, ...point });
}

/** Uploads a picture and gives its name; throws when it is refused. */
export async function upload(blob) {
  const answer = await fetch(path('photos'), { method: 'POST', headers: { 'Content-Type': blob.type }, body: blob });
  if (!answer.ok) throw new Error('refused');
  return (await answer.json()).name;
}
