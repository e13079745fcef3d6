export const doubt = `
# worry, said outright
0.62 {am} [{adv}] (worried|concerned|nervous|anxious|uneasy|apprehensive|unsettled|hesitant|sceptical|skeptical|doubtful|scared|panicking|stressed|torn|wary|reluctant|alarmed|insecure|uncomfortable|afraid we|afraid this|afraid that|afraid it)
0.6 (worries|worrying|concerns|troubles|bothers|bothering|troubling|alarms|scares|frightens|unsettles|nagging) (me|us|my|our|is)
0.5 (worried|worrying|uneasy|apprehensive|misgivings|cold feet|qualms|skeptical|sceptical|unsettling|disconcerting)
0.55 (my|our|some|a few|several|serious|real|growing|have|having|share|raised|raise|certain|any more|big|main|the|voice|express|one|these) [{adv}|big|main|serious|real] (concern|concerns|doubt|doubts|reservations|worries|hesitations|misgivings|worry|fear|fears)
0.6 [{am}] [starting to|beginning to|still] (having|have|had|got|getting) [{adv}|some|my|serious|second|our] (doubts|second thoughts|reservations|misgivings|cold feet|qualms|concerns)
0.65 second thoughts
0.5 (starting|beginning|started|begun|begin|tempted|inclined) to (doubt|wonder|question|worry|regret|feel uneasy|get nervous|get worried|have doubts|think (we|i|that|this|it))
0.5 (doubt|doubting) (if|whether|we|this|that (this|it|we|the)|it will|the|very much)
0.6 (lie|lying|lay|keeps|keep|keeping|kept) (awake|me awake|us awake|me up|us up|me up at night)
0.6 (losing|lost|lose) (sleep|confidence|faith|trust|hope|heart|my nerve|my confidence|our trust|all confidence|all trust)
0.55 (sleepless|can't sleep|couldn't sleep|haven't slept|hardly slept|didn't sleep|not sleeping|barely slept)
0.5 (on|at the back of) (my|our) (mind|minds)
0.6 (bad|sinking|uneasy|nagging|uncomfortable) feeling
0.45 (gut|funny|strange) feeling
0.55 {dont} (feel|feeling) [{adv}|entirely|altogether|wholly|very|so|completely|all that|too] (comfortable|confident|right|good|at ease|safe|sure|certain|ready|easy|secure|reassured|great)
0.62 (not|no longer|less|never|hardly|isn't|aren't) [{adv}|entirely|wholly|fully|altogether|100|exactly|yet|at all|quite|as|that|overly|terribly] (convinced|comfortable|confident|persuaded|at ease|reassured|sold on|won over)
0.55 [still] (unsure|uncertain|undecided|in two minds|on the fence|of two minds|wavering|dithering|torn|hesitating)
0.55 (not|not so|no longer|less|isn't|aren't) [{adv}|entirely|fully|yet|at all|quite|100|exactly|altogether|wholly|too] (sure|certain|clear) [{adv}|any more|anymore|myself|ourselves] ...3 (right|worth|need|needs|needed|way to go|good idea|for us|fit|fits|suits|want|wants|afford|wise|justified|going to work|will work|works for|would work|good enough|enough|direction|going|it's us|for me|help*|should|this is|that this|the best|quite us|how i feel|what to think|what to make|where this|where we|we can)
0.55 (not|no longer|isn't|aren't) (sure|certain) (about|of) (this|that|it|going|any of|all|{our} {work}|{our} whole|{our} direction|spending|paying|continuing|whether|things|myself|proceeding|signing|committing|investing|how we|how this)
0.3 (not|still not|isn't|aren't) [{adv}|entirely|fully|quite|100] (sure|certain)
# wondering
0.58 (keep|kept|keeps|find myself|caught myself|can't stop|cannot stop) (wondering|asking myself|asking ourselves|thinking about whether|thinking whether|questioning|turning it over|turning this over|going back and forth|going over it|coming back to the|second-guessing|agonising|agonizing|mulling|doubting|thinking we|thinking that we|thinking i|thinking about what|thinking about how much|coming back to this)
0.55 (going back and forth|asking ourselves|asking myself|agonising|agonizing|second-guessing|second guessing)
0.58 (wonder|wondering|wondered|ask myself|asking myself|ask ourselves) (if|whether|why) ...4 (really|right|worth|need|mistake|simpler|smaller|better|enough|too|necessary|makes sense|should|wise|overdone|ambitious|big|much|at all|still|ever|worthwhile|sense|chose|signed|fit|regret|justified)
0.5 (do|did|does) (we|i) (really|actually|truly|even|honestly) (need|want|have to|require)
0.55 whether (we|i) (really|actually|truly|even|still) (need|want|should|can|needed|wanted)
0.5 (need|want) (all|every|so many|that many|this much) (of)
0.5 [{adv}] (really|actually|truly|all) (necessary|needed|required|worth it|worthwhile|what we need|the right) ?
0.55 (is|was) (this|it|that|all this) [really|actually|still] (the right|a good|a wise|the best|such a good|right for (us|me)|too much|overkill|necessary|worth) ?
0.5 (overkill|over the top|oversized|too big for (us|a|our)|bigger than we|more than we need|bitten off more|out of our league)
0.38 too (ambitious|fancy|elaborate|grand)
0.55 (step|leap|commitment|undertaking|jump|decision|investment|risk|gamble|responsibility) for (a|an|us|me|our|someone|people) [{adv}|small|little|tiny] (place|company|business|shop|team|firm|of our|of my|like us|like me|family|practice|café|cafe|studio|charity|club|school|size|outfit|just starting)
0.5 (big|huge|quite a|large|massive|enormous|major|serious) (step|leap|commitment|jump|decision|risk|gamble|bite|chunk) [for us|for me]
0.5 (place|company|business|shop|firm|team|outfit|budget) [of] (our|my) size
0.35 for (a|such a) (small|little|tiny|one-man|one-woman|family) (place|company|business|shop|firm|team|outfit|practice|café|cafe|charity|club|studio)
# regret
0.7 {we} (regret|regretted|regretting)
0.6 (regret|regrets|regretting) (that|it|signing|choosing|having|our|my|the|this|not|ever|agreeing|going)
0.6 (hindsight|looking back|in retrospect)
0.6 {we} (should|shouldn't|should not|ought to) have [{adv}|never|perhaps|maybe|probably|not] (waited|thought|gone|taken|chosen|stayed|listened|asked|kept|started|known|checked|done|read|been|signed|agreed|hired|picked|looked|stuck|compared|rushed|insisted|bought|used|slept)
0.6 (if|had) (i|we|only i|only we|i'd|we'd) [had|have|only|just] (known|realised|realized|understood|read|been told|thought|waited)
0.6 {we} would have [{adv}] (kept|stayed|gone|chosen|preferred|liked|picked|used|stuck)
0.6 would have (been better|been enough|sufficed|been simpler|been cheaper|been wiser|done the job|done the trick)
0.65 (made|make|making|was it|it was|been|is it|is this|was this|this was|we made|did we make) [{adv}] (a|the|one|such a|our) [{adv}|big|huge|terrible|bad|serious|stupid|costly|expensive] (mistake|wrong choice|bad choice|wrong decision|bad decision|poor choice)
0.6 (right|wrong|good|wise|sensible|best|bad) (choice|decision|call|move|time|moment|fit|partner|people|person) [for us|for me|after all|at all|in the end|to make] ?
0.6 (wrong) (choice|decision|person|people|fit|partner|direction|track|path|road|moment|time for)
0.55 (too hasty|hasty|rushed into|jumped into|talked into|pushed into|got carried away|carried away|signed too|impulsive|overhasty|a bit quick|pressured into|in a rush to sign)
0.6 (make me|make us|made me|making me|makes me) [{adv}] regret [it|this|that] !
# drawing back
0.6 too late to (change|cancel|stop|think|rethink|reconsider|back|get|pull|withdraw|go back|reduce|make it|cut|drop|switch|step|pause|postpone|do something|scale|say no|ask for|turn|undo|swap|opt|leave|talk|get out|add) ?
0.5 (is|are) (it|we|i) too late
0.62 (back out|backing out|pull out|pulling out|step away|get out|getting out|wriggle out|opt out) [{adv}|of|from] (this|it|the contract|the agreement|the project|the deal|our|altogether|now|before) 
0.5 (back out|backing out|pulling out|get out of this)
0.5 (ending|end|leave|leaving|terminate|terminating|stopping|getting out|get out) [it|this|the contract|things] early
0.62 (cancel|cancelling|canceling|terminate|terminating|withdraw from|call off|calling off|undo|rescind|annul|end|ending|stop|get out of|break off|quit|leave) [{our}|from|all] [{adv}|whole|entire|remaining] (contract|agreement|order|project|everything|collaboration|cooperation|package|retainer|subscription|deal|campaign|engagement|arrangement|partnership|whole thing|rest of the)
0.55 (walk away|bail out|pull the plug|part ways|parting ways|go our separate ways|draw a line under|call the whole|end our collaboration|end it here|stop at this point)
0.3 (to cancel|cancelling|canceling)
0.3 (call it a day|leave it there|stop here)
0.55 (put|putting|place|placing|leave|pause|freeze|keep) (things|it|this|everything|the project|all|the work|the whole thing|project|the rest|that) [{adv}|all|whole thing] (on hold|on ice|on the back burner|on pause|aside for|to one side|for now|for a while|on the shelf)
0.5 (pause|pausing|hold off|holding off|shelve|shelving|wait before|park) [on|with] (the project|the work|this|everything|our|things|the whole|it all|signing|spending|paying)
0.5 (postpone indefinitely|press pause|wait a while before)
0.3 (pause|pausing|hold off|holding off|take a breather|stop for a while)
0.3 (take a break|take a step back|slow down|step back)
0.3 (revisit|review our)
0.55 (reconsider|reconsidering|rethink|rethinking|re-think|reassess|change our mind|change my mind|changed our mind|changed our minds|changed my mind|change our minds|changing our minds|changing my mind|changing our mind|think again|scale back|scale down|scaling back|scaling down|cut back|downsize|trim it down|trim down|smaller version|smaller package|reduce the scope|cut the scope|leave it at)
0.35 (need|want|like) to (think|reflect|sleep on|consider|digest|mull)
0.5 (need|needs|like|want|would like|have|take|give us|give me) [{adv}|some|more|a bit more|a little more|a few|another|to have|a] (time|days|moment|week|bit|while) to (think|think about it|think it over|think this over|think this through|sleep on it|sleep on this|sleep on|reflect|consider|digest|discuss this internally|mull|breathe|talk it over|talk about this|weigh|decide if|decide whether)
0.35 (we'll|we|i'll|i|let me|let us|have to|had to|need to|going to) [will|have to|need to|must] (think about it|think it over|sleep on it|sleep on this|sleep on this one|think about this|mull it over|have a think|talk it over|discuss it at home|think hard)
0.5 (not ready|not quite ready|hesitate|hesitating|hesitant|reluctant|loath|wary) (to|of|about) (commit|sign|go|proceed|continue|pay|spend|launch|invest|give|move|publish|approve|decide|say|take)
0.55 (before|until|unless) (we|i) (go|commit|sign|spend|pay|continue|carry|proceed|move) (any further|further|ahead|on|any more|more|forward|anything) [{adv}] [i|we]
0.5 (stay|stayed|staying|stick|stuck|sticking|go back|going back|keep|kept|manage|managed|carry on|return) (with|to|using|on) (the|our|my|what we) (old|previous|existing|current|original|former|have|had)
# trust
0.55 (can|how can|could|do|should|how do|how should) (i|we) (still|really|ever|even|be sure|know|trust|rely|believe|tell) ...3 (trust|rely|believe|sure|work|works|happen|get|deliver|know|not|real|real*) ?
0.55 how (do|can|will|could|am|are|would) (i|we) (know|be sure|be certain|tell|trust|supposed to know|supposed to trust|supposed to believe|to believe)
0.55 (can't|cannot|don't|do not|hard to|difficult to|not sure we can|can we|can i|not|never|no longer) [{adv}] (trust you|trust this|trust the|trust your|trust that|rely on|count on|depend on|trust it)
0.5 (what|how) (guarantee|guarantees|assurance|proof|security) [do|have|is|can] ?
0.5 (can|could|do|will|would) you (guarantee|promise|assure|prove|vouch)
0.5 (have|had) you (ever|actually|really|even) (done|made|built|worked|written|handled|run|designed)
0.5 what if (it|this|nobody|no one|we|the|people|customers|they|google|nothing|i|that|you|all this) ...3 (doesn't|don't|not|fails|nobody|wrong|never|no|won't|goes|isn't|hate|hates|less|drops|breaks|flops|stop|leave)
0.5 (are|is) (you|this|that|it|everything|we) [really|still|absolutely|quite|even|actually] (sure|certain|under control|going to work|supposed to|meant to|as it should|serious|interested) ?
0.45 is (this|that|it) [really|perhaps|maybe] (usual|normal|standard|common|typical|how it's done|how it works|the way) ?
0.45 (do|are|is) (other|others|most|all|your other) (clients|customers|people|companies) ?
0.5 (on|are we on|still on|headed in|going in|moving in|heading in) (the right|a good|the wrong) (track|direction|path|course) ?
0.5 (direction|way) (this|it|things|the project|we|all this) (is|are) (going|heading|taking|headed|developing|drifting)
0.5 {we} (would|could|will) (feel|sleep|be|rest|breathe) [{adv}|much|a lot|a great deal] (better|easier|more comfortable|more at ease|happier|calmer|reassured|safer|more confident|more relaxed|glad) (if|knowing|to know|with|once|when)
0.45 (we'd|i'd) (feel|sleep|rest|breathe|be) [{adv}|much|a lot] (better|easier|more comfortable|more at ease|happier|calmer|safer|more confident|more relaxed)
0.4 (reassure|reassurance|put (my|our) mind|set (my|our) mind)
0.5 (my|our|the main|the only|the real|big) (concern|worry|fear|problem|hesitation|reservation) (is|remains|lies)
0.3 (to be|being|if i'm|if i am|quite|brutally|perfectly|have to be|let me be|if we're|i'll be|i must be|want to be|completely|totally) (honest|frank|open|blunt|candid|direct) 
0.2 (honestly|frankly|tbh|truth be told|to tell you the truth|i won't lie|not gonna lie|i have to say|i must say|i must admit|i have to admit|i admit|i confess|between us|between you and me)
0.45 (we|i) (need|have|ought) to talk
0.4 (can|could) we (talk|have a talk|have a chat|speak) (about this|about where|about how|before|frankly|openly|seriously|about what)
0.5 who is (actually|really|even) (working|doing|in charge|responsible|handling|looking)
0.3 (i'm|im|we're) (sure|certain) you (know|are|have|understand|will|mean) (best|doing|your|what|better|well|very)
0.3 (nervous|anxious|concerned|hesitant|doubtful|stressed|scared|insecure|uncomfortable|afraid)
0.6 (stopped|stop|no longer|hard to|don't|not sure i can|can't) [{adv}] (trusting|trust)
0.55 (rather|prefer to|think it's best to|decided|decide|want|better|tempted) [{adv}|to] (not|stop|leave) [to] (continue|go on|proceed|carry on|go ahead|renew|extend|take part|go any further|do the rest|sign)
0.6 (won't|not|don't want to|don't intend to|not planning to|aren't going to|not going to) [{adv}|be] (renew|renewing|extend|extending|continue|continuing|proceed with|proceeding with|go ahead|going ahead|carry on|carrying on) [with|the|our|this|any]
0.55 (whether|if|about whether) (to|we|i) [{adv}|should|want to|will|can|shall] (proceed|continue|go ahead|carry on|go on|stay|keep going|renew|extend|stop|cancel|go through)
0.45 how much notice (do|would|must|should) (we|i)
0.35 (notice) [{adv}|period] (do|would|must|is|to give|we|i|required|needed|for)
0.5 (stop|end|pause|cancel|leave|quit|get out of|reduce) the (retainer|subscription|contract|package|campaign|project|cooperation|work|plan)
0.3 (have|had) you [{adv}|ever] (worked|done|dealt|experience|worked much) [{adv}] (with|for|in|work|any|this)
0.4 (do|does) (you|your team|anyone) [{adv}|there] have [{adv}|any|much|enough] experience
0.15 (i|we) [{adv}] wonder (how|what|who|why|where|about)
0.35 (need|want|like) (to know|to be sure|to be certain|to hear|some certainty|certainty|to see proof|to be able to say) [{adv}|that|if|whether] (this|it|we|that this|the|our|that it)
0.3 (has|have|had) [{adv}|a few|some|several|many] (questions|comments|thoughts)
0.45 (has|have|had) [{adv}|a few|some|several|many] (concerns|doubts|reservations) (about|on|regarding|as to) (your|the approach|the price|this|whether|the plan|the result|where|how|what)
0.5 (chose|choosing|picked|hired|trusted|with) [{adv}|perhaps|maybe] the wrong
0.4 (i|we) (have|keep) (my|our) own (opinion|thoughts|view|views|doubts)
0.2 (we'll|we will|i'll|let's|let us|wait and) see (what|how|whether|if|about|when)
0.35 (talk|discuss|discussing|discussed|talking|consult) [{adv}|it|this|that|about it|about this] (internally|among ourselves|with my|with the board|at home|in the team|with our lawyer|with the others)
0.4 (not|isn't|wasn't) [{adv}] (what we need right now|the right time|a good time|a priority for us|in our plans)
0.5 (living off|livelihood|depends on this|depend on this|everything we have|our savings|our last penny|all our eggs|a lot at stake|lot riding|can't go wrong|must not fail|can't fail|make or break)
0.15 (trust|faith|confidence)
0.45 (feel|felt|feeling) [{adv}] (stupid|foolish|silly|naive|guilty|exposed|stuck|trapped|alone|helpless|powerless|torn|sick|awful|bad) [{adv}] (for|about|that|with|having|now|in)
0.4 (beginning|starting|begin|start|began|started) to (suspect|ask myself|ask ourselves|feel (uneasy|like)|see why)
0.25 (beginning|starting|begin|start|began|started) to (think|feel|ask|believe)
0.5 (red flag|red flags|alarm bells|warning signs|warning sign|bad sign|bad omen)
0.45 (what|where) (went|has gone|is going|goes) wrong
0.3 (risk|risky|gamble|uncertain|uncertainty)
0.58 (want|wanted|like|wish|glad when) [{adv}|to] (it|this|get it|be done|to be done|be|have it) [{adv}] (over with|over and done|done with it|done with this|behind us|to end|to be over|finished with)
0.6 (cut|cutting) (our|my) losses
0.55 (would|could|might|to|help|helps) [{adv}|to] (put|set) (my|our) (mind|minds) at (rest|ease)
0.3 (normal|usual|common|standard|typical|customary) (for|to|that|in) ?
0.45 (leave it at|skip the rest|drop the rest|only do the|just do the|forget the rest|make do with|settle for|get by with|do without)
0.5 (used to be|was|were) [{adv}] (excited|enthusiastic|happy|keen|looking forward|thrilled|so sure|confident) ...5 now
0.45 (enough time|time|capacity|room|resources|energy) [{adv}|left] for (us|me|our|this)
0.45 (having|have|has) [{adv}] (reservations|hesitations|difficulty|difficulties|trouble) (with|about|believing|seeing|explaining|justifying)
0.42 (question|questions) about your (approach|method|methods|price|prices|way of working|qualifications|experience|background)
0.55 (whether|if) [you think|you believe] [this|it|it's|it is|this is|that's] [really|ever|actually] (going anywhere|leads anywhere|leading anywhere|getting us anywhere)
0.42 something to hold on to
0.55 (whether|if) (we're|we are|this is) [still|really] on the right (road|track|path|course)
0.62 (sorry|wish) [{adv}|that] {we} [had|{adv}] (ever|never) (started|begun|signed|agreed|asked|hired|bought|embarked)
`
