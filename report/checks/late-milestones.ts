import { translate } from '../messages/translate.ts';
import { colourNameInText } from '../status/colour-name.ts';
import type { Check } from './check.ts';

/** Milestones whose day has passed without delivery, and that are not red (V8). */
export const lateMilestones: Check = {
  name: 'late-milestones',
  find: ({ milestones, asOf, language }) =>
    milestones.flatMap(({ where, label, due, delivered, colour, asOf: own = asOf }) => {
      if (label.trim() === '' || due >= own || delivered === 'yes') return [];
      if (colour === 'red' || colour === 'not-applicable') return [];
      const given = colourNameInText(colour, language);
      return [
        {
          where,
          message: translate(language, 'findings.lateMilestone', { label, date: due, colour: given }),
          given: `${due} ${given}`,
          confidence: colour === 'green' ? ('sure' as const) : ('possible' as const),
        },
      ];
    }),
};
