// What the page itself says; what the bot says comes from the server.

const KO = {
  'title': '가자', 'state.open': '무엇이든 말씀하세요', 'state.lost': '연결이 끊겼어요',
  'banner.lost': '연결이 끊겼어요 · 다시 잇는 중', 'banner.waiting': '{n}개를 보내는 중이에요',
  'banner.elsewhere': '다른 창에서 열려 있어요', 'banner.here': '여기서 계속',
  'log': '대화', 'write': '메시지를 입력하세요', 'send': '보내기', 'attach': '더 보내기', 'close': '닫기',
  'cancel': '그만두기', 'sound': '알림 소리', 'language': 'EN', 'language.label': 'Switch to English',
  'typing': '입력하고 있어요', 'newest': '맨 아래로', 'unread': '여기부터 새 메시지', 'today': '오늘', 'yesterday': '어제',
  'do.location': '위치 보내기', 'do.live': '실시간 위치', 'do.contact': '연락처 보내기', 'do.photo': '사진 보내기',
  'ask.location': '📍 지금 위치 보내기', 'ask.live-location': '🛰️ 실시간 위치 공유하기',
  'ask.contact': '📞 내 연락처 보내기', 'ask.photo': '📷 사진 보내기',
  'place.title': '어디에 계세요?', 'place.send': '여기로 보내기', 'place.here': '내 위치로', 'place.list': '주요 장소로 가기',
  'place.denied': '위치를 알 수 없어요. 지도에서 골라 주세요.',
  'live.title': '실시간 위치를 어디서 시작할까요?', 'live.send': '여기서 공유 시작 (8시간)', 'live.sharing': '실시간 위치 공유 중',
  'live.stop': '멈추기', 'live.move': '옮기기', 'live.moveTitle': '어디로 옮길까요?', 'live.moveSend': '여기로 옮기기',
  'live.own': '실시간 위치를 공유하고 있어요', 'live.ownEnded': '실시간 위치 공유를 마쳤어요',
  'live.car': '차가 움직이는 지도', 'live.ended': '실시간 위치가 끝났어요',
  'contact.why': '확인하는 데만 쓰고, 상대방에게는 보이지 않아요.', 'contact.phone': '휴대전화 번호', 'contact.send': '보내기',
  'contact.own': '연락처', 'map': '지도', 'map.of': '{name} 지도', 'photo.alt': '사진',
  'left': '{time} 남음', 'late': '시간이 지났어요', 'tapped': '누름', 'stars': '별 {n}개', 'edited': '수정됨', 'sending': '보내는 중', 'new': '새 메시지 {n}개',
  'photo.bad': '이 사진은 보낼 수 없어요. 5MB까지의 JPEG, PNG, WebP만 돼요.', 'refused': '보내지 못했어요.',
  'hints': '명령', 'hint.start': '처음 화면', 'hint.taxi': '택시 부르기', 'hint.driver': '기사로 일하기',
  'hint.lang': '언어 · Language', 'hint.cancel': '하던 것 그만두기', 'hint.help': '도움말',
};

const EN = {
  'title': 'Gaja', 'state.open': 'Just say where to', 'state.lost': 'Disconnected',
  'banner.lost': 'Connection lost · reconnecting', 'banner.waiting': 'Sending {n}…',
  'banner.elsewhere': 'This chat is open in another window', 'banner.here': 'Continue here',
  'log': 'Conversation', 'write': 'Type a message', 'send': 'Send', 'attach': 'Send something else', 'close': 'Close',
  'cancel': 'Cancel', 'sound': 'Sound', 'language': '한', 'language.label': '한국어로 바꾸기',
  'typing': 'typing', 'newest': 'To the newest', 'unread': 'New messages', 'today': 'Today', 'yesterday': 'Yesterday',
  'do.location': 'Location', 'do.live': 'Live location', 'do.contact': 'My number', 'do.photo': 'Photo',
  'ask.location': '📍 Send my location', 'ask.live-location': '🛰️ Share my live location',
  'ask.contact': '📞 Share my phone number', 'ask.photo': '📷 Send a photo',
  'place.title': 'Where are you?', 'place.send': 'Send this place', 'place.here': 'My position', 'place.list': 'Go to a place',
  'place.denied': 'Your position is not available. Please pick it on the map.',
  'live.title': 'Where do you start from?', 'live.send': 'Share from here (8 hours)', 'live.sharing': 'Sharing live location',
  'live.stop': 'Stop', 'live.move': 'Move', 'live.moveTitle': 'Where are you now?', 'live.moveSend': 'Move here',
  'live.own': 'You are sharing your live location', 'live.ownEnded': 'Live location ended',
  'live.car': 'Map with the moving car', 'live.ended': 'Live location ended',
  'contact.why': 'Only to check who you are. The other side never sees it.', 'contact.phone': 'Phone number', 'contact.send': 'Send',
  'contact.own': 'Phone number', 'map': 'Map', 'map.of': 'Map of {name}', 'photo.alt': 'Photo',
  'left': '{time} left', 'late': 'Time is up', 'tapped': 'tapped', 'stars': '{n} of 5 stars', 'edited': 'edited', 'sending': 'sending', 'new': '{n} new messages',
  'photo.bad': 'This photo cannot be sent: JPEG, PNG or WebP up to 5 MB.', 'refused': 'It could not be sent.',
  'hints': 'Commands', 'hint.start': 'Start over', 'hint.taxi': 'Call a taxi', 'hint.driver': 'Work as a driver',
  'hint.lang': 'Language · 언어', 'hint.cancel': 'Stop what you are doing', 'hint.help': 'Help',
};

const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem('gaja.lang') ?? navigator.language;
let current = asked.toLowerCase().startsWith('ko') ? 'ko' : 'en';

export const language = () => current;

export function word(key, values = {}) {
  const text = (current === 'ko' ? KO : EN)[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function chooseLanguage(next) {
  current = next;
  localStorage.setItem('gaja.lang', next);
  writeWords();
}

/** Fills everything that is marked with data-word, data-label or data-hint. */
export function writeWords(root = document) {
  document.documentElement.lang = current;
  root.querySelectorAll('[data-word]').forEach(it => { it.textContent = word(it.dataset.word); });
  root.querySelectorAll('[data-label]').forEach(it => {
    it.setAttribute('aria-label', word(it.dataset.label));
    if (it.tagName === 'BUTTON') it.title = word(it.dataset.label);
  });
  root.querySelectorAll('[data-hint]').forEach(it => { it.placeholder = word(it.dataset.hint); });
}
