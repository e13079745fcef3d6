/** Uninformed: not knowing where things stand, no update, left to find out alone (S0-12). */
export const uninformed = `
# where do we stand
0.58 {we} [{adv}|still|really|honestly|both|all] (have|had|have had|are left with|got) [{adv}|absolutely] (no idea|no clue|no way of knowing|not the faintest idea|no overview|no visibility|little idea|no information|not been given any information|no picture|nothing to tell us) [{adv}] (where|what|how|when|whether|if|who|of what|of where|about what|about where|about when) ...5
0.55 (don't|do not|doesn't|didn't|no longer|hardly|never|still don't|can't|cannot|couldn't|wouldn't) [{adv}|even] (know|tell|see|say|knew) [{adv}] (where|how far|what stage|at what stage|what state|which stage|what point|how much of it|what has been done|what's been done|what is being done|what's being done|whether anything|if anything|whether you've started|whether you have started|whether work|if work) ...4 (stand|stands|at|are|is|we|things|started|done|happening|happens|reached|in|got|you|being|work|moving|been)
0.5 {we} [{adv}] (don't|do not|can't|cannot|couldn't|didn't|no longer) [{adv}] (know|tell|see) [{adv}] (what's going on|what is going on|what's happening|what is happening|what goes on|what's been happening|where things are)
0.58 (in the dark|out of the loop|left guessing|kept guessing|left to guess|leaves us guessing|leaves me guessing|keeps us guessing|keep us guessing|left wondering|leaves me wondering|leaves us wondering|flying blind|in limbo|none the wiser about where)
0.55 (feel|feels|feeling|felt|am|are|we're|i'm|being|been|kept|left|keep|leave) [{adv}|us|me] [{adv}|rather] (uninformed|badly informed|poorly informed|ill informed|ill-informed|kept out|left out of|shut out|cut off|in the fog|unaware)
0.55 (couldn't|could not|can't|cannot) tell (you|anyone|them|her|him) (whether|if|what|where|how far|which|who|when) ...5 (begun|started|done|stands|stand|happening|going|doing|reached|far|next|progress|finished|working|ready|are)
0.55 (last|only) (person|one|ones|people) to (hear|know|find out|learn|be told) !
0.5 (had to|have to) (learn|hear|read|find out|gather) [{adv}] [about] (it|this|that|about it|about this) [{adv}] (from|in|through|via|by) (a|an|the|my|our|your|others|someone|facebook|instagram|linkedin)
0.5 (no clue|no idea|not a clue|haven't a clue|don't know|do not know|can't tell|can't say|no longer know|can't see) ...2 (point|stage|state|status|step|phase|far) ...2 (we|it|things|you|this|everything|the project|the work) ...1 (are|is|have|has|got|stand|stands|reached|at|in)
0.5 (hear|hears|heard|know|knew|learn|told|see) [{adv}] (nothing|little|next to nothing|not a thing|precious little|hardly anything) [{adv}] (about|of) (how|what|where|whether|when|who) ...5
0.45 (none of us|nobody here|no one here|nobody in the shop|nobody at our end|neither of us|nobody on our side|not one of us) [{adv}|had|had been|was|were] (knew|told|aware|informed|warned|expected|expecting|prepared|heard) [{adv}] (he|she|they|it|you|about|that|of|anything|what)
0.55 (might|could|should) [{adv}] have (told|warned|informed|asked|let|mentioned|said|written to) (us|me|so|it|this|that|something|a word) ...3
# no update
0.55 (no|not one|not a single|without an|without any|not had an|not had any|haven't had an|haven't had any|hasn't been an|hasn't been any|never an|never any|never get any|rarely an|zero|no real|no proper|no further|lack of|still no|any sign of an|not received an|not received any|not seen an|not seen any|without a) [{adv}|single|proper|real|status|weekly|progress|interim|further] (update|updates|status update|status report|progress report|progress reports|newsletter|briefing|heads-up|heads up|information|info|news|sign of where|word on where|explanation of what|overview) [{adv}|since|for|from|on|about|in|at all|whatsoever|yet|so far|this|as to|regarding|of|to]
0.58 (last|latest) [{adv}|real|proper|time i had] (update|news|report|word|information|status) [{adv}|we had|i had|we got|i got|from you|i received|we received] (was|is|dates|came|goes) ...3 (ago|back|weeks|month|months|weeks|from|in|on)
0.5 (nobody|no one|no-one|none of you) [{adv}|ever|even|has|had|has ever] (tells|told|tell|informs|informed|updates|updated|keeps|kept|mentioned|explained|warned|said) [{adv}] (us|me|anyone|how|what|where|when|that|anything|a word|a thing)
0.5 (had to|have to|having to|must|need to|forced to|always have to|keep having to) [{adv}] (ask|chase|enquire|inquire|find out|guess|dig|work out|pull|fish) [{adv}] (for|to (hear|know|learn|get|find|be told)|myself|ourselves|what|where|every|out of you|what is) ...4 (update|updates|anything|stand|stands|status|happening|information|news|going|where|progress|know|every time)
0.55 (only|just|first) [{adv}] (learned|learnt|learn|heard|hear|found out|find out|discovered|discover|noticed|notice|saw|realised|realized) [{adv}] [about|of] [{adv}|it|this|that|the change|the delay] (by accident|by chance|from (a|our|my|the|someone|somebody|another|facebook|instagram|linkedin)|when i (asked|rang|called|looked|opened|checked)|when we (asked|rang|called|looked|opened|checked)|afterwards|after the fact|because (i|we) (asked|rang|called|looked)|through)
# would be nice to be told
0.5 (would have been|would've been|might have been|had been) [{adv}] (nice|good|fair|helpful|useful|polite|kind|decent|courteous) to (know|hear|be told|have known|be asked)
0.55 (would|it'd|would've|would have|might) [{adv}|have] (be|been) [{adv}|really|so] (nice|good|great|helpful|kind|polite|courteous|appreciated|lovely|useful|reassuring|a help|fair|decent) (to be|to have been|to get|to know|to hear|if (we|i|someone|somebody|you)|if you'd|if you had|had (you|someone|we)) [{adv}|had|were|was|could|been] (told|informed|kept|warned|asked|updated|know|consulted|tell|told us|told me|let|let us|let me|what|where|how|when|a heads-up|a heads up|an update|some warning|a warning|in the picture|in the know|who|mentioned|said)
0.55 (wish|wished|hoped|expected|should|ought to|could|might) [{adv}|i|we|you|had|have|to|someone|somebody|be|you'd|we'd|i'd|at least] ...2 (been told|be told|been informed|be informed|been warned|be warned|have told (us|me)|told (us|me) (before|earlier|sooner|first|beforehand|about)|warned (us|me)|let (us|me) know (before|earlier|sooner|first|beforehand)|been kept|be kept|have mentioned (it|this|that)|keep (us|me) better|kept (us|me) informed|been asked first)
0.42 (glad of|glad for|grateful for|happy with|settle for|appreciate|like|love) [just] (a line|a word|two lines|a sentence|a sign|a note|a short note|a quick line) ...2 (now and then|now and again|every now and then|from time to time|once in a while|occasionally|every week|once a week)
0.55 (like|love|appreciate|prefer|expect|want|need|liked|loved|appreciated|preferred|expected|wanted) [{adv}|it|to] [{adv}|have|be|to be|being|have been|knowing] (told|kept informed|informed|kept up to date|kept in the loop|kept posted|warned|asked first|consulted) [{adv}] (before|beforehand|first|in advance|sooner|earlier|when|about|next time|what|of|if|rather than|from time|now and|once)
0.5 (a|some|little|more|bit of) [{adv}|bit more|little more] (heads-up|heads up|warning|advance notice|information|communication|transparency|visibility) (would|might|wouldn't|from|next time|on what|about what|on where|about where|in advance|beforehand)
0.42 (can|could|would|will|please|might) [you] [{adv}|please|just|at least|perhaps|kindly|finally] (tell|update|brief|fill|bring) (us|me) [{adv}|in|up to date|up to speed] [{adv}|on|about|as to|with] (where (we|things) (stand|are)|what is going on|what's going on|what is happening|what's happening|what stage|what on earth)
0.55 (can|could|would|will) (someone|somebody|anyone|anybody) [{adv}|please|just|at least|perhaps|kindly] (tell|update|brief|fill|bring|let|explain to|inform) (us|me) ...4
# and what happens next
0.3 (what|and what|so what|but what) [exactly|actually|on earth|then] (happens|happens now|is happening|is going to happen|is supposed to happen|are we waiting for|am i waiting for) [{adv}] (now|next|after this|from here|then|here|for) ?
0.42 (is|are) (anything|anyone|anybody|somebody|someone|something|things|work|you) [{adv}|still|actually|even|already] (happening|moving|going on|working on|being done|doing anything|under way|underway|in progress|in hand|started) [{adv}|on|with|at all] ...2 ?
0.42 (has|have) (anything|work|anyone|you|something|someone) [{adv}|even|actually|already|yet] (happened|started|begun|been done|moved|been decided|changed) [{adv}|on|with|since|at all|yet] ...3 ?
0.4 (is|are) (this|that|it|the project|our project|we) [{adv}|still|actually|even] (alive|happening|going ahead|on the list|in the queue|on your list|on your desk|on your radar|part of the plan) ?
0.5 (assume|assuming|guess|guessing|suppose|supposing|imagine|gather) (that|it's|it is|things|you|we|nothing|something|no news) ...4 (good news|still|going|changed|happening|moved|working|started|on track|but (nobody|no one|i|we)) ...4 (nobody|no one|don't know|haven't heard|never|told)
0.3 (any|is there|has there been|got) [{adv}|an] (news|update|updates|word|idea where) [{adv}|been] (of|on|about|for|from|regarding|yet|with|here|at all|as to|for us|for me) ?
0.25 (any|is there any|is there an|have you any|have you got any) (news|update|updates|word) ?
0.42 (what's|what is) (happening|going on) with
0.5 (hear|heard|read|learn|learned|learnt|see|saw) [{adv}|about] (it|this|that|the (change|changes|delay|launch|news|plan)) [{adv}] (from|on|through|via) (facebook|instagram|linkedin|others|third parties|someone else|my colleague|a colleague|our customers|a customer|customers|the newsletter|twitter|your website|the grapevine)
0.5 (changed|moved|published|launched|switched|replaced|removed|deleted|dropped|cancelled|decided|postponed|swapped|sent it out|went live) ...5 without [{adv}] (telling|a word|letting|informing|saying|asking|warning|notice|mentioning)
0.5 (surprised|astonished|startled|taken aback|puzzled|shocked) to (find|hear|learn|discover|read|see) [out] [{adv}] [that|out] (you|the|it|we|my|our|a) ...3 (already|changed|been|had|moved|without|gone|live|published|left|someone|no longer|decided)
# what else points that way
0.5 (wasn't|weren't|isn't|aren't|am not|never been|haven't been|hasn't been|not been|nobody|not being|never) [{adv}|being|been|even] (informed|consulted|asked|involved|told about|kept updated|notified|warned|included in|copied|listened to|taken seriously|kept posted|kept informed|told that|told anything)
0.5 (keep|keeping|kept) (us|me) [{adv}] (posted|informed|updated|in the loop|in the picture|up to date) [{adv}] (more|better|next time|in future|from now)
0.5 (find|found|finding) out (from|by|through|by accident|myself|via|only|in the|that way|on facebook|on instagram|on my own)
0.55 without [{adv}|even] (asking|consulting|telling|informing|warning|a word|letting|checking with|our|my|saying|so much as|notice|explanation|any explanation|any warning|permission|approval)
0.55 (behind our backs|behind my back|over our heads|over my head without|nobody asked us|nobody asked me|no one asked us|no one asked me|weren't asked|wasn't asked)
0.55 {dont} (know|see) (where|how) (this|it|we|things|all this) (is|are) (going|heading|leading|headed|supposed|will|standing|stand)
0.55 (where) (do|does|are|exactly do|exactly are) (we|things|the project|it|i) (stand|stand now|at) ?
0.5 (where|how) (things|we|it|the project|everything) (stand|stands|are at|is at|currently stand)
0.45 (need|needs|want|like) to (understand|know|hear) (why|what went|how this could|how it came|what is going on|what's going on|what is happening|what's happening|what happened)
0.4 (what's|what is) (going on|happening) [with|here|there] ?
0.55 (nobody|no one|you never|you didn't|never|nobody ever) [{adv}] (told (us|me)|mentioned|warned (us|me)|said a word|said anything|informed (us|me))
0.45 when (we'll|you'll|i'll|we|you|anyone) [will] know
0.3 (when|what) (is|are|was) (the|our|your) [{adv}|new|next|actual|real|current] (status|state|stage|latest|plan now|hold-up|holdup|delay|delivery date|launch date)
0.2 (what|what's|what is|what will|and what) [the] (happens|happen|next|comes) (next|now|after that|after this|from here|then|step|steps|supposed) 
0.45 (wondering|wonder|wondered|ask|asking|know|see|hear|idea|tell me|tell us|remind me) [{adv}] where (we|things|you|it) [all] (are|is|stand|have got|have got to|are up to|are at) [{adv}|now] [with|on|in|at|up to|things|everything|it]
0.42 (idea|sense|feeling|know|tell me|tell us|hear|see) [{adv}|of] how far (along|on|you are|you have got|things are|we are|it is|you've got|you have come)
0.5 (lose|lost|losing|loose) [{adv}] (track|sight|the thread|the overview|overview) [of] [{adv}] (what|where|who|how|which|it all|things|everything|the)
0.5 (was|were|am|should) (i|we) [{adv}] (meant|supposed|expected|have been|have) [to|to have] (know|known|be told|told|be informed|be asked|hear|have heard|have known) ...4
0.5 (when|every time|whenever) ...5 (ask|asks|asked) [me|us] ...9 (don't|do not|can't|cannot|never|no idea|nothing) [{adv}] (know|say|tell|answer|what|to tell|to say) ...2 !
0.5 (help|let|allow) (me|us) [to] (sleep|sleep better|relax|rest easier|feel easier|feel better about|breathe) ...3
0.45 (line|word|note|sentence|sign|message|update) [{adv}] (on|about) (progress|how it is going|how it's going|how things are going|where things are|where we are|where you are|the state of) ...4
0.45 (gone|went|become|fallen|turned|got|grown) [{adv}|a little|a bit|rather|very] quiet [{adv}|lately|recently|since|on|from|at|here|again|of]
0.45 (been|is|was) [{adv}|a little|a bit|rather|very] quiet (on|from|at) your (side|end|part|direction)
0.42 (short|brief|little|weekly|regular|quick) (note|update|summary|report|line|overview) [{adv}] (on|every|each|once a|at the end of) (friday|fridays|monday|mondays|week|weeks|month|the week|other)
0.5 (expected|hoped|hoping|expecting|thought i would|thought we would|thought i'd|thought we'd|was going|had been hoping|would have expected) [{adv}|i|we] (to) hear [{adv}|something|more|back] (from you|after|by now|before|last|on|this|more|anything|something) ...3
0.5 (only|had to|have to|just) (learn|learned|learnt|hear|heard|find out|found out|discover|discovered) (from|through|via) _ [_] (that|about|how|of)
0.45 (hard|difficult|impossible|not easy|tricky) [{adv}|for me|for us|from here|from outside] to (see|tell|say|judge|make out|follow|know) [{adv}] (what|where|how|whether) [{adv}] (has|have|is|are|things|we|you|it|exactly|still|goes|been|needs) ...4
0.42 (never|not|always|no longer) [{adv}] (sure|clear|certain|know) (what|which|who) ...3 (is on|is with|lies with|belongs to|is waiting for|is up to|is at) (your|you|my|me|our|us) ...3 !
0.42 (not|never|isn't|aren't) [{adv}] (sure|clear|certain) (what|which|who|when) (the|our|your|is) [{adv}|is] (next step|next steps|next|turn it is|move it is) ...5 !
0.45 (know|sure|clear) [{adv}] (who|whose) ...2 (meant|supposed|turn|job|task|move|to take|takes|responsible) ...3 ?
0.45 (nobody|no one|none of us) [{adv}|here] [seems to|appears to|really|quite] (know|knows|understand|understands|tell|say) (what comes|what happens|what is next|what's next|how it goes|where it|what the next|who) ...3 !
0.45 (heard|hear|learned|learnt|got) it (from|through|via) (the|a|our|my|your|somebody|someone) _ first ...5
0.5 (put my mind at ease|put our minds at ease|feel easier|rest easier|sleep easier|be calmer|feel calmer) to (know|hear|see|have) ...5 !
0.42 (no|not much|little) (feeling|sense|idea) (for it|of it|for where|of where|how far|at all) ...2 !
`
