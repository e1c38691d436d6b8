import type { Status } from './status.ts';

/**
 * The status with its reason in plain words, for posts, answers and documents. Receipts and `report.json` keep the limits
 * as they are compared.
 * @example inProse(status).reason //=> '2,9 % er over grensen for grønt (2,5 %); 0,4 prosentpoeng til grønt'
 */
export function inProse(status: Status): Status {
  const { prose, ...rest } = status;
  return prose === undefined ? status : { ...rest, reason: prose };
}
