import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Command } from '../../../report/questions/command.ts';
import { findTarget } from '../../../report/questions/find-target.ts';
import { parseCommand } from '../../../report/questions/parse-command.ts';
import { loadExample } from '../../examples/load-example.ts';

const commands: readonly (readonly [string, Command])[] = [
  ['svar', { type: 'answer', rest: '' }],
  ['Svar.', { type: 'answer', rest: '' }],
  ['svar hr', { type: 'answer', section: 'hr', rest: '' }],
  ['svar hr:\nkort 2,4 %\nlang 2,9 %', { type: 'answer', section: 'hr:', rest: 'kort 2,4 %\nlang 2,9 %' }],
  ['svar\n1 234\n5', { type: 'answer', rest: '1 234\n5' }],
  ['answer HR/HMS', { type: 'answer', section: 'HR/HMS', rest: '' }],
  ['lever', { type: 'submit' }],
  ['foreslå tekst', { type: 'suggest' }],
  ['foreslå tekst hr', { type: 'suggest', section: 'hr' }],
  ['suggest text', { type: 'suggest' }],
  ['følg sykefravær', { type: 'follow', subject: 'sykefravær' }],
  ['Følg', { type: 'follow', subject: '' }],
  ['si fra når økonomien skifter farge', { type: 'follow', subject: 'økonomien' }],
  ['Kan du si fra når økonomien skifter farge?', { type: 'follow', subject: 'økonomien' }],
  ['varsle meg når sykefraværet blir rødt', { type: 'follow', subject: 'sykefraværet' }],
  ['gi meg beskjed hvis HR/HMS endrer seg', { type: 'follow', subject: 'hr hms' }],
  ['sei frå når økonomien skiftar farge', { type: 'follow', subject: 'økonomien' }],
  ['let me know when sick leave changes colour', { type: 'follow', subject: 'sick leave' }],
  ['slutt å følge sykefravær', { type: 'unfollow', subject: 'sykefravær' }],
  ['ikke varsle meg om økonomien lenger', { type: 'unfollow', subject: 'økonomien' }],
  ['slutt å følgje sjukefråvær', { type: 'unfollow', subject: 'sjukefråvær' }],
  ["don't follow sick leave any more", { type: 'unfollow', subject: 'sick leave' }],
  ['hva følger jeg', { type: 'follows' }],
  ['Hva følger jeg?', { type: 'follows' }],
  ['kva følgjer eg', { type: 'follows' }],
  ['what do I follow?', { type: 'follows' }],
  ['lever økonomi', { type: 'submit', section: 'økonomi' }],
  ['submit', { type: 'submit' }],
  ['send inn', { type: 'submit' }],
  ['ja', { type: 'confirm' }],
  ['Ja takk', { type: 'confirm' }],
  ['yes', { type: 'confirm' }],
  ['nei', { type: 'decline' }],
  ['no', { type: 'decline' }],
  ['forhåndsvis', { type: 'preview' }],
  ['førehandsvis', { type: 'preview' }],
  ['preview', { type: 'preview' }],
  ['godkjenn', { type: 'approve', anyway: false }],
  ['Godkjenn rapporten!', { type: 'approve', anyway: false }],
  ['approve', { type: 'approve', anyway: false }],
  ['publiser', { type: 'publish' }],
  ['send ut', { type: 'publish' }],
  ['publish the report', { type: 'publish' }],
  ['lås likevel', { type: 'lock', anyway: true }],
  ['approve anyway', { type: 'approve', anyway: true }],
  ['lås', { type: 'lock', anyway: false }],
  ['lock', { type: 'lock', anyway: false }],
  ['gjenåpne tallene for mars var feil', { type: 'reopen', reason: 'tallene for mars var feil' }],
  ['gjenopne', { type: 'reopen' }],
  ['åpne igjen feil i HR', { type: 'reopen', reason: 'feil i HR' }],
  ['lås opp', { type: 'reopen' }],
  ['returner', { type: 'return' }],
  [
    'Returner hr: tallene for mars mangler',
    { type: 'return', target: 'hr', reason: 'tallene for mars mangler' },
  ],
  ['send tilbake hr fordi tallene mangler', { type: 'return', target: 'hr', reason: 'tallene mangler' }],
  ['returner hr\ntallene', { type: 'return', target: 'hr\ntallene' }],
  ['send back HR: too short', { type: 'return', target: 'HR', reason: 'too short' }],
  ['deleger hr til berit', { type: 'delegate', target: 'hr', to: 'berit' }],
  ['deleger til berit', { type: 'delegate', to: 'berit' }],
  ['deleger', { type: 'delegate' }],
  ['deleger hr', { type: 'delegate', target: 'hr' }],
  [
    'delegate economy to berit.budsjett@example.no',
    { type: 'delegate', target: 'economy', to: 'berit.budsjett@example.no' },
  ],
  ['ta tilbake hr', { type: 'take-back', target: 'hr' }],
  ['gi tilbake', { type: 'hand-back' }],
  ['hand back the hr section', { type: 'hand-back', target: 'the hr section' }],
  ['definisjon', { type: 'definition' }],
  ['Definisjonen.', { type: 'definition' }],
  ['ta i bruk definisjonen', { type: 'use-definition' }],
  ['use the definition', { type: 'use-definition' }],
  ['reopen wrong budget', { type: 'reopen', reason: 'wrong budget' }],
  ['åpne 2024-03', { type: 'open', period: '2024-03' }],
  ['åpne april 2024', { type: 'open', period: '2024-04' }],
  ['opne 2024-t1', { type: 'open', period: '2024-T1' }],
  ['open 2024', { type: 'open', period: '2024' }],
  ['åpne mars', { type: 'open', period: 'mars' }],
  ['bruk denne kanalen', { type: 'use-channel' }],
  ['use this channel', { type: 'use-channel' }],
  ['språk nynorsk', { type: 'language', language: 'nn' }],
  ['språk bokmål', { type: 'language', language: 'nb' }],
  ['language english', { type: 'language', language: 'en' }],
  ['språk engelsk', { type: 'language', language: 'en' }],
  ['språk klingon', { type: 'language', language: undefined }],
  ['ingen risikoer', { type: 'nil', item: 'risikoer' }],
  ['none risks in the red zone', { type: 'nil', item: 'risks in the red zone' }],
  ['ikke aktuelt sykefravær', { type: 'not-applicable', item: 'sykefravær' }],
  ['ikkje aktuelt sjukefråvær', { type: 'not-applicable', item: 'sjukefråvær' }],
  ['senere AML-brudd', { type: 'later', item: 'AML-brudd' }],
  ['seinare', { type: 'later' }],
  ['stemmer sykefravær', { type: 'accept', item: 'sykefravær' }],
  ['Det stemmer totalt antall henvendelser.', { type: 'accept', item: 'totalt antall henvendelser' }],
  [
    'stemmer brukerstøtte fordi vi ringte alle',
    { type: 'accept', item: 'brukerstøtte', reason: 'vi ringte alle' },
  ],
  [
    'stemmer brukarstøtte: kampanje i mars',
    { type: 'accept', item: 'brukarstøtte', reason: 'kampanje i mars' },
  ],
  [
    'that is right service desk because of the campaign',
    { type: 'accept', item: 'service desk', reason: 'of the campaign' },
  ],
  ['stemmer', { type: 'confirm' }],
  ['uendret prosjekter', { type: 'unchanged', item: 'prosjekter' }],
  ['Uendret.', { type: 'unchanged' }],
  ['uendra', { type: 'unchanged' }],
  ['no changes', { type: 'unchanged' }],
  ['later sick leave', { type: 'later', item: 'sick leave' }],
  ['send på nytt', { type: 'resend' }],
  ['send om att', { type: 'resend' }],
  ['Send again, please', { type: 'resend' }],
  ['Den er der!', { type: 'arrived' }],
  ['han er der', { type: 'arrived' }],
  ['it is there', { type: 'arrived' }],
  ['overstyr', { type: 'override' }],
  ['overstyr korttidsfravær', { type: 'override', figure: 'korttidsfravær' }],
  ['overstyr korttidsfravær gul', { type: 'override', figure: 'korttidsfravær', colour: 'yellow' }],
  [
    'Overstyr korttidsfravær grønn fordi to er tilbake',
    { type: 'override', figure: 'korttidsfravær', colour: 'green', reason: 'to er tilbake' },
  ],
  [
    'overstyr korttidsfråvær grøn: to er\ntilbake',
    { type: 'override', figure: 'korttidsfråvær', colour: 'green', reason: 'to er\ntilbake' },
  ],
  [
    'override sick leave red because two more are green with envy',
    { type: 'override', figure: 'sick leave', colour: 'red', reason: 'two more are green with envy' },
  ],
  [
    'overstyr beredskap gul raud fordi det hastar',
    { type: 'override', figure: 'beredskap gul', colour: 'red', reason: 'det hastar' },
  ],
  [
    'overstyr åpne avvik fordi de er gamle',
    { type: 'override', figure: 'åpne avvik', reason: 'de er gamle' },
  ],
  ['overstyr rød fordi x', { type: 'override', colour: 'red', reason: 'x' }],
  ['påminn', { type: 'remind' }],
  ['remind everyone', { type: 'remind' }],
];

