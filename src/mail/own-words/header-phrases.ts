// Data: how mail programs announce a letter that is quoted or passed on as a whole.

const ANNOUNCED = [
  'original message',
  'original appointment',
  'forwarded message',
  'forwarded by',
  'forwarded letter',
  'reply message',
  'replied message',
  'forwarded mail',
  'original mail',
  'исходное сообщение',
  'исходное письмо',
  'оригинальное сообщение',
  'пересылаемое сообщение',
  'пересылаемое письмо',
  'пересланное сообщение',
  'пересланное письмо',
  'перенаправленное сообщение',
  'переадресованное сообщение',
  'первоначальное сообщение',
  'wiadomość oryginalna',
  'oryginalna wiadomość',
  'oryginalny e-mail',
  'pierwotna wiadomość',
  'wiadomość pierwotna',
  'wiadomość przekazana',
  'przekazana wiadomość',
  'przekazywana wiadomość',
  'treść przekazanej wiadomości',
  'treść oryginalnej wiadomości',
  'wiadomość przesłana dalej',
  'alkuperäinen viesti',
  'alkuperäinen sähköposti',
  'välitetty viesti',
  'edelleen lähetetty viesti',
  'edelleenlähetetty viesti',
  'lähetetty edelleen',
  'αρχικό μήνυμα',
  'πρωτότυπο μήνυμα',
  'προωθημένο μήνυμα',
  'προωθούμενο μήνυμα',
  'μήνυμα που προωθήθηκε',
  'ursprüngliche nachricht',
  'originalnachricht',
  'original-nachricht',
  'weitergeleitete nachricht',
  'weitergeleitet von',
  "message d'origine",
  'message d’origine',
  'message original',
  'message initial',
  'message transféré',
  'mensaje original',
  'mensaje reenviado',
  'mensagem original',
  'mensagem encaminhada',
  'messaggio originale',
  'messaggio inoltrato',
  'oorspronkelijk bericht',
  'doorgestuurd bericht',
  'ursprungligt meddelande',
  'originalmeddelande',
  'vidarebefordrat meddelande',
  'oprindelig meddelelse',
  'opprinnelig melding',
  'videresendt meddelelse',
  'videresendt melding',
  'původní zpráva',
  'původní e-mail',
  'přeposlaná zpráva',
  'pôvodná správa',
  'eredeti üzenet',
  'továbbított üzenet',
  'mesaj original',
  'mesaj redirecționat',
  'оригінальне повідомлення',
  'початкове повідомлення',
  'переслане повідомлення',
  'оригинално съобщение',
  'препратено съобщение',
  'izvorna poruka',
  'originalna poruka',
  'izvirno sporočilo',
  'orijinal mesaj',
  'özgün ileti',
  'iletilen ileti',
  'yönlendirilen ileti',
  'algne kiri',
  'algne sõnum',
  'oriģinālais ziņojums',
  'originalus laiškas',
  '原始邮件',
  '原始郵件',
  '转发的邮件',
  '元のメッセージ',
  '転送されたメッセージ',
  'מקורית',
  'הודעה מקורית',
].join('|')

export const SEPARATOR = new RegExp(
  `^\\s*[-_=*]{2,}\\s*(?:${ANNOUNCED})(?:\\s[^-_=*]{0,60})?\\s*:?\\s*[-_=*]*\\s*$`,
  'iu',
)
export const BARE_SEPARATOR = new RegExp(`^\\s*(?:${ANNOUNCED})\\s*:?\\s*$`, 'iu')

