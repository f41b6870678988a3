// The web chat, put together: what comes down goes into the log, what people do goes up.

import { element } from './parts.js';
import { Composer } from './composer.js';
import { Log } from './log.js';
import { shrink } from './photos.js';
import { askPlace, LiveLocation, whenDenied } from './share.js';
import { listen, move, Outbox, upload } from './talk.js';
import { chooseLanguage, language, word, writeWords } from './words.js';

const TOAST_LASTS = 5000, WAIT_BEFORE_TELLING = 1200, FIRST_WORDS = 'first-start';
const $ = id => document.getElementById(id);
const options = new URLSearchParams(location.search);
let ahead = 0, state = 'open', telling;

const who = () => ({ name: options.get('name') ?? localStorage.getItem('gaja.name') ?? '', language: language() });
const now = () => Date.now() + ahead;

const outbox = new Outbox(who, {
  saved: update => { if (update.kind === 'tap') log.find(update.messageId)?.settle(); },
  refused: update => {
    log.drop(update.id);
    log.find(update.messageId)?.settle();
    toast(word('refused'));
  },
  waiting: () => tellState(),
});

const log = new Log({
  now,
  tap: (message, data) => outbox.put({ kind: 'tap', messageId: message.id, data }),
  news: message => {
    if (message.wakes && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(200);
    if (localStorage.getItem('gaja.sound') === 'on') ring();
  },
});

const live = new LiveLocation({
  start: point => outbox.put({ kind: 'location', live: true, ...point }),
  move: point => move(who(), point),
  stop: () => outbox.put({ kind: 'live-ended' }),
  changed: on => { $('sharing').hidden = !on; },
});

function say(text) {
  log.echo(outbox.put({ kind: 'text', text }), { text });
}

const DO = {
  async location() {
    const place = await askPlace('location');
    if (place) outbox.put({ kind: 'location', live: false, ...place.point });
  },
  async live() {
    const place = await askPlace('live');
    if (place) live.start(place.point, place.measured);
  },
  contact: () => $('contact').showModal(),
  photo: () => $('photo').click(),
};

new Composer({ say, attach: what => DO[what]() });

const line = listen({
  hello: serverTime => { ahead = serverTime - Date.now(); },
  message: message => { log.put(message); showAsk(); },
  live: ({ id, ...point }) => log.find(id)?.move(point),
  typing: () => log.typing(),
  reset: () => log.clear(),
  ready: () => {
    if (log.empty) outbox.put({ kind: 'text', text: '/start' }, FIRST_WORDS);
    log.ready();
    outbox.resume();
  },
  state: next => { state = next; tellState(); },
});

function showAsk() {
  const ask = log.ask;
  $('ask').hidden = !ask;
  if (!ask) return;
  const button = $('ask').firstElementChild;
  button.textContent = word(`ask.${ask}`);
  button.onclick = () => DO[{ 'live-location': 'live' }[ask] ?? ask]();
}

/** A short break is nobody's business; a longer one is told until it is over. */
function tellState() {
  clearTimeout(telling);
  const waiting = outbox.waiting.length;
  if (state === 'open' && waiting === 0) {
    $('banner').hidden = true;
    $('state').textContent = word('state.open');
    return;
  }
  telling = setTimeout(() => {
    const banner = $('banner');
    $('state').textContent = word(state === 'open' ? 'state.open' : 'state.lost');
    banner.replaceChildren(state === 'elsewhere' ? word('banner.elsewhere')
      : state === 'lost' ? word('banner.lost') : word('banner.waiting', { n: waiting }));
    if (state === 'elsewhere') {
      const here = element('button', '', word('banner.here'));
      here.addEventListener('click', () => line.again());
      banner.append(here);
    }
    banner.hidden = false;
  }, state === 'elsewhere' ? 0 : WAIT_BEFORE_TELLING);
}

function toast(text) {
  $('toast').textContent = text;
  $('toast').showPopover(); // On the top layer, above an open dialog.
  setTimeout(() => $('toast').hidePopover(), TOAST_LASTS);
}

let audio;
function ring() {
  audio ??= new AudioContext();
  const tone = audio.createOscillator(), volume = audio.createGain();
  volume.gain.setValueAtTime(0.08, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.35);
  tone.frequency.value = 880;
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.35);
}

function showSound() {
  $('sound').setAttribute('aria-pressed', String(localStorage.getItem('gaja.sound') === 'on'));
}
$('sound').addEventListener('click', () => {
  localStorage.setItem('gaja.sound', localStorage.getItem('gaja.sound') === 'on' ? 'off' : 'on');
  showSound();
  if (localStorage.getItem('gaja.sound') === 'on') ring();
});

$('language').addEventListener('click', () => {
  chooseLanguage(language() === 'ko' ? 'en' : 'ko');
  showLanguage();
  log.redraw();
  showAsk();
  tellState();
  say(`/lang ${language()}`);
});

function showLanguage() {
  $('language').textContent = word('language');
  $('language').setAttribute('aria-label', word('language.label'));
  document.title = word('title');
}

$('sharing-stop').addEventListener('click', () => live.stop());
$('sharing-move').addEventListener('click', async () => {
  const place = await askPlace('move');
  if (place) live.move(place.point, place.measured);
});
whenDenied(() => toast(word('place.denied')));

document.querySelectorAll('dialog .close').forEach(it => it.addEventListener('click', () => it.closest('dialog').close()));
$('contact').querySelector('form').addEventListener('submit', () => {
  outbox.put({ kind: 'contact', phone: $('phone').value.trim(), own: true });
});

$('photo').addEventListener('change', async () => {
  const [file] = $('photo').files;
  $('photo').value = '';
  if (!file) return;
  try {
    outbox.put({ kind: 'photo', data: await upload(await shrink(file)) });
  } catch {
    toast(word('photo.bad'));
  }
});

// The page around an embedded phone may speak for its person.
addEventListener('message', event => {
  if (event.origin === location.origin && event.source === parent && typeof event.data?.say === 'string') say(event.data.say);
});

document.documentElement.classList.toggle('embed', options.has('embed'));
writeWords();
showLanguage();
showSound();
outbox.waiting.filter(it => it.kind === 'text' && it.id !== FIRST_WORDS).forEach(it => log.echo(it.id, { text: it.text }));
