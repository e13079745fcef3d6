/** The URLs of mail accounts, spelled here only. */
export const accountPaths = {
  accounts: () => '/accounts',
  newAccount: () => '/accounts/new',
  /** Where what was found for an address stands. */
  newFor: (address: string, name: string) => `/accounts/new?${new URLSearchParams({ address, name }).toString()}`,
  forwarding: () => '/accounts/forwarding',
  /** Where a provider sends the user back to; it stands in the studio's registration with the provider. */
  consentReturn: () => '/accounts/oauth2/return',
  account: (id: string) => `/accounts/${id}`,
  change: (id: string) => `/accounts/${id}/servers`,
  password: (id: string) => `/accounts/${id}/password`,
  consent: (id: string) => `/accounts/${id}/consent`,
  switching: (id: string) => `/accounts/${id}/switching`,
  removal: (id: string) => `/accounts/${id}/removal`,
  domain: (id: string) => `/accounts/${id}/domain`,
} as const