export const ANNOUNCEMENT = new RegExp(
  '^\\s*(?:begin forwarded message|start of forwarded message|начало переадресованного сообщения|начало пересылаемого сообщения|' +
    'начало пересланного сообщения|початок переадресованого повідомлення|początek przekazywanej wiadomości|' +
    'początek przekazanej wiadomości|wiadomość przekazana|välitetty viesti alkaa|alkaa välitetty viesti|välitetyn viestin alku|' +
    'αρχή προωθημένου μηνύματος|έναρξη προωθημένου μηνύματος|ξεκινά το προωθημένο μήνυμα|anfang der weitergeleiteten nachricht|' +
    'début du message transféré|début du message réexpédié|inicio del mensaje reenviado|inizio messaggio inoltrato|' +
    'begin doorgestuurd bericht|vidarebefordrat brev|videresendt meddelelse|início da mensagem encaminhada|' +
    'začátek přeposílané zprávy|továbbított üzenet kezdete)\\s*:\\s*$',
  'iu',
)

export const END_MARK = new RegExp(
  '^\\s*[-_=*]{2,}\\s*(?:end (?:of )?(?:the )?(?:forwarded|original) (?:message|mail)|конец пере(?:сылаемого|сланного|адресованного) сообщения|' +
    'koniec (?:przekazanej|przekazywanej|oryginalnej) wiadomości|välitetyn viestin loppu|välitetty viesti päättyy|τέλος προωθημένου μηνύματος|' +
    'ende der weitergeleiteten nachricht|fin du message transféré)\\s*[-_=*]*\\s*$',
  'iu',
)

export type HeaderKind = 'from' | 'sent' | 'to' | 'copy' | 'subject'

const LABELS: readonly (readonly [HeaderKind, string])[] = [
  [
    'from',
    'from|от кого|от|od|nadawca|lähettäjä|από|αποστολέας|de|von|da|van|från|fra|avsändare|afsender|отправитель|message du|expéditeur|mittente|remitente|remetente|absender|afzender|від|ад|feladó|de la|odesílatel|odosielateľ|šalje|pošiljatelj|prima|saatja|no|nuo|kimden|gönderen|发件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람|מאת|từ|dari',
  ],
  [
    'sent',
    'sent|date|sent at|date sent|отправлено|дата|дата отправки|data wysłania|wysłano|wysłane|wysłany|data|lähetetty|lähetysaika|päivämäärä|päiväys|pvm|aika|στάλθηκε|ημερομηνία|εστάλη|αποστολή|ημ/νία|envoyé le|envoyé|gesendet|datum|inviato|verzonden|skickat|sendt|dato|enviado el|enviado|enviada|enviada em|fecha|надіслано|надіслана|даслана|elküldve|küldve|dátum|trimis|odesláno|odoslané|poslano|saadetud|nosūtīts|išsiųsta|tarih|gönderildi|gönderme tarihi|发送时间|日期|寄件日期|送信日時|日時|보낸 날짜|날짜|נשלח|תאריך|đã gửi|ngày',
  ],
  [
    'to',
    'to|кому|do|adresat|odbiorca|vastaanottaja|vastaanottajat|προς|à|a|an|aan|till|til|para|destinataire|destinatario|pour|címzett|către|komu|za|kellele|kam|kime|alıcı|收件人|收件者|宛先|받는 사람|받는사람|אל|đến|kepada',
  ],
  [
    'copy',
    'cc|bcc|копия|копія|dw|udw|kopia|kopia do|kopio|piilokopio|κοιν|κοινοποίηση|copie à|copie|kopie|kopi|copia|cópia|reply-to|antwort an|importance|priority|attachments|важность|приоритет|вложения|ważność|priorytet|załączniki|tärkeys|prioriteetti|liitteet|σπουδαιότητα|σημαντικότητα|προτεραιότητα|συνημμένα|organization|organizacja|抄送|参照|参照元|副本|참조|másolatot kap|bilgi',
  ],
  [
    'subject',
    'subject|тема|temat|aihe|otsikko|θέμα|objet|betreff|oggetto|onderwerp|ämne|emne|asunto|assunto|тэма|tárgy|subiect|předmět|predmet|predmets|teema|temats|tema|konu|主题|主旨|件名|제목|נושא|chủ đề|subjek',
  ],
]

export const KINDS: ReadonlyMap<string, HeaderKind> = new Map(
  LABELS.flatMap(([kind, names]) => names.split('|').map((name): [string, HeaderKind] => [name, kind])),
)
