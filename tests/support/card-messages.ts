import type { Message, MessageType } from '../../report/conversation/message.ts';
import type { Language } from '../../report/language/language.ts';
import { hrForm, statusOf, type Say } from './card-models.ts';
import { morningCard } from './overview-model.ts';
import { returnTask } from './task-model.ts';

const red = statusOf('red', '> 3,0: rød; 0,8 prosentpoeng til gul');
const yellow = statusOf('yellow', '> 5,0 og ≤ 6,0: gul; 0,9 prosentpoeng til grønn');
const green = statusOf('green', '≤ 2,5: grønn');

export function messagesOf(
  language: Language,
  say: Say = (text) => text,
): { readonly [T in MessageType]: Extract<Message, { readonly type: T }> } {
  return {
    welcome: {
      type: 'welcome',
      language,
      welcome: {
        name: say('Hanne Hansen'),
        organisation: 'Helse Nord IKT',
        reportTitle: 'Virksomhetsrapport',
        roles: [say('Du svarer for HR/HMS.')],
        reader: 'other',
        next: 'Neste frist er fredag 12. april kl. 12:00.',
        commands: [
          { command: 'status', does: 'viser hvordan rapporten står' },
          { command: 'hva mangler', does: 'viser det som ikke er levert' },
          { command: 'hjelp', does: 'viser alt du kan skrive' },
        ],
      },
    },
    form: { type: 'form', language, form: hrForm(say) },
    receipt: {
      type: 'receipt',
      language,
      receipt: {
        report: 'helse-nord-ikt',
        period: '2024-03',
        section: 'hr',
        part: 1,
        reportTitle: 'Virksomhetsrapport mars 2024',
        sectionTitle: say('HR/HMS'),
        saved: 'Lagret 9. april kl. 08:42 · versjon 2 · kan endres til fristen',
        lines: [
          { label: 'Samlet sykefravær', value: '5,9 %', trend: '↓', status: yellow },
          { label: 'Korttidsfravær (under 16 dager)', value: '2,1 %', trend: '↓', status: green },
          { label: 'Langtidsfravær (over 16 dager)', value: '3,8 %', trend: '↓', status: red },
          {
            label: say('Kommentar'),
            value: say(
              'Omgangssyke i mars, og to lange fravær som følges opp sammen med bedriftshelsetjenesten.',
            ),
          },
        ],
        outstanding: ['AML-brudd', 'HMS-systemet'],
        nextPart: 2,
        findings: [
          say('Sykefravær: «Samlet sykefravær» er 59 %, omtrent en tierpotens fra 5,3 % sist.'),
          '2 til',
        ],
        acceptable: ['plausibility|hr|sick-leave|total|'],
        editable: true,
        overridable: true,
      },
    },
    override: {
      type: 'override',
      language,
      override: {
        report: 'helse-nord-ikt',
        period: '2024-03',
        section: 'hr',
        part: 1,
        version: 2,
        reportTitle: 'Virksomhetsrapport mars 2024',
        sectionTitle: say('HR/HMS'),
        figures: [
          { value: 'sick-leave/total', title: 'Samlet sykefravær: 5,9 %, ▲ Gul' },
          { value: 'sick-leave/long', title: 'Langtidsfravær (over 16 dager): 3,8 %, ■ Rød' },
        ],
        colours: [
          { value: 'green', title: '● Grønn' },
          { value: 'yellow', title: '▲ Gul' },
          { value: 'red', title: '■ Rød' },
        ],
        texts: { figure: 'sick-leave/total', colour: '', reason: say('To er tilbake i april.') },
        problems: { colour: 'Velg farge.', reason: say('Skriv hvorfor.') },
        notice: say('Hanne Hansen har lagret nye svar.'),
      },
    },
    promise: {
      type: 'promise',
      language,
      promise: {
        report: 'helse-nord-ikt',
        period: '2024-03',
        section: 'hr',
        part: 1,
        version: 3,
        items: ['sick-leave', 'breaches'],
        reportTitle: 'Virksomhetsrapport mars 2024',
        title: 'HR/HMS kommer senere',
        noted: 'Notert: Sykefravær og AML-brudd kommer senere.',
        reason: say('Tallene fra Hammerfest kommer tirsdag.'),
        problem: say('Teksten er på 400 tegn. Kort den ned til 300.'),
      },
    },
    overview: { type: 'overview', language, overview: morningCard(say) },
    task: { type: 'task', language, task: returnTask(say) },
    reminder: {
      type: 'reminder',
      language,
      reminder: {
        report: 'helse-nord-ikt',
        period: '2024-03',
        reportTitle: 'Virksomhetsrapport mars 2024',
        deadline: 'Fristen var fredag 12. april kl. 12:00',
        overdue: true,
        waiting: 'Direktørens vurdering åpner når du har levert.',
        owed: ['HR/HMS', 'Økonomi', 'Avviksmeldinger', 'Prosjekter'].map((title, index) => ({
          section: `s${index}`,
          title,
          part: 1,
          ...(index === 0 ? { given: say('Hanne Hansen er borte, så du blir spurt i stedet.') } : {}),
          items: [say('Sykefravær'), 'AML-brudd', 'HMS-systemet'],
        })),
      },
    },
    preview: {
      type: 'preview',
      language,
      preview: {
        report: 'helse-nord-ikt',
        period: '2024-03',
        reportTitle: 'Virksomhetsrapport mars 2024',
        state: 'review',
        heading: say('HR/HMS er endret etter godkjenningen'),
        news: [say('Hanne Hansen endret Sykefravær 15. april 2024 kl. 09:10. Godkjenn på nytt.')],
        stateText: 'Til gjennomgang · frist fredag 12. april kl. 12:00',
        answered: 14,
        total: 17,
        overall: statusOf('red', 'Dårligst av seksjonene: HR/HMS'),
        sections: [
          {
            id: 'economy',
            title: 'Økonomi',
            ready: true,
            status: green,
            detail: '5 av 5 punkter · Olav Økonomi · frist 12. april kl. 12:00',
            missing: [],
          },
          {
            id: 'services',
            title: 'Tjenester/produksjon',
            ready: true,
            status: red,
            detail: '4 av 4 punkter · Tone Tjeneste · frist 12. april kl. 12:00',
            missing: [],
          },
          {
            id: 'hr',
            title: say('HR/HMS'),
            ready: false,
            status: statusOf('no-data'),
            detail: '1 av 3 punkter · Hanne Hansen · frist 12. april kl. 12:00',
            held: [say('Hanne Hansen har delegert det til Berit Budsjett')],
            missing: ['Sykefravær', say('AML-brudd')],
          },
        ],
        accepted: [say('Sykefravær: «Samlet sykefravær» er 5,9 %. – Kontrollert mot lønn.')],
        findings: [
          say('Kommentar: Teksten sier «ned 0,5 %», men «Sykefravær» er endret med −1,3 prosentpoeng.'),
        ],
        acceptable: [{ section: 'hr', finding: 'prose|hr|sick-leave|comment|12' }],
        undelivered: [say('Kjell Kvalitet har ikke appen installert.')],
        changedSincePublication: ['Tjenester/produksjon: versjon 3, 15. april kl. 09:10'],
        actions: ['approve', 'remind-now', 'lock'],
      },
    },
    summary: {
      type: 'summary',
      language,
      summary: {
        report: 'helse-nord-ikt',
        period: '2024-03',
        kicker: 'Helse Nord IKT · godkjent 15. april 2024 · utgave 2',
        title: 'Virksomhetsrapport mars 2024',
        corrected: 'Rettet 16. april kl. 10:02: HR/HMS',
        overall: statusOf('yellow', 'Direktørens vurdering'),
        lead: say(
          'Driften går som planlagt, men svartiden og fraværet krever oppmerksomhet.\n\nPrognosen for året er balanse.',
        ),
        changesTitle: 'Endret siden februar',
        changes: [
          { label: 'Andel besvart innen 1 minutt', from: 'yellow', to: 'red', values: '67 % → 62 %' },
          { label: say('AML-brudd i alt'), from: 'yellow', to: 'red', values: '67 → 80' },
        ],
        sections: [
          {
            id: 'economy',
            title: 'Økonomi',
            status: green,
            line: 'Hittil i år +1,3 mill. kr mot budsjett.',
            deviations: [],
            comments: [],
          },
          {
            id: 'services',
            title: 'Tjenester/produksjon',
            status: red,
            line: '62 % besvart innen 1 minutt (mål 70 %). 648 feil og hendelser.',
            deviations: [
              {
                label: 'Andel besvart innen 1 minutt',
                value: '62 %',
                status: statusOf('red', '< 65: rød; 3 prosentpoeng til gul'),
              },
            ],
            comments: [{ label: 'Brukerstøtte', text: say('Lav bemanning i mars. To nye starter i mai.') }],
          },
          {
            id: 'hr',
            title: say('HR/HMS'),
            status: yellow,
            line: 'Sykefravær 5,9 % (mål 5,0 %).',
            deviations: [{ label: 'Samlet sykefravær', value: '5,9 %', status: yellow }],
            comments: [],
          },
        ],
        missing: ['Avviksmeldinger, ansvarlig Kjell Kvalitet, frist 12. april kl. 12:00'],
        part: 1,
        parts: 1,
      },
    },
    answer: {
      type: 'answer',
      language,
      answer: {
        outcome: 'answer',
        title: say('Hvorfor er sykefraværet gult?'),
        status: yellow,
        lead: 'Samlet sykefravær er 5,9 %, målet er høyst 5,0 %.',
        lines: [
          { label: 'Korttidsfravær', value: '2,1 %', trend: '↓', status: green },
          {
            label: 'Langtidsfravær',
            value: '3,8 %',
            trend: '↓',
            status: red,
            comment: say('To lange fravær følges opp.'),
          },
          { label: 'Månedsverk', value: '483' },
        ],
        source: 'Mars 2024 · svarversjon 2 · lagret 9. april 2024 kl. 08:42',
        suggestions: ['status hr', 'sykefravær siste 12 måneder', 'røde', 'hjelp'],
      },
    },
    notice: {
      type: 'notice',
      language,
      notice: {
        tone: 'warning',
        title: say('Skjemaet er utdatert'),
        text: say('Noen har lagret en nyere versjon. Åpne skjemaet på nytt for å se den.'),
        suggestions: ['mine skjema'],
        buttons: [
          {
            title: 'Ta i bruk',
            action: { type: 'use-definition', report: 'helse', number: 1, version: 2, plans: '2024:1' },
          },
        ],
      },
    },
  };
}
