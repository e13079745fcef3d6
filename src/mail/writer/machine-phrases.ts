// Data: how machines introduce themselves, in our five languages and those of their server programs.

/** Subjects that only auto-responders write, at the start of the line. */
export const AUTO_REPLY_SUBJECT = new RegExp(
  '^(?:re:\\s*|sv:\\s*|odp:\\s*|vs:\\s*|απ:\\s*)?\\[?(?:' +
    [
      'auto(?:matic|mated|matically)?[ -]?(?:generated )?(?:reply|response|answer|respond)',
      'autoreply',
      'autoresponse',
      'auto:',
      'auto-re:',
      'out[ -]of[ -](?:the )?office',
      'ooo:',
      'o\\.o\\.o',
      'i am (?:currently )?out of (?:the )?office',
      'away from (?:my mail|the office)',
      'vacation (?:reply|message|response|notice)',
      'on (?:vacation|annual leave|holiday)(?::|$| until)',
      '(?:this is an )?automated (?:reply|response)',
      'автоответ',
      'автоматический ответ',
      'автоматическое (?:уведомление об отсутствии|сообщение)',
      'меня нет (?:в офисе|на (?:рабочем )?месте)',
      '(?:нет|отсутствую) (?:в офисе|на (?:рабочем )?месте)',
      'уведомление об отсутствии',
      'auto-?odpowied[źz]',
      'odpowied[źz] automatyczna',
      'automatyczna odpowied[źz]',
      'poza biurem',
      'nieobecno[śs][ćc] w (?:biurze|pracy)',
      'jestem poza biurem',
      'informacja o nieobecno',
      'automaattinen (?:vastaus|poissaolo)',
      'automaattivastaus',
      'poissaoloviesti',
      'poissaoloilmoitus',
      'olen poissa',
      'olen lomalla',
      'lomaviesti',
      'poissa toimistosta',
      'poissa:',
      'αυτόματη απάντηση',
      'αυτοματη απαντηση',
      'εκτός γραφείου',
      'απουσία από το γραφείο',
      'απουσιάζω',
      'ειδοποίηση απουσίας',
      'abwesenheitsnotiz',
      'automatische antwort',
      'réponse automatique',
      "message d'absence",
      'respuesta automática',
      'risposta automatica',
      'autosvar',
      'automatiskt svar',
    ].join('|') +
    ')',
  'iu',
)

/** Words for being away: they need a second sign, since people write about holidays too. */
export const ABSENCE =
  /\b(?:vacation|holiday|out of office|away|absence|absent|on leave|auto.?reply)\b|отпуск|отсутств|нет на месте|urlop|nieobecn|poza biurem|lomalla|poissa|loma\b|άδεια|απουσ|διακοπές|urlaub|abwesen|congé/iu

/** Subjects that only mail servers write, word for word. */
export const SURE_BOUNCE_SUBJECT =
  /^(?:undelivered mail returned to sender|undelivered mail\b|undeliverable(?::| mail\b| message\b)|returned mail:|returned mail\s*$|delivery status notification|delivery (?:failure|notification|report)(?:$|[:( ])|mail delivery (?:failed|failure|system|subsystem|error|status)|mail system error|failure notice|mail could not be delivered|mail delivery warning|returned mail - |non-?delivery (?:notification|report|notice)|message status - undeliverable|message undeliverable|warning: (?:could not send|message delayed|mail delayed)|error mail\s*$|notification of delivery failure|недоставленное сообщение|сообщение не доставлено|wiadomość niedostarczalna|wiadomość niedostarczona|toimittamatta jäänyt|αδύνατη η παράδοση|unzustellbar:)/iu

/** Subjects of delivery reports that people might write too ("Zwrot" is also a refund): they need a second sign. */
export const BOUNCE_SUBJECT =
  /^(?:(?:re|fwd?):\s*)?\W{0,3}(?:undeliver(?:able|ed)|returned (?:mail|to sender)|mail (?:delivery|system|status)|delivery (?:status|failure|failed|report|notification|has failed|problem|delayed|error|incomplete|unsuccessful)|failure notice|failed mail|message (?:delivery|status|undeliverable|not delivered|could not)|(?:warning|error): (?:could not|message|mail)|could not (?:send|deliver)|unable to deliver|non.?(?:delivery|deliverable|remis)|mail(?:box)? (?:is )?(?:full|unavailable|error|could not)|your message (?:could not|was not|to .{1,80} (?:could not|couldn))|rejected|unzustellbar|недоставлен|не доставлено|сообщение не доставлено|niedostarcz|nie można dostarczyć|zwrot|wiadomość niedostarczalna|toimitus epäonnistui|ei voitu toimittaa|palautettu viesti|αποτυχία παράδοσης|δεν (?:ήταν δυνατή|παραδόθηκε)|μη παραδοτέο)/iu

export const DAEMON =
  /^(?:mailer[-_.]?daemon|post[-_.]?master|mail(?:er)?[-_.]?(?:system|delivery(?:[-_.]?(?:system|subsystem))?)|mdaemon|mail[-_.]administrator|bounces?|mailerdaemon)(?:[+._-].*)?$/

export const NO_REPLY =
  /(?:^|[._+-])(?:no[-_.]?reply|not?[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|dont[-_.]?reply|never[-_.]?reply|nicht[-_.]?antworten|nie[-_.]?odpowiadaj|ne[-_.]?otvechat|ala[-_.]?vastaa|älä[-_.]?vastaa)(?:[0-9]|[._+-]|$)/

export const NOTIFIER =
  /^(?:notifications?|notify|notifier|alerts?|cron|root|nagios|zabbix|jenkins|robot|mailbot|daemon|automailer|auto-?(?:confirm|mailer|notify|message)|system|account-?(?:update|security|noreply)|security-?(?:alert|noreply)|updates?|reminders?|invitations?|messages-noreply|drive-shares[\w-]*|comments-noreply|service-?(?:desk-)?notification|calendar-notification)(?:[+._-].*)?$/

export const NEWSLETTERS =
  /^(?:news-?letters?|newsletter[\w-]*|marketing|campaigns?|promo(?:tions?)?|mailings?|uutiskirje|biuletyn)(?:[+._-].*)?$/

export const LIST_ADMIN =
  /^(?:mailman|majordomo|listserv|listproc|ezmlm|sympa)(?:[+._-].*)?$|-(?:request|owner|bounces|admin)$/

/** Headers that only programs answering for somebody set. */
export const AUTO_REPLY_HEADERS = [
  'x-autoreply',
  'x-autoreply-from',
  'x-autorespond',
  'x-auto-reply-from',
  'x-mail-autoreply',
  'x-autogenerated',
  'x-autoresponder',
  'x-vacation',
  'x-yandex-autoreply',
  'x-mailer-autoreply',
  'x-bluebottle-request',
  'x-boxtrapper-queue',
]

/** Headers of programs that send campaigns. */
export const CAMPAIGN_HEADERS = [
  'feedback-id',
  'x-campaign',
  'x-campaignid',
  'x-campaign-id',
  'x-mc-user',
  'x-mailchimp-campaign-id',
  'x-csa-complaints',
  'x-report-abuse',
  'list-unsubscribe-post',
  'x-mailer-recptid',
  'x-job',
  'x-sfmc-stack',
  'x-newsletter',
  'x-mailgun-tag',
]

/** Headers of programs that tell of what happened elsewhere. */
export const NOTIFIER_HEADERS = [
  'x-github-reason',
  'x-gitlab-project',
  'x-jira-fingerprint',
  'x-redmine-host',
  'x-bugzilla-reason',
  'x-cron-env',
]
