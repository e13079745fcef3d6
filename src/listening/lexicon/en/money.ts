export const money = `
0.58 (too|so|very|rather|quite|pretty|a bit|a little|awfully|far too|way too|much too|bit|really|extremely|ridiculously|surprisingly|such an|unexpectedly|fairly) (expensive|pricey|costly|steep|hefty|overpriced)
0.55 too dear
0.25 (expensive|pricey|costly)
0.58 (overpriced|steep|hefty|exorbitant|extortionate|daylight robbery|a rip-off|rip off|ripoff|cost a fortune|costs a fortune|costing a fortune|an arm and a leg|through the roof|eye-watering|sky-high|prohibitive)
0.6 {price} [{adv}|is|are|was|were|seems|seem|looks|look|feels|has|have|came|comes|appears|sounds] [{adv}|a bit|rather] (too high|high|higher than|steep|excessive|a shock|a surprise|on the high side|on the generous side|on the steep side|more than|doubled|tripled|gone up|crept up|increased|rising|climbing|growing|out of hand|through the roof|twice|far above|well above|above (what|budget|the quote|our budget)|over (budget|what|the quote)|hefty|painful|hard to swallow|hard to justify|unclear|not clear|out of proportion|beyond|didn't match|doesn't match|don't match|don't add up|doesn't add up|not add up|mounting|adding up|escalating|keeps|keep|bigger|different from|unexpected|unexplained)
0.55 (on the) (generous|high|steep|expensive|pricey|heavy|dear) side
0.62 (more|higher|bigger|larger|costlier) than (we|i|my|our|the|what|had|was|expected|agreed|quoted|planned|budgeted|originally|estimated|you|in the) [{adv}|had|have|originally|first|initially|ever|you|was] (expected|budgeted|planned|thought|reckoned|agreed|quoted|estimated|estimate|quote|bargained|can afford|could afford|imagined|anticipated|allowed|discussed|hoped|counted|set aside|said|told|budget|offer|wanted|like to|foreseen|assumed|contract|spend|spent|accounted)
0.62 (can't|cannot|couldn't|can hardly|can barely|don't think we can|not sure we can|unable to|not able to|won't be able to|can we|if we can|whether we can|how we can) [{adv}|really|actually|even] (afford|justify|stretch to|manage that|pay this|pay that|spend|keep paying|go on paying)
0.6 (over|above|beyond|outside|exceeds|exceed|exceeded|exceeding|blow|blows|blew|blown|bust|busting|stretch|stretches|stretching|out of|eats|eating|ate|strains|breaks) [{adv}|up|into|well|our|my|the|we] [entire|whole] (budget|means|our budget|price range|limit)
0.5 (budget|money|cash|funds|cash flow|finances) (is|are|was|has been|isn't|won't) [{adv}|already|nearly|almost] (tight|limited|used up|spent|gone|stretched|running|exhausted|finite|bottomless|not endless|small|not unlimited|enough|unlimited|stretch|cover)
0.55 (a lot|lots|so much|that much|this much|too much|awful lot|great deal|such a lot|serious|big|huge) [of] (money|cash|sum|chunk|amount of money)
0.5 (lot|load|deal|sum|amount|chunk) of money
0.35 (money) (for|to) (us|a|our|me|spend|lose|waste|such|something|nothing|what|two|three|one|that|this|be)
0.42 (for|at) (this|that|this kind of|that kind of|such a|so much|this much|what|the kind of|this sort of|these|what we|what i) [{adv}] (money|price|sum|amount|prices|rates|rate|fee|we pay|we're paying|we paid|i'm paying|i paid|i pay|cost|costs|it cost|it costs|kind of money)
0.62 [{dont}|no idea|not sure|unclear|clear|see|understand|know|wonder|wondering|exactly|tell me|explain] what [exactly|actually] (we're|we are|i'm|i am|am i|are we|you're|do we|we|i) [{adv}|actually|even|really|being] (paying for|paid for|pay for|charged for|billed for|being charged for|getting for|get for|spending|paying)
0.58 what (exactly|actually|precisely|on earth|specifically|is it that|all) [{adv}] (the|this|that|your|is the|does the|are the|is this|does this|these|is included|do we|is) ...3 (covers|cover|covered|includes|include|included|for|fee|charge|cost|costs|line|item|position|gets us|buys us|consists|stands for)
0.5 what (is|was|are|were) (this|that|these|those|the) ...3 (charge|charges|fee|fees|line|item|items|position|cost|costs|invoice|bill|surcharge|supplement|extra|extras) [for|about|on]
0.62 (why) (was|were|am|are|do|did|is|have|has|should|would|does) (i|we|there|it|you|this|that|the|my|our) ...4 (charged|billed|charge|charging|pay|paying|invoiced|cost|costs|expensive|fee|bill|extra|price|money|higher|twice|double|more|rate|hours|total|invoice)
0.6 how (come|is it|can it be|can it|could it|did it|does it) ...4 (cost|costs|expensive|price|pounds|dollars|euros|hours|charge|bill|more than|total|so much|that much)
0.6 (nobody|no one|no-one|nobody ever|never|you never|weren't|wasn't|not|didn't|hadn't|isn't|without being|nowhere|don't remember being) [was|were|had|has|we were] [{adv}|ever|been] (told|tell|mentioned|mention|warned|warn|said|informed|discussed|agreed|quoted|in the quote|in the contract|in the offer|part of the deal|part of the quote|on the quote|spoken|aware|agreed to|ordered|approved|signed up for) ...4 (extra|extras|cost|costs|charge|charges|charged|fee|fees|price|pay|paid|money|invoice|bill|surcharge|separate|separately|additional|on top|vat|hours|hosting|licence|license|fonts|maintenance|monthly)
0.55 {dont} (remember|recall|recollect) (agreeing|approving|ordering|discussing|seeing|any mention|this being|that being|signing|hearing|talking)
0.55 {dont} (see|find|recognise|recognize) (it|this|that|these|any) ...3 (in the quote|in the contract|in the offer|on the quote|in our agreement|in the agreement|in the estimate|anywhere)
0.58 (hadn't|had not|haven't|didn't|did not|wasn't|weren't|not) [{adv}|really|exactly] (planned|budgeted|reckoned|bargained|allowed|prepared|accounted|counted|reckon|agree|agreed|ask|asked|signed up) (for|with|to|on|that|this|such|any|it|a bill|an invoice|another)
0.55 (hadn't|had not|haven't|didn't|did not|wasn't|weren't|not) [{adv}|really|exactly] (expected|expecting|expect) (this|that|such|any|it|a bill|an invoice|another|to pay|to be (charged|billed|invoiced))
0.65 (hidden|unexpected|unexplained|surprise|unannounced|undisclosed|mystery|sneaky|extra|additional|surprising|unforeseen|unagreed) (cost|costs|fee|fees|charge|charges|extras|expense|expenses|bill|invoice|surcharge|item|items|hours|payments|payment|position)
0.5 (extra|extras|additional|on top|separately|surcharge) (charge|charged|cost|costs|billed|invoiced|for|again|too|now|suddenly|every|each) [for|time|now|that]
0.55 (charged|charge|charges|charging|billed|billing|invoiced|cost|costing) [us|me|our|we] (twice|double|extra|again|more|separately|for something|for work|for things|for that|for this|for every|for each|for nothing|for changes|for a|for the) [{adv}]
0.58 (surprised|surprise|shocked|shock|taken aback|astonished|startled|stunned|puzzled|bemused|jumped|choked|gulped|swallowed|gasped|blinked|winced|fell off|nearly fell|flinched|raised an eyebrow|hit the roof|frowned|not amused|unpleasant surprise) ...5 (invoice|bill|charge|charges|fee|fees|total|price|cost|costs|amount|line|sum|quote|figure|figures|item|estimate|number|hours|extra|chair|numbers)
0.55 (invoice|bill|price|total|estimate|quote|figure|number|sum|amount|costs) [that|came|was|is|were|gave|made|left|took|arrived] ...3 (surprised|surprise|shock|shocked|taken aback|aback|hit the roof|frowned|gulp|choke|choked|swallow|astonished|stunned|puzzled|wince|gasp)
0.55 (thought|assumed|understood|believed|expected|was told|were told|under the impression|my understanding|our understanding|you said|you told us|you told me|supposed|taken for granted|figured|meant) [that|was|is] ...5 (included|part of the package|part of the deal|part of it|part of the price|covered|in the price|free|free of charge|all-in|all in|fixed price|fixed|all inclusive|no extra|included in|comes with|part of the quote|part of the)
0.5 (isn't|wasn't|aren't|weren't|not) [{adv}|that|it|this] (included|covered|part of the price|part of the package|part of the deal) ?
0.55 (price|prices|cost|costs|total|estimate|invoice|quote|fee|fees|bill|bills|rate) [has|have|had|keeps|keep|kept|just|suddenly|is|are] (gone up|going up|goes up|go up|went up|doubled|tripled|increased|rising|rises|rise|jumped|growing|grows|grew|changing|changed|changes|climbing|creeping|crept|raised|swollen|ballooned|been raised|escalated)
0.6 (where|when) (does|will|is) (it|this|that) (end|stop|all end|going to end|ever end)
0.6 (want|asking for|ask for|demand|like|expect|claim|request|requesting|offer us|entitled to) [a|our|my] [full|partial] refund
0.6 (money back|reimburse|reimbursed|reimbursement|compensation|compensate|chargeback)
0.2 (refund|refunds)
0.32 (discount|reduction|instalments)
0.5 (come down|bring down|bring the price|lower the|reduce the|reduced|better price|better deal|flexibility|flexible|room|leeway|wiggle room|movement|negotiate|negotiable|goodwill|knock off|meet us halfway|spread the|in instalments|pay later|smaller amount|cut the price|cheaper way|cheaper option|cheaper version|something cheaper) [{adv}|on|in|of|with|our] (the price|price|cost|costs|the cost|fee|bill|invoice|budget|the fee|payments|total|amount|the total|quote|the quote|price of|rate|terms)
0.35 (cheaper|for less|less money|lower price|half price|half the price)
0.6 (not|isn't|wasn't|hardly|barely|is it|was it|really|if|whether|be|are you|is this|is that|is all this) [{adv}|all|this|really|even] worth (it|the|that|this|what|so|our|spending|paying|all) [{adv}|money|price|sum] [{price}]
0.42 (worth it|worth the money|worth that|worth the price|worth all) ?
0.5 (value for money|value for|return on|get our money|our money's worth|my money's worth|bang for|payback|pay off|pays off|pay for itself|paid off|get out of it) 
0.58 (justify|justifies|justified|justification|justifying) [{our}|it|to|for|such|so|why|how|what] [{adv}|kind of] (expense|spending|difference|{price}|spend|extra)
0.35 (justify|justified|justification|justifying)
0.62 (waste|wasted|wasting|throwing|throw|thrown|burn|burning|burned|burnt|pouring|poured|sinking|sunk|losing|lost|down the drain|out of the window|away) [of|our|my|good|so much|all this|all that|that much|all|a lot of|more] (money|budget|cash|pounds|dollars|euros|savings)
0.62 money (down the drain|wasted|for nothing|out of the window|thrown|lost|gone)
0.6 (pay|paying|paid|charge|charged|money|pays|spent|spend) [{adv}|us|all|that|this|a fortune|good money|so much|and got|and get] (for nothing|twice|for something|for work|for a|for what|through the nose|over the odds|too much|so much|that much|a lot|again for|extra for|good money|for mistakes|for your|for things|for hours)
0.65 {we} (won't|will not|refuse|refusing|are not going|are not willing|not going|not willing|not prepared|don't intend|not paying|aren't paying|aren't going|decline|cannot|can't) [to] [{adv}|be] (pay|paying|settle|sign off|accept this|accept the|accept that|approve)
0.6 (withhold|withholding|stop|stopping|suspend|hold back|held back|block|blocked|dispute|disputing|contest|querying|questioning) [back|off|up|on] [{our}|any|all|further|final] (payment|payments|invoice|bill|instalment|charge|charges|transfer|fee|amount|direct debit)
0.5 (go|going|run|look|talk|walk|went|sit|take another look) [me|us] (through|over|about|at|down with|down over|down and look at) [{our}|all] (numbers|figures|costs|quote|price|invoice|budget|estimate|money|hours|bill|breakdown|pricing|payment|payments|finances) (again|once more|one more time|another time|before|together again|with)
0.3 (breakdown|itemised|itemized|detail|details)
0.5 (break it down|break down|explanation|explain|clarify|clarification|clarity|transparency|transparent|account for) [for|of|on|about|how|why|what|to us|to me|around|regarding] ...3 (invoice|hours|costs|cost|price|charge|charges|bill|fee|fees|total|amount|estimate|money|pricing|expense|figures|spent)
0.5 (how|why) ...3 (hours) ...4 (spent|took|take|possible|add up|arrived|came|needed|billed|charged|logged|get to|reach)
0.5 (invoice|bill|charge|amount|total|sum) [that|we|i] ...4 (wrong|incorrect|mistake|error|too high|not what|isn't what|not right|different|doesn't match|don't recognise|don't understand|not agreed|can't be right|not correct|not in line|unclear|odd|strange|does not match|exceeds|for work)
0.5 (pounds|dollars|euros|quid|bucks|eur|usd|gbp) (to|for) [just|only|simply|merely] (change|changing|update|updating|fix|fixing|move|moving|swap|swapping|add|adding|edit|editing|correct|correcting|a|one|an|five|ten|this|that|two|three|replacing|resizing|uploading|what)
0.5 (savings|overdraft|loan|remortgage|cash flow|credit card) ...4 (this|site|project|pay|tight|invoice|worry|worried|problem)
0.4 (adds|adding|mounting|mounts|racking|piling) up
0.5 (cost|costs|costing|charge|charging|spend|spending|spent|paid|pay|paying|price) [{adv}|us|me|already|is|was|we] (three times|twice|double|four times|triple|10 times|ten times|far more|much more|so much|that much|a lot more|way more|even more)
0.5 (three times|twice|double|four times|triple|ten times) (what|the price|the amount|as much|more|our|my|as expensive|the cost|that)
0.45 (more|further|another|yet another) (invoice|bill|payment|instalment|charge) [already|so soon|again|now]
0.4 (unplanned|unbudgeted|out of pocket|short of money|short of cash|penny pinching|tighten our belts|count every penny|watch every penny|every penny counts|mind the pennies|money is tight|money's tight|strapped)
0.45 (the|about the|back to the|question of|talk about|discuss|revisit|reconsider|look again at|reopen) (price|cost|fee|budget|money|bill) (again|once more|side of|question|issue)
0.65 (deposit|money|payment|advance|fee|instalment|down payment|retainer) (back|returned|refunded)
0.5 (bring|bringing|get|getting|take|keep|keeping) [{adv}|the|that|this|our] [overall|total] (cost|costs|price|total|budget|bill|fee|figure|amount) [{adv}] (down|lower|under control|in check|within)
0.5 (a|quite a|bit of a|real|big) (stretch|strain|squeeze|burden|blow|lot to ask|lot to pay|lot to spend|lot for) [{adv}|for|on|financially]
0.2 (paid|paying|pay) [{adv}|everything|it all|all of it|in full|the lot|us|so much|half] (up front|upfront|in advance|already|and)
0.2 (cost|costs|is|are) extra
0.45 (don't|doesn't|didn't|not) [{adv}] (add up|tally|match the|match what|correspond)
0.3 (billed|charged|invoiced) [{adv}|us|me] for
0.2 (billed|charged)
0.6 (overcharged|over-charged|double billed|billed twice|charged twice|paid twice)
0.4 (how much more|how much is this|how much will this|how much are we|what will this|what is this going to|what else will|what more will|how many hours) ...4 ?
0.3 (extra|surcharge|additional) (cost|costs|fee|fees|charge|charges)
0.5 (had to sit down|fell off (his|her|my) chair|nearly fell|went pale|went white|swallowed hard|turned pale|gulped|whistled)
0.5 what is it [exactly] [that] (we|i) (get|pay|are getting|are paying|receive|buy)
0.42 what [exactly|actually] (do|does|did) (we|i|it|one) get (for|each|every|per|out of)
0.3 (the invoice says|the invoice lists|the invoice shows|according to the invoice|on the invoice)
0.5 (a lot|too much|rather much|quite a lot|steep) for (a|an|one|just|such|the) {work}
0.55 (every|each) (time|month|week|invoice) ...8 (something|anything|another|some) extra
0.5 (something|another|yet more|always something) extra (again|every|each)
0.5 (has|have) [{adv}|somehow|suddenly|now] (somehow|suddenly) (become|turned into|grown to|risen to)
0.55 before (i|we) pay (a penny|anything|a cent|any more|another|the rest|one more)
0.5 [big|huge|few|several] question (mark|marks) (next|over|behind|beside|about|against|at)
0.5 (we|i) [both|all] (swallowed|gulped|gasped)
0.45 (help|explain|walk|talk|take|guide) ...3 (understand|make sense of|through|follow|to us|to me|me|us) [{adv}] (the|this|your|that|our) [last|latest|second|first|final|new] (invoice|bill|total|statement|charges|calculation|figures|sum)
0.45 (understand|make sense of|reconcile|follow) (the|this|your|that) [last|latest|second|first|final|new] (invoice|bill|statement|charges|calculation)
0.5 (arrived at|came to|come to|made it|counted on|had in mind|reckoned with|worked out|got to|counting on|ended up with) ...2 (smaller|lower|different|another|other) (number|figure|sum|amount|total|price)
0.45 (room|leeway|flexibility|wiggle room|scope) ...3 (on|in|with|for|around|about) (the|this|your|that) [{adv}|first|second|third|last|next|final] (price|instalment|installment|payment|fee|fees|total|invoice|rate|quote|budget|figure|bill)
0.45 (any|some|little|bit of|is there) (movement|leeway|flexibility|wiggle room|room for manoeuvre|room for negotiation) ...3 (price|instalment|installment|payment|fee|fees|total|invoice|rate|quote|figure|bill)
0.45 (was|were|is|are) (the|this|that|these|those) ...4 (something|anything|part of what|what|one|ones) (we|you) [had|have|ever|actually|did] (discuss|discussed|agreed|talked about|ordered|spoken about|asked for|mentioned|planned) ...1
0.45 (did|had|have) (we|you and i) [{adv}|ever|actually|really] (discuss|discussed|agree|agreed|talk about|talked about|spoken about|order|ordered|planned) (the|this|that|these|those|an|extra|on) ...4 (extra|additional|fee|charge|charges|hours|day|surcharge|cost|costs|item|position|amount|price) ...2 ?
0.5 (realise|realised|realize|realized|know|knew|aware|understand|understood|clear|expect|expected) [that] ...5 (would|were|was|are|is|be|being|will) [{adv}|be] (charged|billed|invoiced|extra|separate|calculated|counted) [extra|separately|on top|apart|again|too] !
0.42 (how|where) (the|this|that|your) [{adv}|last|final] (figure|amount|sum|price|total|charge|number) ...4 (arrived at|calculated|worked out|made up|comes from|came from|came about|put together|broken down|composed)
0.5 (gave|gives|giving|given|make|makes|made) (me|us|my _|our _) (pause|pause for thought|think twice|swallow|gulp|wince|stop and think)
0.4 (watching|counting|turning|looking at|mind|minding) every (penny|cent|euro|pound|dollar)
0.45 (smaller|cheaper|simpler|leaner|reduced|slimmer|more modest|lighter) (version|package|solution|option|variant) ...5 (live with|afford|budget|do with|manage|cheaper|get away with|be enough) ...1
0.45 (surprised|startled|shocked|puzzled|taken aback|stunned) ...2 (by|at|about) ...3 (total|invoice|bill|sum|amount|figure|price|costs|cost|quote)
0.5 (total|invoice|bill|sum|amount|figure|price|costs|cost|quote) [{adv}] (surprised|startled|shocked|puzzled|stunned|baffled) (us|me|my|our|everyone)
0.42 (grateful|glad|like|need|appreciate|could i have|could we have|ask for|happy) ...3 (breakdown|itemisation|itemization|itemised bill|itemised invoice|itemised list)
0.45 (leave|take|cut|strip|drop) (some of it|something|anything|a part|parts|some things|one or two things|bits) [{adv}] (out|off|away) ...3 (bring|lower|reduce|cheaper|cost|price|budget|down|save)
0.5 (reconcile|square|match|tally|align|agree|fit) (the|this|your|that|it) [{adv}|last|latest] [invoice|bill|total|figure|sum|amount] with (what|our|the|my|your)
0.5 (invoice|bill|total|figure|sum|amount) ...1 (doesn't|does not|don't|not) [{adv}] (match|tally|agree|add up|fit|square|correspond) [with] ...3
0.42 (explain|know|understand|tell me|tell us|see) [to me|to us] what (the|this|that|these) [{adv}|extra|additional|other|last|second|remaining] ...3 (is|are|was|were) for
0.42 (really|actually|truly) [an|a|considered|counted as|charged as] (extra|extras|additional|on top|separate) ...6
0.42 (was|were|isn't|wasn't|is) (it|that|this|they) [not] [{adv}] (part of|included in|covered by|in) (the|our|your) (package|price|offer|quote|agreement|contract|fee)
0.42 (read|understood|remember|remembered|took|interpreted) (the|your|our|that) (offer|quote|agreement|contract|proposal|estimate|point) [{adv}] (differently|otherwise|another way) ...3
0.45 (budgeted|set aside|planned|allowed|reckoned|earmarked) ...6 (past that|over that|above that|beyond that|past it|exceeded|over it|more than that) ...2
`
