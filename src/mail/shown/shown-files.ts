/** Endings of files that a double click runs, or that hold programs: on Windows, macOS or Linux, in Office or a browser. */
const RUNS = new Set(
  (
    'exe com scr pif bat cmd msi msp msc cpl dll sys drv js jse mjs vbs vbe wsf wsh ws hta ps1 psm1 psd1 jar class ' +
    'reg inf scf lnk url website desktop app command workflow action sh bash zsh csh py pyw rb pl php run bin elf ' +
    'deb rpm apk dmg pkg iso img vhd vhdx cab ace appx appxbundle msix xll xlam xla ppam ppa dotm docm xlsm xltm xlsb pptm potm ppsm sldm ' +
    'htm html xhtml xht mht mhtml svg svgz xml xsl chm hlp gadget application diagcab settingcontent-ms library-ms one'
  ).split(' '),
)

const RUNNING_TYPES =
  /^(?:text\/(?:html|javascript|xml)|image\/svg\+xml|application\/(?:x-ms|x-sh|x-executable|x-dosexec|x-elf|hta|java|javascript|ecmascript|xhtml\+xml|vnd\.microsoft\.portable|x-apple-diskimage|x-iso9660))/u

/** True for a file of a kind that can run as a program once it is opened: by its last ending, or by its type. */
export function mayRun(name: string, type: string): boolean {
  const ending = /\.([^.\s]+)[\s.]*$/u.exec(plainName(name))?.[1]?.toLowerCase() ?? ''
  return RUNS.has(ending) || RUNNING_TYPES.test(type.toLowerCase())
}

/** Marks that turn the writing round, so that `exe.jpg` is read where `gpj.exe` stands; and others that nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu
const NOT_IN_NAMES = /[\\/:*?"<>|]/gu
const LONGEST_NAME = 150

/** A file's name as it may stand in a header and on any disk: without a path, unseen signs and line ends; its ending is kept. */
export function plainName(name: string): string {
  const plain = name
    .toWellFormed()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(NOT_IN_NAMES, '_')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '')
  const letters = [...plain]
  if (letters.length <= LONGEST_NAME) return plain
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(plain)?.[0] ?? ''
  return letters.slice(0, LONGEST_NAME - ending.length).join('') + ending
}
