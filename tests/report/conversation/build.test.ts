import { describe, expect, test } from 'vitest';
import { assemble } from '../../../report/assembly/assemble.ts';
import type { PeriodState } from '../../../report/assembly/period-state.ts';
import { buildPreview } from '../../../report/conversation/build-preview.ts';
import { buildSummary } from '../../../report/conversation/build-summary.ts';
import { buildWelcome } from '../../../report/conversation/build-welcome.ts';
import { type Language, languages } from '../../../report/language/language.ts';
import { parseCommand } from '../../../report/questions/parse-command.ts';
import { answeredRecords, definition, march, marchDefinition, plan, like } from '../form/march.ts';

const names = new Map([['hanne.hr@example.no', 'Hanne Hansen']]);

function report(
  without: readonly string[] = [],
  options: { state?: PeriodState; language?: Language; now?: string } = {},
) {
  return assemble({
    definition,
    plan,
    period: march,
    language: options.language ?? 'nb',
    now: new Date(options.now ?? '2024-04-10T08:00:00Z'),
    state: options.state ?? 'collecting',
    publication: 1,
    records: answeredRecords(...without),
  });
}

describe('the post in the leadership channel', () => {
  const summary = buildSummary({
    report: report(),
    definition,
    language: 'nb',
    approvedAt: '2024-04-15T08:00:00Z',
    names,
  });

  test('begins with the whole: colour, the assessment as written, what changed', () => {
    expect(summary).toMatchObject({
      kicker: 'Helse Nord IKT · godkjent 15. april 2024 · utgave 1',
      title: 'Virksomhetsrapport mars 2024',
      overall: { colour: 'yellow' },
      lead: like(/^Virksomheten leverer, .* viktigst framover\.$/),
      changesTitle: 'Endret siden februar',
      missing: [],
    });
    expect(summary).not.toHaveProperty('corrected');
    expect(summary.changes[0]).toEqual({
      label: 'Andel besvart innen 1 minutt',
      from: 'yellow',
      to: 'red',
      values: '67\u00a0% → 62\u00a0%',
    });
    // The assessment is the lead; its own section would say it twice.
    expect(summary.sections.map(({ id }) => id)).not.toContain('assessment');
  });

  test('gives each section one line of its headlines, without what stands below it as a deviation', () => {
    const lines = Object.fromEntries(
      summary.sections.map(({ id, line }) => [id, line.replaceAll('\u00a0', ' ')]),
    );
    expect(lines).toEqual({
      economy: 'Resultat: avvik fra budsjett hittil i år +1,3 mill. kr · Ubrukt kassakreditt 267,2 mill. kr',
      services: 'Totalt antall henvendelser 8 490 · Leverte oppdrag 13 · Registrerte feil og hendelser 648',
      portfolio: 'Risikoer i rød sone: 9',
      hr: '',
      deviations: '',
    });
  });

  test('lists every yellow and red figure with its reason, and no green one', () => {
    const hr = summary.sections.find(({ id }) => id === 'hr')!;
    expect(hr.deviations.map(({ label, status }) => [label, status?.colour])).toEqual([
      ['Samlet sykefravær', 'yellow'],
      ['Langtidsfravær (over 16 dager)', 'yellow'],
      ['AML-brudd i alt', 'red'],
    ]);
    expect(hr.deviations[2]?.status?.reason).toBe('80 er over grensen for gult (70); 10 til gult');
  });

  // Of the printed report's variances to date −7 690, −4 632, 9 450 and 4 956 are at least 4 000, the rest are less.
  test('shows a figure that is far from its budget beside the comment that it needs, without a colour', () => {
    const economy = summary.sections.find(({ id }) => id === 'economy')!;
    expect(
      economy.deviations.map(({ label, value }) => `${label} ${value}`.replaceAll('\u00a0', ' ')),
    ).toEqual([
      'Driftsinntekter: avvik fra budsjett hittil i år −7,7 mill. kr',
      'SLA (tjenesteavtaler): avvik fra budsjett hittil i år −4,6 mill. kr',
      'Driftskostnader: avvik fra budsjett hittil i år +9,5 mill. kr',
      'Lisenser, service og support: avvik fra budsjett hittil i år +5,0 mill. kr',
    ]);
    expect(economy.deviations.some((deviation) => 'status' in deviation)).toBe(false);
    expect(economy.comments.map(({ label }) => label)).toEqual([
      'Resultatrapport',
      'Oppsummering av økonomien',
    ]);
  });

  // Service desk, projects, sick leave, breaches and open deviations have something yellow or red, the statement lines far
  // from their budget; two narratives.
  test('repeats the comments on what is yellow or red, and the narratives, as written and once', () => {
    const comments = summary.sections.flatMap((section) => section.comments.map(({ text }) => text));
    expect(comments).toContain(
      'Korttidsfraværet er under målet, men langtidsfraværet har økt igjen. Lederne følger opp hver enkelt sammen med HR.',
    );
    expect(new Set(comments).size).toBe(comments.length);
    expect(comments).toHaveLength(8);
  });

  test('says what is missing, who has it and until when', () => {
    const partial = buildSummary({ report: report(['assessment', 'hr']), definition, language: 'nb', names });
    expect(partial.missing).toEqual([
      'Administrerende direktørs vurdering åpner når de andre er inne, eller når fristen deres er ute, ansvarlig dag.direktor@example.no, frist mandag 15. april kl.\u00a012:00',
      'HR/HMS, ansvarlig Hanne Hansen, frist fredag 12. april kl.\u00a012:00',
    ]);
    expect(partial.kicker).toBe('Helse Nord IKT · ikke godkjent · utgave 1');
    expect(partial).not.toHaveProperty('lead');
    // What is missing as a whole stands there alone, not once more among the sections.
    expect(partial.sections.map(({ id }) => id)).toEqual(['economy', 'services', 'portfolio', 'deviations']);
    const late = report(['hr'], { now: '2024-04-13T08:00:00Z' });
    expect(buildSummary({ report: late, definition, language: 'nb', names }).missing).toEqual([
      'HR/HMS, ansvarlig Hanne Hansen, fristen var fredag 12. april kl.\u00a012:00',
    ]);
  });

  test('has a line for each correction', () => {
    const corrections = [
      { at: '2024-04-16T08:02:00Z', sections: ['hr'] },
      { at: '2024-04-17T08:02:00Z', sections: ['economy', 'hr'] },
    ];
    expect(buildSummary({ report: report(), definition, language: 'nb', corrections }).corrected).toBe(
      'Rettet 16. april 2024 kl.\u00a010:02: HR/HMS\nRettet 17. april 2024 kl.\u00a010:02: Økonomi og HR/HMS',
    );
  });

  test('shows nothing of a confidential section, not even in the colour', () => {
    const secret = marchDefinition((text) =>
      text
        .replace(
          'owner: kjell.kvalitet@example.no',
          'owner: kjell.kvalitet@example.no\n    confidential: { to: [] }',
        )
        .replace('owner: hanne.hr@example.no', 'owner: hanne.hr@example.no\n    confidential: { to: [] }')
        .replace(
          'owner: tone.tjeneste@example.no',
          'owner: tone.tjeneste@example.no\n    confidential: { to: [] }',
        ),
    );
    const visible = buildSummary({
      report: report(['assessment', 'hr']),
      definition: secret,
      language: 'nb',
    });
    const text = JSON.stringify(visible);
    for (const word of ['258', 'HR/HMS', 'Brukerstøtte', '62']) expect(text).not.toContain(word);
    expect(visible.overall.colour).toBe('yellow');
  });
});

