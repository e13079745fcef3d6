export const time = `
# promised and passed
0.62 (promised|promise|due|supposed to|meant to|should have been|agreed|scheduled|planned|expected|announced|said|told us|told me|assured) [{adv}|to be|be|it|you'd|they'd|us|me|it'd|have|that|would|it would|been|have been|to have|arrive|come|go|be live] [{finish}|to be|be] [by|for|on|at|in|before] [last|the] {day} ...6 (and|still|now|it's|it is|already|nothing|but|today|yet|ago|passed|come and gone)
0.5 (was|were|been) [{adv}|actually|originally] (promised|due|supposed to|meant to|scheduled|to be|agreed) [to be|be|to go|go|for|on|by|have been|to have been|to arrive|have|have had|to have] [{finish}|it|them|a] [by|for|on|last|in|before|at] [the|last] ({day}|then|now|first|beginning|start|ready|done|live|finished|long ago)
0.55 (you|you'd|you had|you've) (promised|told us|told me|assured|swore|wrote|were going to|were supposed to|agreed|committed|announced|mentioned) [{adv}|us|me|that|it|they|we|you|i|to|the|have] [would|will|you'd|it'd|be|have|get|send|had|was|we'd] [be|have|{finish}|it|something|them|a] [{finish}|draft|version] [by|for|on|in|before|at|within] [last|the|a] ({day}|week|two weeks|fortnight|few days|end|beginning)
0.58 (should|ought to) have (been|arrived|had|got|received|gone|come|seen|started|heard) [{finish}|it|them|something|a|the|live|up] [by|on|in|last|weeks|days|a|long|for|before|already|at] ({day}|now|then|ago|week|month|long|already|time)
0.5 (was|were) (supposed|meant|due|promised|scheduled|planned) (to|for|on|by|last|in)
0.5 (promised|due|agreed|expected|scheduled|planned|deadline was|date was|by|supposed|on) ...3 and (it's|it is|now|today|that was|here we|still|nothing|i'm still|we're still)
0.5 (it's|its|it is|now|already|today is|here we are on|and it's) [{adv}|now|already] (monday|tuesday|wednesday|thursday|friday|saturday|sunday|december|november|the 20th|past the|nearly christmas) [now|already|today|again|afternoon|evening|and]
0.6 (missed|missing|slipped|slipping|slips|broken|broke|blown|overran|overrun|exceeded|passed|came and went|come and gone|pushed back|moved back|postponed|put off) [{our}|another|every|yet another|second|third|again|by|the agreed] [{adv}|agreed|promised|own|first|last|original|whole] (deadline|deadlines|date|dates|milestone|promise|promises|launch|again|target|schedule|timeline)
0.5 (deadline|deadlines|date|dates|schedule|timeline|launch|milestone|launch date) [{adv}|has|have|had|is|was|keeps|keep|are|came|been|and] [{adv}|been|come|already|long] (passed|slipped|missed|moved|moving|slipping|changing|changes|pushed|postponed|came and went|shifting|drifting|shifts|moves|broken|behind|unrealistic|over|not met)
0.62 (behind schedule|running late|well behind|way behind|weeks behind|days behind|weeks late|days late|a week late|a month late|month late|late again|overdue|long overdue|weeks over|past the deadline|after the deadline|over time)
0.5 (behind|late|delayed|overdue|slow) [{adv}|again] (with|on|already|again|now|schedule|by)
0.33 (the|this|your|a|his|her) [{adv}|long|further] (delay|delays) (is|are|has|have|was|of|in|on|again|with|costs|means)
0.6 (another|again|further|more|constant|endless|repeated|these|this|so many|all these|yet another|the third|the second|unexplained|continued|all the) (delay|delays|postponement|postponements|excuse|excuses|extension|hold-up)
0.62 (keep|keeps|kept|always|again) [on|you|getting|being] (saying|telling|promising|hearing|say|tell|promise|postponing|pushing|moving|putting|told|promised|pushed|said|slipping) [us|me|the|it|off|that|back] (next week|tomorrow|soon|monday|friday|almost|nearly|it's|date|deadline|launch|things|same|later|again|two weeks|off|end|a new|different|back|shortly|any day)
0.55 (next week|tomorrow|soon|almost ready|nearly there|nearly done|almost done|any day now|shortly) (again|every time|for|since|each time|means|has been|was also|became|turned|in september|too)
0.55 (every|each) (call|time|week|mail|email|meeting|month) ...4 (different|new|another|other|later) (date|deadline|excuse|story|reason)
# waiting
0.55 (still|kept|keep|left|sat here) [{adv}|here|patiently|now|just|all] (waiting|wait|waited) (for|on|since|to|over|two|three|a|almost|nearly|more|weeks|months|so long|long|ages|here|{num})
0.6 been [{adv}|here|patiently|now|just|all] (waiting) [for] (since|over|two|three|almost|nearly|more|weeks|months|so long|long|ages|a (week|month|fortnight)|{num} {unit}|you|your)
0.3 been [{adv}] (waiting) for
0.35 (i'm|we're|are|am|im) [{adv}|now|just] waiting (for|on) (you|your|the|my|our|a|an)
0.58 (waiting|waited|wait|waits|been) [{adv}|here|patiently|for|on|it|already|now] [for|over|nearly|almost|more than|about|now] {num} [{adv}|long|full|whole|solid|more] (days|weeks|months|week|month|fortnight)
0.6 (wait|waiting|waited|waits) [{adv}|for] ((this|so|that|too|very|quite) long|long|such a (long|while|time)|forever)
0.5 (tired|sick|weary) of (waiting|the wait)
0.6 (how much longer|how many more (weeks|days|times|months)|how long (must|do we have to|do i have to|are we supposed|am i supposed|until we finally|before we finally|can it take|can this take|is this supposed|is this going to))
0.3 how long (before|until|is this|will this|will it still|is it going|more|still) ?
0.55 (long|longer|forever|ages|an age|eternity|slow|slowly|too much time|months) [{adv}] (to take|taking|than expected|than planned|than agreed|than we|than i|than promised|than you|than usual|for a|for one|overdue|in coming|drawn out|drawn-out|for such)
0.55 (take|takes|taking|took|taken|dragging) [{adv}|us|you|them] (so|too|very|rather|quite|awfully|this|that|a bit|an awfully|much|far too|way too|such a) long
0.55 (take|takes|taking|took|taken|dragging|drags|dragged|going) [{adv}] (forever|ages|an age|its time|months|weeks longer|longer than|much longer|far longer)
0.5 (drag|dragging|drags|dragged) (on|out|its|for|along|your|feet)
0.55 (why|how come) ...4 (taking|taken|delayed|delay|late|so long|slow|slower|that long|this long|not ready|not finished|not done|held up)
0.55 (weeks|months|days|week|month|fortnight|half a year|year|summer|ages) (and|now|later|without|with|of|already|have|has|in|on|after|ago|for|with no|gone|gone by|passed|went by|since) ...3 (nothing|no|still|not|without|haven't|hasn't|no closer|no further|single|sign|passed|gone|went|gone by|same|empty|wiser|only|silence)
0.5 (been|it's been|has been|have been|already|now|past|another|spent) [{adv}|now|already|over|almost|nearly|more than|about|a good] {num} [{adv}|whole|full|long|good|more] {unit} (since|now|already|and|without|with|for|on|ago|in|late|of|that|over|back|past|overdue|like this)
0.5 (over|more than|almost|nearly|already|after|for|in) [{adv}|a|the last|the past|all these] {num} [{adv}|whole|full|long] {unit} [{adv}|now|already] (and still|and nothing|and no|without|nothing|still|no|late|and we|and i|since (we|i|you|our|the))
0.5 (months|weeks|days|a week|a month|a fortnight) (late|overdue|behind|past the|later than|over)
0.5 (nothing|not anything|not a single|not one|no) [{adv}|seen|had|single|thing|real|visible|new] (to look at|to show|to see|seen|see|visible|happening|has happened|happened|happens|moved|is moving|moving|progress|sign|draft|page|sketch|sample|update|pictures|photos|result|results) [yet|so far|for|since|in|of|from|at all]
0.5 {havent} [{adv}|yet|even] (seen|received|had|got|gotten|see|get|been shown|been given|been sent|receive|happened) [{adv}] (anything|any|a single|a thing|one|much|so much as|even) ...5 (yet|so far|since|for|week|weeks|month|months|days|still|draft|sketch|design|progress|at all|to date|version|proposal|now|promised|until)
0.58 (still|yet) (not|no|nothing|isn't|aren't|hasn't|haven't|waiting|don't|doesn't|missing|without|wasn't) ...4 ({finish}|progress|draft|sign|date|first|anything|delivery|finished|sketch|it|photos|news|seen|received|started|shown|got|page|text|texts|version|the|a)
0.4 (not|isn't|aren't|nothing) [{adv}|is|are|has] ({finish}) (yet|still|so far)
0.15 not yet
0.3 (any|is there|has there been) (progress|movement|sign|signs|development|developments|joy|luck|idea when|estimate when|eta|clue when) [{adv}|been|of|on|about|for|from|regarding|yet|with|here|at all|as to]
0.3 (any) (progress|sign|signs|movement|joy|development|developments|luck) [of|on|about|with|from|yet|regarding|at all|for|there|already] 
0.42 (wondering|wonder|ask|asking|curious|check|checking|know|like to know|inquire|enquire|wanted to ask) (if|whether|about|how|when|where) ...4 (progress|coming along|getting on|news|coming on|moving|hold-up|status|update|on track|expect|far along|anything new)
0.5 (where) (is|are) [{adv}|my|our|the|that|your] [{adv}|new|first|second|final|third|promised|next|revised|updated|other|last|finished|rest of the] {work}
0.5 (when) (will|can|are|is|do|could|might|would|should|exactly|on earth|may|shall) [{adv}] (we|i|it|you|this|that|the|they|my|our|there) ...5 (finally|ever|actually|at last|something|anything)
0.3 (when) (will|can|are|is|do|could) [{adv}] (we|i|it|you|this|that|the|they|my|our|there) ...5 (see|ready|done|start|finish|live|get|finished|have)
0.3 (when) ...4 (expect|count on|hope) (to see|to get|to have|to receive|to hear|anything|it|something|results|the|a|some|on)
0.55 (rather|really|sort of|kind of|had|was|were|been|we're|i'm|i'd|we'd|still|am|are) [{adv}|been] (hoping|hoped|expecting|expected|looking forward|counting|counted|thought|assumed) ...4 (by now|by this point|sooner|earlier|already|before|this week|last week|by then|at this stage|for today|ready|quicker|faster|today)
0.3 (by now|by this point|by this stage|this far in)
0.45 (this late|so late in|so close to (the launch|launch|the deadline|the opening|the fair|opening))
0.5 (hoped|expected|thought|assumed|imagined|should|would|supposed|hoping|expecting) ...6 (by now|further along|further|sooner|faster|quicker|done already|ready already|earlier|more progress|much further|farther)
0.62 (at this|at that|at the current|at the present) (rate|pace|speed)
0.6 (running|run|ran) (out of|short of|low on) (time|days|weeks)
0.5 (time|clock|deadline|launch|opening|fair|season|date|days|weeks) [{adv}|is|are] (running out|ticking|looming|approaching|getting close|getting closer|creeping|very close|around the corner|slipping|tight|in danger|at risk|short|getting short|getting tight|pressing|nearly here|almost here|coming up)
0.3 (in|on|make|make it|ready|done|finished|live|here|manage|hit) [in] (time|schedule) [for|before|to|at all|or] ?
0.5 (won't|not|never|isn't going to|doubt|afraid|worried|whether|if) ...5 (in time|on time|make it|by then|before the|make the deadline|meet the deadline|hit the date|keep the date|make the date)
0.55 (miss|missing|missed|lose|losing|lost) [{our}|whole|another|entire|out on] [{adv}|whole|entire|christmas|summer|high|spring|autumn|winter|holiday|launch] (season|fair|launch|opening|slot|christmas|window|summer|event|deadline|date|term|start of|campaign|momentum|week|month|exhibition)
0.5 (progress|pace|speed|tempo|process|it|things|work|everything) [{adv}|is|are|has|have|seems|feels|been|was] [{adv}|being|been|moving|going|progressing|going at a] (slow|slower|stalled|stuck|stopped|ground to a halt|snail*|glacial|crawling|sluggish|standstill|nowhere|stagnant|at a standstill|too slow|slowly)
0.5 (no|little|not much|hardly any|any|zero|without|lack of|not seeing|don't see|can't see|seen no|see no) [{adv}|real|visible|sign of|signs of|clear|further|tangible] (progress|movement|headway|advance|timeline|schedule|end date|date|end in sight)
0.45 (realistic|firm|definite|binding|reliable|concrete) (date|deadline|timeline|schedule|delivery date|time frame|timeframe) [please|this time|now|i can|we can|that|from]
0.2 (hurry|faster|quicker|sooner|asap|urgent|urgently|pressing)
0.45 (speed up|speed things up|get a move on|move faster|pick up the pace|speed this up|hurry up|hurry this)
0.3 (no pressure|not to rush|don't want to rush|without wanting to|hate to chase|hate to nag|don't mean to nag|don't want to nag|don't like to nag|hate to push|don't want to push|hate to be|not to nag|not nagging|sorry to chase|sorry to push|sorry to nag|sorry to press|at the risk of nagging|gentle nudge|gentle reminder|friendly reminder|small reminder|little nudge|quick nudge|just a nudge|nudge)
0.5 (get|getting|got|growing|becoming|bit|rather|quite|little) (impatient|restless|twitchy|itchy|antsy)
0.5 impatient
0.5 (long|drawn out) (wait|silence|time coming|process|delay|road)
0.35 (before christmas|in this lifetime|this decade|this century|before i retire|some day|someday|one day) ?
0.4 (took|taken|taking) (you|them|it over|over|more than|almost|nearly|longer) [{num}] [{adv}] {unit}
0.4 (taking|took|need|needs|needing) [you|them|over|more than|almost|nearly] (eight|nine|ten|eleven|twelve|six|seven|five|so many|this many|that many) (weeks|months|days) 
0.45 (late|delay|slipped|delayed|postponed|behind) again
0.5 (what's|what is) (the hold-up|holding|keeping|taking|the delay|become of)
0.3 (getting old|growing old|grow a beard|old and grey|holding my breath|holding our breath|twiddling|in no hurry of course)
0.45 (season|summer|christmas|term|sale|fair|exhibition|holidays|year|event) [is|will be|was] [{adv}] (nearly over|almost over|only over|over|half over|gone|around the corner)
0.3 new (deadline|delivery date|timeline|schedule|launch date)
0.5 (would|will|only|just|take|takes|was only) [{adv}|take] (an afternoon|a day|a week|two days|a few days|an hour|no time) ...6 (still|day|week|now|month|but|later|yet)
0.5 (nothing|not a thing|little|not much|no page|no draft) [{adv}|at all|yet|much] to (show|look at|see|present|report|go on|work with)
0.5 what (you've|you have|have you|you've all|are you) [{adv}] been (doing|up to|working on|busy with)
0.35 (it's been|has been|have been) {num} [{adv}] (days|weeks|months|week|month)
0.2 (since|in|for) {num} [{adv}] {unit}
0.5 (we|i|still|are|been) (left|kept|sitting|stuck) waiting
0.3 (deadline|time|date|launch|season|opening|fair|event) [is|was|are] [{adv}] (close|closer|near|nearer|soon|approaching|coming)
0.35 (expected|expect|hoped|hoping|thought) [{adv}|it|this|that|to have|to see|to|for] (sooner|earlier|faster|quicker|by now|already)
0.5 (date|deadline|day|week) [{adv}|has|have|had] (passed|gone|come and gone|been and gone)
0.58 (lost count|stopped counting|lost track) [of]
0.5 (were|was|been|being) promised
0.55 (we|i) (expected|were expecting|was expecting|counted on|were counting on) ...5 (on|by|for|last|in) [the] {day}
0.55 still no {work}
0.5 (only|just|merely) a (suggestion|guideline|wish|rough idea)
0.5 (it's|its|it is) only (our|the|my) (biggest|most important|busiest|main|whole)
0.5 (weren't|wasn't|aren't|shouldn't) (we|it|this|that|you|there|they|i) (supposed|meant|due|going|to have|have had|have seen|have been)
0.6 {day} then [it was|on] {day} [and|then|and then] now
0.6 (date|dates|deadline|promise|promises) (you|they) [{adv}] (can't|cannot|won't|don't|didn't) (keep|meet|stick to)
0.45 (think|is|believe|say|reckon|are|seems|seem|feel) ...2 ({day}|date|deadline|launch date|schedule|timing|timetable|this|that|it) [is|are] [{adv}|still|really] (realistic|feasible|doable|achievable|manageable|likely|possible to keep|in danger|at risk) ?
0.5 (time|clock|weeks|days|month|year) [is|are] [{adv}|now|already|also] [beginning to|starting to] (run|running|slipping|slip|ticking|tick|flying|fly|pressing|getting|creeping) [{adv}] (away|out|short|on|by|from us|tight|through our fingers)
0.5 (nearly|almost|already|soon|now|practically|well into|end of|middle of) (january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|christmas|easter) [already|now] and (we|you|it|the plan|i) [{adv}|had|all] (said|agreed|were|was|planned|promised|talked|spoke|hoped|expected|thought|meant|wanted)
0.5 (we|you|it) [{adv}|had|all|originally] (said|agreed|planned|promised|talked of|spoke of|talked about|spoke about) (january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|christmas|easter) and ...5 (nearly|almost|already|now|is|it's)
0.45 (lost|slipped|behind|dropped) [{adv}|by|about|already] (a couple of|a few|two|three|some|several|one or two|a whole|a) (weeks|week|days|month|months) [somewhere|already|behind|along the way|on the way]
0.45 (going to|likely to|about to|might|will|should|bound to) (slip|be late|be delayed|take longer|drag|be postponed|run over) ...3 (rather|prefer|like to|want to|good to|better to|need to) [{adv}] know ...3 !
0.45 (rather|prefer to|like to|want to|good to) [{adv}] (know|hear|be told) [{adv}|that|it|about it] (sooner|early|earlier|now|today|in good time|straight away|rather than later|beforehand) [than|rather] [later]
0.45 (was|were|been|is|are) (due|scheduled|planned|meant to come|meant to be here|supposed to come) (on|for|by|in|last) ...4 (so|and|but) [{adv}|i|we] (i|we|just|wanted|thought|wondered|haven't|nothing)
0.5 (no idea|not sure|don't know|do not know|unsure|can't tell|cannot say|wonder|wondering) (whether|if) ...5 (will be|would be|are going to be|is going to be|can be|will) [{adv}] (there|ready|done|finished|up|live|in place|delivered|complete|here|make it) [by|in time|then|until|before|for]
0.42 (are we|are things|is everything|is it all|is the) ...2 (all right|alright|ok|okay|safe|good|in order|fine) (for|with) (the|that|our|your) (launch|date|deadline|opening|launch date|delivery|schedule|timing|deadline of|timetable|14th|start) ...2
0.35 (ask|asking|mention|mentioning|say) [{adv}] (because|as|since) (it is|it's|we are|we're|the date|that's|there is|there's|the opening|the launch) [{adv}|not|only|now|getting|quite] (close|near|soon|tight|round the corner|around the corner|coming up|long to go|much time|not long|weeks away|days away)
0.45 (started|begun|beginning|starting) [to] (telling|tell|announcing|announce|promising|promise|giving|give|inviting|invite) ...2 (people|everyone|everybody|customers|guests|clients|them|our) [a|the] [date|dates|day]
0.42 (weren't|wasn't|were not|was not|isn't|aren't) ...4 (meant|supposed|due|going|to have been|promised|planned) ...3 (before|by|on|for|last|this|in) ...3 ?
0.45 (was|were|had been|been) [{adv}] (promised|announced|agreed|planned|scheduled) [to us|us|to me|me] (for|by|on) ...3
0.45 (cutting|cut|getting|running|becoming|looks|leaving) [it|us|things] [{adv}] (fine|tight|close|very tight|narrow|last minute|late in the day) [for|now|with|by|to]
0.45 (still) (stands|holds|applies|valid) ...6 (nervous|uneasy|anxious|worried|jittery)
`
