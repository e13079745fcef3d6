/**
 * The phrases that papers are found by in one language, a line each (the language of patterns is in src/listening/lexicon/README.md). `brief` are
 * words that approve where they stand nearly alone; `unsaid` before a phrase takes it back; `supposed` and `ofOthers` anywhere in a sentence unsay it.
 */
export interface PaperPhrases {
  approval: string
  brief: string
  why: string
  within: string
  beyond: string
  unsaid: string
  supposed: string
  ofOthers: string
}
