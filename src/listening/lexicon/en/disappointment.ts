export const disappointment = `
# said outright
0.68 [{am}] [{adv}] (disappointed|dissapointed|disapointed|disappointing|dissapointing|disappointment|underwhelmed|underwhelming|let down|letdown|dissatisfied|displeased|unsatisfied|unsatisfactory|dismayed|disheartened|disillusioned|crestfallen|deflated|gutted|unimpressed|saddened)
0.6 {isnt} [{adv}|entirely|wholly|fully|exactly|yet|altogether|particularly|overly|terribly|as|at all|100|too|that|all that|quite|over the moon or|remotely] (happy|satisfied|pleased|thrilled|impressed|delighted|excited|enthusiastic|overwhelmed|blown away|content|won over|in love|taken|keen|a fan|fans|good enough|acceptable|amused|ecstatic|overjoyed|loving)
0.6 (unhappy|not happy|less than happy|less than thrilled|less than impressed|less than pleased|not a happy|hardly thrilled|hardly happy|far from happy|far from pleased|far from satisfied|far from ideal|far from perfect|far from what|far from done)
0.5 (sad|shame|pity|sorry) (to see|to say|that|to hear|about the|really|it|how|because)
0.5 (a|such a|real|great|bit of a) (shame|pity|letdown|let-down|downer|flop|failure|fiasco|dud)
0.4 (i'm|we're|i am|we are) sorry (to say|but|to have to|to report|to be|if this|that i have)
# not what was meant
0.66 {isnt} [{adv}|at all|entirely|exactly|really|precisely|remotely|anything like|even close to|by any means|in the least|necessarily] what (we|i|was|you|they|had|the|my|our|anyone) [{adv}|had|have|actually|all|both|originally|boss] (expected|asked|ordered|discussed|agreed|wanted|had in mind|have in mind|imagined|signed|paid|hoped|want|need|needed|pictured|envisaged|were promised|was promised|promised|meant|were looking|was looking|talked|requested|described|briefed|said|were expecting|was expecting|were hoping|was hoping|thought|chose|approved|sold|showed|asked for|are looking|am looking|were after|was after|are after|saw|spoke|were told|was told|explained|bought|planned|wrote|specified|specified)
0.6 (nothing like|a far cry from|a long way from|miles away from|light years from|very different from|very different to|completely different from|different from|different to|nowhere near|not even close to|worlds apart|bears no resemblance to|quite different from|rather different from|something different from|something different to) [{adv}] (what|the brief|the sketch|the briefing|the sample|the first draft|our brief|my brief|our briefing|the one we|the version we|the examples|the draft|the plan|our)
0.6 (doesn't match|doesn't reflect|doesn't follow|ignores|ignored|contradicts|doesn't correspond|deviates|doesn't resemble|not in line with|departs from|doesn't stick to|didn't follow|not according to) [{adv}|to|from|with] (what|the brief|our brief|my brief|the briefing|our briefing|the sketch|the agreement|our agreement|our wishes|our instructions|our notes|our comments|our feedback)
0.6 (expected|expecting|hoped for|hoping for|was after|counted on|wished for|anticipated|imagined|pictured|envisaged|envisioned|thought we'd get|thought i'd get|thought i'd be getting|thought we'd be getting|thought i would get|thought we would get|were promised|had in mind to) [{adv}|to see|to get|for|a|it to be|to have] (more|better|something else|something different|something|somewhat more|a bit more|a little more|a different|better quality|somebody|someone|rather more|much more|far more|an original|it to be|it to look|it to feel|less|different|a proper|a finished|something rather)
0.5 (wanted|looking for|hope for) [{adv}] (something (else|different|rather|quite|more|less)|more than|better than|a bit more|a little more)
0.6 (i had|we had|i have|we have|i'd|we'd|i've|we've|had) [{adv}|been] (hoped|expected|imagined|pictured|envisaged|envisioned|expecting|hoping|thought) [{adv}] (for|it|that|to|something|the|a|we|more|you|better|this|they|of|would|i)
0.55 (we|i) (expected|hoped|imagined|pictured|envisaged) [{adv}] (it to|this to|that the|for more|more|better|something|at least|the first|the draft|the result|the new|the site|the logo|the text|the design|the photos|you would|you'd|that you|a bit more|the quality|a proper|a finished|a little more|to get|to see)
0.58 (not|isn't|aren't|wasn't|never|doesn't feel|don't feel|nothing|not really|it's not|still not|neither|hardly|doesn't look|doesn't seem|doesn't sound) [{adv}|exactly|altogether|entirely|at all|completely|necessarily|just] (quite right|quite it|quite there|quite us|quite what|there yet|right yet|right for us|clicking|landing|doing it for|my cup|our cup|my taste|our taste|to our taste|to my taste|our style|my style|in the spirit|in keeping|on brand|on-brand|our brand|our tone|our voice|my thing|our thing|the standard|good enough|polished|up to standard|usable|convincing|working for us|working for me|fit for|much of an|worthy|speaking to|hitting the|the look we|the look i|the feel we|the quality|the tone|really us|the result we)
0.5 (just|really|somehow|still|simply|quite) (not|isn't|aren't|wasn't) (us|it|there|me|right)
0.5 not quite
0.5 (not|isn't|wasn't|aren't|doesn't) quite (right|there|it|us|what|as|the|fit|work|hit|match|feel|look|reflect|capture|land|do|sit|get|convince|say|sound|read|cut|speak|meet|come)
0.58 {dont} [{adv}|quite|fully|entirely|exactly|at all|yet|properly|seem to|even] (feel|look|sound|read|seem|come across|come over|strike me) [{adv}|like|as|to be] (right|us|our|professional|finished|we|good|me|well|ours|serious|real|genuine|natural|human|complete|polished|modern|like something|anything like|who we|what we|very professional|quite right|like much|expensive|high-end|premium|much like|that way|special|at home|part of|in line)
0.58 {dont} [{adv}|quite|fully|entirely|exactly|at all|yet|properly|seem to|even] (represent|reflect|capture|speak to|convey|do us justice|do it justice|do it for|hit the|cut it|live up|measure up|do justice|sit right|sit well|sit quite|grab|work for us|work for me|land|resonate|suit us|suit our|appeal|convince|inspire|excite|deliver|come up to|stand out|ring true|fit our|fit us|fit with|fit the|match our|match the|match what|meet our|meet the|tell our story|feel like us|say much|show what)
0.6 (missing|misses|miss|missed|wide of|off) [{our}|completely|entirely] (mark|point|target|essence|spirit|spark|soul|heart|brief|wow|warmth|wow factor|tone)
0.6 (fall|falls|fell|falling|comes up|came up) (short|flat|below|apart|behind|well short)
0.58 (look|looks|looked|looking|feel|feels|felt|sound|sounds|sounded|seem|seems|seemed|read|reads|come across|comes across|came across|came out|comes over|strikes me as|appears|turned out|is|are|was|were|it's|its|find it|found it|all|find them|find this|is just|feeling|thing|find the logo|find the colours) [{adv}|all|now|like|just|simply|as|like it's|like it was|already|on the phone|on mobile|to me|to us|everything] [{adv}|too] {bad} [{adv}]
0.5 (a bit|a little|bit|rather|somewhat|slightly|too|so|very|kind of|sort of|pretty|quite) {bad} [{adv}]
0.32 (a bit|a little|bit|rather|somewhat|slightly|too|kind of|sort of|pretty|quite) {mild} [{adv}]
0.5 (looks|looked|look|feels|felt|feel|sounds|sound|sounded|comes across|come across|came across|came out|strikes me as|turned out) [{adv}|all|to me|to us|like] [{adv}|too] {mild}
0.3 (is|are|was|were|it's) [{adv}] {mild}
0.55 (something|it|everything) (is|feels|seems|just|still|looks) [{adv}|about it|not|isn't|feels|is|about the design] (missing|off|not right|not quite right|lacking|amiss|jars|bothering)
0.5 something (missing|off|not right|not quite right|lacking|amiss|doesn't|isn't|about it|jars|bothers)
0.5 (lack|lacks|lacking|lacked|missing|without|needs more|has no|have no|misses) [{adv}|a bit of|any|that|certain|in|some|a] (warmth|character|personality|soul|spark|life|energy|depth|quality|polish|substance|originality|heart|identity|charm|punch|bite|clarity|detail|care|attention|creativity|ideas|emotion|feeling|professionalism|finish|the wow)
0.62 {dont} [{adv}|particularly|personally|all] (like|love|enjoy|care for|warm to|take to|get on with|recognise|recognize|see us|see ourselves|find ourselves|recognise ourselves|identify|connect|approve|agree with)
0.55 (can't|cannot|couldn't|find it hard to|struggle to|struggling to|hard to|difficult to|fail to) [{adv}] (warm to|like|love|see us|see ourselves|recognise|recognize|get used|get excited|be happy|be proud|show this|show it|identify|imagine|use this|use it|use them|publish|print|send this|accept|launch|approve|sign off|go live|present|put my finger|put our finger|show to|put our name|put my name)
0.62 (we|i) [{adv}|just] (hate|hated|dislike|disliked|detest|can't stand|cannot stand|loathe|dread)
0.55 (not|isn't|wasn't|aren't|never been|no great|not much of) [{adv}|such|exactly|a big|a huge|a great|too] (fan|fans|keen|fond|taken with|mad about|crazy about|convinced by|wild about|in love with|my favourite|our favourite|sold on)
0.5 (getting used|get used|used to it|grow on|growing on|take some getting|takes some getting) [to|us|me|it] 
0.45 (let's|shall we|let us|how shall i|how to|how do i|how can i|should i) (put it|just say|leave it at that|put this) [that way|like that|this way|politely|gently|kindly|at that]
0.5 (can't|cannot|couldn't) (quite) [{adv}] (put|say|explain)
0.5 (put (my|our) finger)
0.5 (i|we) (suppose|guess) [{adv}|that] (it's|it|that's|that|this|its|we|they're|so|i'll|we'll) [{adv}|is|will|would] (fine|ok|okay|do|alright|all right|will do|have to do|live with it|good enough|works|acceptable|can live|have to|has to)
0.5 (it'll|that'll|will|it will|would|it'd) [just|probably|have to] (have to do|do i suppose|do i guess|suffice for|do for now)
0.45 (it's|its|is|fine|ok|okay|alright|passable|so-so|all right|acceptable|nice enough) (i suppose|i guess|if you like that|for what it is|as far as it goes|but nothing|nothing special|nothing more|no more no less|but not)
0.45 (nothing special|so-so|meh|mediocre|lukewarm|nothing to write home|could be better|could have been better|leaves a lot|leaves much|leaves something|much to be desired|lot to be desired|not great|no good|less than ideal|not brilliant|not very good|not very nice|not so good|poor show|not that great)
0.3 (room for improvement|not ideal|not the best)
0.55 (i'm|im|we're|still|just) not (there|feeling it|seeing it|sold|loving|getting it|quite there|getting the|in love|enjoying) [yet|on|it|this|the|feeling]
0.5 (improvement|better|progress|closer|right direction|step forward) ...4 (but|though|however|still) ...4 (not|isn't|long way|far|missing|wrong|more|yet|there)
0.5 (long way|lot of work|some way|still some way|miles) (to go|away|off|from finished|from done|still)
0.5 far from (finished|done|ready|ideal|perfect|what|happy|satisfied|convinced|usable|complete|there)
# faults
0.6 (full of|riddled with|so many|too many|littered with|countless|endless|lots of|a lot of|several|quite a few|the same|basic|glaring|obvious|embarrassing|silly|more|still|plenty of|a number of|stupid|serious|elementary|all these|these) [{adv}|small|basic|silly|spelling|grammar|factual] (mistakes|errors|typos|faults|bugs|holes|gaps|inconsistencies|spelling mistakes|flaws|glitches|inaccuracies|broken links|problems)
0.5 (typos|mistakes|errors|spelling mistakes|bugs|problems) (on|in|all|everywhere|throughout|again|still|that|keep) [nearly|almost] (every|all|over|each|everywhere|the|should|a|nearly|place)
0.5 (spelt|spelled|written|typed|got|have|had|get) [{our}] [{adv}|name|own|company] [name] (wrong|wrongly|incorrectly|mixed up)
0.45 (our|my) [{adv}|own|company|street|product] (name|names|address|prices|phone number|logo) ...5 (wrong|incorrect|misspelt|misspelled|missing|wrongly|incorrectly)
0.25 (wrong|incorrect|missing|outdated|broken|blurry|blurred|crooked)
0.4 (pixelated|grainy|out of focus|unreadable|illegible|overexposed|underexposed|blurry and|all blurry)
0.5 ({work}|half|most|many|some of them|everything|they|people|guests|faces|it) [{adv}|of them|of the|of it|are|is|were|was|came out|look|looks] [{adv}|are|is|of] (blurry|blurred|pixelated|grainy|out of focus|unreadable|illegible|unusable|useless|broken|overexposed|underexposed|cut off|too dark)
0.38 (this|so|very|too|awfully|really|rather|quite|bit|be|is) (hard|difficult|impossible|tricky) to (read|use|see|follow|navigate|find)
0.6 (unusable|useless|worthless|not usable|no use to|of no use|good for nothing|can't use (it|this|these|them|any|half|most)|cannot use|can't be used|not fit for|below standard|substandard|sub-standard|sub-par|subpar|shoddy|botched|slapdash|bodge|bodged|rubbish|garbage|crap|crappy|awful|terrible|horrible|dreadful|hideous|ugly|pathetic|abysmal|atrocious|laughable|amateurish|sloppy|half-baked|lousy|embarrassing|embarrassed|an embarrassment|embarassing|cringe)
0.6 (can't|cannot|won't|not going to|refuse to|would never|wouldn't) [{adv}|possibly|ever] (go live|launch|print|publish|send|show|use|release|present|put) [{adv}|like this|with|out|up] [this|it|that|them|these|like|anything|live|in this|my name|our name]
0.25 (broken|doesn't work|does not work|not working|isn't working|offline|won't load|doesn't load|error message|freezes|dead links|broken links)
0.4 (stopped working|keeps crashing|keeps freezing|down again|went down|broke down|crashed|crashes) [{adv}|again]
0.6 (still|again|keeps|kept|constantly|yet again|once again|since {day}|for days|for a week|every time|third time|second time|every day|all weekend) [{adv}|is|isn't|doesn't|not|does] (broken|doesn't work|does not work|isn't working|not working|crash*|down|offline|not fixed|the same mistake|not corrected|fails|failing|won't load|breaks|breaking|not right|unfixed|not loading)
0.55 (down|offline|broken|dead|not working) (since|for days|all weekend|again|for a week|for two|for three|the whole|all day|all week|for hours|most of)
0.6 (worse|poorer|weaker|uglier|slower) than (before|the old|the first|our old|what we had|the previous|it was|ever|last|expected|the original|i thought|what we|i feared|we had|my|the version|the one)
0.55 (preferred|prefer|liked|miss) [{adv}|it|us] (the old|our old|the previous|before|how it was|the way it was|the original|the earlier|the one before) [{adv}] [better|more|one|site|logo|version|design|website|layout|text]
0.55 (old|previous|first|earlier|original) [{work}|one] ...3 (was|were|looked|worked) [{adv}] (better|nicer|clearer|faster|warmer|more)
0.5 (step backwards|a step back from|gone backwards|going backwards|back to square one|back to the drawing board|start over|start again|start from scratch|begin again|back to zero|wasted effort|start all over)
0.3 (redo|redone|do it again|from scratch|scrap it|scrap this|step back)
0.6 (no|not any|without|any|zero|not one|not a single|hardly any|barely any|not much of a|little|see no|seen no|noticed no|isn't a) [{adv}|single|real|visible|measurable|new|noticeable] (change|difference|results|result|improvement|effect|impact|increase|leads|lead|enquiries|enquiry|orders|order|sales|customers|bookings|growth|traffic|calls|visitors|sign-ups|inquiry|inquiries|benefit|clicks|conversions|followers) [at all|in|so far|since|whatsoever|from|through|to|yet|for|after|this|via|or]
0.55 (traffic|sales|visitors|rankings|ranking|enquiries|orders|bookings|numbers|results|followers|conversions|clicks|calls|engagement|views) [{adv}|have|has|are|is|were|was|actually|even] [{adv}|actually|even|gone|been|going] (down|dropped|dropping|fallen|falling|flat|worse|declined|declining|lower|halved|poor|disappointing|non-existent|zero|not changed|haven't|unchanged|the same|stagnant|barely moved|barely changed|nowhere|not moved|gone down|plummeted|collapsed)
0.55 (nothing|not much|little|not a thing|hardly anything|barely anything) [has|have|is|actually|really] (changed|improved|happened|come of|different|better|to show for|moved|came of|been done|has come|gained)
0.6 (to show for|show for it|come of it|came of it)
0.55 (copy-paste*|copy and paste*|copypasted|plagiari*|(like|from|by|straight out of|straight from|copied from|smells of) chatgpt|ai-generated|written by ai|written by a machine|machine-made|machine translated|google translate|cookie cutter|cookie-cutter|one size fits all|boilerplate|same as everyone|same as everybody)
0.5 (copied|lifted|pasted|recycled|taken|straight) [{adv}|word for word] (from|out of|off) [{adv}] (our|the old|another|a competitor|wikipedia|a template|the internet|somewhere|someone|other|the first|last)
0.5 (like|just|only|clearly|obviously|simply|basically) [{adv}] (a|another|any) [{adv}|standard|free|cheap|ready-made|wordpress] (template|stock photo|stock image|stock site|clip art|clipart)
0.58 (did|has|have) (you|anyone|anybody|somebody|someone|whoever|you guys) [{adv}|who] (actually|even|really|ever) (read|look|looked|listen|listened|check|checked|test|tested|see|seen|open|opened|understand|understood|try|tried|proof-read|proofread)
0.5 (did|has|have) (you|anyone|anybody|somebody|someone) (read|proofread|proof-read|listen|listened|check|checked|test|tested) ... (brief|briefing|notes|it|this|before|text|texts|email|mail|to us|to me|feedback|comments|changes|copy|list|page)
0.55 (brief|instructions|comments|feedback|notes|corrections|changes|remarks|requests|wishes|list|points|suggestions|edits) [{adv}|we|i|sent|gave|made|has|have|had|was|were|that|asked for] ...3 (ignored|not followed|not included|not been|overlooked|forgotten|missed|left out|not implemented|not taken|not made|no trace|not addressed|disregarded|lost|skipped|only half|half of)
0.5 (let|letting|lets) (us|me) down
0.6 (felt|feel|feels|were|was|been|being|am|are) [{adv}|somehow] (let down|misled|mislead|fooled|short-changed|shortchanged|cheated|conned|deceived|oversold|tricked|duped|cornered|fobbed off|disrespected|belittled|patronised|patronized|neglected)
0.58 (misled|mislead|misleading|oversold|overpromised|over-promised|promised the earth|promised the moon|empty promises|broken promise|broken promises|promised more|big promises|false promises|underdelivered|under-delivered|sold us|sold me)
0.5 (quality|standard|level|workmanship|service|work|effort|communication) [{adv}|of|has|have|is|was|isn't|wasn't|of the] ...3 (poor|low|disappointing|dropped|gone down|declined|bad|lacking|slipping|slipped|not what|not up|not good|below|worse|suffering|suffered|inconsistent|left|not the|varies|went down|falling|isn't)
0.6 (not up to|isn't up to|wasn't up to|not worthy of|below|beneath|not of the) [{our}|your usual|your|usual] (scratch|standard|standards|par|level|mark|quality|job|it|usual standard|expectations|expected|your usual|what we)
0.5 (used to|from you|of you|than this|than that|than usual) [{adv}] (better|more|higher|expected|expect|hoped)
0.5 (expected|expect|hope|hoped|deserve|deserves|deserved) (better|more) [from|of|for|than]
0.5 (half|most|much|part|a third|large parts|parts|a lot) of (the|it|this|them|our|what) ...4 (missing|wrong|copied|unusable|left out|not there|doesn't|isn't|aren't|not done|unfinished|broken|same as|empty)
0.42 (far|way|much|a lot|a good deal) too (long|short|small|big|dark|light|bright|busy|much|many|complicated|technical|formal|casual|loud|bold|plain|wordy|modern|serious|playful|childish|fussy|crowded)
0.25 too (long|short|small|big|dark|bright|busy|complicated|technical|formal|casual|loud|wordy|fussy|crowded|flashy|trendy)
0.5 (nobody|no one|none of our|not one of our|none of us|nobody here|no customer) [{adv}|here|of our|of us] (will|would|is going to|likes|liked|reads|wants|understands|finds|uses|recognised|is happy|was happy|is convinced) [{adv}] [read|use|understand|find|click|buy|like|look|want|see]
0.5 (nobody|no one|none of our|none of us|no customer) [{adv}|here] (could|can) [{adv}] (read|use|understand|find|click|buy|like|see)
0.45 (mixed|critical|strong|rather negative|negative|a lot of critical) [{adv}|rather|quite] (comments|reactions|feedback|reservations|criticism|remarks|complaints|responses|opinions)
0.3 (had|have|has) (some|several|a few) (comments|remarks|criticism)
0.45 (customers|clients|people|users|visitors|guests|readers|members|colleagues|everyone|staff|patients) [{adv}|are|have|keep|kept|already|have been|started] (complain|complained|complaining|laughed|laughing|confused|asking what|calling to|ringing to|can't find|cannot find|mocking|making fun|ask what|joke|think it's)
0.5 (you've|you have) (ignored|left out|overlooked|messed|spelled|spelt|got it wrong|deleted|broken|mixed up|lost)
0.55 (so much for (the|your|our|that|a|fast|quick|on|quality|service|express|priority|attention)|thanks for nothing|some (design|service|help|job) [that]|is that supposed to|is this supposed to|was that supposed to|is this meant to be|the before picture|before picture|slow clap)
0.5 (you|they|people) call (this|that|it) 
0.5 if (you|that's what you) call (this|that|it)
0.35 (not a designer|no designer|not a writer|what do i know|may be old-fashioned|call me old-fashioned|might just be me|may just be me|maybe it's me|perhaps it's me|maybe it's just me|it may well be me|may well be me|don't want to be difficult|not wanting to be difficult|hate to be difficult|hate to say|hate to complain|hate to moan|don't want to complain|not one to complain|don't like to complain|without wanting to|not to be picky|being picky|fussy of me|nitpick|nit-picking|difficult to say|hard for me to say|hard to say this|not easy to say|no offence|with respect|with all due|with the greatest respect|if i may say|if i may be|to be blunt)
0.45 (puzzled|taken aback|astonished|confused|startled) [{adv}] (to see|to find|to read|to hear|to learn|to get|to notice|by|that|at|how)
0.35 (surprised|surprise|struck) [{adv}] (to see|to find|to read|to hear|to learn|to get|to notice|that)
0.5 (if|is|was) (this|that|it) [is|was|really|all] (all|it|everything|the final|final|the best|what you) [you've got|there is|we get|you can|version|we're getting|i get|call|finished|done] ?
0.5 (is that|is this|was that|so that's|that's|this is) [really] (it|all|everything|the lot) ?
0.25 (rework|another go|another round|another try|another attempt|have another look|try again|second attempt|new proposal|different approach|new direction|another direction|fresh start|something else)
0.4 (leave|leaves|left) (me|us) (cold|a bit cold|wondering|flat|indifferent|with questions|with mixed)
0.55 mixed feelings
0.5 (left) [{adv}] (cold|underwhelmed|wanting)
0.5 (wasn't|isn't|not|hardly|never) [{adv}] (the|what) (plan|deal|agreement|idea|intention|arrangement|point|impression|understanding)
0.4 (feels|felt|feel|looks|seems) [{adv}] like (nobody|no one|a step back|a downgrade|an afterthought|half a|half the|less|someone rushed|nobody cared|you don't|you didn't|you haven't|we don't|we're not|you've forgotten|you forgot)
0.5 (afterthought|half effort|half an effort|minimum effort|no effort|no care|no thought|little thought|not much thought|no attention|little care|heart isn't|heart wasn't)
0.6 (can't|cannot|must not|mustn't|should not|shouldn't|may not|won't) [{adv}|be allowed to] happen again
0.5 (burst out laughing|burst into laughter|laughing at us|not in a good way|rolled her eyes|rolled his eyes|face like thunder|pulled a face|made a face|shook his head|shook her head|speechless and not|winced|cringed|sighed|went quiet|went silent)
0.55 the (more|longer) (i|we) ...4 the (less|more uneasy|more i doubt|worse)
0.5 who [{adv}|on earth] (approved|decided|signed off|authorised|authorized|wrote|chose|told you|asked for|asked you|allowed|gave)
0.5 (says|said|say|tells|mentions|has) nothing (about|of|to do with|for)
0.55 {dont} [{adv}] (look|sound|feel|read|seem) [{adv}] like (the|what|our|a|an|anything|any|that|something|someone|this|it was)
0.45 (gap|mismatch|discrepancy|contradiction) (between|from|to what|in what)
0.55 than (we'd|we would|i'd|i would) have (chosen|liked|expected|preferred|wanted|wished|thought)
0.45 (we'd|i'd|we would|i would) (rather) have (chosen|liked|preferred|wanted|gone|had|kept|expected|seen)
0.5 (set|setting) (our|my) (heart|hearts) on
0.52 (perhaps|maybe|probably|i think|it seems|possibly|clearly) (we|i) (weren't|wasn't|were not|was not|didn't|haven't been) [{adv}] (clear enough|clear|explain|make ourselves|make myself|express|precise|specific|said it|say it)
0.42 (it's|its|it is|that's|this is|they are|they're|looks|look) [{adv}|certainly|definitely|undoubtedly|nothing if not] (certainly|definitely|undoubtedly|nothing if not|quite something|brave|daring|an interesting choice|interesting choice|a choice|bold|unusual|unexpected|different alright|something else)
0.5 (shame|pity) (it's|its|it is|about|that|we|nobody|no one|the|there|you|i|they|isn't)
0.55 (had to|ended up|have to|having to) [{adv}|having to] (fix|correct|redo|rewrite|rewriting|correcting|fixing|explain|explaining|apologise|apologize|do|doing|sort|finish|change|send|write|redoing|finishing) [{adv}|it|this|that|them|everything|half|most|to|the] ...2 (myself|ourselves|again|on my own|by hand|customers|clients|my boss|guests|people|twice)
0.2 (in the end|ended up|by ourselves|on our own|myself again)
0.3 (we were told|i was told|you told us|you told me|you said|you promised|we agreed|we had agreed|we'd agreed|we agreed on|you agreed|you assured|you wrote|according to you|as agreed we|in the contract it|the contract says|the agreement says|the brief says|the quote says|it says in|as per the)
0.3 (supposed to|was meant to|were meant to|should have been|should have|ought to have)
0.2 (i thought|we thought|we expected|i expected|we hoped|i hoped|i had hoped|we had hoped|we'd hoped|turns out|it turns out|i assumed|we assumed)
0.35 worse
0.2 (unfortunately|sadly|regrettably|a pity|nothing)
0.15 (instead of|wrong|problem|problems|issue|issues|yet another)
0.08 (only|still|again)
0.45 (not|isn't|aren't|wasn't) (good|right|enough|acceptable|ok|okay|what it)
0.45 (just|simply|really|frankly) not (good|right|enough|acceptable|it|us|working|there|on)
0.45 (for a|for an|for) (funeral home|law firm|clinic|church|bank|children's|serious|company like ours|business like ours|place like ours|brand like ours)
0.32 (too|rather|bit|touch|little) (wordy|clever|jolly|jollier|cute|slick|shiny|stern|gloomy|pink|loud|young|old|male|girly|american|sweet|chatty|dry|vague|general|obvious|safe|wild|tame|harsh|hard|soft|sharp|quick|easy|generous|long-winded|jokey|cheesy|kitschy|fancy|trendy)
0.35 (missing|left out|forgotten|nowhere to be (found|seen)|no sign of|not there|isn't there|aren't there) [{adv}] (from|the|our|again|completely|what)
0.45 (what|where) (happened|has happened|is|are|became) [{adv}|to|of] (the|our|my) ...4 (we|i) (picked|chose|sent|agreed|asked|wanted|gave|discussed|approved|talked|ordered|supplied)
0.3 (enthusiasm|attention|effort|commitment|initiative|passion) [{adv}] (about|for|in|into|from|on)
0.58 did (nobody|no one|anybody|anyone|somebody) [{adv}] (check|notice|read|see|spot|proofread|test|look|think|bother|tell|realise|realize|catch)
0.5 (thought|assumed|believed|imagined|supposed|figured) [{adv}|that] (we'd|i'd|you'd|it'd|there'd|they'd|we would|i would|you would|it would|there would|we were|i was|you were) [{adv}] (have|get|be|see|know|getting|include|at least|talk|hear|receive|do|take|use)
0.55 would (have|at least have) [{adv}] (expected|appreciated|preferred|hoped|imagined|wished)
0.65 (dissatisfaction|displeasure|discontent|dismay|discomfort|unease)
0.5 (that's|thats|this is|it's|they're|these are) [{adv}] not [{adv}] (our|us|my|what we|what i|the one|the right|the product|the colour|the logo)
0.5 (none|not one|hardly any|only half|few|very few) of (my|our) (comments|changes|corrections|wishes|points|suggestions|notes|questions|remarks|photos|ideas|customers|colleagues)
0.5 (wrong|old|incorrect|outdated|same) _ (twice|again|once more|for the third|three times)
0.45 (twice|three times) (now|already|in a row|this week|this month)
0.5 (robot|machine|computer|committee|intern|student|beginner|amateur|child|ten-year-old) (wrote|written|did|made|drew|designed|has|had|could have|put)
0.45 (hard|difficult) to (get excited|love|like|be happy|be proud|see the|imagine|warm|recommend)
0.45 (would|could|might) at least (be|have|look|work|match|say|know|be in)
0.2 (at least)
0.4 (doesn't|don't|didn't) [{adv}] (offer|sell|make|exist) (that|this|it|them|those|any of this|anything like)
0.5 (nine|ten|eleven|twelve|seven|eight|so many|too many|countless|endless|umpteen) (drafts|versions|rounds|attempts|corrections|changes|revisions|meetings|mails)
0.42 (go|going|return|revert|switch) [{adv}] back to (the|our) (earlier|old|previous|first|original|last)
0.35 (preferred|prefer) (it|the (earlier|first|old|previous|original))
0.55 (feels|looks|sounds|seems|reads) [{adv}] off
0.48 (take|takes|need|needs) [us|me|our customers|people|a|some|quite a] (while|time|bit|getting) to (come round|get used|warm to|adjust)
0.48 (suppose|guess|expect|daresay) (we'll|we|i'll|i|one|they'll|people) [will|can|could] get used to
0.55 (be|would be) lying if (i|we) said
0.5 (bit of a|awkward|long|embarrassed|stony|polite|uncomfortable|rather a) silence
0.5 (can't|cannot|don't|hard to) see [{adv}] what (it's|its|it is|this is|that's|they're|it has) [{adv}] (doing|done|bringing|brought) [for]
0.45 hope the (rest|next|others|next one|remaining) [{adv}] (will|are|is) [be] (more|better|closer)
`
