import type { en } from './en.ts'

export const pl = {
  'account.accounts': 'Konta pocztowe',
  'account.lede':
    'Wiadomości przychodzą same, a odpowiadać można wprost stąd. Twój program pocztowy działa jak dotąd: Consonance niczego w skrzynce nie oznacza, nie przenosi ani nie usuwa.',
  'account.add': 'Dodaj konto pocztowe',
  'account.connectYours': 'Podłącz skrzynkę pocztową',
  'account.connectYoursHint':
    'Wiadomości będą wtedy przychodzić same, a odpowiedzi będzie można wysyłać stąd. Ulubionego programu pocztowego możesz używać dalej.',
  'account.byForwarding': 'Brak tam IMAP? Ustaw przekazywanie poczty',
  'account.toAccounts': 'Wszystkie konta pocztowe',
  'account.toAccount': 'Powrót do konta',
  'account.state.first': 'Jeszcze nie sprawdzone. Pierwsze sprawdzenie nastąpi w ciągu minuty.',
  'account.state.well': 'Wszystko działa. Ostatnia odpowiedź serwera: {ago}.',
  'account.state.off': 'Wyłączone: nic nie przychodzi i nic nie wychodzi. Wszystko, co przyszło, jest na miejscu.',
  'account.state.consent':
    'Czeka na Twoją zgodę na stronie dostawcy poczty. Do tego czasu nic nie przychodzi i nic nie wychodzi.',
  'account.trouble.incoming': 'Poczta nie przychodzi. Zaczęło się: {when}.',
  'account.trouble.outgoing': 'Poczta nie wychodzi. Zaczęło się: {when}.',
  'account.kept.incoming': 'Nic nie zginęło: nowe wiadomości czekają na serwerze, a wszystkie wcześniejsze są tutaj.',
  'account.kept.outgoing': 'Nic nie zginęło: to, co wysyłasz, czeka tutaj i wyjdzie, gdy tylko będzie to możliwe.',
  'account.kept.form': 'Nic jeszcze nie zapisano. Wpisane dane są na miejscu; tylko hasło trzeba wpisać ponownie.',
  'account.said': 'Dosłowna odpowiedź serwera:',
  'account.problem.no-host':
    'Nie ma serwera o takiej nazwie. Sprawdź pisownię albo poszukaj nazwy na stronach pomocy dostawcy poczty.',
  'account.problem.private-host':
    'Ten serwer należy do sieci prywatnej, a z takimi Consonance łączy się tylko za zgodą. Osoba, która zainstalowała program, może wpisać serwer do MAIL_PRIVATE_HOSTS.',
  'account.problem.port':
    'Na tym porcie poczta nie działa. Zwykle jest to 993 dla poczty przychodzącej oraz 465 lub 587 dla wychodzącej.',
  'account.problem.refused':
    'Na tym porcie serwer nie odpowiada. Sprawdź port i zabezpieczenie; jeśli są poprawne, serwer teraz nie działa.',
  'account.problem.timed-out': 'Serwer nie odpowiedział na czas. Może być zajęty albo zasłania go zapora sieciowa.',
  'account.problem.no-mail-server':
    'Coś tam odpowiada, ale nie jest to serwer poczty. Sprawdź serwer, port i zabezpieczenie.',
  'account.problem.no-tls':
    'Serwer nie oferuje tu szyfrowanego połączenia, a bez niego hasło nie jest wysyłane. Spróbuj „TLS od początku” z portem 993 lub 465.',
  'account.problem.certificate-expired':
    'Certyfikat serwera stracił ważność, więc hasło nie zostało wysłane. Odnowić może go tylko administrator serwera; daj mu o tym znać.',
  'account.problem.certificate-name':
    'Certyfikat serwera wystawiono na inną nazwę, więc hasło nie zostało wysłane. Wpisz nazwę, którą podaje dostawca poczty; często jest inna niż Twoja domena.',
  'account.problem.certificate-untrusted':
    'Certyfikatu serwera nie potwierdza nikt, komu ufa ten komputer, więc hasło nie zostało wysłane. Jeśli to Twój własny serwer, osoba, która zainstalowała Consonance, może dodać jego certyfikat przez NODE_EXTRA_CA_CERTS.',
  'account.problem.wrong-password':
    'Serwer odpowiada, że nazwa użytkownika i hasło do siebie nie pasują. Wpisz hasło jeszcze raz; jeśli zmieniono je u dostawcy, wpisz nowe.',
  'account.problem.app-password':
    'Dostawca wymaga hasła do aplikacji: osobnego hasła dla jednego programu, innego niż to do logowania. Utwórz je w ustawieniach zabezpieczeń na stronie dostawcy i wpisz tutaj.',
  'account.problem.oauth-only':
    'Dostawca nie przyjmuje już haseł od programów pocztowych. Zaloguj się na jego stronie i wyraź zgodę albo ustaw przekazywanie poczty.',
  'account.problem.consent-ended': 'Zgoda udzielona na stronie dostawcy poczty wygasła. Wyraź ją ponownie.',
  'account.problem.no-key':
    'Nie można odczytać hasła do tego konta: na tym komputerze nie ma klucza, którym je zaszyfrowano. Wpisz hasło jeszcze raz albo przywróć klucz (plik mailbox-key lub zmienną MAILBOX_KEY).',
  'account.problem.too-many-connections':
    'Serwer nie pozwala na więcej połączeń naraz. Jeśli to potrwa, zamknij program pocztowy na innym urządzeniu.',
  'account.problem.quota':
    'Skrzynka jest pełna albo wyczerpała dzienny limit wysyłania. Zwolnij miejsce u dostawcy albo poczekaj do jutra.',
  'account.problem.no-such-folder':
    'Folderu, z którego przychodziły wiadomości, nie ma już na serwerze. Wszystko, co z niego przyszło, zostaje tutaj; nowy folder zostanie odnaleziony automatycznie.',
  'account.problem.busy': 'Serwer jest chwilowo zajęty i prosi o późniejszą próbę.',
  'account.problem.dropped': 'Połączenie niespodziewanie się zerwało.',
  'account.problem.other':
    'Tej odpowiedzi serwera Consonance nie zna. Przytaczamy ją poniżej; dostawca poczty może wyjaśnić, co oznacza.',
  'account.folders': 'Co już tu jest',
  'account.folder.inbox': 'Odebrane',
  'account.folder.sent': 'Wysłane',
  'account.folder.counts': 'Na serwerze: {server}, tutaj: {held}.',
  'account.folder.compared': 'Każdą wiadomość porównano {ago}.',
  'account.folder.none': 'Jeszcze niczego nie sprawdzono.',
  'account.progress': 'Pobieranie wiadomości: {held} z {server}',
  'account.progressHint': 'Możesz pracować dalej albo zamknąć tę stronę; pobieranie będzie trwać.',
  'account.change': 'Zmień',
  'account.newPassword': 'Nowe hasło',
  'account.giveConsent': 'Wyraź zgodę',
  'account.switchOff': 'Wyłącz',
  'account.switchOn': 'Włącz',
  'account.remove': 'Usuń',
  'account.removeHint': 'Wiadomości zostają; znika tylko połączenie.',
  'account.checkDomain': 'Czy wiadomości dotrą? Sprawdź domenę',
  'account.done.added': 'Podłączono: {address}. Pierwsze wiadomości pojawią się w ciągu minuty.',
  'account.done.addedToSend': 'Podłączono: {address}. Można już wysyłać z tego adresu.',
  'account.done.savedUntried':
    'Zapisano: {address}. Kolejna próba nastąpi automatycznie, a jej wynik pojawi się na tej stronie.',
  'account.done.changed': 'Zapisano. Ustawienia są już sprawdzane, wynik pojawi się na tej stronie.',
  'account.done.off': 'Wyłączono: {address}.',
  'account.done.on': 'Włączono: {address}.',
  'account.done.removed': 'Usunięto: {address}. Wiadomości zostały.',
  'account.done.back': 'Przywrócono: {address}.',
  'account.done.consent': 'Zgoda przyjęta. Poczta pojawi się w ciągu minuty.',
  'account.done.noConsent':
    'Dostawca poczty odesłał Cię tutaj bez zgody. Nic się nie zmieniło; możesz spróbować ponownie w każdej chwili.',
  'account.new.lede': 'Na początek wystarczy adres: serwery zwykle da się z niego ustalić.',
  'account.address': 'Adres e-mail',
  'account.name': 'Imię i nazwisko widoczne dla klientów',
  'account.find': 'Znajdź serwery',
  'account.again': 'Inny adres',
  'account.found.provider': '{name}: znany dostawca, serwery są już wpisane.',
  'account.found.domain': 'Domena sama podaje swoje serwery: są już wpisane.',
  'account.found.mx': 'Pocztę tej domeny prowadzi znany dostawca: {name}. Jego serwery są już wpisane.',
  'account.found.names': 'To tylko typowe nazwy serwerów poczty. Sprawdź, czy są właściwe.',
  'account.found.none':
    'Nie udało się ustalić serwerów tego adresu. Znajdziesz je na stronach pomocy dostawcy poczty: szukaj tam IMAP i SMTP.',
  'account.user': 'Nazwa użytkownika',
  'account.userHint': 'Zwykle cały adres.',
  'account.password': 'Hasło',
  'account.passwordHint': 'Jest zaszyfrowane, a klucz leży poza bazą i jej kopiami.',
  'account.passwordKept': 'Zostaw puste, aby zachować dotychczasowe.',
  'account.servers': 'Serwery',
  'account.incoming': 'Poczta przychodząca (IMAP)',
  'account.incomingHint': 'Zostaw pole serwera puste, jeśli nic nie ma tędy przychodzić.',
  'account.outgoing': 'Poczta wychodząca (SMTP)',
  'account.outgoingHint': 'Zostaw pole serwera puste, jeśli nic nie ma tędy wychodzić.',
  'account.host': 'Serwer',
  'account.port': 'Port',
  'account.protection': 'Zabezpieczenie',
  'account.protection.tls': 'TLS od początku',
  'account.protection.starttls': 'STARTTLS',
  'account.protection.plain': 'Brak: tylko w sieci prywatnej',
  'account.also': 'Inne adresy tej skrzynki',
  'account.alsoHint':
    'Aliasy oraz adresy, z których poczta jest tu przekazywana; po jednym w wierszu. Możesz też z nich pisać.',
  'account.savesSent': 'Serwer sam zachowuje kopie wysłanych wiadomości',
  'account.connect': 'Sprawdź i zapisz',
  'account.save': 'Zapisz',
  'account.anyway': 'Zapisz mimo to',
  'account.anywayHint':
    'Serwery bywają niedostępne. Po zapisaniu kolejna próba nastąpi automatycznie; wpisz w tym celu hasło jeszcze raz.',
  'account.tried.wellIn': 'Poczta przychodząca działa.',
  'account.tried.wellOut': 'Poczta wychodząca działa.',
  'account.passwordAgain':
    'Serwery są teraz inne. Hasło dostaje tylko serwer, dla którego zostało podane: wpisz hasło do nowych.',
  'account.guide': 'Zanim przejdziesz dalej',
  'account.guide.app':
    'Dostawca ({name}) wpuszcza programy pocztowe tylko z hasłem do aplikacji: osobnym hasłem dla jednego programu, innym niż to do logowania.',
  'account.guide.twoSteps': 'Najpierw włącz tam weryfikację dwuetapową (uwierzytelnianie dwuskładnikowe).',
  'account.guide.make': 'Utwórz hasło do aplikacji, nazwij je Consonance i wpisz poniżej.',
  'account.guide.open': 'Otwórz stronę dostawcy',
  'account.guide.switchOn': 'Najpierw włącz IMAP w ustawieniach skrzynki ({name}).',
  'account.guide.bridge':
    'Z Proton Mail łączy program Proton Mail Bridge, który musi działać tam, gdzie działa Consonance. Nazwę użytkownika i hasło pokazuje Bridge. Osoba, która zainstalowała Consonance, zezwala na to przez MAIL_PRIVATE_HOSTS=127.0.0.1, a certyfikat Bridge dodaje przez NODE_EXTRA_CA_CERTS.',
  'account.guide.oauth':
    'Dostawca ({name}) nie przyjmuje haseł od programów pocztowych: logujesz się na jego stronie i wyrażasz zgodę.',
  'account.proof.password': 'Za pomocą hasła',
  'account.proof.oauth2': 'Przez zgodę na stronie dostawcy (OAuth2)',
  'account.oauth.lede':
    'Dostawcy poczty wpuszczają tylko programy, które są u nich zarejestrowane. Twoje studio zakłada własną rejestrację raz: zajmuje to około dziesięciu minut, a rejestracja pozostaje Twoja.',
  'account.oauth.untried':
    'Te kroki pochodzą z dokumentacji dostawcy i nie zostały jeszcze wypróbowane w praktyce: gdy powstawały, nie było z nim połączenia. Jeśli strona wygląda inaczej, kieruj się wskazówkami dostawcy.',
  'account.oauth.provider': 'Dostawca',
  'account.oauth.google': 'Google',
  'account.oauth.microsoft': 'Microsoft',
  'account.oauth.other': 'Inny',
  'account.oauth.step.google':
    'Google: w Google Cloud Console utwórz projekt, włącz w nim Gmail API, wypełnij ekran zgody (OAuth consent screen), dodając swój adres jako użytkownika testowego (Test users), i utwórz identyfikator klienta (OAuth client ID) typu „Web application”.',
  'account.oauth.step.microsoft':
    'Microsoft: w centrum administracyjnym Microsoft Entra utwórz rejestrację aplikacji (App registrations) z platformą „Web”, dodaj uprawnienia (API permissions) IMAP.AccessAsUser.All, SMTP.Send i offline_access oraz utwórz klucz tajny klienta (Certificates & secrets).',
  'account.oauth.redirect': 'Tam, gdzie dostawca pyta o adres przekierowania (redirect URI), podaj ten:',
  'account.oauth.clientId': 'Identyfikator klienta (client ID)',
  'account.oauth.clientSecret': 'Klucz tajny klienta (client secret)',
  'account.oauth.endpoints': 'Tylko dla innego dostawcy',
  'account.oauth.authorizeUrl': 'Adres strony zgody (authorization URL)',
  'account.oauth.tokenUrl': 'Adres wydawania tokenów (token URL)',
  'account.oauth.scope': 'Zakres (scope)',
  'account.oauth.save': 'Zapisz i dalej',
  'account.oauth.saved': 'Zapisano: {address}. Teraz wyraź zgodę na stronie dostawcy poczty.',
  'account.consent': 'Zgoda na stronie dostawcy poczty',
  'account.consent.lede':
    'Teraz przejdziesz na stronę dostawcy poczty. Zaloguj się tam jako {address}: dostawca zapyta, czy Consonance może czytać i wysyłać Twoją pocztę, po czym odeśle Cię tutaj.',
  'account.consent.go': 'Przejdź na stronę dostawcy',
  'account.consent.limit': 'Ten link jest ważny przez kwadrans.',
  'account.forwarding': 'Przekazywanie z innej skrzynki',
  'account.forwarding.lede':
    'Skrzynka, która nie wpuszcza innych programów, może i tak przekazywać pocztę do tej, która jest tu podłączona. Wystarczą trzy kroki.',
  'account.forwarding.one': 'Podłącz skrzynkę, która wpuszcza programy, jeśli żadna nie jest jeszcze podłączona.',
  'account.forwarding.two':
    'W ustawieniach drugiej skrzynki włącz przekazywanie kopii każdej wiadomości na ten adres, a oryginał zostaw na miejscu.',
  'account.forwarding.three':
    'Tutaj wpisz adres drugiej skrzynki w polu „Inne adresy tej skrzynki” przy koncie, do którego trafiają kopie. Od tej chwili liczy się jako Twój.',
  'account.forwarding.limits':
    'Tego, co wysyłasz z drugiej skrzynki, tutaj nie widać: co jakiś czas zaimportuj te wiadomości z plików. Przy części przekazanych wiadomości nie da się potwierdzić nadawcy i są wtedy oznaczone.',
  'account.forwarding.to': 'Zmień adresy konta:',
  'account.check.title': 'Co widzą inni: {domain}',
  'account.check.lede':
    'Od trzech rekordów w DNS Twojej domeny zależy, czy wiadomości budzą zaufanie, czy trafiają do spamu. Gmail i Yahoo wymagają wszystkich trzech.',
  'account.check.theirs': 'Ta domena należy do dostawcy ({name}), który sam o nią dba. Nie musisz nic robić.',
  'account.check.spf': 'SPF: kto może wysyłać w imieniu domeny',
  'account.check.dkim': 'DKIM: wiadomości są podpisane',
  'account.check.dmarc': 'DMARC: co robić z wiadomościami, które się podszywają',
  'account.check.spf.well': 'Rekord istnieje i wymienia Twojego dostawcę.',
  'account.check.spf.weak': 'Rekord istnieje, ale nikogo nie odrzuca. Ten wiersz odrzuca obcych:',
  'account.check.spf.missing':
    'Nie ma rekordu: każdy może wysyłać w Twoim imieniu. Dodaj ten wiersz; jeśli dostawca podaje inny, użyj tamtego.',
  'account.check.spf.several':
    'Rekordów jest kilka, a wtedy żaden się nie liczy. Wstaw w ich miejsce ten jeden wiersz:',
  'account.check.spf.elsewhere':
    'Rekord istnieje, ale nie wymienia dostawcy, przez którego wychodzi Twoja poczta. Zastąp go tym wierszem:',
  'account.check.dkim.well': 'Znaleziono klucz. Dostawca nim podpisuje, jeśli podpisywanie jest u niego włączone.',
  'account.check.dkim.missing':
    'Podanego klucza nie ma albo został wycofany. Potrzebny wiersz podaje dostawca w ustawieniach Twojej domeny.',
  'account.check.dkim.unseen':
    'Tego nie widać z zewnątrz: klucz może mieć dowolną nazwę, a pod żadną z typowych go nie ma. Nazwę zna dostawca i nazywa ją selektorem (selector); wpisz ją tutaj, aby sprawdzić.',
  'account.check.dmarc.well': 'Rekord istnieje, a wiadomości, które się pod Ciebie podszywają, są odrzucane.',
  'account.check.dmarc.weak':
    'Rekord istnieje, ale tylko obserwuje. Dla Gmaila i Yahoo to wystarczy; gdy SPF i DKIM już działają, możesz użyć surowszego wiersza:',
  'account.check.dmarc.missing': 'Nie ma rekordu. Ten wiersz tylko obserwuje i wystarcza dla Gmaila i Yahoo:',
  'account.check.dmarc.several': 'Rekordów jest kilka, a wtedy żaden się nie liczy. Zostaw tylko ten:',
  'account.check.unseen': 'Nie udało się teraz tego sprawdzić. O samym rekordzie to nic nie mówi; spróbuj później.',
  'account.check.now': 'Obecny rekord:',
  'account.check.line': 'Rekord TXT dla {name}:',
  'account.check.selector': 'Nazwa klucza (selector)',
  'account.check.look': 'Sprawdź',
  'account.check.limits':
    'Czego stąd nie widać: czy dostawca naprawdę podpisuje każdą wiadomość, jak inni oceniają jego serwery i czy wiadomości nie trafiają do spamu. Najpewniejszy test to wiadomość do kogoś u innego dostawcy.',
  'account.today.trouble': '{address}: poczta wymaga Twojej uwagi',
  'account.today.look': 'Zobacz konto',
  'account.settings.none': 'Żadna skrzynka nie jest podłączona: wiadomości wczytuje się z plików.',
  'account.settings.look': 'Zarządzaj kontami',
  'account.settings.troubled': 'wymaga uwagi',
  'account.live': 'Wiadomości mogą też przychodzić same.',
  'account.today.none': 'Wiadomości mogą przychodzić same i wychodzić stąd:',
  'account.retried': 'Kolejna próba nastąpi automatycznie.',
  'account.refused.address': 'To nie wygląda na adres e-mail.',
  'account.refused.also': 'Jeden z tych adresów nie wygląda na adres e-mail.',
  'account.refused.alsoMany': 'Jedno konto może mieć najwyżej dwadzieścia dodatkowych adresów.',
  'account.refused.clientId': 'Brakuje identyfikatora klienta (client ID).',
  'account.refused.consent':
    'Ta zgoda nadeszła za późno, została już wykorzystana albo poproszono o nią gdzie indziej. Zacznij od nowa: nic się nie zmieniło.',
  'account.refused.endpoint': 'To nie wygląda na adres internetowy.',
  'account.refused.host': 'To nie wygląda na nazwę serwera.',
  'account.refused.long': 'To jest za długie.',
  'account.refused.noKey':
    'Nie można odczytać klucza, który chroni hasła skrzynek, dlatego nic nie zapisano. Może go przywrócić osoba, która zainstalowała Consonance: to plik mailbox-key w folderze danych albo ustawienie MAILBOX_KEY.',
  'account.refused.noRefresh':
    'Dostawca udzielił zgody tylko na godzinę. W rejestracji u dostawcy zezwól na dostęp offline (offline access) i zacznij od nowa.',
  'account.refused.noSecret': 'Brakuje hasła.',
  'account.refused.notFound': 'Tego konta już tu nie ma.',
  'account.refused.nowhere': 'Konto potrzebuje serwera do odbierania, serwera do wysyłania albo obu.',
  'account.refused.over':
    'Konto można przywrócić w ciągu doby. Ten czas minął i hasło zostało usunięte: dodaj konto ponownie. Jego wiadomości nadal tu są.',
  'account.refused.port': 'Port to liczba całkowita od 1 do 65535, na przykład 993.',
  'account.refused.protection': 'Wybierz sposób zabezpieczenia połączenia.',
  'account.refused.secret': 'Jest tu znak, którego hasło nie może zawierać, na przykład koniec wiersza.',
  'account.refused.taken': 'Ten adres ma tu już konto.',
} satisfies Record<keyof typeof en, string>
