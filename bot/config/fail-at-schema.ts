import { z } from 'zod';
import { failpoints } from '../../cycle/failpoints.ts';

const instruction = `write one of ${failpoints.join(', ')}, and :n for the n-th passing`;

/**
 * A failpoint and which passing of it, the first where none is named.
 * @example failAtSchema.parse('before-claim:3') //=> { name: 'before-claim', passing: 3 }
 */
export const failAtSchema = z
  .string()
  .transform((text) => {
    const [name, passing = '1', ...rest] = text.split(':');
    return { name, passing: rest.length > 0 ? Number.NaN : Number(passing) };
  })
  .pipe(
    z.object({
      name: z.enum(failpoints, instruction),
      passing: z.int(instruction).min(1, instruction),
    }),
  );
