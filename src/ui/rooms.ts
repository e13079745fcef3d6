/** The rooms of the studio that one can go to from everywhere, in their order; on a phone the first stand in the bar, the rest behind "more". */
export const IN_THE_BAR = ['today', 'concerns', 'promises', 'clients', 'conversations'] as const
export const BEHIND_MORE = ['outbox', 'import', 'settings'] as const
export const ROOMS = [...IN_THE_BAR, ...BEHIND_MORE] as const
export type Room = (typeof ROOMS)[number]
