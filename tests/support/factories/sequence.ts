let count = 0;

/** A number that no other call in this file has had. */
export const sequence = (): number => (count += 1);
