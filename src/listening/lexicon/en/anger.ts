export const anger = `
0.8 (furious|livid|outraged|enraged|fuming|seething|incensed|infuriated|infuriating|appalled|appalling|outrageous|disgusted|disgusting|pissed|pissed off|hopping mad|beside myself|raging|irate)
0.62 {am} [{adv}|now|also] (angry|cross|mad|annoyed|irritated|frustrated|upset|aggravated|exasperated|fed up|cheesed off|ticked off|miffed|peeved|sick|shocked|bitter|offended|insulted|hurt|indignant|disgruntled|vexed|aghast|agitated|steaming)
0.58 (angry|frustrated|frustrating|frustration|annoying|annoyed|exasperated|exasperating|irritating|aggravating|maddening|galling|infuriates|upsetting)
0.65 (fed up|sick of|sick and tired|sick to death|had enough|have had enough|had it with|had it up|up to here|end of my tether|end of our tether|wits' end|wits end|wit's end|at the end of my|last straw|final straw|the limit|enough is enough|enough now|that's enough|beyond a joke|no more excuses|tired of (this|being|having|hearing|excuses|asking|the)|tired of all|lost my temper|losing my temper|lost it)
0.65 (patience) [{adv}|is|has|are|was|with|has now] (running out|run out|wearing thin|worn thin|wearing|at an end|limited|gone|exhausted|limits|being tested|tested|snapped|snapping|not endless|finite|over|reaching)
0.65 (running|run|ran|lost|losing|lose|out of|short of|testing|trying|test|end of) [{adv}|out of|low on|all|my|our] (patience|my patience|our patience|goodwill|all patience|the patience)
0.7 (unacceptable|not acceptable|inacceptable|totally inacceptable|intolerable|inexcusable|unforgivable|disgraceful|a disgrace|disgrace|shameful|scandalous|a scandal|shambles|a shambles|a farce|farcical|a fiasco|absurd|preposterous|beyond belief|beyond words|unbelievable|beggars belief|below the belt|a circus|an insult|insulting|a slap in the face|slap in the face|a cheek|bloody cheek|the nerve|the audacity|a bad joke|a sick joke|bang out|simply not on|just not on|not good enough|isn't good enough|cannot go on like|can't go on like|can't continue like|cannot continue like|won't stand for|not stand for|won't tolerate|not tolerate|won't accept|will not accept|refuse to accept|cannot accept this|can't accept this|won't put up|put up with)
0.6 (ridiculous|ludicrous|a bad joke|absolute joke|is a joke|a joke by now|laughing stock|taking the mick|taking the piss|taking the mickey|taking us for|take us for|take me for|taking me for|made a fool|look like a fool|look like fools|look like idiots|look stupid|makes us look|made us look|make fools)
0.65 (incompetent|incompetence|unprofessional|negligent|negligence|careless|carelessness|irresponsible|amateurs|amateur hour|hopeless|useless people|sheer laziness|crooks|thieves|con artists|idiots|idiot|morons|clowns|charlatans|bunch of (amateurs|idiots|clowns)|arrogant|arrogance|rude|rudeness|disrespectful|disrespect|condescending|patronising|patronizing|dismissive)
0.72 (rip-off|rip off|ripoff|ripped off|ripping us off|ripping me off|scam|scammed|fraud|fraudulent|swindle|swindled|conned|daylight robbery|cheated|swindling|dishonest|dishonesty|lied to|lying to|liar|liars|deceived|deceit|deception)
0.65 (hear from|speak to|speaking to|talk to|talking to|hand this|hand it|passed this|passing this|pass this|involve|involving|instruct|instructed|see|seeing|call|calling|consult|consulting|over to|with|go to|bring in) [over] [to] [my|our|a|the] (lawyer|lawyers|solicitor|solicitors|attorney)
0.25 (lawyer|lawyers|solicitor|solicitors|attorney|legal advice|escalate|escalating|escalation|damages|dispute)
0.7 (legal action|legal steps|take legal|small claims|to court|sue you|trading standards|consumer protection|ombudsman|breach of contract|in breach|terminate the contract|formal notice|final notice|final warning|ultimatum|formal complaint|official complaint|file a complaint|make a complaint|lodge a complaint|complaining formally|take this further|take it further|taking this further|report you|reporting you|dispute this)
0.6 (bad|negative|one-star|one star|honest|terrible|1-star|public|scathing) (review|reviews|reference|rating|feedback online|word of mouth)
0.6 (tell|telling|warn|warning) [{adv}] (everyone|everybody|others|people|all my|all our|my network|the whole) [i know|we know] (not to|to stay|about this|to avoid|what happened|how you)
0.7 (never|not|won't|wouldn't|will not) [{adv}|be] (work with you|working with you|use you|using you|hire you|hiring you|order from you|doing business|be back|deal with you|dealing with you|recommend you|recommending you|recommend your)
0.5 (never again|the last time (we|i) (use|order|hire|book|trust|work)|first and last)
0.6 (how dare|what the hell|what the heck|wtf|wth|for god's sake|for goodness sake|for heaven's sake|for crying out loud|for pete's sake|ffs|for fuck's|fuck|fucking|shit|bullshit|bs|bloody hell|are you kidding|you kidding me|are you joking|you joking|are you serious|you serious|you must be joking|you must be kidding|have to be kidding|got to be kidding|got to be joking|gotta be kidding|is this a joke|some kind of joke|give me a break|spare me|not funny|no laughing|not laughing|what a mess|such a mess|absolute mess|complete mess|total mess|an utter mess|what a joke|what a farce|what a shambles|mess you)
0.45 (damn|damned|goddamn|bloody|hell|crap|arse)
0.35 (seriously|really now|unreal) ?
0.4 (to complain|a complaint|my complaint|our complaint|complaining to|formally complain)
0.55 (i|we) (demand|insist|expect|require) [{adv}|that you|on] (an explanation|a refund|an answer|an apology|you to|immediate|answers|action|our money|my money|full|it today|this fixed|compensation|to know|to speak|a reply)
0.25 (immediately|at once|right now|right away|this instant|today latest|without delay|straight away|no later than)
0.4 (by tonight|by tomorrow|today|by noon|by friday|by monday) (or (else|we|i)|otherwise)
0.55 (or else|otherwise we'll|otherwise i'll|or we'll|or i'll|or we will|or i will|if i don't hear|if we don't hear|unless i hear|unless we hear|unless this is|if nothing happens|if i haven't heard|if we haven't heard|if this continues|if this goes on|last chance to|one last chance|final chance|one more chance|last warning)
0.6 (waste|wasted|wasting|wastes|a waste of|complete waste|lost) [{adv}|of|my|our|everyone's|so much|a lot of|all this|enough|weeks of|hours of|a whole|an entire|two|three|another|my whole|half a|half my|everybody's] [of] [{adv}|my|our|valuable|precious|whole] (time|hours|day|days|week|weeks|month|months|morning|afternoon|weekend|evening|energy|effort|year|my time)
0.6 (cost|costs|costing|cost us|costs us|losing|lost|lose|loses|loosing) [{adv}|us|me|our|a whole|whole|several|at least|too many|three|two|four|actual|real|potential|about|another] [{adv}|whole|weekend of|week of|day of|weeks of|several|paying|good|two|three|new] (customers|customer|bookings|sales|orders|clients|business|revenue|trade|reservations|leads|a weekend of|reputation|turnover|a client|a customer|enquiries)
0.5 (embarrassed|embarrassing|embarrassment|humiliated|humiliating) [{adv}|us|me|in front|to|by|for|of|at]
0.5 (stop|quit|enough with|enough of|spare us|spare me|save) [{adv}|please|it|your] (sending|telling me|telling us|making|blaming|giving|wasting|playing|charging|calling|treating|pretending|hiding|excuses|dodging|passing)
0.6 (excuses|feeble excuse|poor excuse|cheap excuse|yet another excuse|same old story|same excuse|fairy tales|hogwash|hot air|empty words|lip service|fob us off|fob me off|fobbing|passing the buck|finger pointing|pointing fingers|blame game|blaming us|blaming me|blame us|blame me|our fault now|my fault now|playing games|games with us|games with me)
0.58 (oh|well|just|ah|yeah|that's just|that is just|yes) (great|wonderful|lovely|fantastic|brilliant|perfect|fabulous|marvellous|terrific|super|splendid|charming|priceless|good) (another|again|now|and now|then|so|just what|more|yet)
0.5 (oh joy|just great|just brilliant|just perfect|simply charming|how charming)
0.25 oh (great|wonderful|lovely|brilliant|fantastic|perfect)
0.5 (great|brilliant|lovely|wonderful|fantastic|perfect|super|oh good) another ...4 (login|error|delay|bug|bill|invoice|form|password|version|crash|doesn't|that|broken|excuse|week|surprise)
0.42 just what (i|we) needed
0.5 wow {num} {unit} for
0.55 (thanks a lot|thanks a bunch|thanks a million|thank you so much|thanks very much|great job|well done|nice work|nice job|good job|bravo|congratulations|congrats|top marks|full marks|hats off|impressive|good to know|great to know|glad to hear|lovely to hear|nice to know|glad to know|how nice|how lovely|how kind|how thoughtful|how reassuring|nice of you) [{adv}|guys|everyone|that|to|for|on|you] (nothing|another|making|ruining|breaking|losing|ignoring|forgetting|wasting|wrecking|managing|missing|spelling|yet another|leaving|finding the time|finally|deleting|you've managed|getting our name|getting it wrong|no one|nobody|still|the wait|the delay|the silence|keeping us waiting|the third|the extra|again|taking so long|only)
0.5 (you've|you have|you) [{adv}] managed to
0.55 (so|i'm so|we're so|really|very|just) (glad|happy|pleased|delighted|lucky) (we|i|that we|that i) (paid|pay|are paying|paid extra|waited|trusted|ordered|asked|chose the|went for the|bothered|took the|got the|hired a|hired an|have a|signed up for)
0.5 (paid|pay|paying) extra for
0.5 (must be) [{adv}] nice [{adv}] (to|if)
0.35 (wouldn't it be) nice (to|if)
0.55 (means|mean|meaning|must mean|apparently means) [{adv}] (something) (else|different|other)
0.4 (apparently|evidently|obviously|clearly|presumably) [{adv}|you|we|i|my|our|that|it|your|nobody|no one|was|are|is] ...2 (busy|important|forgot|forgotten|optional|too much|unlimited|beneath|too small|elsewhere|money grows|nobody|other clients|more important|not a priority|nothing)
0.45 (i|we) see so 
0.5 in your (line of work|world|book|dictionary|part of the world|universe|calendar|language|industry|business|trade)
0.5 (what a surprise|surprise surprise|no surprise there|why am i not|shocker|yet again|once again and|not again|same old|par for the course|how convenient|what a coincidence|lucky us|silly us|my mistake for|forgive me for thinking|excuse me for|i must have dreamt|did i dream|stupid me|what was i thinking|what were we thinking|at least the invoice|at least the bill|the invoice was|quicker with the invoice|i'll frame|frame it|wonders never|worth a medal|love paying|world record|another life|must be a new trend|the new trend|latest trend|feature not|in record time apparently|took the trouble|so thoughtful|how thoughtful|how considerate|magical|magically)
0.4 (invoice|bill|reminder) [{adv}] (arrived|came|was) [{adv}] (on time|promptly|punctual*|quick*|within|the same|immediately|straight|fast)
0.2 (as usual|as always|as ever|typical|who knew|who would have|who'd have|funny how|strange how|interesting how|amazing how|apparently|once again|holding my breath|hold my breath)
0.45 (behaviour|behavior|attitude|tone|treatment|treat|treated|treating|way you|manner|conduct) [{adv}|of|us|me|towards|is|was|in|like|with] ...3 (unacceptable|disrespect|rude|like this|like idiots|like children|like dirt|customers|clients|poor|bad|shocking|wrong|not|customers like|people like|badly|unprofessional|this way|that way)
0.55 (do you|don't you|did you|have you) [{adv}|even|really|actually|honestly] (care|realise what|realize what|respect|take us|take this|want our|want my|think that's|think this|think we're|think i'm) [{adv}|how|what|that|is|about|seriously|are|business|any of this|our]
0.45 (problem|issue|bug|error|mistake) [{adv}|has|have|is|was|keeps|kept|comes|came] (back again|still there|happening again|recurring|reoccurring|coming back|not gone|persists|third time|second time)
0.45 same (problem|issue|bug|error|mistake|mistakes|errors) [{adv}] (again|as|every|over|twice)
0.55 (hold you responsible|hold you liable|your fault|you are to blame|you're to blame|not my job|not our job|do your job|doing your job|your problem now|not our problem|not my problem|take responsibility|somebody responsible)
0.3 (upset|cross|irritated|aggravated|offended|insulted|shocked|bitter)
0.65 (never|nobody has ever|not) [{adv}|been] (treated|spoken|talked) [{adv}|to] (like|that way|this way|so)
0.5 (do it your way|have it your way|if you say so|if you insist|whatever you say|suit yourself|as you please|as you like it|please yourself|fine then|fine do|fine whatever|so be it|be my guest|do what you want|do as you like|have it your|never mind then)
0.45 (customers|clients|people|guests|members|phones|everyone|visitors) [{adv}|have been|are|were|been|keep] (ringing|calling|complaining|phoning|angry) [{adv}|us|me|all|in|the|about|to complain]
0.45 (love|loving|enjoy|enjoying|adore) [{adv}] (the detective|finding out|how you|paying|waiting|chasing|guessing|being|surprises|having to|explaining|the surprise|the suspense|the mystery)
0.15 why [{adv}] (is|are|was|were|does|do|did|would)
0.3 why [{adv}] (has|have|isn't|aren't|doesn't|didn't|hasn't|haven't|can't|must|on)
0.45 (look forward|looking forward) to (our annual|next year|the next excuse|the next surprise|the next invoice|the next delay|another|more of|hearing it)
0.45 (unlimited|express|premium|priority|24|full|fast|quick|professional|finished|friday|final|free|all-inclusive|included|done|ready) [{adv}|support|service] means
0.5 (on purpose|deliberate|deliberately|nerve|how hard can|can't be that hard|is it that hard|too much to ask|least you could|the least i|bare minimum|minimum i expect)
0.58 (made|makes|make|making) (me|us) [{adv}] (feel|look) [{adv}] (stupid|small|foolish|like|a fool|bad|unwelcome|cheap|ridiculous|unprofessional|silly|ignorant)
0.5 (running|run|ran) out of excuses
0.15 (wow|bravo)
0.2 (good|great|nice|lovely|interesting) to know
0.5 (great|lovely|wonderful|perfect|brilliant|fantastic) (so|now|then) (now|so|i|we)
0.5 (get|got|have) to (explain|apologise|apologize|justify|tell) [{adv}|it|this|that] to (my|our|the)
0.3 here we go again
0.6 (drive|drives|driving|drove|driven|sends|sending) [{adv}] (me|us|everyone|everybody|my wife|my husband) [{adv}] (mad|crazy|nuts|up the wall|insane|bonkers|round the bend|bananas|to despair)
`
