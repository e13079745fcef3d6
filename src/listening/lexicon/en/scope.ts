import type { Scope } from '../../lexicon-format.ts'

const classes: Scope['classes'] = {
  we: 'i|we|us|me|everyone here|everybody here|the team|my team|our team|my colleagues|our side|my side',
  our: 'my|our|the|your|this|that|these|those|their',
  am: "am|are|is|i'm|im|we're|were|was|been|feel|feels|felt|feeling|get|getting|become|becoming|remain|left|leaves|makes me|make me|left me|leaves me|leaving me",
  isnt: "isn't|is not|aren't|are not|wasn't|was not|weren't|were not|it's not|that's not|they're not|ain't|not|is never|i'm not|we're not|im not|am not",
  dont: "don't|do not|didn't|did not|doesn't|does not|don't really|didn't really|doesn't really|do not really|does not really|don't quite|doesn't quite|can't quite|don't fully|still don't|still doesn't|just don't",
  cant: "can't|cannot|can not|couldn't|could not|unable to|not able to|struggling to|struggle to|can't seem to|cannot seem to|can't really|can't even|failed to|haven't been able to|still can't|just can't|hard to|difficult to|impossible to|not possible to",
  havent:
    "haven't|have not|hasn't|has not|hadn't|had not|have never|have yet to|never|still haven't|still have not|haven't yet|still hasn't|still has not|didn't|did not|have not yet|has yet to|not",
  adv: 'a bit|a little|a little bit|a tad|a touch|slightly|rather|quite|somewhat|kind of|kinda|sort of|pretty|really|very|so|too|just|extremely|incredibly|genuinely|honestly|frankly|still|increasingly|more and more|bit|getting|becoming|deeply|rly|v|all|completely|totally|terribly|awfully|seriously|mildly|far|way|far too|way too|much too|simply|entirely|definitely|truly|particularly|most|more than a little|starting to get|beginning to feel|starting to feel|more|less|only|such|actually|clearly|even',
  work: 'site|website|page|pages|homepage|home page|landing page|logo|logos|design|designs|draft|drafts|text|texts|copy|article|articles|post|posts|photo|photos|picture|pictures|pics|images|video|film|report|reports|brochure|flyer|flyers|leaflet|shop|webshop|campaign|campaigns|ads|result|results|version|versions|layout|layouts|app|software|colours|colors|colour|color|fonts|font|sketch|sketches|concept|concepts|mock-up|mock-ups|mockup|mockups|presentation|slides|plan|proposal|newsletter|newsletters|banner|menu|translation|translations|form|booking form|checkout|strategy|analysis|album|material|materials|delivery|first round|second round|round|revision|revisions|update|work|project|job|thing|stuff|catalogue|catalog|book|cover|illustration|illustrations|animation|branding|rebrand|rebranding|identity',
  price:
    'price|prices|pricing|cost|costs|total|sum|amount|fee|fees|bill|invoice|invoices|quote|estimate|rate|rates|figure|figures|charge|charges|budget|number|numbers|money|hours|bottom line|offer',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|yesterday|today|tomorrow|last week|this week|the weekend|last month|the end of|end of|january|february|march|april|may|june|july|august|september|october|november|december|noon|tonight|weeks ago|days ago|the first|the 1st|mid|early|late',
  unit: 'day|days|week|weeks|month|months|fortnight|fortnights|year|years|ages|wks|half a year',
  num: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few|few|a couple of|couple of|some|2|3|4|5|6|7|8|9|10|11|12|14|15|20|a|one|almost a|nearly a|over a|more than a|another|whole|1|half a|countless',
  others:
    'boss|manager|director|directors|board|husband|wife|partner|partners|colleague|colleagues|team|ceo|cfo|owner|owners|founder|finance|accountant|bookkeeper|committee|brother|sister|brother-in-law|sister-in-law|father|mother|son|daughter|friend|staff|people|investors|management|head office|head of|co-founder|business partner|marketing|sales|trustees|chair|chairman|chairwoman|treasurer|customers|clients|users|members|everyone|everybody|team-mates|employees|superiors|higher-ups|chef|nephew|niece|spouse|lawyer|mates|boyfriend|girlfriend|other half',
  above:
    'boss|bosses|manager|line manager|director|directors|managing director|board|husband|wife|partner|partners|business partner|ceo|cfo|owner|owners|founder|finance|finance department|accountant|committee|investors|investor|management|head office|head of _|co-founder|trustees|chair|chairman|chairwoman|treasurer|superiors|higher-ups|spouse|shareholders|council|mayor|governors|headteacher|sponsors|funders|people upstairs|other half|parents|father|mother|dad|mum|in-laws|father-in-law',
  much: 'much|a lot|lots|loads|that much|so much|this much|too much|a fortune|a packet',
  bad: 'cheap|dull|boring|bland|outdated|old-fashioned|generic|amateurish|amateur|sloppy|lazy|messy|a mess|childish|tacky|clumsy|wooden|robotic|unprofessional|lifeless|uninspired|uninspiring|soulless|stale|ugly|awful|terrible|horrible|dreadful|half-finished|half finished|half-baked|half-hearted|careless|thrown together|slapped together|interchangeable|impersonal|pushy|salesy|forgettable|mediocre|like a template|like a stock|like everyone else|like every other|like something from|like it was|like a draft|like the old|meh|lame|shoddy|disjointed|lacklustre|underwhelming|garish|wishy-washy',
  mild: 'wrong|flat|dated|unfinished|rushed|empty|cluttered|stiff|crowded|busy|heavy|gloomy|sad|weird|strange|odd|awkward|poor|weak|hurried|thin|corporate|cold|aggressive|confused|bare|plain|average|basic|random|tired|patchy|ordinary|inconsistent',
  someone:
    'someone else|somebody else|another agency|another studio|another designer|another freelancer|another developer|another company|another provider|another supplier|another photographer|another writer|another firm|other agencies|other studios|other freelancers|other designers|other providers|other companies|other offers|other quotes|competitor|competitors|a different agency|a different company|different studio|a different studio|a different designer|a different freelancer|a second opinion|elsewhere|other options|alternatives|an alternative',
  finish:
    'ready|done|finished|live|online|delivered|complete|completed|here|up|sent|launched|over|ours|in place|working|printed|with us',
}

