import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

describe('two colours that one goes from and to', () => {
  it.each([
    ['project-portfolio', 'hva har gått fra gult til rødt'],
    ['helse-nord-ikt', 'kva har gått frå grønt til raudt'],
    ['tertial-scorecard', 'hvilke mål har gått fra gult til grønt'],
    ['helse-nord-ikt', 'what has gone from green to yellow'],
  ] as const)('ask in %s for what has changed: "%s"', (example, text) => {
    expect(readIn(example, text).intent).toBe('changes');
  });
});

describe('requirements', () => {
  it.each(['er det noen krav som er gule?', 'any requirements that are yellow?', 'krav som er gule'])(
    'with a colour are asked for by it: "%s"',
    (text) => {
      expect(readIn('requirements', text)).toMatchObject({ intent: 'deviations', colours: ['yellow'] });
    },
  );

  it.each(['hvilke krav skal være med i T2', 'kva krav skal vere på plass i andre tertial'])(
    'that should be there are those that are due: "%s"',
    (text) => {
      expect(readIn('requirements', text)).toMatchObject({
        intent: 'requirements',
        when: { period: '2023-T2' },
      });
    },
  );

  it.each(['hva hadde vi svart per 5. mai', 'kva har vi svart 5. mai', 'what were the answers on 5 May'])(
    'were answered as of a day: "%s"',
    (text) => {
      const question = readIn('requirements', text);
      expect(question).toMatchObject({ intent: 'status', asOf: '2023-05-05' });
    },
  );
});

it.each(['why is fresk held up', 'kvifor held ikkje fresk planen'])('"%s" asks why, for no pace', (text) => {
  expect(readIn('project-portfolio', text)).toMatchObject({ intent: 'why', target: { row: 'fresk' } });
});

it('asks for changes with what has happened since a time, and why without one', () => {
  expect(readIn('project-portfolio', 'hva har skjedd med DIS siden forrige rapport').intent).toBe('changes');
  expect(readIn('project-portfolio', 'hva har skjedd med DIS').intent).toBe('why');
});

it('shows a stretch of time after why, and asks why again for one period', () => {
  const earlier = ['hvorfor er sykefraværet gult?'];
  expect(readIn('helse-nord-ikt', 'vis de siste seks månedene', earlier)).toMatchObject({
    intent: 'history',
    target: { item: 'sick-leave' },
    when: { type: 'range', first: '2023-10', last: '2024-03' },
  });
  expect(readIn('helse-nord-ikt', 'siste halvår', earlier).intent).toBe('history');
  expect(readIn('helse-nord-ikt', 'og i februar?', earlier).intent).toBe('why');
});

describe('a name that is said first', () => {
  it.each([
    ['helse-nord-ikt', 'Sykefraværet vårt, er vi i rute?', 'sick-leave'],
    ['helse-nord-ikt', 'the service desk, are we on track?', 'service-desk'],
  ] as const)('in %s is what is asked about: "%s"', (example, text, item) => {
    expect(readIn(example, text)).toMatchObject({ target: { item } });
  });

  it('is asked about in the next text too', () => {
    expect(readIn('helse-nord-ikt', 'are we on schedule?', ['sick leave'])).toMatchObject({
      intent: 'on-track',
      target: { item: 'sick-leave' },
    });
  });
});

describe('milestones by another word', () => {
  it.each([
    ['hvilke leveranser er på overtid', 'late'],
    ['leveransar vi er seint ute med', 'late'],
    ['which deliveries are running late', 'late'],
    ['hvilke leveranser er i havn', 'delivered'],
    ['kva leveransar kjem no', 'coming'],
    ['hva er på overtid?', 'late'],
    ['is anything overdue', 'late'],
  ] as const)('"%s" are the %s ones', (text, which) => {
    expect(readIn('project-portfolio', text)).toMatchObject({ intent: 'milestones', which });
  });

  it('are no milestones where a report has none, nor where projects are late', () => {
    expect(readIn('helse-nord-ikt', 'hva er på overtid?').intent).toBe('deviations');
    expect(readIn('project-portfolio', 'hvilke prosjekter er forsinket').intent).toBe('deviations');
  });
});

describe('what the owners tell of in their own words', () => {
  it('is all of it, and the words left out are said', () => {
    expect(readIn('project-portfolio', 'risikoer knyttet til bemanning')).toMatchObject({
      intent: 'risks',
      ignored: ['bemanning'],
    });
    expect(readIn('project-portfolio', 'når skal malen være på plass')).toMatchObject({
      intent: 'milestones',
      ignored: ['malen'],
    });
  });

  it('is nothing that is written as a name, and nothing where a report has no such list', () => {
    expect(readIn('project-portfolio', 'risikoer i HIS7').intent).toBe('unknown');
    expect(readIn('project-portfolio', 'risikoer i Kantina').intent).toBe('unknown');
    expect(readIn('helse-nord-ikt', 'når skal malen være på plass').intent).toBe('unknown');
  });
});
