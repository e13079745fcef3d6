import type { Asking } from '../../lexicon-format.ts'

/** What asks for an answer without a question mark, and what only seems to (`../../asking.ts`). */
export const asking: Asking = {
  requests: `
(please|kindly|pls|plz) [also|just|then|could you|can you] (send|let|tell|confirm|check|reply|answer|advise|share|forward|call|ring|write|give|choose|pick|look|review|read|approve|sign|fill|complete|return|upload|provide|add|see|have a look|take a look|explain|clarify|get back|come back|suggest|decide|mark|say|email|mail|find the attached and|go through|update|make sure|respond|drop)
(let|letting) (me|us) (know|have)
(tell|send|drop|give|write|mail|email|call|ring|show) (me|us) [back|please] (if|when|whether|what|which|how|who|where|the|your|a|an|all|any|it|them|at|on|by|before|as soon|once|two|three|some)
(could|can|would|will|may|might) (you|we|i|someone|somebody|anyone) [please|kindly|also|perhaps|maybe|possibly|just] (send|let|tell|confirm|check|reply|answer|share|forward|call|write|give|choose|pick|look|review|read|approve|sign|fill|get|have|explain|clarify|suggest|decide|say|make|do|speak|talk|meet|see|know|ask|help)
(need|needs|want|require) (your|you to|an answer|a reply|to know|to hear|from you|a decision|a yes|feedback|the texts|the photos|the files|the logo)
(waiting|wait|looking forward|look forward) (for|to) (your|hearing|an answer|a reply|the texts|the photos|the files|feedback|comments)
(hear|hearing) (from you|back|your|what you)
(i'd|we'd|i would|we would|would) [be|also|really|very much] (like|love|appreciate|grateful|glad|need|be grateful|be glad|welcome) [if|for|it if|to have|to get|to hear|to know|to see] (your|you|a reply|an answer|feedback|comments|the|a word|an update|what|how|when|whether|if)
(your|any) (thoughts|comments|feedback|opinion|approval|ok|go-ahead|decision|preference|answer|confirmation) [on|about|is|are|would|by|please|before|needed|welcome]
(do|would) you (mind|prefer|like|want|have|agree|think|know|need)
(wondering|wonder|asking|ask|curious|not sure|like to know|love to know) (if|whether|when|what|how|which|where) 
(when|what|where|which|how) (will|can|could|would|do|does|is|are) (you|we|it|the|this) ...6 (ready|done|need|prefer|like|want|think|start|send|finish|live)
(get|come) back to (me|us)
(approve|confirm|sign) [and] (it|this|them|the|by|below|here)
(awaiting|await) (your|the|a|an)
(rsvp|asap please|please advise|over to you|thoughts welcome)
`,
  needless: `
(no|without any) (need|reason|rush|obligation|pressure) to (answer|reply|respond|write back|get back|come back|do anything)
(no|not any) (answer|reply|response|action) [is|was] (needed|necessary|required|expected|wanted)
(don't|do not|needn't|please don't) [need to|have to|bother to|feel you have to|feel obliged to] (answer|reply|respond|write back|bother|get back)
(don't|do not|you needn't) bother (replying|answering|to reply|to answer|writing)
(just|only) (for your information|fyi|letting you know|to let you know|so you know|so that you know)
(fyi only|nothing needed from you|nothing for you to do|nothing to do on your side|thanks no answer needed)
`,
  niceties: `
how (are|is|have) (you|things|everything|life|everyone|the family|it) [both|all|you] [been|going|doing|keeping] [today|over there|these days]
(hope|hoping|trust) [that|this] (you|all|everything|your) ...6
(let|tell) (me|us) [know] if [you|there|there is|there's|anything|you'll] [have|need|are|want|should|is|run into] [any|anything|more|help|me|further|another] ...4
(if|should) you [have|need|should] [have|need] [any|anything|more|further|other] (questions|question|problems|anything|help|queries|trouble|doubts) ...4 (let|please|call|write|ask|contact|just|feel free|don't hesitate) ...6
(please|just) (feel free|do not hesitate|don't hesitate|consider the environment|accept my|accept our|give my|say hi|note that|find attached|find enclosed|see attached|excuse|forgive|don't worry|do not worry|keep up)
(let|letting) (me|us) know how it went
(isn't|wasn't|aren't) (it|this|that|they) [just] (lovely|great|wonderful|nice|funny|amazing|beautiful|fantastic|fun)
(what|how) [a|an] (lovely|great|wonderful|nice|beautiful)
(how|who) (cool|great|knew|lovely) ?
(no need|don't need|you needn't|not necessary|no hurry) to ...4
(i|we) will let (you|them) know
(looking|look) forward to (seeing|meeting|working|the|our|it|next|monday|tuesday|wednesday|thursday|friday|launch) 
`,
}
