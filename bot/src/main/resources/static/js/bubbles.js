// One message as an element. Everything people wrote goes in as text, never as markup.

import { CarMap, stillMap, whenSeen } from './maps.js';
import { clock, element, link, meta, photo } from './parts.js';
import { word } from './words.js';

/** A message that stays the same element while its content changes. */
export class Bubble {
  #on; #car; #mapOf = ''; #map; #settle;

  constructor(message, on) {
    this.#on = on;
    this.item = element('li');
    this.item.tabIndex = -1;
    this.show(message);
  }

  show(message) {
    const before = this.message;
    this.message = message;
    this.item.dataset.id = message.id;
    const timeless = this.item.classList.contains('timeless') ? 'timeless' : '', follows = this.item.classList.contains('follows') ? 'follows' : '';
    this.item.className = ['message', timeless, follows, message.from, `kind-${message.kind}`, message.title ? 'card' : '',
      message.pending ? 'pending' : ''].join(' ');
    this.item.hidden = message.from === 'me' && message.text === '/start';
    clearTimeout(this.#settle);
    const focused = this.item.contains(document.activeElement);
    this.#draw(message);
    if (focused) this.item.focus({ preventScroll: true }); // Never onto a button that was not there before.
    if (before && !before.pending && message.edited && message.seq !== before.seq) this.#flash();
  }

  move(point) { this.#car?.move(point); }

  /** The countdown; called every second. */
  tick(now) {
    const { at, expiresAt } = this.message;
    if (!expiresAt || !this.clock) return;
    const left = Math.max(0, Date.parse(expiresAt) - now);
    const whole = Math.max(1000, Date.parse(expiresAt) - (this.message.edited ? this.firstSeen : Date.parse(at)));
    const late = left === 0;
    this.clock.text.textContent = late ? word('late') : word('left', { time: clock(left) });
    this.clock.bar.style.transform = `scaleX(${Math.min(1, left / whole)})`;
    this.clock.box.classList.toggle('soon', !late && left < 5000);
    this.item.classList.toggle('late', late);
    if (late) this.#buttons().forEach(it => { it.disabled = true; });
  }

  #draw(message) {
    const bubble = element('div', 'bubble');
    if (message.title) bubble.append(element('h3', '', message.title));
    if (message.photo) bubble.append(photo(message.photo));
    const map = this.#drawMap(message);
    if (map) bubble.append(map);
    const text = this.#text(message);
    if (text) bubble.append(element('p', 'text', text));
    this.#drawClock(message, bubble);
    const body = element('div', 'body');
    const line = element('div', 'line');
    line.append(bubble, meta(message));
    body.append(line);
    if (message.buttons.length) body.append(this.#drawButtons(message));
    this.item.replaceChildren(body);
  }

  #over(live) { return live.ended || Date.parse(live.until) < this.#on.now(); }

  #text({ kind, from, text, live }) {
    if (from === 'me' && live) return word(this.#over(live) ? 'live.ownEnded' : 'live.own');
    if (kind === 'contact') return `📞 ${word('contact.own')} ${text}`;
    if (live && this.#over(live)) return [text, word('live.ended')].filter(Boolean).join('\n');
    return text;
  }

  /** The same place keeps its map, so that an edit does not flicker. */
  #drawMap({ pin, live, from }) {
    const point = live ?? pin;
    if (!point || (live && this.#over(live))) {
      this.#map = this.#car = undefined;
      this.#mapOf = '';
      return undefined;
    }
    const of = live ? 'live' : `${pin.latitude},${pin.longitude}`;
    if (of === this.#mapOf) {
      this.#car?.move(live);
      return this.#map;
    }
    this.#mapOf = of;
    this.#map = element('div', `map ${live ? 'moving' : 'still'}`);
    this.#map.setAttribute('role', 'img');
    this.#map.setAttribute('aria-label', live ? word('live.car') : word('map.of', { name: pin.name || word('map') }));
    const box = this.#map;
    whenSeen(box, () => {
      if (live && from === 'bot') {
        this.#car = new CarMap(box, this.message.live ?? live);
      } else {
        stillMap(box, point);
      }
    });
    return this.#map;
  }

  #drawClock(message, bubble) {
    this.clock = undefined;
    if (!message.expiresAt) return;
    if (this.expiry !== message.expiresAt) {
      this.expiry = message.expiresAt;
      this.firstSeen = this.#on.now();
    }
    const box = element('div', 'clock'), text = element('span'), bar = element('i');
    text.setAttribute('role', 'timer');
    text.setAttribute('aria-live', 'off');
    box.append(text, element('b'));
    box.lastChild.append(bar);
    bubble.append(box);
    this.clock = { box, text, bar };
    queueMicrotask(() => this.tick(this.#on.now()));
  }

  #drawButtons(message) {
    const rows = element('div', 'rows');
    message.buttons.forEach((row, n) => {
      const line = element('div', `row of-${row.length}`);
      const first = n === 0 && message.from === 'bot' && (message.expiresAt || (row.length === 1 && message.buttons.length > 1));
      row.forEach((button, m) => {
        const it = button.url === undefined ? this.#choice(message, button) : link(button);
        if (first && m === 0 && button.url === undefined) it.classList.add('first');
        line.append(it);
      });
      rows.append(line);
    });
    return rows;
  }

  #choice(message, { label, data }) {
    const it = element('button', 'choice', label);
    it.type = 'button';
    if (message.tapped === data) {
      it.classList.add('tapped');
      it.append(element('span', 'unseen', ` (${word('tapped')})`));
    }
    const star = /^★(\d)$/.exec(label);
    if (star) it.setAttribute('aria-label', word('stars', { n: star[1] }) + (message.tapped === data ? ` (${word('tapped')})` : ''));
    it.addEventListener('click', () => this.#tap(it, data));
    return it;
  }

  /** Shown as pending at once; a second tap waits until the first one has settled. */
  #tap(button, data) {
    if (this.item.classList.contains('tapping')) return;
    this.item.classList.add('tapping');
    button.classList.add('busy');
    button.setAttribute('aria-busy', 'true');
    this.#on.tap(this.message, data);
  }

  settle() {
    this.#settle = setTimeout(() => {
      this.item.classList.remove('tapping');
      this.#buttons().forEach(it => {
        it.classList.remove('busy');
        it.removeAttribute('aria-busy');
      });
    }, 1200);
  }

  #buttons() { return this.item.querySelectorAll('.choice'); }

  #flash() {
    const bubble = this.item.querySelector('.bubble');
    bubble.classList.add('changed');
    bubble.addEventListener('animationend', () => bubble.classList.remove('changed'), { once: true });
  }
}
