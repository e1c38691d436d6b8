import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { transcriptOf, transcripts } from '../../cli/generate/transcripts/transcript-of.ts';

describe.each(transcripts)('the transcript of %s', (example) => {
  const file = new URL(`../../docs/transcripts/${example}.md`, import.meta.url);

  it('is what the report answers now: run npm run generate', async () => {
    expect(await transcriptOf(example)).toBe(await readFile(file, 'utf8'));
  });

  it('holds twenty questions, and every figure of the store that an answer names', async () => {
    const text = await readFile(file, 'utf8');
    expect(text.match(/^## \d+\. /gmu)).toHaveLength(20);
    expect(text).toMatch(/^- `[\w-]+\/[\w-]+\/[\w-]+` /mu);
  });
});
