import { calendarCases } from './calendar-cases.ts';

const [count = '', seed = ''] = process.argv.slice(2);
console.log(JSON.stringify(calendarCases({ count: Number(count), seed: Number(seed) })));
