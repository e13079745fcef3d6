/** Why an English letter comes late; what counts as one is said in `lexicon-format.ts`. */
export const excuses = `
# away
(was|were|been|still|currently) [both|all|just|recently] on [a|my|our|annual|parental|maternity|paternity|sick|compassionate|jury] (holiday|holidays|vacation|leave|honeymoon|duty|business trip|school trip)
(was|were|been) [both|all|just|recently|briefly|mostly] (away|abroad|overseas|travelling|traveling|off-grid|off grid)
(was|were|been) [both|all|just|recently|mostly] (on the road|on tour|out of [the] office|out of the country|out of town|off work|off sick)
(back|home|returned|return) from [a|an|my|our|the|annual|lovely|long|short] [summer|winter|christmas|easter|family|business|ski|skiing|camping|maternity|paternity|sick|annual] (holiday|holidays|hols|vacation|leave|honeymoon|trip|travels|travelling|hospital|abroad|overseas|cruise|sabbatical|break)
(back|home|returned) from (portugal|spain|italy|greece|france|germany|austria|switzerland|croatia|turkey|cyprus|malta|crete|majorca|mallorca|ibiza|tenerife|madeira|corfu|iceland|norway|sweden|finland|denmark|ireland|scotland|wales|cornwall|poland|morocco|egypt|thailand|japan|india|vietnam|australia|america|canada|florida|mexico|lapland|the alps|the seaside|the states|the lake district)
(first (day|morning|week) back|catching up after) [at|from|after|on|my|our|the|a] [work|holiday|holidays|vacation|leave]
(just|only just|finally|only) back (at my desk|at work|in the office)
# ill
(was|were|been|am|are|i'm|we're|is|fell|feeling) [really|quite|very|rather|all|both|pretty|still|properly|horribly] (ill|unwell|poorly|laid up|bedridden|under the weather)
(was|were|got|fell|am|i'm|we're|is) [really|quite|very|rather|all|both|pretty|still|properly|horribly] sick (last|this|all|for|with|since|in|over|yesterday|on|and off|most)
(been|off|home|called in) [really|quite|very|all|both|pretty|still|horribly] sick (last|this|all|for|with|since|in|over|yesterday|on|most|lately|again|too)
(was|were|been|am|i'm|been rushed|went|ended up|landed|taken) [still|back|now|all] [in|to|into] [the] hospital
(had|have had|got|caught|down with|in bed with|laid low by|recovering from|home with|off with) [the|a|a bad|a nasty|a heavy|a high|a really bad] (flu|covid|fever|migraine|migraines|cold|tonsillitis|pneumonia|bronchitis|norovirus|chickenpox|stomach bug|tummy bug|sickness bug|concussion)
(had|recovering from) [my|an|a|emergency|minor|a minor|a small|back|knee|hip|eye|dental] (surgery|operation)
(kid|kids|child|children|son|daughter|baby|toddler|little one|husband|wife|partner|mum|mom|mother|dad|father|gran|grandmother|grandfather|family|household|whole house) ...2 (ill|unwell|poorly|in hospital|in the hospital|to hospital|off school|with flu|with covid|the flu|chickenpox)
# family
(passed away|(father|dad|mother|mum|mom|grandmother|grandfather|gran|grandad|brother|sister|husband|wife|uncle|aunt|dog) died|lost (my|our) (father|dad|mother|mum|mom|grandmother|grandfather|gran|grandad|brother|sister|husband|wife|uncle|aunt|dog))
(death|bereavement|emergency|illness) in the family
(a|had a) (family|medical) emergency
(at|to|organising|arranging) (a|my|our|his|her) [father's|mother's|mum's|dad's|grandmother's|grandfather's|gran's|uncle's|aunt's|friend's|family] funeral
(was|were|been) at (a|my|our|my sister's|my brother's|my daughter's|my son's|a friend's|a family) wedding
(got|getting|were getting|was getting) married
baby (arrived|came|was born)
(because of|what with|thanks to) [the] (school holidays|half-term|half term)
(kids|children) (were|are|have been) (home|off) [all|this|last|for]
# too much to do, nothing to do it with
(was|were|been|am|are|i'm|we're|got|being) [completely|absolutely|totally|rather|really|a bit|so|utterly|all] (snowed under|swamped|inundated|rushed off (my|our) feet|run off (my|our) feet|flat out|buried in|drowning in|up to (my|our) (ears|eyes|neck|eyeballs))
(had|been|was) a [really|very|completely|rather|pretty] (hectic|crazy|manic|mad|frantic|chaotic|busy) (week|weeks|few weeks|couple of weeks|month|fortnight|time|few days)
(things|work|life|office|week|weeks|it) (was|were|has been|have been|had been|got|went) [really|very|completely|rather|pretty|so|absolutely|a bit] (hectic|manic|frantic|mad here|crazy here|crazy busy)
(busy with|middle of|doing|tied up with|because of|finished|have had|caught up in) [our|the|annual] [annual|yearly] (stocktaking|stocktake|stock-taking|stock take|inventory count|year end|year-end|audit|house move|office move|tax return)
(moved|were moving|been moving|busy moving) (house|flat|office|offices)
(had|been|were|was) [been] (without|no) (internet|wifi|wi-fi|power|electricity|signal|phone|reception)
`
