import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

describe('a colour without a verb', () => {
  it.each([
    ['tertial-scorecard', 'rødt i leveranser', ['red']],
    ['tertial-scorecard', 'gult på målekortet', ['yellow']],
    ['helse-nord-ikt', 'gult og rødt HMS', ['yellow', 'red']],
    ['project-portfolio', 'red areas in DIS', ['red']],
    ['project-portfolio', 'gult i dis', ['yellow']],
  ] as const)('asks in %s for a list: "%s"', (report, text, colours) => {
    const question = readIn(report, text);
    expect(question.intent).toBe('deviations');
    expect('colours' in question ? question.colours.toSorted() : []).toEqual(colours.toSorted());
  });

  it('asks for no list with one', () => {
    expect(readIn('helse-nord-ikt', 'er likviditeten rød').intent).toBe('status');
  });

  it('takes no "alt" for a name', () => {
    expect(readIn('helse-nord-ikt', 'noe rødt på tjenester eller går alt bra der')).toMatchObject({
      intent: 'deviations',
      target: { section: 'services' },
    });
  });
});

describe('of several that have a name', () => {
  it('that which may have a colour is meant where a colour is asked about', () => {
    expect(readIn('tertial-scorecard', 'hvorfor er resultatet rødt')).toMatchObject({
      intent: 'why',
      target: { section: 'malekort', item: 'economy', row: 'result' },
    });
    expect(readIn('tertial-scorecard', 'terskelen for gult på administrasjonseffektivitet')).toMatchObject({
      intent: 'target',
      target: { section: 'malekort', row: 'administration' },
    });
  });

  it('the project is meant where the word is there', () => {
    expect(readIn('helse-nord-ikt', 'how is the new hospitals project doing')).toMatchObject({
      target: { section: 'portfolio', row: 'hospitals' },
    });
    expect(readIn('helse-nord-ikt', 'hours on new hospitals')).toMatchObject({
      target: { section: 'services', row: 'hours-hospitals' },
    });
  });

  it('what stands beside a project is named by its own word', () => {
    expect(readIn('project-portfolio', 'hva er vedtatt om digitale pasienttjenester')).toMatchObject({
      target: { section: 'dis', item: 'dis-decisions' },
    });
  });

  it('what they are part of is meant by what asks for the largest', () => {
    // Costs stand in the statement and among the investments.
    const asked = readIn('helse-nord-ikt', 'largest cost overruns versus budget');
    expect(asked).toMatchObject({ intent: 'largest', target: { section: 'economy' } });
    expect(asked).not.toHaveProperty('target.item');
  });

  it('is no section that is called as what is looked for', () => {
    const { intent, ...question } = readIn('helse-nord-ikt', 'kvar er det største avviket frå budsjettet');
    expect(intent).toBe('largest');
    expect('target' in question && question.target).toBeFalsy();
  });
});

describe('a number of two digits', () => {
  it('is a requirement, whatever is asked', () => {
    expect(readIn('requirements', 'why is 27 yellow')).toMatchObject({
      intent: 'why',
      target: { row: 'r27' },
    });
  });

  it('is none where the report has none with it', () => {
    expect(readIn('helse-nord-ikt', 'topp 10 avvik').intent).toBe('largest');
  });
});

it('asks for which project, where several have an area', () => {
  expect(
    readIn('project-portfolio', 'hva er årsaken til at eksterne avhengigheter er rødt i begge prosjektene')
      .intent,
  ).toBe('unclear');
});

describe('words with a slip', () => {
  it.each([
    ['kva seier trussellrapporten', 'threat-report'],
    ['prosdyren for innleie', 'r44'],
    ['hva er svart om forsyningssikring og kritiske prodkuter', 'r32'],
  ])('name a part of a name: "%s"', (text, row) => {
    expect(readIn('requirements', text)).toMatchObject({ intent: 'status', target: { row } });
  });
});

it('does not take the infinitive for a number: "requirements to report"', () => {
  expect(readIn('requirements', 'requirements to report')).not.toMatchObject({ target: { row: 'r2' } });
});
