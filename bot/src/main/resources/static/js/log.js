// The talk on the screen: in the order of the messages' ids, with days, unread marks and scrolling.

import { Bubble } from './bubbles.js';
import { element } from './parts.js';
import { chat } from './talk.js';
import { language, word } from './words.js';

const MOST_SHOWN = 400, NEAR_END = 80, TYPING_LASTS = 6000;
const READ = `gaja.read.${chat}`;

export class Log {
  #box = document.getElementById('log');
  #list = document.getElementById('messages');
  #typing = document.getElementById('typing');
  #newest = document.getElementById('newest');
  #count = document.getElementById('newest-count');
  #bubbles = new Map();
  #pending = new Map();
  #on; #unread = 0; #readUpTo; #ready = false; #typingEnds; #atEnd = true;

  constructor(on) {
    this.#on = on;
    this.#readUpTo = Number(localStorage.getItem(READ) ?? 0);
    this.#box.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    this.#newest.addEventListener('click', () => this.toEnd(true));
    document.addEventListener('visibilitychange', () => this.#scrolled());
    new ResizeObserver(() => this.#atEnd && this.toEnd()).observe(this.#box);
    new ResizeObserver(() => this.#atEnd && this.toEnd()).observe(this.#list);
    setInterval(() => this.#bubbles.forEach(it => it.tick(on.now())), 250);
  }

  get empty() { return this.#bubbles.size === 0; }

  /** What the bot asks for now: of its newest message, until the person answered in kind. */
  get ask() {
    const all = [...this.#bubbles.values()].map(it => it.message).sort((a, b) => a.id - b.id);
    const asking = all.findLast(it => it.from === 'bot' && !it.live);
    const kind = { 'location': 'location', 'live-location': 'location', 'contact': 'contact', 'photo': 'photo' }[asking?.ask];
    return kind && !all.some(it => Number(it.id) > Number(asking.id) && it.kind === kind) ? asking.ask : null;
  }

  /** A new message, or a newer look of an old one. */
  put(message) {
    const known = this.#bubbles.get(message.id);
    if (known && known.message.seq >= message.seq) return;
    if (known) {
      known.show(message);
      return;
    }
    const echo = message.update ? this.#pending.get(message.update) : undefined;
    this.#pending.delete(message.update);
    echo?.item.remove();
    const bubble = new Bubble(message, this.#on);
    this.#bubbles.set(message.id, bubble);
    this.#insert(bubble);
    if (message.from === 'bot') this.#arrived(message, bubble);
    this.#prune();
    this.#days();
    if (message.from === 'me' && this.#ready) this.toEnd();
  }

  /** The person's own words before the server has them. */
  echo(id, fields) {
    const message = { id: `pending-${id}`, seq: 0, from: 'me', at: new Date(this.#on.now()).toISOString(), title: '', text: '',
      buttons: [], kind: 'text', pending: true, ...fields };
    const bubble = new Bubble(message, this.#on);
    this.#pending.set(id, bubble);
    this.#list.append(bubble.item);
    this.toEnd();
  }

  drop(id) {
    this.#pending.get(id)?.item.remove();
    this.#pending.delete(id);
  }

  find(id) { return this.#bubbles.get(id); }

  typing() {
    this.#typing.hidden = false;
    clearTimeout(this.#typingEnds);
    this.#typingEnds = setTimeout(() => { this.#typing.hidden = true; }, TYPING_LASTS);
    if (this.#atEnd) this.toEnd();
  }

  /** The history is there: from now on, what comes is news. */
  ready() {
    if (this.#ready) return;
    this.#ready = true;
    this.#box.setAttribute('aria-live', 'polite');
    const divider = this.#list.querySelector('.unread');
    divider ? divider.scrollIntoView({ block: 'center' }) : this.toEnd();
    requestAnimationFrame(() => this.#scrolled());
  }

  clear() {
    this.#bubbles.clear();
    this.#pending.clear();
    this.#list.replaceChildren();
    this.#readUpTo = 0;
  }

  redraw() {
    this.#bubbles.forEach(it => it.show({ ...it.message, edited: false }));
    this.#days();
  }

  toEnd(smooth = false) {
    this.#box.scrollTo({ top: this.#box.scrollHeight, behavior: smooth ? 'smooth' : 'instant' });
  }

  #insert(bubble) {
    const id = Number(bubble.message.id);
    const later = [...this.#list.querySelectorAll('.message')].find(it =>
      it.dataset.id.startsWith('pending-') || Number(it.dataset.id) > id);
    this.#list.insertBefore(bubble.item, later ?? null);
  }

  #arrived(message, bubble) {
    this.#typing.hidden = true;
    if (Number(message.id) <= this.#readUpTo) return;
    if (this.#ready && this.#seesEnd()) {
      this.toEnd();
      this.#read(message.id);
    } else {
      if (this.#unread === 0 && this.#readUpTo > 0) this.#divide(bubble);
      this.#unread++;
    }
    if (this.#ready) this.#on.news(message);
    this.#showUnread();
  }

  #divide(bubble) {
    this.#list.querySelector('.unread')?.remove();
    bubble.item.before(element('li', 'unread', word('unread')));
  }

  #seesEnd() { return this.#atEnd && document.visibilityState === 'visible'; }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.#box;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
    this.#newest.hidden = this.#atEnd;
    if (this.#ready && this.#seesEnd()) {
      const last = Math.max(0, ...[...this.#bubbles.keys()].map(Number));
      this.#read(last);
      this.#unread = 0;
      this.#showUnread();
    }
  }

  #read(id) {
    this.#readUpTo = Math.max(this.#readUpTo, Number(id));
    localStorage.setItem(READ, String(this.#readUpTo));
  }

  #showUnread() {
    this.#count.textContent = this.#unread ? (this.#unread > 99 ? '99+' : this.#unread) : '';
    this.#newest.setAttribute('aria-label', this.#unread ? word('new', { n: this.#unread }) : word('newest'));
    document.title = (this.#unread ? `(${this.#unread}) ` : '') + word('title');
    this.#unread ? navigator.setAppBadge?.(this.#unread).catch(() => {}) : navigator.clearAppBadge?.().catch(() => {});
  }

  #prune() {
    if (this.#bubbles.size <= MOST_SHOWN) return;
    const oldest = [...this.#bubbles.keys()].sort((a, b) => a - b)[0];
    this.#bubbles.get(oldest).item.remove();
    this.#bubbles.delete(oldest);
  }

  #days() {
    this.#list.querySelectorAll('.day').forEach(it => it.remove());
    let last = '', lastFrom = '', before;
    this.#list.querySelectorAll('.message:not([hidden])').forEach(item => {
      const bubble = this.#bubbles.get(item.dataset.id);
      if (!bubble) return;
      const day = new Date(bubble.message.at).toDateString();
      item.classList.toggle('follows', bubble.message.from === lastFrom && day === last);
      if (day !== last) item.before(element('li', 'day', dayName(bubble.message.at)));
      before?.classList.toggle('timeless', bubble.message.from === lastFrom && sameMinute(bubble, this.#bubbles.get(before.dataset.id)));
      item.classList.remove('timeless');
      before = item;
      last = day;
      lastFrom = bubble.message.from;
    });
  }
}

const sameMinute = (one, other) => one.message.at.slice(0, 16) === other.message.at.slice(0, 16);

function dayName(at) {
  const day = new Date(at), today = new Date();
  const apart = Math.round((new Date(today.toDateString()) - new Date(day.toDateString())) / 86_400_000);
  if (apart === 0) return word('today');
  if (apart === 1) return word('yesterday');
  return day.toLocaleDateString(language(), { month: 'long', day: 'numeric', weekday: 'short' });
}
