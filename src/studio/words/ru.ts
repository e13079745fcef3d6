import type { en } from './en.ts'

/** The frame, the front doors and the pages that join rooms. */
export const ru = {
  'studio.consonance': 'Consonance',
  'studio.skip': 'Сразу к странице',
  'studio.rooms': 'Разделы',
  'studio.today': 'Сегодня',
  'studio.clients': 'Клиенты',
  'studio.conversations': 'Переписка',
  'studio.import': 'Импорт',
  'studio.settings': 'Настройки',
  'studio.titleOf': '{page} · {studio}',
  'studio.undo': 'Отменить',
  'studio.close': 'Закрыть',
  'studio.copy': 'Скопировать',
  'studio.copied': 'Скопировано',
  'studio.print': 'Распечатать',
  'studio.sample': 'Это пример студии. Клиенты и письма вымышлены: осматривайтесь и меняйте что угодно.',
  'studio.sampleLeave': 'Создать свою',
  'studio.sampleBack': 'Вернуться в свою студию',
  'studio.keys': 'Клавиши',
  'studio.keyTo': 'затем',
  'studio.keySearch': 'поиск',
  'studio.keyCompose': 'написать: предложенный вопрос или ответ',
  'studio.keyNext': 'следующее в списке',
  'studio.keyBack': 'предыдущее в списке',
  'studio.keyHelp': 'этот список',
  'studio.formBack': 'Ничего не потеряно, всё введённое на месте. Взгляните, пожалуйста:',

  'studio.morning': 'Доброе утро, {name}',
  'studio.afternoon': 'Добрый день, {name}',
  'studio.evening': 'Добрый вечер, {name}',
  'studio.night': 'Ещё не спите, {name}?',
  'studio.today.uneasy':
    '{count, plural, =1 {Один человек, похоже, беспокоится и будет рад вашему письму.} =2 {Двое, похоже, беспокоятся и будут рады вашему письму.} one {# человек, похоже, беспокоится и будет рад вашему письму.} few {# человека, похоже, беспокоятся и будут рады вашему письму.} many {# человек, похоже, беспокоятся и будут рады вашему письму.} other {# человека, похоже, беспокоятся и будут рады вашему письму.}}',
  'studio.today.watch':
    '{count, plural, =1 {Стоит взглянуть, как дела у одного клиента.} =2 {Стоит взглянуть, как дела у двоих клиентов.} one {Стоит взглянуть, как дела у # клиента.} few {Стоит взглянуть, как дела у # клиентов.} many {Стоит взглянуть, как дела у # клиентов.} other {Стоит взглянуть, как дела у # клиента.}}',
  'studio.today.nobody': 'Всем отвечено, и ничто в письмах не просит внимания.',
  'studio.today.onlyWaiting':
    '{count, plural, =1 {Похоже, у всех спокойно. Одно письмо ждёт вашего ответа.} one {Похоже, у всех спокойно. # письмо ждёт вашего ответа.} few {Похоже, у всех спокойно. # письма ждут вашего ответа.} many {Похоже, у всех спокойно. # писем ждут вашего ответа.} other {Похоже, у всех спокойно. # письма ждут вашего ответа.}}',
  'studio.today.ask': 'Спросить, как дела',
  'studio.today.askLong': 'Спросить, как дела: {name}',
  'studio.today.needs': 'Кому вы нужны',
  'studio.today.more':
    '{count, plural, =1 {Возможно, вы нужны ещё одному человеку} one {Возможно, вы нужны ещё # человеку} few {Возможно, вы нужны ещё # людям} many {Возможно, вы нужны ещё # людям} other {Возможно, вы нужны ещё # человека}}',
  'studio.today.waiting': 'Ждут вашего ответа',
  'studio.today.waitingLine': '{name}, {ago}',
  'studio.today.waitingMore': 'Вашего ответа ждут и другие письма. Они в переписке.',
  'studio.today.moments': 'Хорошее время спросить',
  'studio.today.momentsHint': 'Если спросить вовремя, небольшое беспокойство небольшим и останется.',
  'studio.today.signed': '{project}: договор подписан {ago}.',
  'studio.today.delivered': '{project}: работа сдана {ago}.',
  'studio.today.notYet': 'Вопрос ещё не задан.',
  'studio.today.lastAsked': 'Последний вопрос: {ago}.',
  'studio.today.figures':
    'Ваши вопросы за последние {days} дней: {found, plural, one {# тревога замечена} few {# тревоги замечены} many {# тревог замечено} other {# тревоги замечено}} по письмам, {voiced, plural, one {# высказана} few {# высказаны} many {# высказано} other {# высказано}} самими клиентами. Время, за которое задана половина вопросов: {length}.',
  'studio.today.watchMore':
    '{count, plural, =1 {Стоит взглянуть, как дела ещё у одного клиента} one {Стоит взглянуть, как дела ещё у # клиента} few {Стоит взглянуть, как дела ещё у # клиентов} many {Стоит взглянуть, как дела ещё у # клиентов} other {Стоит взглянуть, как дела ещё у # клиента}}',
  'studio.today.dear': '{times, plural, one {В # раз} few {В # раза} many {В # раз} other {В # раза}} дороже обычного.',
  'studio.today.intangible': 'Такую работу не потрогать руками.',
  'studio.today.sure.faint': 'Пока только намёк.',
  'studio.today.sure.fair': 'Несколько признаков.',
  'studio.today.sure.firm': 'Сказано прямо.',
  'studio.today.trusted': 'Обычно всё спокойно, а теперь что-то изменилось.',
  'studio.today.proposals': 'Кто из них ваш клиент?',
  'studio.today.proposalsLine':
    '{count, plural, =1 {В письмах нашёлся один человек, который может быть клиентом. Решать вам.} one {В письмах нашёлся # человек, который может быть клиентом. Решать вам.} few {В письмах нашлись # человека, которые могут быть клиентами. Решать вам.} many {В письмах нашлось # человек, которые могут быть клиентами. Решать вам.} other {В письмах нашлось # человека, которые могут быть клиентами. Решать вам.}}',
  'studio.today.proposalsAct': 'Указать клиентов',
  'studio.today.importing': 'Письма загружаются',
  'studio.today.importingLine': 'Прочитано писем: {read, number}. Пока можно заняться другим.',
  'studio.today.importingAct': 'Как идёт импорт',
  'studio.today.begin': 'Начните с почты',
  'studio.today.beginHint':
    'Consonance читает вашу переписку с клиентами, а здесь будет видно, кто, возможно, беспокоится и почему, словами самих клиентов. Ничего не уходит с этого компьютера.',
  'studio.today.beginAct': 'Импортировать почту',
  'studio.today.noClients':
    'Письма на месте, но клиентов пока нет. Добавьте первого вручную, и его письма найдут своё место.',
  'studio.today.chooseLede':
    'Письма на месте. Теперь укажите, кто из этих людей ваш клиент: только к таким письмам Consonance прислушивается.',

  'studio.client.lastTheirs': 'последнее письмо: {name}, {ago}',
  'studio.client.lastOurs': 'последнее письмо: ваше, {ago}',
  'studio.client.noWord': 'писем пока нет',
  'studio.client.threads': 'Переписка',
  'studio.client.noThreads': 'Писем с этим клиентом пока нет.',
  'studio.client.timeline': 'Хронология',
  'studio.client.timelineEmpty': 'Пока пусто. Здесь появится каждое письмо и каждая перемена.',
  'studio.client.openLast': 'К последним письмам',
  'studio.client.isArchived': 'Клиент в архиве: к этим письмам Consonance не прислушивается.',
  'studio.happened.letterIn': 'Письмо: {name}',
  'studio.happened.letterOut': 'Ваше письмо',
  'studio.happened.reading': 'Новое впечатление',
  'studio.happened.dismissed': 'Признак отложен',
  'studio.happened.aside.joke': 'Признак отложен: шутка',
  'studio.happened.aside.elsewhere': 'Признак отложен: речь о другом',
  'studio.happened.aside.usual': 'Признак отложен: обычная манера письма',
  'studio.happened.aside.mended': 'Признак отложен: уже улажено',
  'studio.happened.aside.misread': 'Признак отложен: понято неверно',
  'studio.client.timelineEarlier': 'Раньше',
  'studio.client.timelineNewest': 'К последним событиям',
  'studio.client.timelineBefore': 'Что было раньше',
  'studio.happened.takenBack': 'Признак возвращён',
  'studio.happened.askedNot': 'Отметка о вопросе снята',
  'studio.happened.asked': 'Вы спросили, как дела',

  'studio.conversation.answer': 'Написать ответ',
  'studio.conversation.answerHint':
    'Откроется ваша почтовая программа. После следующего импорта ответ появится и здесь.',

  'studio.search': 'Поиск',
  'studio.search.act': 'Найти',
  'studio.search.field': 'Искать в письмах и среди клиентов',
  'studio.search.teach': 'Что ищем?',
  'studio.search.teachHint':
    'Слова из письма, тему, имя, адрес, название вложения. Большие и маленькие буквы, «ё» и «е» не различаются; хватит и части слова, а слова в «кавычках» ищутся точно как написаны.',
  'studio.search.letters': 'Письма',
  'studio.search.allClients': 'Все найденные клиенты: {count, number}',
  'studio.search.only': 'Только переписка с этим клиентом',
  'studio.search.onlyLong': 'Только переписка с этим клиентом: {name}',
  'studio.search.onlyNow': 'Только переписка с этим клиентом: {name}',
  'studio.search.everybody': 'Искать во всех письмах',
  'studio.search.nothing': 'Ничего не нашлось',
  'studio.search.nothingHint':
    'Ни в письмах, ни среди клиентов «{words}» не нашлось. Чем меньше слов, тем больше найдётся; хватит и начала слова. Поиск идёт по тому, что люди написали сами, без процитированных писем.',
  'studio.search.nothingWith': 'В переписке с этим клиентом нет «{words}».',
  'studio.search.nothingSoFar': 'Пока ничего не нашлось.',
  'studio.search.noMore': 'Более ранних писем не нашлось.',
  'studio.search.lookedBack': 'Пока мы просмотрели письма вплоть до {day}, чтобы вам не пришлось долго ждать.',
  'studio.search.further': 'Искать в более ранних письмах',

  'studio.import.lede':
    'Выберите письма, которыми вы обменивались с клиентами. Они хранятся на этом компьютере такими, какими пришли, и ничего не сохраняется дважды.',
  'studio.import.files': 'Файлы почты',
  'studio.import.filesHint':
    'Файлы .eml или .mbox. Thunderbird и Apple Mail сохраняют их сами, а Gmail отдаёт .mbox через Google Архиватор (Takeout).',
  'studio.import.drop': 'Или перетащите сюда файлы и папки',
  'studio.import.folder': 'Или целую папку',
  'studio.import.folderHint':
    'Maildir, выгруженный почтовый ящик с вложенными папками, папка с письмами. Всё, что не похоже на почту, пропускается и перечисляется в отчёте.',
  'studio.import.sending': 'Файлы передаются. Не закрывайте это окно, пока передача не закончится; потом можно уйти.',
  'studio.import.sendingBroke':
    'Связь прервалась, пока файлы передавались, поэтому ни один из них не загружен. Ваш выбор сохранён: попробуйте ещё раз.',
  'studio.import.begin': 'Начать импорт',
  'studio.import.byCommand': 'Из командной строки, без ограничений:',
  'studio.import.running': 'Импорт идёт',
  'studio.import.runningHint':
    'Страницу можно закрыть и вернуться позже. Если компьютер выключится, следующий импорт продолжит с того же места.',
  'studio.import.read': 'Прочитано писем: {read, number}',
  'studio.import.rate': '{perSecond, number} в секунду',
  'studio.import.left': 'ещё примерно {length}',
  'studio.import.starting': 'Начинаем',
  'studio.import.past': 'Прошлые импорты',
  'studio.import.pastLine':
    '{stored, plural, one {# новое письмо} few {# новых письма} many {# новых писем} other {# нового письма}}',
  'studio.import.filesMore': '{names} {more, plural, one {и ещё #} few {и ещё #} many {и ещё #} other {и ещё #}}',
  'studio.import.unfinished': 'не завершён',
  'studio.import.report': 'Что загружено',
  'studio.import.reportOf': 'Импорт от {day}',
  'studio.import.stopped':
    'Этот импорт прервался. Всё прочитанное сохранено, ничего не потеряно. Запустите его с теми же файлами, и он продолжит с того же места.',
  'studio.import.diskFull':
    'На диске закончилось место. Всё прочитанное сохранено, ничего не потеряно. Освободите место и запустите импорт с теми же файлами: он продолжит с того же места.',
  'studio.import.stored': 'новые письма',
  'studio.import.duplicates': 'уже были здесь',
  'studio.import.unparsed': 'не прочитаны',
  'studio.import.mailbox': 'Сейчас в почте, из всех импортов',
  'studio.import.threads': 'переписки',
  'studio.import.people': 'люди',
  'studio.import.machines': 'роботы',
  'studio.import.took': 'Времени ушло: {length}.',
  'studio.import.next': 'Указать клиентов',
  'studio.import.nextToday': 'Что сегодня',
  'studio.import.unparsedTitle': 'Что не удалось прочитать',
  'studio.import.unparsedHint': 'Всё это сохранено таким, каким пришло. Остальным письмам оно не помешало.',
  'studio.import.more': 'И ещё {count, number}.',
  'studio.import.skippedTitle': 'Что пропущено',
  'studio.import.skippedHint': 'Эти файлы не почта или не открылись. Они не скопированы.',
  'studio.import.source': 'Откуда',
  'studio.import.reason': 'Почему',
  'studio.import.skipped.hidden': 'Скрытый файл.',
  'studio.import.skipped.not-mail': 'Не файл почты.',
  'studio.import.skipped.not-a-file': 'Не обычный файл.',
  'studio.import.skipped.link': 'Ссылка на другое место.',
  'studio.import.skipped.empty': 'Пустой файл.',
  'studio.import.skipped.unfinished': 'В этот файл ещё пишет другая программа.',
  'studio.import.skipped.unreadable': 'Компьютер не дал его прочитать.',
  'studio.import.skipped.archive': 'Архив. Сначала распакуйте его, затем импортируйте папку.',
  'studio.import.skipped.outlook':
    'Собственный формат Outlook. Откройте этот ящик в Thunderbird, сохраните письма как .eml или .mbox и импортируйте их.',
  'studio.import.skipped.too-large':
    'Для прежней версии файл был слишком велик. Импортируйте его ещё раз: теперь сохраняются письма любого размера.',
  'studio.import.unread.empty': 'Внутри ничего нет.',
  'studio.import.unread.no-headers': 'Начинается не как письмо: нет отправителя, даты и темы.',
  'studio.import.unread.too-large': 'Слишком большое, чтобы его разобрать.',
  'studio.import.unread.timeout': 'Разбор шёл слишком долго, и мы его остановили.',
  'studio.import.unread.parser-failed': 'Повреждено так, что мы пока не умеем это разобрать.',
  'studio.import.noFiles': 'Сначала выберите хотя бы один файл.',
  'studio.import.tooManyFiles':
    'Файлов больше, чем {most, number}, поэтому ни один из них не загружен. Загрузите их по частям или всю папку сразу из командной строки: там предела нет.',
  'studio.import.busy': 'Один импорт уже идёт. Этот можно начать, когда тот закончится.',

  'studio.welcome': 'Добро пожаловать',
  'studio.welcome.lede':
    'Consonance читает вашу переписку с клиентами и подсказывает, кто из них, возможно, беспокоится и почему, их же словами. Программа работает на этом компьютере и ничего никуда не отправляет.',
  'studio.welcome.sample': 'Сначала осмотреться',
  'studio.welcome.sampleHint':
    'Пример студии: шесть вымышленных клиентов, пять языков, и кто-то один уже начал сомневаться. Свою студию можно создать в любой момент.',
  'studio.welcome.sampleAct': 'Открыть пример',
  'studio.welcome.own': 'Создать свою студию',
  'studio.welcome.create': 'Создать студию',
  'studio.welcome.you': 'Вы',
  'studio.welcome.languages': 'Язык этой страницы',

  'studio.form.studio': 'Студия',
  'studio.form.name': 'Название студии',
  'studio.form.nameHint': 'Под каким вас знают клиенты. Подойдёт и ваше имя.',
  'studio.form.language': 'Язык студии',
  'studio.form.languageHint': 'У клиентов остаётся свой.',
  'studio.form.timeZone': 'Часовой пояс',
  'studio.form.own': 'Ваши почтовые адреса',
  'studio.form.ownHint':
    'Все адреса, с которых вы пишете клиентам, по одному в строке. По ним мы отличаем ваши письма от их писем.',
  'studio.form.hours': 'Рабочее время',
  'studio.form.hoursHint': 'Время до ответа считается только по рабочим дням. У выходного дня оставьте поля пустыми.',
  'studio.form.fromOn': '{day}, начало',
  'studio.form.toOn': '{day}, конец',
  'studio.form.owner': 'Ваше имя',
  'studio.form.email': 'Почтовый адрес для входа',
  'studio.form.password': 'Пароль',
  'studio.form.passwordHint':
    'Не меньше {least, plural, one {# символа} few {# символов} many {# символов} other {# символа}}. Несколько слов, которые связаны только для вас, легко запомнить и трудно угадать.',
  'studio.form.save': 'Сохранить',

  'studio.codes': 'Ваши коды восстановления',
  'studio.codes.lede':
    'Если пароль потеряется, вас впустит любой из этих кодов. Каждый срабатывает один раз. Больше мы их не покажем: распечатайте их или сохраните там, где храните такие вещи.',
  'studio.codes.list': 'Коды восстановления',
  'studio.codes.next': 'Коды сохранены, дальше',

  'studio.signIn': 'Войти',
  'studio.signIn.email': 'Почтовый адрес',
  'studio.signIn.lost': 'Забыли пароль?',
  'studio.signIn.wrong': 'Адрес и пароль не подходят друг к другу. Адрес остался на месте, введите пароль ещё раз.',
  'studio.signIn.wait':
    'Слишком много попыток. Нужна пауза: {length}. Потом попробуйте снова: вход закрыт не навсегда.',
  'studio.signIn.passkey': 'Войти с ключом доступа',
  'studio.signIn.passkeyStopped':
    'Вход с ключом доступа прервался или занял слишком много времени. Попробуйте ещё раз или введите пароль.',
  'studio.passkey.unknown':
    'Этот ключ доступа здесь неизвестен или удалён. Введите пароль; новый ключ можно добавить в настройках.',
  'studio.passkey.stale':
    'Ответ пришёл слишком поздно или был отправлен дважды. Ничего не изменилось, попробуйте ещё раз.',
  'studio.passkey.failed':
    'Не удалось подтвердить ключ доступа для этого адреса. Ничего не изменилось: попробуйте ещё раз или введите пароль.',
  'studio.signOut': 'Выйти',

  'studio.lost': 'Новый пароль вместо забытого',
  'studio.lost.lede': 'Введите один из кодов восстановления и задайте новый пароль.',
  'studio.lost.code': 'Код восстановления',
  'studio.lost.new': 'Новый пароль',
  'studio.lost.act': 'Задать пароль',
  'studio.lost.command': 'Кода нет под рукой? На компьютере, где работает Consonance, новый пароль задаёт эта команда:',
  'studio.lost.wrong': 'Код не подходит к этому адресу или уже использован. Каждый код срабатывает один раз.',
  'studio.lost.back': 'Назад ко входу',

  'studio.settings.studio': 'Студия',
  'studio.settings.listening': 'Внимание к письмам',
  'studio.settings.listening.what':
    'Consonance прислушивается к письмам тех, кого вы назвали клиентами: к их собственным словам и к паузам между письмами, если сравнить с обычными. Цитаты прежних писем, автоответы и рассылки не в счёт.',
  'studio.settings.listening.not':
    'На этих страницах Consonance ни к кому другому не прислушивается и ничего никуда не отправляет: всё происходит на этом компьютере, без посторонних сервисов. Только команда «readings --everyone», если ввести её самому, прислушивается ко всем, кто пишет, и ничего не сохраняет. Впечатление — это вопрос, который стоит задать, а не приговор.',
  'studio.settings.listening.off':
    'Для каждого контакта это можно отключить на странице клиента. Сейчас отключено: {names}.',
  'studio.settings.listening.allOn':
    'Для каждого контакта это можно отключить на странице клиента. Сейчас включено для всех клиентов.',
  'studio.settings.address': 'Адрес',
  'studio.settings.address.none':
    'Эта студия открывается только на этом компьютере. Клиент не сможет открыть ссылку на неё, поэтому ссылок в письмах нет. Чтобы у студии был свой адрес, поставьте её за обратный прокси или туннель либо на небольшой сервер и укажите этот адрес в PUBLIC_URL.',
  'studio.settings.address.open':
    'Эту студию можно открыть и с других компьютеров, которым доступен этот, но публичный адрес не указан, поэтому ссылок на неё в письмах нет. Чтобы у студии был свой адрес, поставьте её за обратный прокси или туннель и укажите этот адрес в PUBLIC_URL.',
  'studio.settings.address.here': 'Адрес этой студии: {url}.',
  'studio.settings.password': 'Пароль',
  'studio.settings.password.now': 'Нынешний пароль',
  'studio.settings.password.new': 'Новый пароль',
  'studio.settings.password.act': 'Сменить пароль',
  'studio.settings.password.wrong': 'Сейчас действует другой пароль.',
  'studio.settings.passkeys': 'Ключи доступа',
  'studio.settings.passkeys.what':
    'С ключом доступа вы входите по отпечатку пальца, по лицу или по коду устройства и не вводите пароль. Пароль при этом остаётся в силе, так что потерянное устройство не закроет вам вход.',
  'studio.settings.passkeys.why':
    'Здесь добавить ключ доступа нельзя. Для него нужен современный браузер и адрес, который начинается с https, либо localhost на этом же компьютере; по обычному http в сети браузеры ключей не предлагают.',
  'studio.settings.passkeys.added': 'добавлен {ago}',
  'studio.settings.passkeys.used': 'последний вход {ago}',
  'studio.settings.passkeys.unused': 'ещё не использовался',
  'studio.settings.passkeys.elsewhere': 'действует только на {host}',
  'studio.settings.passkeys.name': 'Название ключа',
  'studio.settings.passkeys.add': 'Добавить ключ доступа',
  'studio.settings.passkeys.rename': 'Переименовать',
  'studio.settings.passkeys.renameLong': 'Переименовать: {passkey}',
  'studio.settings.passkeys.remove': 'Удалить',
  'studio.settings.passkeys.removeLong': 'Удалить: {passkey}',
  'studio.settings.passkeys.stopped':
    'Ключ не добавлен: добавление прервалось или заняло слишком много времени. Ничего не изменилось, попробуйте ещё раз, когда будет удобно.',
  'studio.settings.passkeys.there':
    'На этом устройстве уже есть ключ доступа к вашей студии, поэтому второй не добавлен.',
  'studio.settings.codes': 'Коды восстановления',
  'studio.settings.codes.left':
    '{left, plural, =0 {Все коды использованы.} =1 {Остался один неиспользованный код.} one {Остался # неиспользованный код.} few {Осталось # неиспользованных кода.} many {Осталось # неиспользованных кодов.} other {Осталось # неиспользованного кода.}} Новые коды заменят прежние.',
  'studio.settings.codes.act': 'Создать новые коды',
  'studio.settings.sessions': 'Где вы вошли',
  'studio.settings.sessions.this': 'это устройство',
  'studio.settings.sessions.seen': 'последний раз: {ago}',
  'studio.settings.sessions.device': '{browser}, {system}',
  'studio.settings.sessions.unknown': 'Неизвестное устройство',
  'studio.settings.sessions.end': 'Завершить',
  'studio.settings.sessions.endLong': 'Завершить: {device}',
  'studio.settings.sessions.endOthers': 'Завершить на остальных',
  'studio.settings.sample': 'Пример студии',
  'studio.settings.sample.hint':
    'Шесть вымышленных клиентов на пяти языках: можно осмотреться и всё попробовать. Ваша студия остаётся как есть, а кнопка вверху каждой страницы ведёт обратно в неё.',
  'studio.settings.about': 'О программе',
  'studio.settings.about.version': 'Consonance {version}. Ваши данные лежат в папке {folder}.',
  'studio.settings.about.database':
    'Consonance {version}. Ваши данные лежат в базе, на которую указывает DATABASE_URL.',
  'studio.settings.about.backup': 'Копия всего, в любой момент:',

  'studio.problem.nameMissing': 'Не хватает имени или названия.',
  'studio.problem.tooLong': 'Это длиннее, чем мы можем сохранить. Пожалуйста, сократите.',
  'studio.problem.email': 'Не похоже на почтовый адрес вроде mira@example.com.',
  'studio.problem.ownMissing': 'Нужен хотя бы один адрес, иначе нам не отличить ваши письма от писем клиентов.',
  'studio.problem.timeZone': 'Выберите часовой пояс из списка.',
  'studio.problem.hours': 'Дню нужны оба времени, и конец позже начала. Пустые поля означают выходной.',
  'studio.problem.emailTaken': 'Этот адрес здесь уже чей-то. Войдите с паролем от него или возьмите другой адрес.',
  'studio.problem.choice': 'Выберите что-нибудь из списка.',
  'studio.problem.passwordShort':
    'Пароль короткий: нужно не меньше {least, plural, one {# символа} few {# символов} many {# символов} other {# символа}}.',
  'studio.problem.passwordLong':
    'Пароль длинный: можно не больше {most, plural, one {# символа} few {# символов} many {# символов} other {# символа}}.',

  'studio.done.saved': 'Сохранено.',
  'studio.done.undone': 'Отменено.',
  'studio.done.password': 'Пароль сменён. На других устройствах вход завершён.',
  'studio.done.passkeyAdded': 'Добавлен ключ: {passkey}. Теперь с ним можно входить.',
  'studio.done.passkeyRemoved': 'Удалён ключ: {passkey}. Войти с ним больше нельзя.',
  'studio.done.sessionEnded': 'Готово. На том устройстве вход завершён.',
  'studio.done.sessionsEnded': 'Готово. Вход остался только на этом устройстве.',
  'studio.done.signedOut': 'Вы вышли.',
  'studio.done.dismissed': 'Отложено. В следующий раз Consonance это учтёт.',
  'studio.done.takenBack': 'Возвращено.',
  'studio.done.asked': 'Отмечено: вопрос задан.',

  'studio.error.notFound': 'Здесь ничего нет',
  'studio.error.notFound.why':
    'Возможно, адрес устарел, в нём опечатка или страница принадлежит другой студии. Ничего не изменилось.',
  'studio.error.forged': 'Это пришло не из вашей студии',
  'studio.error.forged.why':
    'Похоже, форма отправлена с чужой страницы, и мы её не приняли. Ничего не изменилось. Если это были вы, вернитесь, обновите страницу и отправьте ещё раз.',
  'studio.error.failed': 'У нас что-то сломалось',
  'studio.error.failed.why':
    'Ошибка наша, она записана в журнал. Всё сохранённое раньше цело, последний шаг не выполнен. Вернитесь и попробуйте ещё раз. Если это повторится, номер ниже поможет найти причину.',
  'studio.error.diskFull': 'На диске нет места',
  'studio.error.diskFull.why':
    'Там, где хранится ваша студия, закончилось место, поэтому последний шаг не выполнен. Всё сохранённое раньше цело. Освободите место на этом диске, вернитесь и отправьте ещё раз.',
  'studio.error.diskFailing': 'Не удалось записать на диск',
  'studio.error.diskFailing.why':
    'Диск, на котором хранится ваша студия, сообщил о сбое, поэтому последний шаг не выполнен. Всё сохранённое раньше на месте. Сделайте резервную копию на другой диск, проверьте этот, затем вернитесь и отправьте ещё раз.',
  'studio.error.tooLarge': 'Слишком много сразу',
  'studio.error.tooLarge.why':
    'Отправлено больше, чем принимает эта страница, поэтому из этого ничего не сохранено. Отправьте по частям или из командной строки: там предела нет.',
  'studio.error.reference': 'Номер: {reference}',
  'studio.error.home': 'Что сегодня',
} satisfies Record<keyof typeof en, string>
