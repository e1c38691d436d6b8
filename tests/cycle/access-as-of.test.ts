import { beforeAll, describe, expect, it } from 'vitest';
import type { Turn } from '../../cycle/turn.ts';
import { submitOf } from './cards.ts';
import { answers, channel } from './march.ts';
import { newPlay, type Play } from './play.ts';

const personal = { type: 'personal' } as const;

/** What is asked about the projects, which the managing director may not see here; `X` is one of the names below. */
const templates = [
  'status X per 10. april',
  'X 10. april',
  'hvorfor er X rød per 10. april',
  'hvem valgte fargen på X per 10. april',
  'røde i X per 10. april',
  'hvilke grønne i X har ikke nådd målet per 10. april',
  'hva mangler i X per 10. april',
  'hvem har levert X per 10. april',
  'hvem godkjente X per 10. april',
  'hva er endret i X per 10. april',
  'historikk for X per 10. april',
  'sammenlign X med februar per 10. april',
  'hva blir X i 2024 per 10. april',
  'milepæler i X per 10. april',
  'risikoer i X per 10. april',
  'what did we know about X on 10 April',
  'X per 10. april og sykefravær',
];

const names = ['porteføljen', 'iFront', 'prosjketene'];

/** Questions that name nothing hidden, and that what is hidden might still colour. */
const whole = [
  'status per 10. april',
  'røde per 10. april',
  'gule og grønne per 10. april',
  'hva er endret per 10. april',
  'hva mangler per 10. april',
  'hvem har levert per 10. april',
  'hvor stor andel er levert per 10. april',
  'hvilken utgave gjaldt 10. april',
  'største avvik per 10. april',
  'risikoer per 10. april',
  'status sykefravær per 10. april',
];

const portfolio = /\n {2}- id: portfolio\n[\s\S]*?(?=\n {2}- id: hr\n)/u;

/** Answered when the month opens. On 12 April the projects get worse, where they are, and so does the sick leave. */
async function played(change: (yaml: string) => string, sections: readonly string[]): Promise<Play> {
  const play = await newPlay({ change, history: false });
  await play.tick();
  await play.answer(...sections);
  play.setClock('2024-04-12T07:00:00Z');
  const worse = { 'projects/ifront': 'red', 'projects/rsma': 'red', 'portfolio-status/colour': 'red' };
  for (const [name, section, inputs] of [
    ['per', 'portfolio', worse],
    ['hanne', 'hr', { 'sick-leave/short': '3,9' }],
  ] as const) {
    if (!sections.includes(section)) continue;
    await play.press(name, submitOf(await play.form(name, section), { ...answers(section), ...inputs }));
  }
  play.setClock('2024-04-13T07:00:00Z');
  return play;
}

const all = ['economy', 'services', 'portfolio', 'hr', 'deviations', 'assessment'];

describe('as of a day before what is hidden changed', () => {
  let hidden: Play;
  let absent: Play;
  beforeAll(async () => {
    const owner = 'owner: per.prosjekt@example.no';
    const confidential = `${owner}\n    confidential: { to: [siri.styreleder@example.no] }`;
    hidden = await played((yaml) => yaml.replace(owner, confidential), all);
    absent = await played(
      (yaml) => yaml.replace(portfolio, ''),
      all.filter((id) => id !== 'portfolio'),
    );
  });

  const asked = async (play: Play, name: string, text: string, place: Turn['place'] = personal) =>
    JSON.stringify((await play.write(name, text, place)).send);

  it('has an answer that differs from that of now, for those who may see it', async () => {
    for (const text of ['status iFront', 'røde i porteføljen', 'status porteføljen']) {
      const then = await asked(hidden, 'siri', `${text} per 10. april`);
      expect([text, then.includes('10. april 2024'), then.includes('"colour":"red"')]).toEqual([
        text,
        true,
        false,
      ]);
      expect([text, (await asked(hidden, 'siri', text)).includes('"colour":"red"')]).toEqual([text, true]);
    }
    const leave = (text: string) => asked(hidden, 'dag', text);
    expect(await leave('sykefravær per 10. april')).toContain('2,4');
    expect(await leave('sykefravær')).toContain('3,9');
  });

  describe.each([
    ['the managing director', 'dag'],
    ['the owner of another section', 'hanne'],
  ] as const)('%s', (_who, name) => {
    it.each([personal, channel])('is told the same of the hidden and the absent ($type)', async (place) => {
      for (const template of templates) {
        for (const about of names) {
          const text = template.replace('X', about);
          expect([text, await asked(hidden, name, text, place)]).toEqual([
            text,
            await asked(absent, name, text, place),
          ]);
        }
      }
      for (const text of whole) {
        expect([text, await asked(hidden, name, text, place)]).toEqual([
          text,
          await asked(absent, name, text, place),
        ]);
      }
    });
  });
});
