/** Where a contact's own page is looked after: looked at, its links and its devices. */
export const accessPaths = {
  looking: (contact: string) => `/contacts/${contact}/looking`,
  freshLink: (contact: string) => `/contacts/${contact}/links`,
  linksEnd: (contact: string) => `/contacts/${contact}/links/end`,
  deviceEnd: (contact: string, device: string) => `/contacts/${contact}/devices/${device}/end`,
} as const
