/** The words by which sentences about figures are understood, in bokmål, nynorsk and English. */
const or = (...words: readonly string[]): string => `(?:${words.join('|')})`;

const rough = String.raw`(?:\s+(?:på|med|av|til|of|by|with))?(?:\s+${or(String.raw`ca\.?`, 'om lag', 'rundt', 'nær', 'nesten', 'vel', 'drøyt', 'about', 'around', 'nearly', 'almost')})?\s*$`;

/** Ends just before the amount: "en reduksjon på", "redusert med", "ned". */
export const fallBefore = new RegExp(
  String.raw`(?<![\p{L}])${or('reduksjon', 'nedgang', 'fall', 'reduction', 'decrease', 'decline', 'drop', 'redusert', 'gått ned', 'gått ned', 'ned', 'minket', 'minka', 'falt', 'falle', 'fell', 'fallen', 'sank', 'sunket', 'reduced', 'decreased', 'declined', 'down')}${rough}`,
  'iu',
);
export const riseBefore = new RegExp(
  String.raw`(?<![\p{L}])${or('økning', 'auke', 'oppgang', 'vekst', 'increase', 'rise', 'growth', 'økt', 'auka', 'økte', 'steget', 'stige', 'steg', 'gått opp', 'opp', 'increased', 'risen', 'rose', 'grown', 'grew', 'up')}${rough}`,
  'iu',
);

const budget = String.raw`(?:det\s+)?${or(String.raw`budsjett\p{L}*`, String.raw`budget\p{L}*`, String.raw`plan\p{L}*`)}`;
const target = String.raw`${or(String.raw`mål(?!tid)\p{L}*`, String.raw`resultatkrav\p{L}*`, String.raw`targets?`)}`;
const than = String.raw`(?:\s+${or('enn', 'than')})?\s+(?:the\s+|et\s+|sitt\s+)?`;

export const lowerWords = or(
  'lavere',
  'lågare',
  'mindre',
  'under',
  'færre',
  'lower',
  'below',
  'less',
  'fewer',
);
export const higherWords = or('høyere', 'høgare', 'mer', 'meir', 'over', 'større', 'higher', 'above', 'more');
export const worseWords = or('svakere', 'svakare', 'dårligere', 'dårlegare', 'verre', 'worse', 'weaker');
export const betterWords = or('bedre', 'betre', 'better', 'stronger');

const compared = (words: string, to: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}])${words}${than}${to}`, 'iu');

export type Comparison = 'lower' | 'higher' | 'worse' | 'better' | 'equal';

const onBudget = new RegExp(
  String.raw`(?<![\p{L}])${or('følger', 'følgjer', 'fylgjer', 'i tråd med', 'i samsvar med', 'på linje med', 'follows?', 'in line with')}\s+(?:the\s+|det\s+)?${or(String.raw`budsjett\p{L}*`, String.raw`budget\p{L}*`)}`,
  'iu',
);

/** "lavere enn budsjett", "over måltallet". */
export const comparisons: readonly {
  readonly way: Comparison;
  readonly with: 'budget' | 'target';
  readonly pattern: RegExp;
}[] = [
  { way: 'equal', with: 'budget', pattern: onBudget },
  ...(
    [
      ['lower', lowerWords],
      ['higher', higherWords],
      ['worse', worseWords],
      ['better', betterWords],
    ] as const
  ).flatMap(([way, words]) => [
    { way, with: 'budget' as const, pattern: compared(words, budget) },
    { way, with: 'target' as const, pattern: compared(words, target) },
  ]),
];

/** "et positivt budsjettavvik", "mindreforbruk": the comparison with the budget in a noun. */
export const budgetNouns: readonly { readonly way: Comparison; readonly pattern: RegExp }[] = [
  { way: 'better', pattern: /\b(?:positivt budsjettavvik|positive budget variance)/iu },
  { way: 'worse', pattern: /\b(?:negativt budsjettavvik|negative budget variance)/iu },
  { way: 'lower', pattern: /\b(?:mindreforbruk|underforbruk|underspend)/iu },
  { way: 'higher', pattern: /\b(?:merforbruk|meirforbruk|overforbruk|overspend)/iu },
];

export const halved = /(?<![\p{L}])(?:halvert|halvparten av|halved)(?![\p{L}])/iu;
export const doubled = /(?<![\p{L}])(?:doblet|dobla|fordoblet|dobbelt så|doubled)(?![\p{L}])/iu;
export const unchanged = /(?<![\p{L}])(?:uendret|uendra|unchanged)(?![\p{L}])/iu;
export const steady =
  /(?<![\p{L}])(?:stabilt?e?|på (?:om lag )?(?:samme|same) nivå|på nivå med|stable|steady|at the same level)(?![\p{L}])/iu;
export const rising = /(?<![\p{L}])(?:er økende|er aukande|øker|aukar|is rising|is increasing)(?![\p{L}])/iu;
export const falling =
  /(?<![\p{L}])(?:er fallende|er fallande|er synkende|synker|is falling|is decreasing)(?![\p{L}])/iu;

/** Ends just before the number of a plain statement: "ligger på", "utgjør", "er". */
export const statedBefore =
  /(?<![\p{L}])(?:er|var|utgjør|utgjer|utgjorde|ligger(?: nå)? på|ligg(?: no)? på|lå på|endte på|viser|på|et|is|was|stands at|amounts to|amounted to|ended at)\s*(?:på\s+|at\s+)?$/iu;

/** What is not there, and what is wanted or supposed. */
export const negated = /(?<![\p{L}])(?:ikke|ikkje|ingen|uten|utan|not|no|without)(?![\p{L}])/iu;
export const intended =
  /(?<![\p{L}])(?:mål(?:et|tallet|talet|krav|setting\p{L}*)?|krav\p{L}*|skal|ramme\p{L}*|innenfor|bevilget|forventes?|ventet|planlagt|planlegges|kan|vil|bør|hvorav|herav|derav|av disse|av avviket|må|target|limit|expected|planned|shall|will|should|of which)(?![\p{L}])/iu;
