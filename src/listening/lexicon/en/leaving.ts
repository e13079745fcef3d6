/** Says that the writer will be away: silence after it is explained (`../../leaving.ts`). */
export const leaving = `
(i'm|i am|i'll be|i will be|i shall be|i'm going to be|we're|we are|we'll be|we will be|we shall be|he's|she's|he is|she is) [{adv}|all|both|now|then|just|also|actually] (away|off|out of office|out of the office|out all|out on|out until|out from|out for|out of reach|on holiday|on vacation|on leave|on annual leave|on parental leave|on maternity leave|on paternity leave|travelling|traveling|abroad|in hospital|on a course|at a conference|at a trade fair|at a fair|offline|off sick|signed off|unreachable|unavailable|not available|not reachable|not around|without internet|closed|shut|back on|back in|back from)
(going|off|leaving|flying|heading|driving|taking off|i'm off|we're off) (on holiday|on vacation|on leave|away|abroad|to the seaside|to italy|to spain|to greece|to france)
(taking|having|got|have) [{adv}|a|some|my|our|two|three|the|next] (time off|days off|week off|weeks off|leave|holiday|break)
(back|back at my desk|back in the office) (on|in|at|from|by) (monday|tuesday|wednesday|thursday|friday|the|january|february|march|april|may|june|july|august|september|october|november|december|a week|two weeks|three weeks|a fortnight|ten days)
(my|our|the) (holiday|holidays|leave|vacation) (starts|begins|start|begin)
(closed|shut) (for|over|until|till|from|during|all) 
(won't|will not|won't be able to|will not be able to|can't|cannot) [{adv}|be] (be online|be around|be reachable|be available|be reading|be checking|check mail|check my mail|read mail|look at mail|answer until|reply until|get to it until|look until)
(nobody|no one|not a soul) (in|at|will be) [the] (office|shop|studio)
`
