/** What the tests of everything outside bot/ and local/ get in place of the Teams SDKs. */
export const unloadable = true;

throw new Error('Only bot/ may load the Teams SDKs');
