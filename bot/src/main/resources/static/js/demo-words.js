// What the demo page says, and what a visitor may try. A role has a few words on how it goes, and sentences to tap in turn.

import { language } from './words.js';

const WORDS = {
  ko: {
    title: '가자 데모', lead: '왼쪽에서 부르고, 오른쪽에서 일해 보세요. 도시 사람들은 스스로 움직여요.',
    rider: '손님의 전화', worker: '일하는 분의 전화', city: '지금 도시', riderTab: '손님', workerTab: '일하기', cityTab: '도시', language: 'EN', wait: '도시 소식을 기다리고 있어요.',
    role: '무엇을 해 보시겠어요?', try: '이렇게 해 보세요',
    free: '대기 중', asked: '콜 받는 중', busy: '일하는 중', calls: '호출 {n}', visitor: '방문하신 분', lotFull: '만차',
    kinds: { taxi: '택시', designated: '대리', valet: '발렛' }, kind: '{name} {all} 중 {free} 대기', lots: '주차장 {n} · 빈 자리 {free}',
    roles: {
      rider: {
        say: '한 문장이면 돼요.',
        try: [['강남역에서 홍대입구역까지 택시'], ['강남역에서 잠실역까지 대리 불러줘'], ['코엑스 주차 2시간'], ['코엑스에서 발렛'], ['도움말', '/help']],
      },
      taxi: {
        name: '택시 기사', say: '등록하고 콜 받기를 누르면 몇 초 안에 콜이 와요.',
        try: [['기사 등록하기', '/driver'], ['오늘 수입', '/today'], ['도움말', '/help']],
      },
      designated: {
        name: '대리기사', say: '하는 일에서 대리를 고르세요. 걸어가서 손님 차를 운전해요. 요금은 되물을 수 있어요.',
        try: [['대리기사 등록하기', '/driver'], ['오늘 수입', '/today'], ['도움말', '/help']],
      },
      valet: {
        name: '발렛', say: '하는 일에서 발렛을 고르세요. 입구에서 차를 받아 세우고, 부르면 다시 가져가요.',
        try: [['발렛 등록하기', '/driver'], ['오늘 수입', '/today'], ['도움말', '/help']],
      },
      attendant: {
        name: '주차장', say: '주차장을 등록하면 곧 손님이 예약해요. 입차·출차만 누르면 돼요.',
        try: [['주차장 등록하기', '/lot'], ['우리 동네 주차장'], ['강남역'], ['30대'], ['10분 500원'], ['없음']],
      },
    },
  },
  en: {
    title: 'Gaja demo', lead: 'Ask on the left, work on the right. The people of the city act by themselves.',
    rider: "Rider's phone", worker: "Worker's phone", city: 'The city now', riderTab: 'Ride', workerTab: 'Work', cityTab: 'City', language: '한', wait: 'Waiting for news of the city.',
    role: 'What would you like to be?', try: 'Try this',
    free: 'free', asked: 'asked', busy: 'working', calls: '{n} calls', visitor: 'a visitor', lotFull: 'full',
    kinds: { taxi: 'taxis', designated: 'designated drivers', valet: 'valets' }, kind: '{free} of {all} {name} free', lots: '{n} lots · {free} spaces',
    roles: {
      rider: {
        say: 'One sentence is enough.',
        try: [['taxi from Gangnam Station to Itaewon'], ['designated driver from Gangnam Station to Jamsil Station'], ['park at COEX for 2 hours'], ['valet at COEX'], ['Help', '/help']],
      },
      taxi: {
        name: 'Taxi', say: 'Register and go on duty: a call comes within seconds.',
        try: [['Register as a driver', '/driver'], ["Today's earnings", '/today'], ['Help', '/help']],
      },
      designated: {
        name: 'Designated', say: 'Choose designated driver as your work. You walk there and drive the car of the rider; you may ask for another price.',
        try: [['Register as a driver', '/driver'], ["Today's earnings", '/today'], ['Help', '/help']],
      },
      valet: {
        name: 'Valet', say: 'Choose valet as your work. You take the car at the entrance, park it, and bring it when asked.',
        try: [['Register as a valet', '/driver'], ["Today's earnings", '/today'], ['Help', '/help']],
      },
      attendant: {
        name: 'Car park', say: 'Register a car park and people book soon. All you tap is in and out.',
        try: [['Register a car park', '/lot'], ['Our own car park'], ['Gangnam Station'], ['30 cars', '30'], ['10 min 500', '10분 500원'], ['none']],
      },
    },
  },
};

export const words = WORDS[language()];

/** A sentence with its gaps filled by name. */
export const fill = (sentence, gaps) => sentence.replace(/\{(\w+)}/g, (all, name) => gaps[name] ?? all);
