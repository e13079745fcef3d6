import type { DeliveryReason } from './delivery-types.ts'

/** What servers say, in lower case, the more telling first: of two that match, the one that stands higher is meant. */
export const PHRASES: readonly (readonly [DeliveryReason, RegExp])[] = [
  [
    'mailer-error',
    /\b(?:procmail|maildrop|vdelivermail|dovecot-lda): .{0,60}(?:could ?n.t|could not|unable|error|fail)/,
  ],
  ['virus-detected', /\bvirus(?:es)?\b(?!.{0,20}scann)|malware|infected/],
  [
    'mailbox-full',
    /(?:over|exceed(?:ed|s|ing)?|out of|above|has reached|beyond).{0,40}(?:quota|storage|disk space|allotted)|quota.{0,30}(?:exceed|full|violation|limit|over)|(?:mail ?box|mail drop|maildrop|account|inbox|recipient|user).{0,40}\b(?:is |are )?(?:full|over ?(?:its |the )?(?:quota|limit)|exceeds? (?:its|the) (?:limit|size))|mailbox.{0,20}size limit|mailfolder is full|not enough (?:storage )?(?:space|storage).{0,30}(?:mail|user|recipient)?|insufficient (?:user )?(?:storage|quota)|storage (?:allocation|limit)|ресипиент.{0,10}полон|ящик.{0,20}переполнен|skrzynka.{0,20}pełna|postilaatikko.{0,20}täynnä|γεμάτο/,
  ],
  [
    'mesg-too-big',
    /(?:message|mail|e-mail|size|data|content|header).{0,40}(?:too (?:big|large|long)|exceeds?.{0,40}(?:limit|maximum|max\b|size)|larger than|over ?size)|exceeds? (?:the |your )?(?:fixed |maximum )(?:maximum )?message size|maximum (?:message|size)|max(?:imum)? (?:message )?size exceeded|message size|552 .{0,20}size|bytes.{0,30}limit of|line too long/,
  ],
  [
    'spam-detected',
    /\bspam\b|\bspammy|junk (?:mail|e-?mail)|unsolicited|\bbulk\b.{0,40}(?:mail|reject|email)|\buce\b|spamassassin|content.{0,20}(?:reject|filter|block)|blacklisted url|suspicious|phish|similar to (?:other )?(?:spam|messages)|message (?:was |has been )?(?:filtered|identified|classified)/,
  ],
  [
    'auth-failure',
    /\bdmarc\b|\bdkim\b.{0,60}(?:fail|pass|reject)|\bspf\b.{0,60}(?:fail|check|reject|not|permit)|sender (?:id|policy framework)|authentication (?:checks|results)|unauthenticated (?:mail|email)/,
  ],
  [
    'require-ptr',
    /reverse dns|\bptr\b|\brdns\b|reverse (?:lookup|hostname|mapping)|cannot find your (?:reverse )?hostname|unresolvable/,
  ],
  [
    'rejected',
    /sender(?:'s)? (?:address |domain |e-?mail |verif)?.{0,40}(?:reject|deni|not allowed|invalid|refus|not (?:exist|verif|accept|found)|does not exist|blocked|verify fail)|(?:reject|deni|refus|invalid|bad|unverified|unknown).{0,12}\bsender|domain of sender|from: domain is invalid|(?:mail from|return path).{0,40}(?:reject|deni|invalid|refus|does not)|you may not have permission to post/,
  ],
  [
    'has-moved',
    /\b(?:user|mailbox|account|recipient|address|addressee|he|she|they|employee|person)\b.{0,40}(?:moved|changed (?:their )?(?:address|e-?mail)|left the (?:company|organi[sz]ation)|no longer (?:with|works|employed|at))|has been replaced by|forward(?:ed|ing)? address|user has moved/,
  ],
  [
    'suspend',
    /(?:account|mailbox|user|address|recipient|domain|email|e-mail).{0,60}(?:disabled|suspended|inactive|deactivated|not active|locked|frozen|discontinued|expired|temporarily (?:disabled|unavailable|locked)|has been blocked|administratively|closed)|(?:disabled|suspended|inactive|deactivated|discontinued|expired|locked|closed|invalid\/inactive).{0,40}(?:account|mailbox|user|recipient|address)|mailbox currently suspended/,
  ],
  [
    'host-unknown',
    /(?:host|domain|dns|mx)[^.\n]{0,60}(?:not found|unknown|does(?: not|n't) exist|no such|non-?existent|invalid|could not be (?:found|resolved)|cannot (?:be )?(?:find|found|resolve)|unrout|illegal|is not (?:valid|reachable))|(?:unknown|invalid|illegal|unrouteable|unroutable|unresolvable|non-?existent|bad|no such) (?:mail |remote |destination )?(?:host|domain|mail domain)|couldn't find any host|no (?:mx|address|a|relevant) (?:record|or)|nxdomain|recipient domain must exist|unrout(?:e)?able (?:mail )?(?:domain|address)|host or domain name not found|could ?not (?:find|resolve).{0,30}(?:host|domain|mx|server)|mail server for .{0,80} unreachable|\b[a-z\d-]+(?:\.[a-z\d-]+)+ does not exist/,
  ],
  [
    'no-relaying',
    /\brelay(?:ing)?\b.{0,40}(?:denied|not|prohibit|forbid|reject|access|permitted|unable|refus|block)|(?:denied|not allowed|unable|cannot|refuse|won't|insecure|no) (?:to )?(?:mail )?relay|not (?:a |permitted to |allowed to )?relay|isn't in my list of allowed rcpthosts|we do not relay|not a gateway|not local; please|relaying denied/,
  ],
  [
    'user-unknown',
    /\b(?:user|recipient|mailbox|mail box|address|account|addressee|alias|destination|person|name|contact|login|inbox|e-?mail|rcpt|customer|local part|subscriber|member)(?:\(s\)|s|es)?\b[^\n]{0,80}?(?:\bunknown|not (?:found|exist|known|valid|recogni[sz]ed|listed|present|a (?:known|valid|local)|here|in (?:our|my|the)|registered)|does(?: not|n't) (?:exist|have a|match)|do(?: not|n't) exist|no longer (?:valid|exist|available|active)|\bno such|\binvalid\b|non-?existent|unavailable|cannot be found|could not be found|couldn't be found)|recipient (?:address )?rejected(?!.{0,40}(?:polic|spam|filter|grey|block))|(?:unknown|no such|invalid|illegal|bad|non-?existent|nonexistent|not a valid|not our|wrong|undeliverable|no valid|no) (?:local )?(?:virtual )?(?:user|recipient|mailbox|address|account|addressee|alias|person|name|e-?mail|rcpt|destination|customer|local part|subscriber|member|mail box|userid|party|here)|user ?unknown|unknown ?user|unknown or illegal|no one here by|not our customer|doesn't have an? .{0,60}account|invalid final delivery|undeliverable address|badrcptto|resolver\.adr\.(?:rec|ex)|no mailbox|nobody (?:here|by)|address error|addressee unknown|mailbox unavailable|not handled here|we do not have|пользователь.{0,30}не найден|нет такого|nie istnieje|nieznany (?:u[żz]ytkownik|adresat)|tuntematon|見つかりません|άγνωστος/,
  ],
  [
    'blocked',
    /block(?:ed|list|ing)|black ?list|(?:rbl|dnsbl|spamhaus|spamcop|sorbs|barracuda|senderbase|reputation)|client host.{0,40}(?:reject|block)|your (?:ip|host|server|domain|network|mail server)[^\n]{0,60}(?:reject|deni|not allowed|refus|not welcome|bad)|(?:ip|host) (?:address )?(?:is )?(?:reject|deni|listed|not allowed)|(?:helo|ehlo).{0,40}(?:reject|invalid|deni|not)|access denied.{0,20}(?:ip|host)|bad (?:helo|sender ip)|dynamic|dial-?up|connection (?:refused by|rejected)|dropped by|greylist|greylisted|grey-list|temporarily (?:deferred|rejected)|try again later|too many/,
  ],
  [
    'not-accept',
    /(?:does not|doesn't|not|never|no longer) accept(?:s|ing)? (?:any )?(?:mail|e-?mail|messages)|null ?mx|smtp (?:protocol )?(?:service )?(?:is )?(?:disabled|unavailable)|host does not receive mail|no mail is accepted|indicated no smtp service/,
  ],
  [
    'filtered',
    /recipient preferences|(?:bounced?|rejected|refused|denied|filtered).{0,40}(?:by (?:the )?(?:recipient|user|addressee|filter)|because.{0,20}(?:filter|address))|recipient.{0,30}(?:filter|refus|reject|deni)|(?:due to|by) (?:extended inbox|a? ?filter|user settings)|not authori[sz]ed to|can only accept|restricted|unauthori[sz]ed|we failed to deliver mail because the following address recipient/,
  ],
  [
    'policy-violation',
    /polic(?:y|ies)|prohibit|not permitted|you are not (?:allowed|permitted|authori[sz]ed)|not allowed|because of|security reasons|attachment.{0,40}(?:not|reject|block|type)|bare lf|8bit|8-bit/,
  ],
  [
    'expired',
    /(?:delivery|message|retry|queue|mail).{0,60}(?:expired|timed? ?out|time-?out|too long|has not been (?:accepted|delivered))|(?:expired|timed? ?out|time-?out)|not (?:yet )?(?:been )?(?:able to |possible to )?deliver(?:ed|able)?.{0,60}(?:for|after|within|in) .{0,20}(?:day|hour|minute)|gave up|too long in queue|unable to deliver.{0,60}(?:day|hour)|attempts|connection refused|retry time(?:out)?|will (?:keep|continue) (?:re)?try/,
  ],
  [
    'network-error',
    /(?:could not|couldn't|can't|cannot|unable to|failed to|fail|error|no) (?:.{0,20} )?(?:connect|connection|establish|reach|route|network)|connection (?:reset|lost|closed|dropped|broken|failed|was)|network (?:is )?(?:unreachable|error)|no route to host|(?:mail )?(?:loop|routing loop)|too many hops|hop count|host (?:is )?(?:unreachable|down)|dns (?:server|error|query)|name server|lost connection|malformed or unexpected/,
  ],
  [
    'system-full',
    /(?:disk|filesystem|file system|system|device|queue).{0,20}full|no space|insufficient (?:system|disk)|not enough (?:disk )?space/,
  ],
  [
    'mailer-error',
    /(?:command|process|program|procmail|pipe|mailer|maildrop|local delivery|delivery agent|child|exit(?:ed)?|script|x-unix)[^\n]{0,60}(?:fail|error|exit|status|died|returned|crash|deni|not)|x-unix;|mailer error|unable to (?:open|create|run|access)|error writing|can't (?:open|create|write)|permission denied/,
  ],
  [
    'syntax-error',
    /syntax error|unrecogni[sz]ed command|bad sequence|command (?:not|un)|unimplemented|invalid command/,
  ],
  [
    'content-error',
    /(?:mime|header|character|charset|encoding|date|subject|format|content|message).{0,40}(?:invalid|malformed|not (?:valid|accept|supported|allow|present)|error|missing|improper|illegal)/,
  ],
  [
    'security-error',
    /tls|ssl|starttls|auth(?:entication)? (?:required|fail)|password|encrypt|access denied|insecure|need to authenticate/,
  ],
  [
    'system-error',
    /(?:local|system|server|internal|configuration|config|database|ldap|resource|temporary|unexpected|processing|i\/o).{0,30}(?:error|fail|problem|trouble|unavailable)|mail (?:for .{0,40} )?loops back|alias|configuration/,
  ],
]
