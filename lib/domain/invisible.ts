/**
 * Characters that a reader cannot see: soft hyphens, zero-width joiners, byte order marks and bidirectional controls
 * (Unicode category Cf). They follow text pasted from PDF and Word, make equal things unequal, and can hide a number.
 */
const INVISIBLE = /\p{Cf}/gu;

export const stripInvisible = (text: string): string => text.replace(INVISIBLE, "");

/** Hyphen, non-breaking hyphen, figure and other dashes, minus: they look alike and are typed for one another. */
const DASHES = /[‐-―−﹘﹣-]/gu;

export const unifyDashes = (text: string): string => text.replace(DASHES, "-");

/** Every control character but tab and line breaks: none can be seen, and PostgreSQL refuses the one numbered zero. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

export const stripControls = (text: string): string => text.replace(CONTROLS, "");
