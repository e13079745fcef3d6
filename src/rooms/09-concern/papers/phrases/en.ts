import type { PaperPhrases } from './phrases.ts'

export const en: PaperPhrases = {
  approval: `
(we|i|she|he|they|the board|my boss|everyone) [have|has|both|all|hereby|happily|gladly|fully|finally] (approve|approves|approved|accept|accepted|agree|agreed|confirm|confirmed|signed off)
(it|this|that|draft|design|logo|text|texts|all|everything|proposal|layout|version) [is|are|was|has been|have been] (approved|accepted|agreed|signed off)
(consider it|approved from|approved with|happily) (approved|our side|my side|thanks|pleasure)
(please|you can|you may|do|so|then|just|yes) go ahead
go ahead (with|and)
(good|happy|ready|clear) to (go|proceed|go live|go to print|print|publish)
(green light|thumbs up|sign-off|signed off)
(we|i|everyone|everybody|she|he|they|team|boss|board|customers|husband|wife) [all|both|really|absolutely|simply|just] (love|loved|loves|like|liked|likes|adore|adored) (the|your|this|it|how|what|them|these|everything)
(love|loved|loving) (it|the|your|this|how|what|them|these|everything)
exactly (what|how|as) (we|i) (wanted|needed|hoped|asked|had|imagined|meant)
[very|so|really|more than|extremely|quite|perfectly|absolutely] (happy|pleased|satisfied|impressed|delighted|thrilled) (with|about|by) (the|your|this|it|how|what|them|everything|that)
(looks|look|reads|works|is|are|turned out|came out) [absolutely|just|really|simply] (great|perfect|wonderful|fantastic|excellent|brilliant|beautiful|superb|amazing|lovely|stunning)
(great|excellent|fantastic|wonderful|brilliant|superb|lovely|amazing) (work|job)
(right|best|good) (choice|decision)
(worth every|money well spent)
(glad|happy|pleased) [that] (we|i) (chose|hired|picked|went with|asked|found)
(better|nicer) than (we|i) (expected|hoped|imagined|thought)`,
  brief: `
approved
(perfect|agreed|excellent|brilliant|superb|wonderful|splendid)
(go ahead|all good|looks good|love it)`,
  why: `
(our|my|the main|the whole|the real) (goal|aim|purpose|reason|point|hope) [here] (is|was)
(the goal|the aim|the purpose|the point) (is|was|of|here)
(we|i) (chose|picked|hired|went with|came to|turned to) (you|your) ...8 (because|since|for|so)
(because|since) ...8 (we|i) (chose|picked|hired|went with|came to|turned to) you
(we|i) [really|urgently|simply|also|mainly] (need|needed|want|wanted) ...8 (because|so that|in order to|so we)
(we|i) [really|urgently|also] (need|want|are looking for|would like) (a|an|some|our) [new|good|proper|modern|better|own|whole new] (website|site|webshop|shop|logo|brand|identity|text|texts|copy|app|campaign|strategy|brochure|catalogue|system|tool|photos|pictures)
what (we|i) [really] (want|need|hope) [for] is`,
  within: `
(is|are|was|were|be|comes|come|all|already) [all|both|also|already|of course] (included|covered)
(included|covered) (in|by) (the|our|your|this|that)
(price|fee|quote|offer|package|agreement|contract|estimate) (includes|include|covers|contains|included|covered)
part of (the|our|your|this) (price|package|agreement|offer|deal|scope|contract|quote|fee|estimate)
(in|within) [the|our] (scope|price)
(no|without|without any|at no) (extra|additional) (cost|charge|fee|costs|charges)`,
  beyond: `
(not|never|isn't|aren't|wasn't) [yet|being|all] (included|covered|part of the|part of our|part of this|in scope)
(out of|outside|outside of|beyond) [the|our|this] (scope|agreement|contract|package|quote|offer|estimate)
(charged|billed|invoiced|priced|quoted|paid) (separately|extra|on top|additionally)
(is|are|be|cost|costs|comes|come as|would be|will be) [an|as an] (extra|additional)
(extra|additional|separate) (cost|charge|fee|costs|charges|work|quote|offer|estimate)
for (an extra|an additional|a separate|extra)
(excludes|excluded|excluding)
a (separate|different) (project|job|order)
(second phase|phase two|next phase|later phase)`,
  unsaid: `
(not|never|no|neither|nor|cannot|without|hardly|cant|couldnt|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|havent|hasnt|can't|couldn't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|haven't|hasn't)`,
  supposed: `
(if|unless|until|once|provided|assuming|before we|before i|hope|hopefully|wish|as soon as|not yet|would have|should have)`,
  ofOthers: `
(other|another|competitor*|competition|nephew|elsewhere)`,
}