describe('the preview', () => {
  test('says who is ready, what is missing and what did not arrive', () => {
    const preview = buildPreview({
      report: report(['assessment', 'hr']),
      definition,
      language: 'nb',
      now: new Date('2024-04-10T08:00:00Z'),
      names,
      undelivered: [
        { kind: 'prompt', to: 'hanne.hr@example.no', problem: 'blocked' },
        { kind: 'report', to: 'channel', problem: 'unknown' },
        { kind: 'reminder', to: 'x@example.no', problem: 'http-502' },
      ],
      neverReached: ['kjell.kvalitet@example.no'],
      changedSincePublication: ['hr', 'economy'],
    });
    expect(preview).toMatchObject({
      stateText: 'Under innsamling · frist fredag 12. april kl.\u00a012:00',
      answered: 13,
      total: 17,
      changedSincePublication: ['Økonomi', 'HR/HMS'],
      actions: ['approve', 'remind-now', 'open-return'],
    });
    const hr = preview.sections.find(({ id }) => id === 'hr');
    expect(hr).toMatchObject({
      ready: false,
      detail: '0 av 3 punkter · Hanne Hansen · frist fredag 12. april kl.\u00a012:00',
      missing: ['Sykefravær', 'AML-brudd', 'HMS-systemet'],
    });
    expect(preview.sections[0]?.detail).toMatch(/^Venter på de andre seksjonene/);
    expect(preview.sections[1]).toMatchObject({
      ready: true,
      detail: '5 av 5 punkter · olav.okonomi@example.no',
    });
    expect(preview.undelivered).toEqual([
      'Skjemaet til Hanne Hansen kom ikke fram: boten er blokkert. Be mottakeren slå den på igjen.',
      'Rapporten til lederkanalen er kanskje kommet fram, kanskje ikke. Jeg sender ikke på nytt av meg selv. Spør mottakeren.',
      'Påminnelsen til x@example.no er ikke kommet fram ennå (http-502). Jeg prøver igjen.',
      'Skjemaet til kjell.kvalitet@example.no venter: boten har ikke møtt mottakeren. Be om at appen blir installert.',
    ]);
  });

  test.each([
    ['open', ['hr'], [], ['approve', 'remind-now', 'open-return']],
    ['collecting', [], [], ['approve', 'open-return']],
    ['approved', [], [], ['publish']],
    ['published', [], [], ['lock']],
    ['published', [], ['hr'], ['publish', 'lock']],
    ['locked', ['hr'], ['hr'], []],
  ] as const)('in state %s, missing %j, changed %j, offers %j', (state, without, changed, actions) => {
    const preview = buildPreview({
      report: report(without, { state }),
      definition,
      language: 'nb',
      now: new Date('2024-04-10T08:00:00Z'),
      changedSincePublication: changed,
    });
    expect(preview.actions).toEqual(actions);
  });

  test('does not offer to remind those who still wait for others', () => {
    const waiting = report(['assessment', 'hr']);
    const only = { ...waiting, missing: waiting.missing.filter(({ waiting: waits }) => waits) };
    const now = new Date('2024-04-10T08:00:00Z');
    expect(buildPreview({ report: only, definition, language: 'nb', now }).actions).toEqual([
      'approve',
      'open-return',
    ]);
  });
});

