import { translate } from '../messages/translate.ts';
import type { Check } from './check.ts';

/** What templates leave behind, in the three languages. */
const leftovers: readonly RegExp[] = [
  /\b(?:skriv|fyll inn|fyll ut|sett inn|legg inn|lim inn)(?: \p{L}+){0,2} her\b/iu,
  /\b(?:write|type|enter|insert|click)(?: \p{L}+){0,3} here\b/iu,
  /\bklikk (?:eller trykk )?her for å\b/iu,
  /\blorem ipsum\b/iu,
  /(?<![\p{L}\p{N}-])(?:X{2,}|x{3,}|TBD|TODO|\?{3,})(?!-?[\p{L}\p{N}])/u,
  /\[(?:[^\]]*\b)?(?:kommentar|tekst|dato|navn|namn|beløp|tall|tal|comment|text|date|name|amount|figure)[^\]]*\]/iu,
  /<(?:[^<>]*\b)?(?:kommentar|tekst|dato|navn|namn|beløp|comment|text|date|name)[^<>]*>/iu,
  /^(?:kommentar|tekst|beskrivelse|comment|text|description)[:.…]*$/iu,
  // A note to the one who puts the report together.
  /\b(?:kommer|kjem|leveres|ettersendes|coming)\s+(?:på\s+|on\s+)?(?:mandag|tirsdag|tysdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday)(?!\p{L})/iu,
];

/** Text of the template that nobody replaced, and notes that were not meant for readers (V7). */
export const templateText: Check = {
  name: 'template-text',
  find: ({ passages, language }) =>
    passages.flatMap(({ where, text }) => {
      const match = leftovers.map((pattern) => pattern.exec(text)).find((found) => found !== null);
      if (match === undefined || match === null) return [];
      const given = match[0].trim();
      return [
        {
          where: { ...where, span: { start: match.index, end: match.index + match[0].length } },
          message: translate(language, 'findings.template', { given }),
          given,
          confidence: 'likely' as const,
        },
      ];
    }),
};
