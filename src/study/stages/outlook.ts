/** How far a plan of several stages looks ahead: over all of them at once, or one after the other. */
export const outlooks = ['foresight', 'myopic'] as const;
export type Planning = (typeof outlooks)[number];
