import type { Warmth } from '../../lexicon-format.ts'

/** What is friendly in a letter beside its matter (`../../warmth.ts`). */
export const warmth: Warmth = {
  greetings: `
(hi|hello|hey|hiya|howdy|dear|morning|good morning|good afternoon|good evening|happy (monday|tuesday|wednesday|thursday|friday))
(kind|kindest|warm|warmest|best|very best) (regards|wishes)
(all the best|best wishes|yours warmly|with love|lots of love|take care|speak soon|talk soon|see you soon|bye for now|hugs|xo|xx|xxx)
`,
  thanks: `
(thanks|thank you|thankyou|thx|tnx|ty|cheers|ta|many thanks|much obliged|much appreciated|really appreciate|greatly appreciate|so grateful|very grateful)
(i|we) [really|very much|do|so] appreciate
`,
  wishes: `
(have|enjoy|wishing you|wish you) [a|the|your|all a] [really|very] (lovely|nice|great|good|wonderful|fantastic|relaxing|restful|sunny|super|merry|fab|peaceful|pleasant|rest of|weekend|holiday|holidays|break|evening|day|week|trip|easter|christmas|sunshine)
(good luck|get well|happy birthday|happy new year|merry christmas|happy christmas|happy easter|season's greetings|bon voyage|safe travels|safe journey|fingers crossed|congratulations|congrats|enjoy your|sleep well|cheers to|here's to)
(hope) [that] [you|your|the|it] ...4 (well|better|lovely|great|fun|nice|rest|break|good|enjoyed|weekend|holiday|sunshine|soon)
`,
  pleasantries: `
(hope|hoping|trust) [that|this mail] [finds] (you|you're|you are|all|everyone|everything) [both|all] (is|are|well|fine|good|keeping|had|enjoyed|doing)
(how) (are|is|was|were) (you|things|your|the) [holiday|weekend|family|trip|kids|easter|christmas]
(nice|lovely|good|great|wonderful|a pleasure|so good) (to|talking|meeting|speaking|seeing|chatting|hearing) (hear|see|meet|talk|speak|to|with|from|you|work|working)
(no|absolutely no) (rush|hurry|worries|problem|problem at all|pressure) [at all]
(take your time|whenever suits|when you have a moment|no trouble at all|you're welcome|my pleasure|with pleasure|of course|happy to help|glad to help|you're a star|you are a star|you're the best|you are the best|lifesaver|legend)
(looking forward|look forward|can't wait|excited) (to|for)
(love|loved|adore|enjoyed) (it|this|that|the|your|these|working)
(by the way|ps|p s) ...3 (laughed|smiled|loved|enjoyed)
(made|makes) (me|us|my|our) (smile|day|laugh|morning|week)
`,
}
