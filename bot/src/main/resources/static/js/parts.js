// The small parts of a message. Everything people wrote goes in as text, never as markup.

import { language, word } from './words.js';

const SAFE_LINK = /^(https?|tel|geo):/i;
const SAFE_PHOTO = /^\/api\/photos\/[\w-]+$/;

export function element(tag, className, text) {
  const it = document.createElement(tag);
  if (className) it.className = className;
  if (text !== undefined) it.textContent = text;
  return it;
}

export function meta(message) {
  const box = element('span', 'meta');
  const time = element('time', '', new Date(message.at).toLocaleTimeString(language(), { hour: 'numeric', minute: '2-digit' }));
  time.dateTime = message.at;
  if (message.pending) {
    box.append(element('span', 'sending', word('sending')));
  } else {
    box.append(time);
  }
  return box;
}

export function link({ label, url }) {
  if (!SAFE_LINK.test(url)) return element('span', 'choice', label);
  const it = element('a', 'choice link', label);
  it.href = url;
  it.target = '_blank';
  it.rel = 'noopener noreferrer';
  return it;
}

export function photo(url) {
  if (!SAFE_PHOTO.test(url)) return '';
  const it = element('img', 'photo');
  it.src = url;
  it.alt = word('photo.alt');
  it.loading = 'lazy';
  return it;
}

export function clock(millis) {
  const seconds = Math.ceil(millis / 1000);
  const rest = `${String(seconds % 60).padStart(2, '0')}`;
  if (seconds >= 3600) return `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${rest}`;
  return `${Math.floor(seconds / 60)}:${rest}`;
}
