// Where people write: growing text, "/" commands to choose from, and the sheet of other things to send.

import { element } from './parts.js';
import { word } from './words.js';

const COMMANDS = ['start', 'taxi', 'driver', 'lang', 'cancel', 'help'];
const TALLEST = 132;

export class Composer {
  #form = document.getElementById('composer');
  #text = document.getElementById('text');
  #send = document.getElementById('send');
  #hints = document.getElementById('hints');
  #sheet = document.getElementById('sheet');
  #attach = document.getElementById('attach');
  #chosen = -1;
  #on;

  constructor(on) {
    this.#on = on;
    this.#form.addEventListener('submit', event => { event.preventDefault(); this.#submit(); });
    this.#text.addEventListener('input', () => this.#typed());
    this.#text.addEventListener('keydown', event => this.#key(event));
    this.#attach.addEventListener('click', () => this.#open(this.#sheet.hidden));
    this.#sheet.addEventListener('keydown', event => event.key === 'Escape' && this.#open(false, true));
    this.#sheet.querySelectorAll('[data-do]').forEach(it => it.addEventListener('click', () => {
      this.#open(false);
      on.attach(it.dataset.do);
    }));
    document.addEventListener('click', event => {
      if (!this.#sheet.hidden && !this.#sheet.contains(event.target) && !this.#attach.contains(event.target)) this.#open(false);
    });
    this.#typed();
  }

  #open(show, back = false) {
    this.#sheet.hidden = !show;
    this.#attach.setAttribute('aria-expanded', String(show));
    if (show) this.#sheet.querySelector('button').focus();
    if (back) this.#attach.focus();
  }

  #submit() {
    const text = this.#text.value.trim();
    if (!text) return;
    this.#text.value = '';
    this.#typed();
    this.#text.focus();
    this.#on.say(text);
  }

  #typed() {
    this.#send.disabled = !this.#text.value.trim();
    this.#text.style.height = 'auto';
    this.#text.style.height = `${Math.min(this.#text.scrollHeight, TALLEST)}px`;
    this.#showHints();
  }

  #key(event) {
    if (event.isComposing || event.keyCode === 229) return; // Korean is still being put together.
    const open = !this.#hints.hidden;
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      this.#choose(this.#chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (open && event.key === 'Escape') {
      this.#hints.hidden = true;
    } else if (open && this.#chosen >= 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      this.#hints.children[this.#chosen].click();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    }
  }

  #showHints() {
    const typed = this.#text.value;
    const fitting = /^\/\w*$/.test(typed) ? COMMANDS.filter(it => it.startsWith(typed.slice(1).toLowerCase())) : [];
    this.#hints.hidden = fitting.length === 0;
    this.#chosen = -1;
    this.#text.removeAttribute('aria-activedescendant');
    this.#hints.replaceChildren(...fitting.map(it => this.#hint(it)));
  }

  #hint(command) {
    const it = element('li', '', '');
    it.id = `hint-${command}`;
    it.setAttribute('role', 'option');
    it.append(element('b', '', `/${command}`), element('span', '', word(`hint.${command}`)));
    it.addEventListener('click', () => {
      this.#text.value = `/${command}`;
      this.#submit();
    });
    return it;
  }

  #choose(n) {
    const all = [...this.#hints.children];
    this.#chosen = (n + all.length) % all.length;
    all.forEach((it, m) => it.setAttribute('aria-selected', String(m === this.#chosen)));
    this.#text.setAttribute('aria-activedescendant', all[this.#chosen].id);
  }
}
