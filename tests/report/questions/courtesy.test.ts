import { describe, expect, it } from 'vitest';
import { refersToIt } from '../../../report/questions/refers-to-it.ts';
import { withoutCourtesy } from '../../../report/questions/without-courtesy.ts';
import { readIn } from './read-in.ts';

describe('courtesy around a question', () => {
  it.each([
    ['God dag. Hva er rødt? Vennlig hilsen Arnt', 'Hva er rødt?'],
    ['Hei, håper du har en god dag! Hva mangler? Tusen takk for hjelpen, mvh Inger', 'Hva mangler?'],
    ['Hi, hope you are well. Who is late? Kind regards, Ann', 'Who is late?'],
    ['Hva er rødt?\nMvh\nArnt Arntsen\nStyremedlem', 'Hva er rødt?'],
    ['Tusen takk for hjelpen!', 'Tusen takk for hjelpen!'],
    ['Hei!', 'Hei!'],
    ['Status for hilsenkortene?', 'Status for hilsenkortene?'],
  ])('is left out: "%s"', (text, asked) => {
    expect(withoutCourtesy(text, [])).toBe(asked);
  });

  it('makes no thanks and no call for help of a question', () => {
    const text =
      'Hei! Jeg ville gjerne vite hva som er svart om vikarkjøp. Tusen takk for hjelpen, mvh Inger';
    expect(readIn('requirements', text)).toMatchObject({ intent: 'status', target: { row: 'r45' }, text });
  });
});

describe('who asks and why', () => {
  it.each([
    ['Jeg er ny i stolen og vil se hele bildet, hvordan står det til?', undefined],
    ['Jeg stiller for direktøren i styret, hvordan gikk første tertial?', 'period'],
    ['Quick overview please, I have a board call in ten minutes', undefined],
  ])('does not hide that the whole report is asked for: "%s"', (text, time) => {
    const question = readIn('tertial-scorecard', text);
    expect(question.intent).toBe('status');
    expect('target' in question && question.target).toBeFalsy();
    expect(question.when?.type).toBe(time);
  });

  it('may be somebody who wonders whether', () => {
    expect(readIn('helse-nord-ikt', 'Direktøren lurer på om skyplattformen er i rute')).toMatchObject({
      intent: 'on-track',
      target: { row: 'sky' },
    });
  });
});

describe('a word that points back', () => {
  it.each([
    'hvem leverte det',
    'who approved it',
    'hvordan var det i forrige tertial',
    'hvem leverte det og når',
    'er det levert?',
    'how was it then',
  ])('does: "%s"', (text) => {
    expect(refersToIt(text)).toBe(true);
  });

  it.each(['er det noe rødt', 'hva er det som mangler', 'det siste tertialet', 'er det mange avvik'])(
    'does not: "%s"',
    (text) => {
      expect(refersToIt(text)).toBe(false);
    },
  );

  it('keeps what was spoken of', () => {
    expect(readIn('project-portfolio', 'hvordan var det i forrige tertial', ['status DIS'])).toMatchObject({
      intent: 'status',
      target: { section: 'dis' },
      when: { type: 'period', period: '2023-T3' },
    });
    expect(readIn('tertial-scorecard', 'hvem leverte det og når', ['status STIM'])).toMatchObject({
      intent: 'delivered',
      target: { section: 'stim' },
    });
  });

  it('asks for the figure after why, where it counts', () => {
    expect(
      readIn('helse-nord-ikt', 'og i mars i fjor, hvor mange var det da?', ['hvorfor er åpne avvik røde']),
    ).toMatchObject({ intent: 'status', when: { type: 'period', period: '2023-03' } });
  });
});

describe('what only looks like something else', () => {
  it('is no season: "i så fall"', () => {
    expect(readIn('helse-nord-ikt', 'Er rapporten godkjent, og i så fall av hvem?').when).toBeUndefined();
  });

  it('is no deadline: "hvor … når jeg skal"', () => {
    expect(readIn('requirements', 'hvor parkerer jeg når jeg skal på styremøtet').intent).toBe('unknown');
  });

  it('is no contribution: "hvem skylder meg svar"', () => {
    const question = readIn('tertial-scorecard', 'hvem skylder meg svar');
    expect(question.intent).toBe('missing');
    expect('target' in question && question.target).toBeFalsy();
  });

  it('is no time held against another: "granted vs accounted"', () => {
    expect(readIn('project-portfolio', 'granted vs accounted on execution phase 2')).toMatchObject({
      intent: 'status',
      target: { item: 'dis-economy', row: 'execution-2' },
    });
  });

  it('is money, and no share that is in: "hvor mye penger er det gitt"', () => {
    expect(readIn('project-portfolio', 'kor mykje pengar er det gitt?', ['M365'])).toMatchObject({
      intent: 'status',
      target: { item: 'granted', row: 'm365' },
    });
  });
});

describe('a time that lies ahead', () => {
  it('is that of the way there, and of a requirement that comes', () => {
    expect(readIn('tertial-scorecard', 'når vi målet på avtalt dato innen nyttår').when).toMatchObject({
      period: '2019-12',
    });
    expect(readIn('requirements', 'Kommer krav 42 igjen i T2?')).toMatchObject({
      intent: 'requirements',
      when: { type: 'period', period: '2023-T2' },
    });
  });
});
