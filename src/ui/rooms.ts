/** The rooms of the studio that one can go to from everywhere, in their order. */
export const ROOMS = ['today', 'clients', 'conversations', 'import', 'settings'] as const
export type Room = (typeof ROOMS)[number]