export const scope: Scope = {
  classes,
  negators: `
(not|never|no|none|nothing|nobody|neither|nor|without|hardly|barely|scarcely)
(don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|cannot|couldn't|shouldn't|haven't|hasn't|hadn't|needn't|ain't|mustn't)
far from
anything but
(free|instead) of
(zero|wouldn't dream of)
(stopped|quit) being
no (reason|need|cause) to
`,
  doubleNegatives: `
(can't|cannot|couldn't|could not) help (but|worr*|wonder*|think*|feel*|be|being|ask*|notic*)
(can't|cannot|couldn't) (tell you|say|describe|express) (how|what)
(can't|cannot|couldn't) (believe|understand|see) (how|that|why|what|you)
not (only|just|merely|to mention|least|to say)
(don't|do not) get me wrong
no (wonder|matter|longer sure|longer convinced|longer certain)
(don't|do not) (want|mean|like|wish) to (be|sound|seem|appear|make|complain|nag|push)
(wouldn't|would not|won't|cannot|can't) (say|pretend|hide|deny|lie)
(don't|do not) (think|believe|feel|know) (you|if|whether|why|how|what)
(can't|cannot) (go on|continue|keep|shake|let|accept|afford|wait)
(why|how come) (didn't|don't|doesn't|isn't|wasn't|hasn't|haven't|can't|won't)
(didn't|did not) (expect|realise|realize|imagine)
(haven't|have not|hasn't|didn't|did not) (heard|seen|received|got|had|get|hear|answered|replied)
(isn't|aren't|wasn't|doesn't|don't|won't|can't) (it|that|this|they|you|we) ?
(if|unless) ... not
not (long|far) (ago|before)
no (answer|reply|response|news|word)
(doesn't|don't|didn't|isn't|wasn't) (work|working|open|load|answer|match|fit|look|sound|feel|read|make sense|right|clear|good|happy|enough|sure)
`,
  hypotheticals: `
(if|even if) ({someone}|a cheaper|a better|my boss|the board|our board|my director) (had|offered|offers|were|was|came|comes|has|gives|gave|made|makes|asks|asked|wants|wanted)
would (people|visitors|customers|users|readers|anyone|guests|clients)
in case (of|you|we|there|anything|something|the|it|i)
(just|only) in case
in the event
should (you|there|anything|anyone|any|something|the need|we ever|it ever)
(were|had) (you|there|anything|something) (to|be|been|any)
if (you|anyone|anybody|someone|somebody|people|a client|clients|customers|visitors|a customer|a visitor|users|they|he|she) (are|is|were|was|get|gets|feel|feels|have|has|had|ever|think|thinks|do|find|finds|complain*|need|needs|want|wants|run|runs|should|would|don't|doesn't|can't|notice)
if (we|i) (were|was|ever|should|need|happen|end|want|wanted|decide|decided|get|got|run|ran|find|found|have any|had any|were to)
if (anything|something|things|any|the worst|there|it) (were|was|is|are|should|go|goes|went|ever|happens|happened|breaks|broke|gets|turns|doesn't|fails|does)
what (happens|would happen|do we do|should we do|do i do|should i do|would you do) (if|when|in)
(unless|suppose|supposing|imagine|let's say)
(whenever|wherever) (you|someone|people)
how (would|do) you (handle|deal with)
for (anyone|people|customers|visitors|users) who
(wouldn't|would) (be|have been) (worried|upset|angry|disappointed|annoyed) if
(people|customers|those|everyone|anyone|guests|visitors|buyers|users|readers|clients|someone|somebody|women|men|parents) who
if (a|an|any|our|my|some) _ (isn't|hasn't|wasn't|can't|goes|is|are|were|gets|breaks|fails|ever|should|complains|has|have|wants|does|doesn't|comes|asks|needs|feels)
(suppose|supposing|assuming|imagine|say) (we|i|you|a|the|that|someone|nobody)
if the (printer|client|customer|printers|payment|file|server|site|website|domain|weather|venue|supplier) _
`,
  mended: `
(this|it|that|it's|its|yours|your work|your version) [is|looks|works] [{adv}|even|actually] better
but {we} (can|could) live with (it|that|this)
but [it's|it is|well|definitely|totally|fully] worth (it|every)
but {we} [actually|really|all|both|now] (love|like|prefer) (it|this|them|that) [{adv}|even|much|a lot] [more|better|anyway|just as|all the same]
but {we} [{adv}] (want|wanted|prefer|preferred|chose|like|would like|would rather|decided) to (work|stay|go) with you
but (we're|i'm|we are|i am) [{adv}] (sure|certain|convinced) (it's|it is|that it's|it was|this is) [the] (right|worth)
(was|were|had been|used to be|felt|got|getting) [{adv}] (worried|worrying|nervous|anxious|concerned|confus*|sceptical|skeptical|unsure|doubtful|afraid|lost|annoyed|upset|angry|cross|disappointed|frustrated|hesitant|uneasy|puzzled|scared|unhappy|not sure|in doubt|overwhelmed) ...8 (but|until|now|then|however|though|yet|before)
(had|have had|we'd had) [{adv}] [my|our|some|a few|his|her|their] (doubt*|concern*|worries|worry|reservation*|misgiving*|question*|second thoughts) ...8 (but|until|gone|then|however|though|they|now|before)
(at first|initially|originally|in the beginning|to begin with|to start with|for a while|for a moment|at one point)
(no longer|any longer) (worr*|a (problem|worry|concern|issue)|concern*|an issue|unclear|confus*|nervous|in doubt|bother*|upset|a mystery)
(all|everything) [is|are|looks] [now] (good|sorted|clear|fine|clear now|solved|resolved|settled|well|works|working|ok|okay|makes sense|fixed|explained|forgiven) [now|again]
(is|are|was|were|has been|have been|been|got|gets|now|already|since) [now|already|all|since|been] (solved|sorted|sorted out|fixed|resolved|cleared up|settled|gone|repaired|corrected|explained|answered|put right|dealt with|history)
(turned out|turns out|worked out|came out|came good|ended up) [to be] [all|just|absolutely|really|so|very] (fine|well|good|great|beautifully|perfectly|right|lovely|nicely|better|wonderful*|ok|okay|unfounded|groundless|for the best|brilliantly)
(has|have|you|that|it|this|which|call|mail|really|just|that's|you've|and) (put|puts|set|sets) (my|our|his|her|their) (mind|minds) at (rest|ease)
(reassured|relieved) (me|us|by|to|now|that)
(makes|make|made) [perfect|total|complete|much more|a lot more|more|all the] sense (now|to me now|after|once)
[it] all makes sense
(not|isn't|aren't) [a] (worried|worry|concern*|confus*|nervous|bothered|unclear|issue|problem) (anymore|any more|any longer)
(behind (us|me)|in the past|water under the bridge|over and done|(it|that|this|moment|panic|feeling|worry|mood) has passed|blew over)
(used to) (be|feel|find|worry|think|get)
(crossed|disregard|ignore|forget|scrap|strike) (my|this|that|the) (last|previous|earlier|mail|email|message|question|panic|one)
(found it|got it working|works now|working now|it works|sorted it|my mistake|false alarm|i see now|understood now|clear now|clearer now|all clear)
(needn't|need not|shouldn't|didn't need to|no need to) have worried
(worried|fretted|panicked) for nothing
(that|this|it) (cleared|clears|explains|helped|calmed|settles|settled) (it|everything|things|me|that|us|a lot|my|our)
(gone|disappeared|vanished|evaporated) (now|completely|after|since|once|when|as soon as|the moment)
(thanks to|after) (your|you|the|our) (call|explanation|mail|email|update|help|message|video|walkthrough|chat|demo) ...4 (clear*|understand|understood|sense|easy|better|confident|calmer|relaxed|fine)
(glad|happy|relieved|pleased|thankful|good) [that] (we|i) (didn't|did not|stayed|kept|stuck|waited|went|did|haven't|trusted|chose)
(doubt*|concern*|worries|worry|reservation*|fears|fear|nerves) ...5 (gone|vanished|disappeared|evaporated|melted|dissolved|unfounded|groundless|history|settled|over)
already (corrected|fixed|solved|sorted|changed|replaced|repaired|answered|put right|resolved|dealt with)
`,
  elsewhere: `
(my|our|the|your) (suppliers|wholesalers|couriers|caterers|banks|landlords|neighbours|neighbors|trains|airlines|insurers) [has|have|is|are|was|were|keep|all]
(my|our|the) [{adv}|new|best|head|only] (receptionist|assistant|apprentice|intern|trainee|waiter|waitress|cook|chef|bookkeeper|secretary|foreman|driver|cleaner|barista|baker|manager of _|shop assistant|sales assistant|employee|colleague|carpenter|gardener|nurse) [has|have|just|suddenly|simply|also|then|today|yesterday] (quit|left|resigned|walked out|handed in|called in sick|disappeared|gave notice|forgot|lost|broke|messed|let us down|did not turn up|didn't turn up)
(neighbour*|neighbor*|builders|workmen|roadworks|landlord|landlady|tax office|inland revenue|hmrc|revenue|customs|railway|trains|train|airline|ferry|post office|royal mail|dhl|ups|fedex|parcel service|delivery firm|delivery company|energy company|electricity company|gas company|phone company|phone provider|internet provider|broadband provider|insurance company|town hall|job centre|planning office|health inspector) [has|have|is|are|was|were|keeps|keep|had|just|again]
(supplier|printer|caterer|courier|photographer|venue|carpenter|builder|band|florist|wholesaler|sign writer) [has|have] (let us down|lost|cancelled|canceled|forgot|messed|is late|was late|broke|went bust|raised)
of (our|my) (team|staff|colleagues|people|customers|guests|members|suppliers) [still] (haven't|have not|didn't|have yet|still)
(office|shop|home|company) (wifi|wi-fi|internet|printer|computer|laptop|phone|network|heating)
(about|for|before) my (speech|exam|wedding|interview|trip|talk|flight|surgery|operation)
(had|have|got|having) a _ (cold|flu|fever|headache|migraine|cough)
(old|previous|former) [{work}|one] (was|were|looked|felt|is|had) [{adv}] ({bad}|{mild}|useless|horrible|hideous|rubbish)
(roadworks|building site|stocktaking|inventory)
(my|our|his|her) (bank|banks|landlord|landlady|neighbour*|neighbor*|doctor|dentist|flight|flights|train|trains|car|van|bus|plane|airline|boiler|roof|builders|plumber|electrician|internet|wifi|wi-fi|broadband|electricity|phone provider|insurance|insurer|school|nursery|kids|kid|children|child|baby|dog|cat|tax office|taxes|council|city council|printer|printers|print shop|courier|post office|postman|supplier|suppliers|wholesaler|caterer|venue|competitor|competitors|laptop|oven|fridge|heating|move|office move|house move|divorce|health|back|knee|surgery|operation|illness|flu|migraine|exam|exams|commute|lease|rent|mortgage|house|garden)
the (bank|landlord|neighbour*|doctor|dentist|flight|train|airline|boiler|builders|plumber|electrician|insurance|tax office|council|printer|printers|print shop|courier|post office|caterer|strike|weather|storm|rain|snow|traffic|commute|pandemic|war|economy|recession|election|government|authorities|customs|kids|children)
(my|our|his|her) (father|dad|mother|mum|mom|grandmother|grandfather|gran|grandma|grandad|daughter|son|brother|sister|husband|wife|aunt|uncle|partner|kid|little one|baby|dog|cat|colleague|assistant|bookkeeper|receptionist|chef) (is|was|has|had|died|passed|fell|broke|got|left|caught|quit|resigned|been) [been|just|sadly|suddenly|got] (in hospital|in the hospital|ill|sick|unwell|died|passed|passed away|broken|broke|fallen|covid|the flu|flu|a cold|off sick|off|cancer|surgery|an accident|a stroke|left|left us|quit|resigned|away|poorly|on leave|his leg|her leg|a fever|fever|operated|rushed)
(in|to|from) [the] hospital
(hospital|funeral|bereavement|passed away|burglary|break-in|flood|flooded|power cut|power outage|car crash|an accident|the accident|road accident|accident at work|covid|chickenpox|tonsillitis|migraine|food poisoning|jet lag|jetlag|airport|motorway|landlord|dentist|tax office|tax inspector|tax return|customs office|storm|heatwave|snowstorm|strike|strikes|rail strike|weather|recession|lawsuit with|redundancies|layoffs)
(our|my|the) (old|previous|last|former|other|ex|earlier|then) (agency|hosting|host|hosting company|provider|designer|developer|freelancer|web guy|web company|website company|supplier|photographer|writer|copywriter|accountant|company|studio|printer|landlord|client|clients|employer|job|team|seo people|seo agency|webmaster|firm|translator|consultant|bank)
(with|by|at|from) (another|a different|the other|our other|my other) (supplier|client|project|company|vendor|contractor|printer|job)
(another|other) (client|customer|supplier|project|vendor) of (mine|ours)
(our|my|one of our|the|a) (biggest|largest|main|best|oldest|own|difficult|awkward|certain) (customer|customers|client|clients|tenant|guest|guests)
(lost|losing) (our|my) (biggest|largest|main|best)
(i've|i have|i'm|having|caught|got|with|down with) [got] [a] (cold|flu|fever|headache|migraine|bug|covid|dreadful cold|terrible cold|horrible cold|nasty cold|bad cold|sore throat|bad back|toothache|stomach bug)
(stuck|stranded) (in|at|on) (traffic|the airport|the train|a train|london|the snow|meetings|a queue|the office)
(i'm|we're|im|i am|we are) (swamped|snowed under|exhausted|shattered|drowning in|up to my|up to our|buried in|short-staffed|understaffed|run off)
(hectic|mad|crazy|terrible|awful|horrible|rough|tough|hard|difficult|stressful|busy|nightmare|long|rotten|dreadful) (week|weeks|month|day|morning|time|year|season|quarter|winter|summer) (here|at|for us|for me|with|so far|on our|at the|at our|in the)
(it's|its|it has|been|had|having|what) [been] [such] [a|an] [bit of a] (hectic|mad|crazy|terrible|awful|horrible|rough|tough|difficult|stressful|rotten|dreadful|frustrating) (week|weeks|month|day|morning|time|year|season|quarter)
(photocopier|coffee machine|air conditioning|central heating|parking|season ticket|football|world cup|the cup|referee)
not (your|you) (fault|files|doing|problem|side|end)
nothing to do with (you|your|the|this|our|us)
`,
  courtesies: `
(sorry|apologies|apologise|apologize|forgive me|forgive us) [{adv}|that|for] [i|we] (pestering|bombarding|badgering|nagging|pester|bombard|nag) (you) ...4
(stop|not|to stop|quit|before i start|without|done|finished) (pestering|bombarding|badgering|nagging|chasing|pester|bombard|nag) you ...3
(pestering|bombarding|badgering|bothering) you [{adv}] with ...4
(i|we) [{adv}] (regret|regretted) [{adv}|only|that|to say|to tell you] [that] (i|we) (can't|cannot|can not|won't|will not|couldn't|could not|didn't find|did not find|haven't found|must miss|have to miss|never|am unable|are unable|didn't meet|didn't come|did not come) ...4
(i|we) [{adv}|only] regret [{adv}|only] not (having [{adv}] (found|met|come|asked|called|known|hired)|(finding|meeting|coming to|asking|knowing|hiring|calling) you) ...3
sorry [{adv}|that] (i|we) (missed|must|have to|had to|won't|can't|cannot|couldn't|didn't|haven't|forgot|was|were|am|are) ...6
(a shame|shame|pity|a pity|too bad) [that] (you|we|i) (live|are|aren't|weren't|were|couldn't|can't|cannot|won't|didn't meet|missed|had to leave|have to) [so|not|be|make|come|see|meet] ...3
(word|words|phrase|term|expression|name|colour|color) _ (sounds|reads|looks|feels) ...3
(i|we) hate (waiting|dentists|flying|mondays|mornings|meetings|goodbyes|winter|rain|phone calls|writing|spreadsheets|having my picture|being photographed) ...2
(just|only) a (quick|short|brief|small|little) (update|note|line|word|message|heads-up) (from|to|on|about|before|regarding) ...3
(my|our|the) {above} (is|are|was|were|has|have) [{adv}|also|been|just] (asking|asked) [me|us] (if|whether|when) (you|we|they|he|she) (can|could|are free|is free|have time|want|would like|might|may|offer|also) ...6
(my|our|the) {above} (is|are|was|were) [{adv}|also|just] asking (for your (details|number|address|card|contact|name)|after you|about you|to (meet|join|thank)) ...3
(no|without any|not any) (answer|reply|response|feedback|action) [is|was] (needed|necessary|required|expected|wanted)
(forgot|forgotten|forget) (the|your|my|to add the) (attachment|attachments|file|picture|link|enclosure)
feel bad (for|about) (sending|asking|bothering|all the|making|changing|being) ...4
(add|put|write|include) ...4 (as|on|in|under) (the|a|our|your)
(delay|hold-up|mistake|error|confusion|fault) (is|was|were) [{adv}] (mine|ours|my fault|our fault)
(i|we) (am|are|was|were) [{adv}] wrong
don't like the (word|phrase|expression|term) ...4
sorry [i] (i was|was|got|i got) [{adv}] (confused|mixed up|muddled)
(got|have|had|is|have got) nothing to complain [about]
expected [to wait|to pay|it to take|it to be|them to be|you to be] [{adv}] (longer|worse|slower|more boring|pay more|higher)
(thanks|thank you|thx|many thanks|cheers) [so|very|ever so] [much|a lot] for ...4
(haven't|have not|hasn't|didn't|not) [{adv}|yet] (had|have|got|found|find|get) [{adv}] (a chance|the chance|time|a minute|a moment|the time|a proper look) ...6
(delay|hold-up|mistake|error|confusion|fault) (is|was|were) [{adv}] (on|at|with) (my|our) (side|end|part|office)
made a [{adv}] (mistake|typo|error|slip) (in|on|with) (the|my|our) (text|texts|copy|list|file|numbers|address|date|dates|order|form|caption|price list|spelling)
(changed|change) (my|our) (mind|minds) (about|on) (the|which|what) (colour|color|title|picture|photo|font|headline|name|order|wording|text|size|paper|date|time|venue|slogan|cover|format)
second thoughts (on|about) the (colour|color|title|picture|photo|font|headline|name|order|wording|text|size|paper|date|time|venue|slogan|cover|format)
on second (thoughts|thought)
(change|replace|swap|rename) ...4 (to|with|into|by) ...4
how to (make|file|lodge|submit) a complaint
(get|receive|claim|want|ask for|asks for) [back] (their|his|her) money back
for the (ad|advert|banner|headline|slogan|poster|caption|flyer) ...6
(headline|slogan|tagline|claim|title|caption|strapline|banner|ad|button) (idea|reads|read|says|say|saying|could be|should read|should say) ...6
need to think about the (name|colour|title|size|date|slogan|format|paper|quantity|numbers)
lost (our|my|the) [{adv}|old] (password|login|file|files|logo files|key|keys|invoice|link|receipt|address)
(sorry|apologies|apologise|apologize|i apologise|forgive me|excuse) [for|about] [the|my|our|this|any|all] [{adv}|long|slow|short|small|earlier|previous|possible|last minute|last-minute] (delay|delays|late|late reply|slow reply|silence|radio silence|confusion|inconvenience|mess|mix-up|misunderstanding|mistake|mistakes|typo|typos|trouble|long mail|rambling|wait|waiting|slow response|late response|delayed reply|delayed response|belated reply|panic|noise|spam|error|hassle|not getting|not replying|not answering|not writing|keeping you|the silence|hold-up|chaos) [in|on|from|to] [{our}|getting|responding|replying|answering|me|us] [end|side|part|back to you|behalf]
(sorry|apologies) (to keep you waiting|i'm late|we're late|i am late|for being late|for being slow|for not|this took|it took|that it took|it's late|i missed|we missed|i forgot|we forgot|i haven't|we haven't|we didn't|i didn't|i never|to bother|to disturb|to trouble you|for bothering|for the)
(no|not to|don't|do not|please don't|without) (worries|worry|hurry|rush|pressure|stress|problem|problems|trouble|bother|panic)
nothing to worry about
(don't|do not|never|please don't) (worry|hesitate|bother|feel bad|apologise|apologize|be sorry|stress)
(as|so) far as (i'm|i am|we're|we are|my|our) ... concerned
(as far as|where) ... (is|are) concerned
(people|parties|persons|those|departments|all|everyone) concerned
i'm afraid (i|we|he|she|my|our|the office|that day|monday|tuesday|wednesday|thursday|friday|i'll|we'll|i'm|we're|that) [will|am|are|is|have|can't|cannot|won't] [have] [to be|to|be] [not] (make it|attend|join|come|away|busy|out|on holiday|free|available|taken|postpone|travelling|traveling|in a meeting|in meetings|able|doesn't work|won't work|full|closed|booked|can't|cannot|won't|out of the office|move|reschedule)
(no|without|beyond|without a|not a|without any) (doubt|doubts|regrets|regret|shadow of a doubt)
worth (every|it|the wait|the money|the effort|each|waiting|the price|the investment|doing|a look|a try|a visit|reading|mentioning|noting|considering|keeping)
(can't|cannot|can hardly|could hardly|couldn't) wait
(couldn't|could not|can't|cannot) (be|have been|have gone|have hoped|have asked|have wished|agree|recommend|thank|fault|stop|believe|ask|imagine|get) (happier|better|more|for more|for a better|you enough|smoother|how (good|great|lovely|fast|quick*|beautiful*|nice|well|easy|much (better|easier|nicer|faster)|happy|simple|perfect*|cheap)|looking|smiling|my eyes|our eyes|our luck|my luck|it|enough|easier|a better)
(not|isn't|wasn't|far from|anything but) (bad|too bad|bad at all|so bad|half bad|too shabby|a problem|an issue|a big deal|urgent)
(my|our) (mistake|fault|bad|own fault|own mistake|error|confusion|misunderstanding|typo|mix-up|delay|failing|oversight)
(mistake|fault|error|confusion|misunderstanding|delay|oversight|mix-up) (on|at|was|is) (my|our|mine|ours) [side|part|end|own]
(misunderstood|misread|mixed up|got it wrong|missed) (it|you|your|the|that) (my|our) (fault|side|bad|mistake)
(happy|glad|pleased|fine|ok|okay|content) to wait
(take|taking) (your|all the) time
(please|kindly) wait
(i was|was|just|i am|i'm|am|we were|were) (wondering|curious) (if|whether) (you|there) (could|can|might|would|will|have time|had time|are free|were free|is a chance|is a way|offer|do|also|already)
(too|not) (expensive|late|long) (for|to) (a|the|our|my) (postage|print|printing|shipping)
(not|isn't|never) too late to (say|thank|wish|send)
(i'd|would|we'd) hate to (miss|lose|keep|hold|bother)
(i|we) (insist|demand) (on|that) (paying|you|coffee|lunch|inviting|treating)
(hard|difficult|tough) (choice|decision) (between|both|they|all)
(complaint|complaints|refund|refunds|cancellation|delay|dispute|returns|guarantee|error) (page|policy|policies|form|section|email|address|terms|text|paragraph|clause|message|department|procedure|process|template|button|link|desk|letter|letters)
(complaint|complaints|refund|refunds|cancellation) (and|or) (return|returns|refund|refunds|exchange|privacy|delivery)
(angry|upset|worried|anxious|nervous|confused|frustrated|disappointed|unhappy|difficult|annoyed|doubtful) (customer|customers|client|clients|guest|guests|parents|parent|patient|patients|people|buyers|readers|users|visitors|owners|travellers|neighbours|tenants|dog|dogs|children)
(thank|thanks|grateful) ... (patience|being patient|bearing with)
(i|we) (know|realise|realize|appreciate|understand) (it's|it is|this is|that's|you're|you are|i'm|we're) [{adv}] (late|short notice|last minute|last-minute|busy|a lot|asking a lot|early|early days|annoying|a pain)
(out of|from) (the) (office)
(awful|terrible|dreadful|insane|ridiculous|crazy|stupid)ly (good|fast|quick|nice|happy|pretty|well)
(awfully|terribly|insanely|ridiculously|crazy|stupidly|annoyingly|unbelievably|scarily) (good|fast|quick|quickly|nice|happy|pretty|well|kind|beautiful|grateful|pleased|glad|helpful)
(nothing|no one|nobody) (to complain|complained|is missing)
(makes|made|make) no difference
(not|haven't had|hadn't|never had|had not|without|didn't have|not had|don't have|never) a single (problem|complaint|issue|regret|hiccup|question|comment|correction|error|mistake|doubt|bug|typo)
(haven't|hasn't|not|never) had [a|any] (single|problem|problems|complaint|complaints|issue|issues|trouble|regrets) [problem|complaint|issue] [since|with|at all|so far]
(customers|guests|visitors|clients|people|patients|parents|readers|users|tenants|members|they) [are|is|were|get|feel|who are|tend to be] (often|sometimes|usually|always|rarely|naturally|mostly|generally|understandably) [be|feel|get|{adv}] (worried|nervous|anxious|afraid|unsure|confused|lost|sceptical|in a hurry|angry|impatient)
no problem [at all|with]
(problem|issue|question) (solved|fixed|sorted)
(sorry|apologies) [me] again
(see|talk|speak|try|write|call|thanks|thank you|hello|hi|you|happy|sorry me|once) again
(still|only|just) (happy|fine|good|valid|the plan|on|available|free|works|open|right|great|love|planning|to confirm|asked|wanted|one|a|two|need|so that|because|wondered|curious|book*)
(thanks|thank you) for (chasing|the reminder|reminding|nudging|following|waiting|bearing|asking|flagging|checking)
(only|small|one|tiny|minor|little) (small|minor|tiny|little) (thing|correction|change|typo|question|wish|request|comment|remark|detail|note|point)
(not|isn't|nothing) wrong with
nothing (urgent|special|else|to add|important|dramatic|major|more from|further|in particular|fancy|big|serious|against|but (praise|good|compliments|love))
(hence|explains|reason for) [{our}] (silence|delay|late reply)
(i've|i have|we've|we have) been (off|away|ill|sick|travelling|out|on holiday|in hospital|quiet|busy|slow|silent)
trust (you|your|that you|the process|us)
(in|under) (trust|confidence)
(how|what) (do|does|would|will|should) (we|i|it) ...4 (work|pay|send|need|proceed|begin|start) ?
`,
  intensifiers: `
(really|very|extremely|so|deeply|seriously|absolutely|totally|completely|incredibly|truly|terribly|badly|quite frankly|bloody|increasingly|more and more|genuinely|especially|beyond|utterly|highly|thoroughly|again and again|once again)
`,
  softeners: `
(a little|a bit|a tad|slightly|somewhat|maybe|perhaps|possibly|kind of|sort of|probably|a touch|mildly|bit|a wee bit|tiny bit|only)
`,
  clauseBreaks: `
(but|however|though|although|yet|except|nevertheless|nonetheless|still|only that|whereas|while|because|since|otherwise|instead|unfortunately|then again|that said|having said that|on the other hand|at the same time|even so|so|apart from that)
and (i|we|it|they|you|he|she|that|this|there|is|are|was|were|has|have|feels|looks|sounds|seems|now|my|our|the|your|nobody|nothing|no|not|still|then|what|why|how|frankly|honestly)
`,
  jokes: `
(just|only|i'm|im|i am|was|we're|obviously|totally) (kidding|joking|teasing|messing|jesting) [of course|obviously|you know|with you|around|naturally|don't worry]
(kidding|joking|jk|j k|just a joke|only a joke|in jest|tongue in cheek|tongue-in-cheek|pulling your leg|wink wink|no seriously i love it)
(not|i don't) [really|actually|meant] (serious|seriously|mean it|mean that)
`,
  laughter: `
(haha*|ha ha|ha ha ha|hahaha*|ahaha*|hehe*|he he|hihi|lol|lolz|lmao|rofl|xd|xdd)
`,
  returns: `
(printer|printers|print shop|venue|photographer|developer|organisers|organizers|caterer|distributor|shops|bookshops|publisher|magazine) [has|have|is|are] (needs|need|wants|want|expects|expect|waiting|waits|asking|asks|asked|called|calling|rang|chasing|pressing|pushing|keeps asking|keeps calling)
(needs|need|wants|want|expects|waiting for|waits for|asks for|asked for) [{adv}] [the|our|all|all the|its|my] (files|file|artwork|texts|data|pdf|pdfs|final|print files|layout|draft)
you [are|were] too
(your|yours|yourselves) (work|site|website|draft|drafts|design|designs|texts|text|invoice|bill|last|first|new|side|end|team|part|plan|offer|price|prices|quote|files|answer|reply|mail|email|message|proposal|version|sketches|photos|silence|support|help|fault|promise|schedule|word|studio|agency|hours)
you (promised|said|sent|wrote|did|didn't|did not|don't|do not|never|are|were|aren't|weren't|could|couldn't|would|should|still|keep|kept|made|make|charge|charged|told|forgot|have|haven't|had|know what|deliver|delivered|answer|answered|work|design|designed)
(you've|you're|you'd)
(from|with|of|for|by) you
(the|this|our|these|those|its) [{adv}|new|whole|entire|first|second|third|last|final|next] (site|website|page|pages|homepage|logo|logos|design|designs|draft|drafts|texts|copy|article|articles|photos|pictures|images|video|film|brochure|flyer|flyers|leaflet|webshop|online shop|campaign|ads|layout|layouts|app|colours|colors|fonts|sketch|sketches|concept|concepts|mock-up|mockup|presentation|slides|proposal|newsletter|banner|menu|translation|catalogue|cover|illustration|illustrations|branding|rebrand|labels|label|posters|poster|cards|project|deadline|launch|invoice|contract|agreement|quote|estimate|schedule)
we (agreed|signed|hired|commissioned|discussed)
(working|work) (with you|together)
`,
  goAheads: `
(carry on|go on|keep going|keep it up|keep on|continue|keep at it|more of the same|more of that) (exactly|just|precisely|please|like|as|so|doing|in)
(carry on|keep going|keep it up|keep them coming|keep em coming|more of this|more of that|go for it|full steam ahead|off you go|let's go|let it rip|ship it|love it print it)
(print|send|order|publish|launch|post|run|ship) (it|em|them|this|the lot|all of it|all of them|all three|all four|both) [all|now|please|off|out|today|straight away|at once|to (print|press)]
(go|going|sent|off|send it|send them|send the lot) to (print|press|the printer|the printers)
(go ahead|please proceed|green light|you have my blessing|good to go|all systems go|ready to roll|ready to print)
don't (change|touch|you dare change|you dare touch) (a thing|anything|it|a word|a line|a pixel|them)
`,
  mockery: `
(terrible|awful|horrible|horrid|disgusting|dreadful|hideous|ghastly|appalling|outrageous|disgraceful|disgrace|a disgrace|shameful|atrocious|abysmal|vile|revolting|rubbish|garbage|unbearable|unforgivable|scandalous|a scandal|ugly|worst|the worst|monster|monsters|infuriating|unacceptable|ridiculous|tragic|a tragedy|criminal|furious)
oh (great|wonderful|lovely|brilliant|fantastic|perfect|no)
(thanks a lot|thanks a bunch|just what (i|we) needed|i hate (you|it|this|them)|hate you|how dare you|shame on you|damn you|curse you|you idiot|you swine|you fiend)
(ruined|wrecked|destroyed) (my|our) (summer|day|life|week|evening|diet|weekend|marriage|budget|reputation|christmas|holiday)
(i'm|i am|we're|you're) (suing|fired|sacked|dead to me|leaving you)
`,
}
