import type { Starters } from './starters.ts'

export const en: Starters = {
  received: {
    title: 'Your letter is here',
    text: `{salutation}

Thank you for your letter. I want to give it a proper answer, and I will write to you by {… day}.

If anything cannot wait that long, please call me.

{my name}`,
  },
  ready: {
    title: 'Something to look at',
    text: `{salutation}

Here is {… what you send} for {project}. Please look at it in your own time.

Two things help me most: what feels right, and what does not feel right yet. Short notes are enough. If it is easier to talk it over, I am free on {… day and hour}.

{my name}`,
  },
  needed: {
    title: 'Something I need from you',
    text: `{salutation}

To go on with {project} I need {… what you need} from you. With it by {… day}, the date we agreed on stands. If that is too soon, tell me what would suit you, and I will work out what it means for the plan.

{my name}`,
  },
  late: {
    title: 'It will take longer',
    text: `{salutation}

I want you to hear this early: {… what} will not be ready on {… day}. You will have it by {… new day}.

The delay is on my side. Until then I will {… what you do meanwhile}. If the new day causes trouble at your end, tell me, and we will find another way.

{my name}`,
  },
  extra: {
    title: 'A wish beyond what we agreed',
    text: `{salutation}

Good idea, and it can be done. It is not part of what we agreed for {project}, so here is what it would take: {… price} and {… time}. I will begin only once you say yes.

If you would rather stay within the budget, a smaller version is possible: {… smaller version}.

{my name}`,
  },
  settled: {
    title: 'How are you getting on?',
    text: `{salutation}

It has been a while since we finished {project}. How are you getting on with it? Is there anything that is harder to use than it should be?

Small questions are welcome as well.

{my name}`,
  },
}