it.each(commands)('reads "%s"', (text, command) => {
  expect(parseCommand(text)).toEqual(command);
});

it.each([
  'status',
  'svartid',
  'åpne avvik',
  'open deviations',
  'Åpne avvik?',
  'svar innen ett minutt?',
  'publiser?',
  'hvem skal godkjenne',
  'godkjenn ikke',
  'publiser bare økonomi',
  'jada',
  'levert',
  'publisr',
  '',
  '   ',
  'røde',
])('leaves "%s" to be a question', (text) => {
  expect(parseCommand(text)).toBeUndefined();
});

it('never throws, and takes nothing that starts with no command word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      parseCommand(text, 'en');
      expect(parseCommand(`qx ${text}`)).toBeUndefined();
    }),
  );
});

it('finds what a command is about', () => {
  const { definition } = loadExample('helse-nord-ikt');
  expect(findTarget('hr:', definition)).toEqual({ type: 'one', target: { section: 'hr' }, ignored: [] });
  expect(findTarget('risikoer i rød sone', definition)).toMatchObject({
    target: { section: 'portfolio', item: 'red-risks' },
  });
  expect(findTarget('', definition)).toEqual({ type: 'none' });
  expect(findTarget('enhjørninger', definition)).toEqual({ type: 'none' });
});
