import { createContext } from 'svelte';
import type { Words } from './index.ts';

/** `useWords()` in a component gives the strings of the page's language; the layout sets them once for a page's life. */
export const [useWords, setWords] = createContext<Words>();
