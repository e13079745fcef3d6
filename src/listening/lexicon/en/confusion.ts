export const confusion = `
0.6 {am} [{adv}|even|none the wiser] (confused|lost|puzzled|baffled|bewildered|perplexed|mystified|at a loss|overwhelmed|flummoxed|stumped|befuddled|none the wiser|no wiser|nonplussed|disoriented|clueless|out of my depth|out of our depth)
0.45 {am} [{adv}] (stuck|drowning)
0.55 (confused|confusing|baffled|bewildered|bewildering|perplexed|baffling|puzzling|mystified|stumped|confuses)
0.4 (muddle|muddled|mix-up|chaos|chaotic)
0.6 {dont} [{adv}|at all|fully|really|quite|entirely|properly|even|seem to|yet|for the life of me] (understand|get|follow|grasp|comprehend|make sense of) [{adv}|at all] (how|what|why|where|which|who|when|it|this|that|a word|the point|the difference|anything|any of|half|your|the|what's|most|these|whether|a thing|much|one word|all)
0.3 {dont} [{adv}] (know|see) (how|what|why|where|which|who)
0.5 {dont} [{adv}|even] know (what to (do|make|think|expect|say|tell|believe|look)|where to (start|look|begin|click|turn|go)|where we|where things|what's going|what is going|what happens|what you|what we're|what i'm|how to (open|use|log|get|read|go on|proceed)|who to|whether i|whether we)
0.5 (can't|cannot|don't) [{adv}] see (what|how|where|why) (this|it|that|we|the money|has|is|was|changed|you|the)
0.5 {dont} [{adv}|at all|really|quite|fully] (understand|comprehend|grasp|follow)
0.55 (can't|cannot|couldn't|can not|unable to|not able to|can't seem to|struggle to|struggling to|impossible to|still can't|fail to|failing to|no way to|haven't been able to) [{adv}|for the life of me|properly|quite|even|seem to|also] (figure out|work out|make sense|make head|make heads|make out|tell what|tell which|tell how|tell where|see where|see what|see how|see which|follow|understand|find what|find where|find out|find my|find your|find anything|navigate|grasp|get to the|get past|sign in|get my head|wrap my head|keep track|keep up|unzip|play the)
0.32 (can't|cannot|couldn't|unable to|not able to|haven't been able to) [{adv}] (open (the|any|it|them|your|that|this|those|these)|log in|login|get in|access (the|it|any|our|my|your)|download|view the|see the|see any|see it|get into|read the file|load|sign in)
0.35 (hard|difficult|tried) to (figure out|work out|make sense|follow|understand|find|open|log in|download)
0.5 (haven't|have not|hardly|not) [{adv}|got|the faintest|the slightest|the foggiest] (got a clue|a clue|the faintest|the foggiest|any idea|the slightest|clue) [idea|what|how|where|which|why]
0.58 (no|not the faintest|not the slightest|haven't the faintest|without any|little|have no|not a|no earthly|any) (idea|clue) [{adv}|at all] (what|how|where|which|why|who|when|about|if|whether|any more|anymore)
0.6 (all|double|sounds like|is|pure|was) (greek|chinese|dutch|gibberish|gobbledygook|mumbo jumbo|rocket science|hieroglyphics|a foreign language|double dutch|another language|gobbledegook|jargon)
0.58 (makes|make|making|made) [{adv}|absolutely|little|not much] (no|little|zero|not a lot of|not much|any) sense
0.55 {dont} [{adv}] (make (any|much|a lot of|sense|any sense)|add up)
0.5 (over my head|over our heads|way over|above my head|beyond me|beyond us|lost me|lost us|head is spinning|head spinning|head spins|my head hurts|brain hurts|too complicated|too technical|overcomplicated|over-complicated|too complex|needlessly complicated|so complicated|very complicated|rather complicated|a bit complicated|quite complicated|this complicated|a maze|labyrinth|jungle|more questions than answers|clear as mud|as clear as mud|information overload)
0.55 (jargon|technical terms|buzzwords|acronyms|abbreviations|tech speak|techspeak|geek speak|technical language|technical explanation|technical explanations|technobabble)
0.5 (in|into) [{adv}|more] (plain|simple|normal|layman's|layman|lay|ordinary|human|everyday|simpler|plainer|clear) [person's] (english|terms|language|words|speech|people)
0.45 (for|like|as if|to) [{adv}] (a beginner|beginners|dummies|non-technical|laymen|a layman|mere mortals|i'm five|i was five|a five-year-old|an idiot|idiots|someone who|non-experts|ordinary people)
0.38 unclear (to|about|on|for)
0.55 [{adv}] (very unclear|still unclear|unclear (what|who|how|where|which|why|when|if|whether)|not clear|isn't clear|aren't clear|not very clear|wasn't clear|not entirely clear|not at all clear|not quite clear|far from clear|less clear|vague|ambiguous|hazy|foggy|murky|opaque|cryptic|incomprehensible|unintelligible|contradictory|conflicting|inconsistent with what) [{adv}|to|on|about|for|what|who|how|where|which|why|when|if|whether|in]
0.5 (got|get|getting|am|i'm|are|we're|be|feel|feeling|felt|been|was) [{adv}|completely|totally|hopelessly|utterly] lost
0.55 lost (somewhere|track|the thread|the plot|the overview|in translation|in the|after|me at|me|us|overview|between|at)
0.55 (what|where|how|which) [exactly|on earth|the hell|then] (am|are|is) (i|we) [{adv}|now|actually|exactly] (supposed|meant|expected) to
0.5 (what|where|how) (do|should|shall|must|can) (i|we) [{adv}|now|actually|even] (do|go|start|click|begin|use|turn|look|make of) (with|now|next|from here|first|about|exactly|at all|of|any of|this|all)
0.4 (what|which) [exactly|actually|on earth|precisely|specifically] (am|are|is|will|do|does|would) (i|we|it) [{adv}|actually|now] (getting|get|paying|receiving|receive|buying|included|approving|looking at|agreeing|signing|seeing|deciding|voting|saying yes)
0.55 (what) (exactly|actually|on earth|precisely) (am|are|is|do|does|will) [{adv}] (i|we|it|this|that|the|you|in)
0.3 what (does|do|is|are|did) ...5 (mean|means|stand for|meant|meaning|supposed to mean|good for|in aid of)
0.25 what (is|are) (a|an|all these|all this) ?
0.3 (what|how) [exactly] (it|this|that|any of it|all this|all that|any of this|all of this) [{adv}|all|even|actually|is supposed to] (means|mean|is for|works|is about|is good for)
0.45 (am i|are we|have i|have we|did i|did we|maybe i|perhaps i|perhaps i've|maybe i've|maybe we|perhaps we|or am i|i must have|i may have|i might have|unless i|i must be|i think i) [{adv}|just|be] (missing|missed|misread|misunderstood|misunderstand|misunderstanding|overlooked|overlooking|getting it wrong|doing something wrong|looking in the wrong|missing|looking at the wrong|being slow|being dense|being thick|being stupid|too stupid|being dim|got it wrong|wrong)
0.3 (it may|it might|it could|it's probably|maybe it's|perhaps it's|may well) [well|just] (be me|be just me|me|be my|my age|be my age|be my fault)
0.35 (could|can|would|please|might|perhaps) [you] [{adv}|please|perhaps|maybe|kindly|once more|again] (explain|clarify|shed some light|talk me through|talk us through|walk me through|walk us through|spell out|enlighten|go over) [{adv}|to me|again|once more|it|what|how|why|this|me|us|the|that|in]
0.55 (explain|explained|clarify|walk me through|walk us through|go through|talk me through|talk us through|go over|describe) [{adv}|it|this|that|me|us|to me|the|what|how|please|all|to us|that bit|everything] [{adv}|part|one] (again|once more|one more time|another time|a second time|slowly|from the beginning|from scratch|from the start|as if|like i'm|in simple|in plain)
0.5 (none of us|none of my|neither of us|nobody here|no one here|nobody on|nobody in|no one in) [{adv}|here|in the team|on the team|of us|our team|our office] (understands|understand|knows|know|could|can|gets|understood|knew|is sure|was able|has a clue|managed|seems to know|follows) [{adv}] [how|what|where|which|why|figure|tell|explain|open|work|to|find|it]
0.3 which [one|version|file|link|page|of these|of them|of the|plan] [{num}] ...3 (do i|should i|am i|are we|do we|should we|is the right|is the latest|is correct|is current|counts|applies|is valid)
0.45 (which|what) (version|file|one|link) (is|are) [{adv}|now] (the right|the latest|the current|correct|current|valid|final)
0.5 (different|two|three|conflicting|contradictory|several|other) (answers|versions|dates|prices|numbers|things|stories|explanations|people|instructions|figures) [{adv}|each|every|from|to|about|for|in] (time|different|each|every|person|now|about|from|say|tell|saying)
0.45 (who) [exactly|actually|on earth] (does what|is responsible|is in charge|decides|do i|should i|is my|am i|are we|does|is doing|do we) [{adv}|for|to|talk|speak|ask|contact|turn|call|supposed|dealing|contact person|what]
0.5 (unclear|don't know|not sure|no idea|unsure|uncertain|wondering|lost as to|doubt) [{adv}|about] (what|who|how) [{adv}] (happens|comes|is happening|to do|does|is doing|is responsible|to expect|we're|i'm|is going|expected|is expected|you need|you want|we need|i need|you're asking|is wanted|next|the next)
0.5 (not|isn't|aren't|wasn't) [{adv}|self-|at all|very|exactly] (obvious|intuitive|self-explanatory|user-friendly|straightforward|easy to (follow|use|understand|find|read)|clear)
0.5 (hard|difficult|tricky|tough|impossible|not easy|challenging|a struggle) to (follow|understand|make sense|keep track|work out|figure|tell|see what|see how|get an overview|navigate|decipher|know what|know which|find)
0.55 (head or tail|heads or tails|head nor tail|wrap my head|get my head|get our heads|wrap our heads|my head around|our heads around)
0.4 (tried|trying|spent|looked|searched|clicked|read|reading|gone through) [{adv}|to|the|it|your|an|half|on|in] (three|several|everywhere|twice|three times|five times|an hour|hours|half an hour|all morning|all day|many times|different|on two|four times|another browser|several times|a dozen|over and over|different browsers) [{adv}|computers|browsers|times|and]
0.5 (file|files|link|links|attachment|document|password|login|page|code|video|portal|account|invitation|button|zip|folder) [{adv}|you sent|that|i|you|from|to] ...4 (won't open|doesn't open|not opening|can't be opened|won't load|won't accept|rejected|doesn't accept|says access|access denied|error|nothing happens|doesn't work for me|can't open|cannot open|unable to open|is empty|is blank|blank|not found|denied)
0.4 (what|how) (should|do|could|would) (i|we) [{adv}] (tell|answer|reply|explain|say) [{adv}|to|my|our|them|him|her|it|the]
0.5 {dont} (tell|say|explain|show) (me|us) [{adv}|a lot|anything|much|very much|what|how|whether|why|enough]
0.45 (expected|supposed|meant) [from|of|to] (me|us|do) ?
0.5 (who|what) (i am|we are|i should|we should|i'm|we're) [{adv}] (supposed|meant|dealing|talking|looking)
0.5 (what|how many|how much) [{adv}|of|it|that|work] (is|are) (left|still to|still missing|outstanding|to come|actually done|done so far|already done|still open|finished) ?
0.5 what [{adv}|has|have|had] (exactly|actually) (changed|is new|is different|the difference|you did|you've done|you have done|was done|has been done|we got|you do|you're doing|you are doing|is being done|is going on|been done)
0.5 what (changed|you've done|you have done|has been done|was done|is different) (between|since|so far|for|there|with)
0.3 what you (do|did|are doing|actually do|actually did) (all|for|with|the whole|there|every|each)
0.5 (too many|that many|endless) (options|links|files|versions|choices|tools|logins|passwords|emails|steps|tabs|documents|windows|mails|channels|systems|forms|menus|buttons)
0.2 (puzzled|overwhelmed|lost|clueless)
0.5 (what's|what is|what has|what does|what do) (that|this|it|they|these|all this|all that) [got|have] to do with
0.5 (different|other|changing|new) (numbers|figures|answers|dates|prices|names|versions|things) (each|every) (time|day|week|call)
0.5 in one (sentence|word|line|paragraph|page)
0.2 (half|most|any|some|much|none) of (it|this|these|them|that|what you|the lines|the items|the terms|the words|the document|the report)
0.35 (mean|means) (for|to) (us|me|our|my|the shop|the business)
0.4 (guessing game|guesswork|riddle|treasure hunt|crystal ball|decode|decipher|decoding|playing detective)
0.15 (detective|puzzle|mystery|quiz|interpreter|dictionary)
0.2 yes or no ?
0.35 (simple|straight|straightforward|clear|one) (question|answer) [{adv}] (and|got|but|please|would|is)
0.2 (layman|lay person|layperson|beginner's question|stupid question|silly question|dumb question|ignorant question|question of a)
`
