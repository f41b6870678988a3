// The city on the map of the demo page: who works by shape, what they are doing by colour and fill.

import { cityMap } from './maps.js';
import { fill, words } from './demo-words.js';

const EVERY = 1500, BOUNDS = [[37.43, 126.765], [37.7, 127.183]];
// Each kind of work has a shape of its own, so that nobody has to tell them by colour.
const SHAPES = {
  taxi: 'M0-7.5A7.5 7.5 0 1 1 0 7.5A7.5 7.5 0 1 1 0-7.5Z',
  designated: 'M0-9.5 9.5 0 0 9.5-9.5 0Z',
  valet: 'M0-9 9.5 7.5H-9.5Z',
};
const SVG = 'http://www.w3.org/2000/svg';

export function mark(kind) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-12 -12 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', SHAPES[kind] ?? SHAPES.taxi);
  svg.append(shape);
  return svg;
}

function lotSign() {
  const sign = document.createElement('span');
  sign.append(document.createElement('b'), document.createElement('i'));
  sign.firstChild.textContent = 'P';
  return sign;
}

function callDot() {
  return document.createElement('span');
}

const LAYERS = {
  lots: {
    make: lotSign, size: [48, 44], above: 500,
    draw(sign, { free, open, guest }) {
      sign.className = `lot-sign${open && free > 0 ? '' : ' no-space'}${open ? '' : ' closed'}${guest ? ' guest' : ''}`;
      sign.lastChild.textContent = open ? free : '–';
    },
  },
  calls: { make: callDot, size: [20, 20], above: 0, draw(dot) { dot.className = 'call-dot'; } },
  drivers: {
    make: ({ kind }) => mark(kind), size: [22, 22], above: 0,
    draw(dot, { kind, duty, guest }) {
      dot.setAttribute('class', `driver-dot kind-${kind} duty-${duty}${guest ? ' guest' : ''}`);
    },
  },
};

let map;
const markers = { lots: new Map(), calls: new Map(), drivers: new Map() };

/** Keeps one marker for each thing, moves those that moved and takes away those that went. */
function place(name, things) {
  const layer = LAYERS[name], known = markers[name], here = new Set();
  for (const thing of things) {
    const { id, latitude, longitude, guest } = thing;
    if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) continue;
    here.add(id);
    if (!known.has(id)) {
      const dot = layer.make(thing), [width, height] = layer.size;
      const icon = L.divIcon({ className: 'gliding', html: dot, iconSize: [width, height], iconAnchor: [width / 2, height / 2] });
      known.set(id, { dot, marker: L.marker([latitude, longitude], { icon, interactive: false, keyboard: false }).addTo(map) });
    }
    const { dot, marker } = known.get(id);
    layer.draw(dot, thing);
    marker.setLatLng([latitude, longitude]).setZIndexOffset(layer.above + (guest ? 2000 : 0));
  }
  for (const [id, { marker }] of known) {
    if (!here.has(id)) {
      marker.remove();
      known.delete(id);
    }
  }
}

function row(sign, text, className = '') {
  const it = document.createElement('li');
  it.className = className;
  it.append(sign, text);
  return it;
}

function duty(name) {
  const sign = document.createElement('span');
  sign.className = `swatch duty-${name}`;
  return row(sign, words[name]);
}

function visitor() {
  const sign = document.createElement('span');
  sign.className = 'swatch visiting';
  return row(sign, words.visitor);
}

function legend({ drivers, calls, lots }) {
  const kinds = Object.entries(words.kinds).map(([kind, name]) => {
    const all = drivers.filter(it => it.kind === kind);
    const sign = mark(kind);
    sign.setAttribute('class', 'driver-dot');
    return row(sign, fill(words.kind, { name, free: all.filter(it => it.duty === 'free').length, all: all.length }));
  });
  const dot = callDot();
  dot.className = 'call-dot';
  const sign = lotSign();
  sign.className = 'lot-sign';
  const free = lots.filter(it => it.open).reduce((sum, it) => sum + it.free, 0);
  const rows = [...kinds, row(sign, fill(words.lots, { n: lots.length, free })), row(dot, fill(words.calls, { n: calls.length })),
    ...['free', 'asked', 'busy'].map(duty)];
  if ([...drivers, ...lots].some(it => it.guest)) rows.push(visitor());
  document.getElementById('counts').replaceChildren(...rows);
}

async function look() {
  const state = document.getElementById('city-state');
  try {
    if (document.visibilityState === 'visible') {
      const answer = await fetch('/api/demo/city', { signal: AbortSignal.timeout(5000) });
      if (!answer.ok) throw new Error(answer.status);
      const { drivers, calls, lots } = await answer.json();
      place('lots', lots);
      place('calls', calls.filter(it => it.state === 'searching' || it.state === 'assigned' || it.state === 'arrived'));
      place('drivers', drivers);
      legend({ drivers, calls, lots });
      state.textContent = '';
    }
  } catch {
    state.textContent = words.wait;
  }
  setTimeout(look, EVERY);
}

/** Shows the city in this element from now on; returns what makes it fit its box again. */
export function showCity(element) {
  map = cityMap(element, { zoom: 11.25 });
  map.on('zoomstart', () => document.body.classList.add('zooming'));
  map.on('zoomend', () => setTimeout(() => document.body.classList.remove('zooming'), 100));
  look();
  return () => map.invalidateSize().fitBounds(BOUNDS, { animate: false });
}
