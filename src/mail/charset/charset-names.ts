const names = new Map<string, string | null>()

/**
 * The name by which the platform knows a declared character set, or null when nobody knows what is meant.
 * Repairs spellings seen in real mail: `mswin1253`, `uft-8`, `cp-1251`, `koi8r`, `iso8859_2`, `win-1250`.
 */
export function standardName(declared: string | null): string | null {
  if (declared === null || declared.length > 60) return null
  const known = names.get(declared)
  if (known !== undefined) return known
  const found = lookUp(declared)
  if (names.size < 500) names.set(declared, found)
  return found
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:utf|uft|utv|uf|unicode11utf)(?:8|8mb4|8n|88591)$/, 'utf-8'],
  [/^(?:usascii|ascii|ansix341968|ansix3|iso646us|ascii7bit|7bit|us)$/, 'us-ascii'],
  [/^(?:x)?(?:ms|microsoft)?(?:win|windows|cp|ansi|wincp|cpwin|windowscp|codepage)(125\d|874)$/, 'windows-$1'],
  [/^(125\d)$/, 'windows-$1'],
  [/^(?:cs)?koi8?r$|^koi8$|^koi8ru$/, 'koi8-r'],
  [/^(?:cs)?koi8?u$/, 'koi8-u'],
  [/^(?:x)?(?:iso)?8859(\d{1,2})(?:e|i)?$/, 'iso-8859-$1'],
  [/^latin1$|^l1$|^iso88591windows.*$/, 'windows-1252'],
  [/^latin2$|^l2$/, 'iso-8859-2'],
  [/^latin[09]$/, 'iso-8859-15'],
  [/^(?:greek|elot928|greek8|suneugreek)$/, 'iso-8859-7'],
  [/^(?:cyrillic)$/, 'iso-8859-5'],
  [/^(?:cp|ibm|dos|oem)866$/, 'ibm866'],
  [/^(?:gb2312.*|cp936|ms936|euccn|xgbk)$/, 'gb18030'],
  [/^(?:ksc5601.*|cp949|ms949|euckr)$/, 'euc-kr'],
  [/^(?:cp932|ms932|sjis|shiftjisms|xsjis)$/, 'shift_jis'],
  [/^(?:cp950|big5hkscs|xxbig5)$/, 'big5'],
]

function lookUp(declared: string): string | null {
  const plain = declared
    .toLowerCase()
    .replace(/\*.*$/, '')
    .replaceAll(/[^a-z0-9]/g, '')
  for (const [spelling, name] of SPELLINGS) {
    if (spelling.test(plain)) return platformName(plain.replace(spelling, name))
  }
  return platformName(declared.trim().toLowerCase())
}

function platformName(label: string): string | null {
  if (label === 'us-ascii') return label
  // the platform calls utf-7, hz and iso-2022-kr "replacement": one replacement character and nothing else
  if (label === 'x-user-defined' || /^(?:iso-2022-(?:kr|cn)|hz)/.test(label)) return null
  try {
    const name = new TextDecoder(label).encoding
    return name === 'replacement' ? null : name
  } catch {
    return null
  }
}
