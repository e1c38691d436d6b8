/*
 * The tables of the tertial report of 2019 beside its scorecard, copied by hand: the label that a row begins with, and its figures as
 * they are printed in full units. A statement's totals may be a unit off, since they were printed from amounts that are not rounded.
 */

/** Each row's accounts, budget and variance of April, then of the year to date; the organisation without the supply centre. */
export const tertialIncome: readonly (readonly [string, ...(number | undefined)[]])[] = [
  ['Driftsinntekter', 304, 304, undefined, 1231, 1217, 14],
  ['Konsulentinntekt', 10, 10, undefined, 53, 47, 7],
  ['Sum driftsinntekter', 314, 314, -1, 1285, 1265, 20],
  ['Lønnskostnader', 106, 103, -3, 419, 407, -12],
  ['Aktiverbare timer', -6, -7, -1, -25, -30, -5],
  ['Varekostnad', 3, 3, undefined, 15, 10, -5],
  ['Avskrivninger', 93, 97, 4, 369, 389, 20],
  ['Lisenser, service og vedlikehold', 80, 77, -4, 304, 308, 4],
  ['Ekstern bistand', 35, 23, -13, 145, 100, -45],
  ['Andre driftskostnader', 21, 18, -3, 75, 69, -6],
  ['Sum driftskostnader', 332, 313, -19, 1303, 1254, -49],
  ['Driftsresultat', -19, 1, -20, -18, 11, -29],
  ['Nettofinans', -4, -5, 1, -20, -20, 0],
  ['Resultat', -23, -4, -19, -38, -9, -29],
  ['Herav endrede pensjonskostnader utover forutsetninger', 1, undefined, 1, 2, undefined, 2],
  ['Resultat før endrede pensjonskostnader', -22, -4, -18, -36, -9, -27],
];

/** This period, year to date, budget to date, variance, budget of the year. */
export const tertialInvestments: readonly (readonly [string, ...(number | undefined)[]])[] = [
  ['Sikker og stabil drift', 24, 75, 40, -35, 140],
  ['STIM', 13, 42, 65, 23, 200],
  ['Telefonapparat OUS HF', undefined, undefined, undefined, undefined, 27],
  ['Informasjonssikkerhet og personvern (inkl. ISOP)', 6, 36, 39, 2, 101],
  ['Digitalisering og effektivisering (IT for IT)', undefined, undefined, 6, 6, 20],
  ['Andre behov per kundetjeneste (SLA og annet)', 1, 9, 16, 7, 47],
  ['Standardisering og modernisering, testmiljø', undefined, undefined, 1, 1, 5],
  ['Infrastrukturbehov i Regional IKT', undefined, 1, 12, 11, 38],
  ['Finansiell leie – periferi', 10, 30, 49, 19, 148],
  ['Sum investeringer', 54, 194, 228, 35, 727],
];

/** Sick leave in percent, January to December; the last row is the target. */
export const absenceByMonth: readonly (readonly string[])[] = [
  ['2017', '6,9', '6,5', '5,6', '4,8', '5,0', '5,0', '6,1', '5,0', '5,4', '5,9', '6,6', '6,6'],
  ['2018', '7,1', '7,5', '6,4', '5,7', '4,7', '5,0', '6,6', '5,8', '5,6', '6,1', '6,5', '6,6'],
  ['2019', '6,4', '7,0', '5,7', '', '', '', '', '', '', '', '', ''],
  ['Mål', ...Array<string>(12).fill('5,7')],
];

/** Accounts and budget to date of the two programmes. The document prints the variances of ISOP without their minus. */
export const programmes: readonly (readonly string[])[] = [
  ['Investering', '42,1', '65,6', '23,5'],
  ['Drift', '66,2', '63,6', '-2,6'],
  ['Totalt', '108,3', '129,2', '20,9'],
  ['Investering', '36,1', '33,9', '-2,2'],
  ['Drift', '29,2', '22,9', '-6,3'],
  ['Totalt', '65,3', '56,8', '-8,5'],
];

/** What is measured in the assignment: the goal and the result. */
export const assignment: readonly (readonly [string, string, string])[] = [
  ['Levert kapasitet etter bestilling', '98 %', '99 %'],
  ['Interne ressurser i regionale prosjekter', '50 %', '56 %'],
  ['Redusere restanser for tjenestebestillinger', '-30 %', '5,9 %'],
  ['Levere som avtalt', '75 %', '41 %'],
  ['Flere risiko- og sårbarhetsanalyser', '50 %', '82 %'],
  ['Saker løst i første kontakt', '90 %', '85,5 %'],
  ['Brukeropplevd tilgjengelighet', '99 %', '99,94 %'],
  ['Færre kritiske hendelser', '10 %', '37 %'],
  ['Lavere kostnader', '-3 %', '+2,1 %'],
  ['Lavere avtalekostnad', '30 MNOK', '26 MNOK'],
  ['Administrasjonseffektivitet', '15 %', '11,7 %'],
  ['IT-kostnad per arbeidsflate', '-1 prosentpoeng', '+2,4 %'],
  ['Infrastruktur av samlet IT-kostnad', '-1,5 prosentpoeng', '-1,8 %'],
  ['Mer fornøyde medarbeidere', '75', '86'],
  ['Bedre opplæring og veiledning', '70', '69'],
  ['Drift av forsyningssenteret', '99 %', '100 %'],
  ['Kostnad for grunndata', 'utgangspunkt og tiltaksplan', '3,45 kr'],
  ['Kostnadseffektiv lønnsproduksjon', '1 126', '1 138'],
  ['E-læring i informasjonssikkerhet', '99 %', 'I prosess'],
  ['Mer fornøyde kunder', 'minst 3,6', '3,1'],
];

/** Overall impression by customer in the two halves of 2018. */
export const customers: readonly (readonly [string, string])[] = [
  ['1,8', '2,2'],
  ['3,0', '3,4'],
  ['2,0', '2,8'],
  ['3,5', '4,2'],
  ['2,7', '2,5'],
  ['4,3', '4,5'],
  ['5,0', '2,8'],
  ['3,5', '3,7'],
  ['5,0', '2,4'],
  ['1,8', '3,0'],
];

/** Single figures: a row's label and its figure. */
export const tertialFigures: readonly (readonly [string, string])[] = [
  ['Prognose for året', '-109'],
  ['Andel logistikkostnad hittil i år', '11,1'],
  ['Turnover ved periodens slutt', '9,0'],
  ['Kritiske hendelser i tertialet', '59'],
  ['Saker i tilbudsfasen', '253'],
  ['Gjennomsnittlig behandlingstid', '177'],
  ['Risiko- og sårbarhetsanalyser per måned', '71'],
  ['Fulltidsekvivalenter i STIM', '157'],
  ['Fulltidsekvivalenter i ISOP', '66'],
  ['Gjennomsnitt 1. halvår 2018', '2,97'],
  ['Gjennomsnitt 2. halvår 2018', '3,1'],
  ['Spurte', '195'],
  ['Svar', '55'],
  ['Svarprosent', '28'],
];
