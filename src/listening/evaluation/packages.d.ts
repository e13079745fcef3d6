// None of these packages brings types of its own; declared is only what baselines.ts uses.
declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { score: number }
  }
}

declare module 'multilang-sentiment' {
  export default function sentiment(text: string, lang: string): { score: number }
}

declare module 'vader-sentiment' {
  const vader: { SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } } }
  export default vader
}
