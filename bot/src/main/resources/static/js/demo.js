// The demo page: a rider's phone, the phone of somebody who works, and the city that plays along.

import { showCity } from './city.js';
import { words } from './demo-words.js';
import { language } from './words.js';

const WORK = ['taxi', 'designated', 'valet', 'attendant'];
const $ = id => document.getElementById(id);

/** Everybody a visitor can be has a chat of their own, and keeps it. */
function key(who) {
  const name = `gaja.demo.${who === 'taxi' ? 'driver' : who}`;
  if (!localStorage.getItem(name)) {
    const random = [...crypto.getRandomValues(new Uint8Array(16))].map(it => it.toString(16).padStart(2, '0')).join('');
    localStorage.setItem(name, random);
  }
  return localStorage.getItem(name);
}

/** Puts the phone of somebody into a frame, with what they may try above it. */
function phone(frame, who, title) {
  const { say, try: sentences } = words.roles[who];
  const element = $(frame);
  element.title = title;
  element.src = `/?embed=1&lang=${language()}&chat=${key(who)}`;
  $(`${frame}-say`).textContent = say;
  $(`${frame}-try`).replaceChildren(...sentences.map(([label, said = label]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => element.contentWindow.postMessage({ say: said }, location.origin));
    return button;
  }));
}

function work(role) {
  localStorage.setItem('gaja.demo.role', role);
  $('roles').querySelectorAll('button').forEach(it => it.setAttribute('aria-pressed', String(it.dataset.role === role)));
  phone('driver', role, words.roles[role].name);
}

document.documentElement.lang = language();
document.title = words.title;
document.querySelectorAll('[data-say]').forEach(it => { it.textContent = words[it.dataset.say]; });
$('roles').setAttribute('aria-label', words.role);
$('language').textContent = words.language;
$('language').addEventListener('click', () => { location.search = `?lang=${language() === 'ko' ? 'en' : 'ko'}`; });

phone('rider', 'rider', words.rider);
for (const role of WORK) {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.role = role;
  button.textContent = words.roles[role].name;
  button.addEventListener('click', () => work(role));
  $('roles').append(button);
}
const before = localStorage.getItem('gaja.demo.role');
work(WORK.includes(before) ? before : WORK[0]);

const fit = showCity('city-map');
const tabs = document.querySelectorAll('nav button');
function choose(tab) {
  document.body.dataset.tab = tab;
  tabs.forEach(it => it.setAttribute('aria-current', String(it.dataset.tab === tab)));
  fit();
}
tabs.forEach(it => it.addEventListener('click', () => choose(it.dataset.tab)));
choose('rider');
