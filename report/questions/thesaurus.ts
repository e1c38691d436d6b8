import everyday from './thesaurus/everyday.json' with { type: 'json' };
import finance from './thesaurus/finance.json' with { type: 'json' };
import health from './thesaurus/health.json' with { type: 'json' };
import operations from './thesaurus/operations.json' with { type: 'json' };
import people from './thesaurus/people.json' with { type: 'json' };
import projects from './thesaurus/projects.json' with { type: 'json' };
import security from './thesaurus/security.json' with { type: 'json' };
import steering from './thesaurus/steering.json' with { type: 'json' };
import { once } from '../remembered/once.ts';
import { questionWords } from './question-words.ts';

/**
 * The groups of words that mean nearly the same in any report, in bokmål, nynorsk and English, by field: definitions name things in one language,
 * and people ask in another.
 * @example thesaurus().find((words) => words.includes('sykefravær'))?.includes('sickleave') //=> true
 */
export const thesaurus = once((): readonly (readonly string[])[] =>
  [everyday, finance, health, operations, people, projects, security, steering].flat().map(questionWords),
);
