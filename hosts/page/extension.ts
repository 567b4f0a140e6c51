import type { browser } from 'wxt/browser';

type Extension = typeof browser;

const { browser: named, chrome } = globalThis as { browser?: Extension; chrome?: Extension };

/**
 * The extension's own door in a content script. Both browsers answer with promises and differ in the name only, which
 * spares the page a third of the script that the usual wrapper would be.
 */
export const extension = (named?.runtime?.id ? named : chrome) as Extension;
