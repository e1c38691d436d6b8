import { expect, it } from 'vitest';

it('cannot load the Teams SDKs in the tests of everything outside bot/ and local/', async () => {
  await expect(import('botbuilder')).rejects.toThrow('Only bot/');
  await expect(import('@microsoft/teams-ai')).rejects.toThrow('Only bot/');
});
