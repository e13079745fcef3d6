/** Types that a browser shows and does not run; everything else is told to be bytes. */
const HARMLESS =
  /^(?:image\/(?:png|jpeg|gif|webp|avif|bmp|tiff|heic)|audio\/[\w.+-]+|video\/[\w.+-]+|application\/(?:pdf|zip|gzip|msword|rtf|vnd\.(?:openxmlformats-officedocument|oasis\.opendocument|ms-excel|ms-powerpoint)[\w.+-]*)|text\/(?:plain|csv|calendar))$/u

/**
 * The headers with which a stranger's file is handed out: to be saved and not shown, under a name without line ends or a path (it must be
 * plain already), as what it can do no harm as, and shut in should a browser show it all the same. `size` in bytes, where it is known.
 * (ASVS 1.3.11, 5.4.1, 5.4.2; RFC 6266, RFC 8187)
 */
export function downloadHeaders(file: { name: string; type: string; size?: number }): Record<string, string> {
  const plain = file.name.replaceAll(/[^\w .()-]/gu, '_')
  const type = file.type.toLowerCase()
  return {
    'content-type': HARMLESS.test(type) ? type : 'application/octet-stream',
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${percentEncoded(file.name)}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store, no-transform',
    ...(file.size === undefined ? {} : { 'content-length': String(file.size) }),
  }
}

/** RFC 8187 allows fewer signs than a URL does. */
const percentEncoded = (name: string) =>
  encodeURIComponent(name).replaceAll(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
