// The demo page: a rider's and a driver's phone, and the city that plays along.

import { cityMap } from './maps.js';
import { language } from './words.js';

const EVERY = 1500, CITY_BOUNDS = [[37.43, 126.765], [37.7, 127.183]];
const WORDS = {
  ko: {
    title: '가자 데모', lead: '왼쪽에서 택시를 부르고, 오른쪽에서 기사가 되어 보세요. 도시의 기사들은 스스로 움직여요.',
    rider: '손님의 전화', driver: '기사의 전화', city: '지금 도시', language: 'EN', wait: '도시 소식을 기다리고 있어요.',
    free: '빈 차 {n}', asked: '콜 받는 중 {n}', busy: '운행 중 {n}', off: '쉬는 중 {n}', calls: '호출 {n}', visitor: '방문한 기사',
    riderTry: [['강남역에서 홍대입구역까지 택시'], ['서울역에서 잠실까지 택시'], ['도움말', '/help']],
    driverTry: [['기사 등록하기', '/driver'], ['오늘 수입', '/today'], ['도움말', '/help']],
  },
  en: {
    title: 'Gaja demo', lead: 'Call a taxi on the left, be a driver on the right. The drivers of the city act by themselves.',
    rider: "Rider's phone", driver: "Driver's phone", city: 'The city now', language: '한', wait: 'Waiting for news of the city.',
    free: '{n} free', asked: '{n} asked', busy: '{n} driving', off: '{n} off duty', calls: '{n} calls', visitor: 'visiting driver',
    riderTry: [['taxi from Gangnam Station to Itaewon'], ['taxi from Seoul Station to Jamsil'], ['Help', '/help']],
    driverTry: [['Register as a driver', '/driver'], ["Today's earnings", '/today'], ['Help', '/help']],
  },
};
const words = WORDS[language()];
const $ = id => document.getElementById(id);

function key(who) {
  const name = `gaja.demo.${who}`;
  if (!localStorage.getItem(name)) {
    const random = [...crypto.getRandomValues(new Uint8Array(16))].map(it => it.toString(16).padStart(2, '0')).join('');
    localStorage.setItem(name, random);
  }
  return localStorage.getItem(name);
}

document.documentElement.lang = language();
document.title = words.title;
document.querySelectorAll('[data-say]').forEach(it => { it.textContent = words[it.dataset.say]; });
$('language').textContent = words.language;
$('language').addEventListener('click', () => { location.search = `?lang=${language() === 'ko' ? 'en' : 'ko'}`; });

for (const who of ['rider', 'driver']) {
  const phone = $(who);
  phone.title = words[who];
  phone.src = `/?embed=1&lang=${language()}&chat=${key(who)}`;
  $(`${who}-try`).append(...words[`${who}Try`].map(([label, say = label]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => phone.contentWindow.postMessage({ say }, location.origin));
    return button;
  }));
}

const map = cityMap('city-map', { zoom: 11.25 });
const fit = () => map.invalidateSize().fitBounds(CITY_BOUNDS, { animate: false });
map.on('zoomstart', () => document.body.classList.add('zooming'));
map.on('zoomend', () => setTimeout(() => document.body.classList.remove('zooming'), 100));
const tabs = document.querySelectorAll('nav button');
function choose(tab) {
  document.body.dataset.tab = tab;
  tabs.forEach(it => it.setAttribute('aria-current', String(it.dataset.tab === tab)));
  fit();
}
tabs.forEach(it => it.addEventListener('click', () => choose(it.dataset.tab)));
choose('rider');

const drivers = new Map(), calls = new Map();

/** Keeps one marker for each thing, moves those that moved and takes away those that went. */
function place(markers, things, className) {
  const here = new Set();
  for (const { id, latitude, longitude, duty, guest } of things) {
    if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) continue;
    here.add(id);
    if (!markers.has(id)) {
      const dot = document.createElement('span');
      const icon = L.divIcon({ className: 'gliding', html: dot, iconSize: [20, 20], iconAnchor: [10, 10] });
      markers.set(id, { dot, marker: L.marker([latitude, longitude], { icon, interactive: false, keyboard: false }).addTo(map) });
    }
    const { dot, marker } = markers.get(id);
    dot.className = `${className} duty-${duty ?? ''}${guest ? ' guest' : ''}`;
    marker.setLatLng([latitude, longitude]).setZIndexOffset(guest ? 1000 : 0);
  }
  for (const [id, { marker }] of markers) {
    if (!here.has(id)) {
      marker.remove();
      markers.delete(id);
    }
  }
}

function count(numbers, visited) {
  const rows = ['free', 'asked', 'busy', 'off'].map(duty => [`duty-${duty}`, duty]).concat([['calls', 'calls']]);
  if (visited) rows.push(['visitor', 'visitor']);
  $('counts').replaceChildren(...rows.map(([className, name]) => {
    const it = document.createElement('li');
    it.className = className;
    it.textContent = words[name].replace('{n}', numbers[name] ?? 0);
    return it;
  }));
}

async function look() {
  try {
    if (document.visibilityState === 'visible') {
      const answer = await fetch('/api/demo/city', { signal: AbortSignal.timeout(5000) });
      if (!answer.ok) throw new Error(answer.status);
      const { drivers: cars, calls: open, counts } = await answer.json();
      place(drivers, cars, 'driver-dot');
      place(calls, open.filter(it => it.state !== 'riding'), 'call-dot');
      count(counts, cars.some(it => it.guest));
      $('city-state').textContent = '';
    }
  } catch {
    $('city-state').textContent = words.wait;
  }
  setTimeout(look, EVERY);
}
look();
