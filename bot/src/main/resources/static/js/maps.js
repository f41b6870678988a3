// Maps without tiles: the demo city drawn from its own GeoJSON. Colours are in gaja.css.

import { language } from './words.js';

const CITY = fetch('/city/seoul.geojson').then(answer => answer.json()).catch(() => ({ features: [] }));
const CENTRE = [37.5547, 126.98];
const LABELS_FROM = { 1: 11.5, 2: 12.5 };
const SLOWEST_GLIDE = 4000;

export const places = () => CITY.then(city => city.features.filter(it => it.properties.kind === 'place'));

/** A map in an element; a still one is a picture and takes no input. */
export function cityMap(element, { still = false, zoom = 11, centre = CENTRE } = {}) {
  const map = L.map(element, {
    zoomControl: false, attributionControl: false, zoomSnap: 0.25, minZoom: 10, maxZoom: 17,
    dragging: !still, touchZoom: !still, scrollWheelZoom: !still, doubleClickZoom: !still, boxZoom: !still,
    keyboard: !still, maxBounds: [[37.3, 126.6], [37.8, 127.4]],
  }).setView(centre, zoom);
  if (!still) L.control.zoom({ position: 'topright' }).addTo(map);
  CITY.then(city => draw(map, city));
  return map;
}

function draw(map, city) {
  const shapes = { type: 'FeatureCollection', features: city.features.filter(it => it.properties.kind !== 'place') };
  L.geoJSON(shapes, {
    interactive: false, smoothFactor: 1.2,
    style: shape => ({ className: `city-${shape.properties.kind}` }),
  }).addTo(map);
  const names = city.features.filter(it => it.properties.kind === 'place').map(place => {
    const dot = document.createElement('span');
    dot.className = `spot rank-${place.properties.rank}`;
    dot.textContent = place.properties[language()];
    const [longitude, latitude] = place.geometry.coordinates;
    return { rank: place.properties.rank, marker: L.marker([latitude, longitude], {
      icon: L.divIcon({ className: 'place', html: dot, iconSize: [0, 0] }), interactive: false, keyboard: false,
    }) };
  });
  const show = () => names.forEach(({ rank, marker }) =>
    map.getZoom() >= LABELS_FROM[rank] || (rank === 1 && map.getSize().x > 560) ? marker.addTo(map) : marker.remove());
  map.on('zoomend resize', show);
  show();
}

const at = ({ latitude, longitude }) => [latitude, longitude];

export function pinMarker(point, options = {}) {
  const pin = document.createElement('span');
  pin.className = 'pin';
  return L.marker(at(point), { icon: L.divIcon({ className: '', html: pin, iconSize: [36, 44], iconAnchor: [18, 42] }), ...options });
}

/** A small map with a pin. */
export function stillMap(element, point) {
  const map = cityMap(element, { still: true, zoom: 13.5, centre: at(point) });
  pinMarker(point, { interactive: false, keyboard: false }).addTo(map);
  return map;
}

/** A small map with a car that glides to where it is told. */
export class CarMap {
  #map; #marker; #car; #frame; #last = 0;

  constructor(element, point) {
    this.#map = cityMap(element, { still: true, zoom: 13.5, centre: at(point) });
    this.#car = document.createElement('span');
    this.#car.className = 'car';
    this.#marker = L.marker(at(point), {
      icon: L.divIcon({ className: '', html: this.#car, iconSize: [22, 37], iconAnchor: [11, 18] }), interactive: false, keyboard: false,
    }).addTo(this.#map);
  }

  move(point) {
    const from = this.#marker.getLatLng(), to = L.latLng(at(point));
    if (from.distanceTo(to) < 1) return;
    const east = (to.lng - from.lng) * Math.cos(to.lat * Math.PI / 180);
    this.#car.style.transform = `rotate(${Math.atan2(east, to.lat - from.lat) * 180 / Math.PI}deg)`;
    const start = performance.now();
    const takes = Math.max(300, Math.min(start - this.#last, SLOWEST_GLIDE));
    this.#last = start;
    cancelAnimationFrame(this.#frame);
    const step = now => {
      const done = Math.min(1, (now - start) / takes);
      this.#marker.setLatLng([from.lat + (to.lat - from.lat) * done, from.lng + (to.lng - from.lng) * done]);
      if (done < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
    if (!this.#map.getBounds().pad(-0.2).contains(to)) this.#map.panTo(to, { duration: 1 });
  }
}

/** Runs once, when the element is first seen: a map in a hidden box would have no size. */
export function whenSeen(element, then) {
  const watch = new IntersectionObserver(seen => {
    if (seen.some(it => it.isIntersecting)) {
      watch.disconnect();
      then();
    }
  }, { rootMargin: '200px' });
  watch.observe(element);
}
