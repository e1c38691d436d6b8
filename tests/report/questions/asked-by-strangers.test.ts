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

describe('numbers', () => {
  it.each(['deadline for number 44?', 'frist for nr 44', 'kva tid er fristen for nummer 44'])(
    'name the requirement that has them: "%s"',
    (text) => {
      expect(readIn('requirements', text)).toMatchObject({ intent: 'deadline', target: { row: 'r44' } });
    },
  );

  it('are a part of a name beside the word that they stand beside there', () => {
    expect(readIn('project-portfolio', 'overskridelse fase 1 gjennomføring')).toMatchObject({
      intent: 'status',
      target: { row: 'execution-1' },
    });
  });
});

describe('compounds', () => {
  it('are of the kind that their last part names', () => {
    expect(readIn('tertial-scorecard', 'hva sier riksrevisjonen')).toMatchObject({
      target: { section: 'audits' },
    });
    expect(readIn('requirements', 'vikarbestillingssystemet')).toMatchObject({ target: { row: 'r45' } });
  });

  it('of what any report has are of no kind', () => {
    expect(readIn('helse-nord-ikt', 'kantineprosjektet').intent).toBe('unknown');
    expect(readIn('helse-nord-ikt', 'kantinemenyen').intent).toBe('unknown');
  });

  it('may have a slip in their last part, but only one', () => {
    expect(readIn('requirements', 'trusselraporten')).toMatchObject({ target: { row: 'threat-report' } });
    expect(readIn('project-portfolio', 'når må prosjektleiarane levere?')).toMatchObject({
      intent: 'deadline',
      target: undefined,
    });
  });
});

describe('what comes next', () => {
  it.each(['hva er neste på listen å rapportere', 'hvilke krav er neste', 'what is up next for reporting'])(
    'of requirements is what the next period asks for: "%s"',
    (text) => {
      expect(readIn('requirements', text)).toMatchObject({
        intent: 'requirements',
        when: { period: '2023-T2' },
      });
    },
  );
});

describe('times', () => {
  it('hold a stretch against the same one of another year', () => {
    expect(readIn('tertial-scorecard', 'fråvær januar til mars i år mot i fjor').when).toEqual({
      type: 'against',
      period: '2019-T1',
      other: '2018-T1',
    });
    expect(readIn('helse-nord-ikt', 'sykefravær januar til mars 2024 mot 2022').when).toEqual({
      type: 'against',
      period: '2024-03',
      other: '2022-03',
    });
  });

  it('go a year back from the year that was spoken of', () => {
    const earlier = ['sick leave in 2018'];
    expect(readIn('tertial-scorecard', 'what about the year before?', earlier).when).toEqual({
      type: 'range',
      first: '2017-T1',
      last: '2017-T3',
    });
  });

  it('are the months of both years of a figure that is kept by month', () => {
    expect(readIn('tertial-scorecard', '2018 mot 2017 på fravær')).toMatchObject({
      intent: 'history',
      when: { type: 'range', first: '2017-T1', last: '2018-T3' },
    });
  });

  it('are none where two columns are held against each other', () => {
    const question = readIn('project-portfolio', 'forecast vs granted for DIS');
    expect(question).toMatchObject({ intent: 'status', target: { item: 'dis-economy' } });
    expect(question.when).toBeUndefined();
    expect(readIn('helse-nord-ikt', 'sykefravær mot forrige måned').intent).toBe('compare');
  });
});

describe('the result', () => {
  it.each(['kommer vi i balanse', 'går vi i pluss', 'are we in the black'])(
    'is asked for with "%s"',
    (text) => {
      expect(readIn('helse-nord-ikt', text)).toMatchObject({ target: { item: 'statement', row: 'result' } });
    },
  );

  it('of a year that is not over is what it is expected to be', () => {
    expect(readIn('helse-nord-ikt', 'will we break even this year')).toMatchObject({
      intent: 'status',
      forecast: 2024,
    });
  });

  it.each([
    'hvilke poster drar oss mest ned i resultatet',
    'kva tyngjer resultatet mest',
    'what hurts the result most',
  ])('is moved most by the largest variances: "%s"', (text) => {
    expect(readIn('helse-nord-ikt', text)).toMatchObject({
      intent: 'largest',
      target: { item: 'statement' },
    });
  });

  it('is asked why where nothing is the most', () => {
    expect(readIn('helse-nord-ikt', 'hva drar resultatet ned').intent).toBe('why');
  });
});

describe('what is done', () => {
  it('is a part of the name of a figure', () => {
    expect(readIn('helse-nord-ikt', 'hvor mange oppdrag har vi levert i år')).toMatchObject({
      intent: 'status',
      target: { row: 'delivered' },
    });
    expect(readIn('project-portfolio', 'hvor mye har styret gitt til HIS2')).toMatchObject({
      target: { item: 'granted', row: 'his2' },
    });
  });

  it('is asked of the report where no figure is called so', () => {
    expect(readIn('helse-nord-ikt', 'hvor mange har levert').intent).toBe('delivered');
    expect(readIn('helse-nord-ikt', 'har økonomi levert').intent).toBe('delivered');
  });
});
