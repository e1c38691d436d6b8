throw new Error('Only bot/ may load the Teams SDKs');

export {};
