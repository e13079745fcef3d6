/** A link that opens the user's own mail program with a letter begun (RFC 6068); `fields` such as subject, body, In-Reply-To. */
export function mailto(address: string, fields: Readonly<Record<string, string>>): string {
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?${query.join('&')}`
}
