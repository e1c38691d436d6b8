import type { Overview } from '../../report/conversation/overview.ts';
import type { Say } from './card-models.ts';

/** A coordinator's morning: one late and out of reach, one with a deputy, and the last section waiting. */
export function morningCard(say: Say): Overview {
  return {
    report: 'helse-nord-ikt',
    period: '2024-03',
    reportTitle: 'Virksomhetsrapport mars 2024',
    title: '2 av 6 seksjoner mangler',
    lead: ['Én er over fristen, og én får jeg ikke kontakt med.'],
    missing: [
      {
        section: say('HR/HMS'),
        who: say('Hanne Holm er borte til og med 15. april 2024; Berit Budsjett svarer'),
        deadline: 'Fristen var fredag 12. april kl. 12:00',
        overdue: true,
        items: say('Sykefravær, AML-brudd (kommer senere: venter på tall)'),
        notes: [
          { text: 'Nås ikke: har ikke installert appen', trouble: true },
          { text: 'Sist påminnet 11. april 2024 kl. 09:00', trouble: false },
          {
            text: say('Tatt opp 12. april 2024 kl. 10:00 med Lise Leder'),
            trouble: false,
          },
        ],
      },
      {
        section: 'Avviksmeldinger',
        who: 'Kjell Kvalitet',
        deadline: 'Frist mandag 15. april kl. 12:00',
        overdue: false,
        items: 'Åpne avvik',
        notes: [{ text: 'Ikke påminnet', trouble: false }],
      },
    ],
    waiting: [say('Administrerende direktørs vurdering · Dag Dahl · frist mandag 15. april kl. 12:00')],
    actions: ['remind-now', 'open-delegate', 'resend-failed', 'deliveries', 'preview'],
  };
}