describe('the welcome', () => {
  const welcome = (email: string, language: Language = 'nb', now = '2024-04-09T06:00:00Z') =>
    buildWelcome({ definition, language, email, name: 'Navn', now: new Date(now) });

  test('says what the person answers for and the next deadline', () => {
    expect(welcome('Hanne.HR@example.no')).toMatchObject({
      roles: [like(/^Du svarer for HR\/HMS\./)],
      next: 'Neste frist er fredag 12. april kl.\u00a012:00.',
    });
    expect(welcome('dag.direktor@example.no').roles).toHaveLength(2);
    expect(welcome('kari.controller@example.no').commands[0]?.command).toBe('forhåndsvis');
    expect(welcome('stranger@example.no').roles).toEqual([
      'Du har ingen oppgaver i rapporten nå, så du får ingen kort fra meg.',
    ]);
  });

  test('looks to the next period when the deadline has passed', () => {
    expect(welcome('hanne.hr@example.no', 'nb', '2024-04-20T06:00:00Z').next).toMatch(/mai kl\.\u00a012:00/);
  });

  test('teaches only commands that are understood, in every language', () => {
    for (const language of languages) {
      const commands = welcome('kari.controller@example.no', language).commands.map(({ command }) => command);
      const owners = welcome('hanne.hr@example.no', language).commands.map(({ command }) => command);
      expect(parseCommand(commands[0]!, language)?.type).toBe('preview');
      expect(parseCommand(owners[0]!, language)?.type).toBe('answer');
    }
  });
});
