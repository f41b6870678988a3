// Places: one that is sent, and a live location that goes on until it is stopped.

import { cityMap, pinMarker, places } from './maps.js';
import { chat } from './talk.js';
import { language, word } from './words.js';

const EVERY = 5000, LASTS = 8 * 3600_000, LAST_PLACE = 'gaja.place', LIVE = `gaja.live.${chat}`;
const START = { latitude: 37.5657, longitude: 126.9769 };

const box = document.getElementById('place');
const list = document.getElementById('place-list');
let map, pin, resolve, byHand;

function open(kind) {
  document.getElementById('place-title').textContent = word({ location: 'place.title', live: 'live.title', move: 'live.moveTitle' }[kind]);
  document.getElementById('place-send').textContent = word({ location: 'place.send', live: 'live.send', move: 'live.moveSend' }[kind]);
  box.showModal();
  const start = read(LAST_PLACE) ?? START;
  if (!map) {
    map = cityMap('place-map', { zoom: 12.5, centre: [start.latitude, start.longitude] });
    pin = pinMarker(start, { draggable: true, autoPan: true, keyboard: false }).addTo(map);
    pin.on('dragend', () => { byHand = true; });
    map.on('click', event => { byHand = true; pin.setLatLng(event.latlng); });
  }
  map.invalidateSize();
  void fill();
  document.getElementById('place-send').focus();
}

async function fill() {
  const first = new Option(word('place.list'), '');
  const options = (await places()).map(it => new Option(it.properties[language()], it.geometry.coordinates.join(',')));
  list.replaceChildren(first, ...options);
}

list.addEventListener('change', () => {
  if (!list.value) return;
  const [longitude, latitude] = list.value.split(',').map(Number);
  show({ latitude, longitude }, true);
});

function show(point, hand) {
  byHand = hand;
  pin.setLatLng([point.latitude, point.longitude]);
  map.setView(pin.getLatLng(), Math.max(map.getZoom(), 13.5));
}

/** Asks for a place on the map; nothing when the person closed it. */
export function askPlace(kind = 'location') {
  open(kind);
  return new Promise(then => { resolve = then; });
}

document.getElementById('place-send').addEventListener('click', () => {
  const { lat, lng } = pin.getLatLng().wrap();
  const point = { latitude: round(lat), longitude: round(lng) };
  localStorage.setItem(LAST_PLACE, JSON.stringify(point));
  resolve?.({ point, measured: byHand === false });
  box.close();
});
box.addEventListener('close', () => resolve?.(undefined));

document.getElementById('place-here').addEventListener('click', async () => {
  try {
    show(await measure(), false);
  } catch {
    box.dispatchEvent(new CustomEvent('denied'));
  }
});
export const whenDenied = then => box.addEventListener('denied', then);

/** Where the device says it is; refused after some seconds. */
function measure() {
  return new Promise((then, no) => {
    if (!navigator.geolocation) return no(new Error('none'));
    navigator.geolocation.getCurrentPosition(it => then(rounded(it.coords)), no, { enableHighAccuracy: true, timeout: 8000, maximumAge: 10_000 });
  });
}

const round = degrees => Math.round(degrees * 1e6) / 1e6;
const rounded = ({ latitude, longitude }) => ({ latitude: round(latitude), longitude: round(longitude) });

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** A live location: told every few seconds, measured by the device or standing where it was put. */
export class LiveLocation {
  #on; #timer; #watch; #end;

  constructor(on) {
    this.#on = on;
    const kept = read(LIVE);
    if (kept && kept.until > Date.now()) this.#go(kept);
  }

  get on() { return this.#timer !== undefined; }

  start(point, measured) {
    if (this.on) this.stop();
    this.#on.start(point);
    this.#go({ point, measured, until: Date.now() + LASTS });
  }

  move(point, measured) {
    if (!this.on) return;
    this.#quiet();
    this.#go({ point, measured, until: read(LIVE).until });
    this.#on.move(point);
  }

  stop() {
    if (!this.on) return;
    this.#quiet();
    localStorage.removeItem(LIVE);
    this.#on.stop();
    this.#on.changed(false);
  }

  #go(live) {
    localStorage.setItem(LIVE, JSON.stringify(live));
    let here = live.point;
    if (live.measured && navigator.geolocation) {
      this.#watch = navigator.geolocation.watchPosition(it => { here = rounded(it.coords); }, () => {}, { enableHighAccuracy: true });
    }
    this.#timer = setInterval(() => this.#on.move(here), EVERY);
    this.#end = setTimeout(() => this.stop(), live.until - Date.now());
    this.#on.changed(true);
  }

  #quiet() {
    clearInterval(this.#timer);
    clearTimeout(this.#end);
    this.#timer = undefined;
    if (this.#watch !== undefined) navigator.geolocation.clearWatch(this.#watch);
    this.#watch = undefined;
  }
}
