/** The only place where the URLs of this room are spelled. */
export const deliveryPaths = {
  openLines: (client: string) => `/clients/${client}/open-lines`,
  closing: (id: string) => `/open-lines/${id}/closing`,
} as const
