import type { Finding } from '../../../../report/checks/finding.ts';

/** `sums okonomi/resultat/total: 112 681 tusen kr`, with plain spaces. */
export function briefly({ check, where, given }: Finding): string {
  const place = [where.section, where.item, ...(where.cell === undefined ? [] : [where.cell])].join('/');
  return `${check} ${place}: ${given ?? ''}`.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2212', '-');
}
