import { z } from 'zod';
import { byText } from '../../remembered/by-text.ts';
import { parseValues } from '../band.ts';
import { bandColours, type ColourBand } from '../find-band.ts';

const valueSchema = z.union([
  z.number().transform(String),
  z
    .string()
    .max(60)
    .refine(
      (text) => parseValues(text) !== undefined,
      'write a value such as "26", a range such as "3 - 4", or limits such as ">= 5"',
    ),
]);

const listSchema = z.array(valueSchema).min(1).max(50).optional();

/** Single values and ranges for each colour, e.g. `green: ["1", "2"]`, `yellow: ["3 - 4"]`. */
export const valuesSchema = z
  .strictObject({ green: listSchema, yellow: listSchema, red: listSchema })
  .refine((lists) => Object.keys(lists).length > 0, 'give values for at least one of green, yellow and red');

export type ValuesRule = z.infer<typeof valuesSchema>;

const readValues = byText(parseValues);

/** Gives the values and ranges of each colour as bands, worst colour first. */
export function valueBands(values: ValuesRule): readonly ColourBand[] {
  return bandColours.flatMap((colour) =>
    (values[colour] ?? []).flatMap((text) => {
      const band = readValues(text);
      return band === undefined ? [] : [{ colour, text, band }];
    }),
  );
}
