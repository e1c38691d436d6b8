import type { Outcome } from './scenario.ts';

/** Runs variants one after the other, and names each finding and figure after its variant. */
export async function inTurn(
  variants: readonly { readonly name: string; readonly run: () => Promise<Outcome> }[],
): Promise<Outcome> {
  let all: Outcome = { findings: [], figures: {} };
  for (const { name, run } of variants) {
    const { findings, figures } = await run();
    const named = Object.entries(figures).map(([figure, value]) => [`${name}: ${figure}`, value] as const);
    all = {
      findings: [
        ...all.findings,
        ...findings.map((finding) => ({ ...finding, name: `${name}: ${finding.name}` })),
      ],
      figures: { ...all.figures, ...Object.fromEntries(named) },
    };
  }
  return all;
}
