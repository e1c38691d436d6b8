const frames = [
  'hvordan går det med X',
  'hvor høyt er X',
  'hvorfor er X sånn',
  'status for X',
  'hva er målet for X',
  'kan du si litt om X',
  'er X i rute',
  'hvem har X',
  'what about X',
  'korleis er det med X',
];
const subjects = [
  'sykefraværet',
  'aml-bruddene',
  'svartiden',
  'økonomien',
  'prosjektene',
  'regnskapet',
  'avvikene',
  'personvern',
  'fte',
  'sla',
];
const times = ['', ' i mars', ' nå', ' denne måneden', ' i år', ' siste måned', ' takk'];

/** A question that nobody has asked lately: of 700 in turn, more than the bot remembers. */
export function question(number: number): string {
  const frame = frames[number % frames.length] ?? '';
  const subject = subjects[Math.floor(number / frames.length) % subjects.length] ?? '';
  const time = times[Math.floor(number / frames.length / subjects.length) % times.length] ?? '';
  return frame.replace('X', subject) + time;
}
