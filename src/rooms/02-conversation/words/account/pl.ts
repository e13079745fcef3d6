import type { en } from './en.ts'

export const pl = {
  'account.accounts': 'Konta pocztowe',
  'account.lede':
    'Wiadomości przychodzą same, a odpowiedzi mogą wychodzić stąd. Dotychczasowy program pocztowy działa jak zawsze: niczego się w nim nie oznacza, nie przenosi ani nie usuwa.',
  'account.add': 'Dodaj konto pocztowe',
  'account.connectYours': 'Podłącz skrzynkę pocztową',
  'account.connectYoursHint':
    'Wiadomości będą wtedy przychodzić same, a odpowiedzi będzie można wysyłać stąd. Ulubiony program pocztowy może zostać.',
  'account.byForwarding': 'Nie ma tam IMAP? Ustaw przekazywanie',
  'account.toAccounts': 'Wszystkie konta pocztowe',
  'account.toAccount': 'Powrót do konta',
  'account.state.first': 'Jeszcze nie sprawdzone. Pierwsze sprawdzenie nastąpi w ciągu minuty.',
  'account.state.well': 'Wszystko działa. Ostatnia odpowiedź serwera: {ago}.',
  'account.state.off': 'Wyłączone: nic nie przychodzi i nic nie wychodzi. Wszystko, co przyszło, jest na miejscu.',
  'account.state.consent': 'Czeka na zgodę u dostawcy poczty. Do tego czasu nic nie przychodzi i nic nie wychodzi.',
  'account.trouble.incoming': 'Poczta przestała przychodzić. Od kiedy: {when}.',
  'account.trouble.outgoing': 'Poczta przestała wychodzić. Od kiedy: {when}.',
  'account.kept.incoming': 'Nic nie zginęło: nowe wiadomości czekają na serwerze, a wszystkie wcześniejsze są tutaj.',
  'account.kept.outgoing': 'Nic nie zginęło: wysyłane wiadomości czekają tutaj i wyjdą, gdy tylko będzie to możliwe.',
  'account.kept.form': 'Nic jeszcze nie zapisano. Wszystkie wpisane dane zostały; tylko hasło trzeba wpisać ponownie.',
  'account.said': 'Dosłowna odpowiedź serwera:',
  'account.problem.no-host':
    'Nie ma serwera o takiej nazwie. Warto sprawdzić pisownię albo poszukać nazwy na stronach pomocy dostawcy poczty.',
  'account.problem.private-host':
    'Ten serwer należy do sieci prywatnej, a z takimi Consonance łączy się tylko za zgodą. Osoba, która zainstalowała program, może wpisać serwer do MAIL_PRIVATE_HOSTS.',
  'account.problem.port':
    'Na tym porcie poczta nie działa. Zwykle jest to 993 dla poczty przychodzącej oraz 465 lub 587 dla wychodzącej.',
  'account.problem.refused':
    'Na tym porcie serwer nie odpowiada. Warto sprawdzić port i zabezpieczenie; jeśli są poprawne, serwer jest teraz wyłączony.',
  'account.problem.timed-out': 'Serwer nie odpowiedział na czas. Może być zajęty albo zasłania go zapora sieciowa.',
  'account.problem.no-mail-server':
    'Coś tam odpowiada, ale nie jest to serwer poczty. Warto sprawdzić serwer, port i zabezpieczenie.',
  'account.problem.no-tls':
    'Serwer nie oferuje tu szyfrowanego połączenia, a bez niego hasło nie jest wysyłane. Warto spróbować „TLS od początku” z portem 993 lub 465.',
  'account.problem.certificate-expired':
    'Certyfikat serwera stracił ważność, więc hasło nie zostało wysłane. Odnowić może go tylko administrator serwera; warto dać mu znać.',
  'account.problem.certificate-name':
    'Certyfikat serwera wystawiono na inną nazwę, więc hasło nie zostało wysłane. Trzeba podać nazwę od dostawcy poczty; często jest inna niż własna domena.',
  'account.problem.certificate-untrusted':
    'Certyfikatu serwera nie potwierdza nikt, komu ufa ten komputer, więc hasło nie zostało wysłane. Jeśli to własny serwer, osoba, która zainstalowała Consonance, może dodać certyfikat przez NODE_EXTRA_CA_CERTS.',
  'account.problem.wrong-password':
    'Serwer odpowiada, że nazwa użytkownika i hasło do siebie nie pasują. Trzeba wpisać hasło jeszcze raz; jeśli zmieniono je u dostawcy, wpisać nowe.',
  'account.problem.app-password':
    'Dostawca wymaga osobnego hasła dla tego programu, innego niż to do logowania. Trzeba utworzyć je w ustawieniach zabezpieczeń i wpisać tutaj.',
  'account.problem.oauth-only':
    'Dostawca nie przyjmuje już haseł od programów pocztowych. Zamiast tego trzeba zalogować się u niego i wyrazić zgodę albo ustawić przekazywanie.',
  'account.problem.consent-ended': 'Zgoda udzielona u dostawcy poczty wygasła. Trzeba wyrazić ją ponownie.',
  'account.problem.no-key':
    'Nie można odczytać hasła do tego konta: na tym komputerze nie ma klucza, którym je zabezpieczono. Trzeba wpisać hasło jeszcze raz albo przywrócić klucz (plik mailbox-key lub MAILBOX_KEY).',
  'account.problem.too-many-connections':
    'Serwer nie pozwala na więcej połączeń naraz. Jeśli to potrwa, warto zamknąć program pocztowy na innym urządzeniu.',
  'account.problem.quota':
    'Skrzynka jest pełna albo wyczerpała dzienny limit wysyłki. Trzeba zwolnić miejsce u dostawcy albo poczekać do jutra.',
  'account.problem.no-such-folder':
    'Obserwowanego folderu nie ma już na serwerze. Wszystko, co z niego przyszło, zostaje tutaj; foldery zostaną odnalezione same.',
  'account.problem.busy': 'Serwer jest chwilowo zajęty i prosi o późniejszą próbę.',
  'account.problem.dropped': 'Połączenie zostało przerwane w trakcie.',
  'account.problem.other':
    'Serwer odpowiedział w sposób, którego Consonance nie zna. Jego słowa są poniżej; dostawca poczty może wyjaśnić, co oznaczają.',
  'account.folders': 'Co jest tutaj',
  'account.folder.inbox': 'Odebrane',
  'account.folder.sent': 'Wysłane',
  'account.folder.counts': 'Na serwerze: {server}, u nas: {held}.',
  'account.folder.compared': 'Ostatnie porównanie co do wiadomości: {ago}.',
  'account.folder.none': 'Jeszcze niczego nie sprawdzono.',
  'account.progress': 'Wiadomości się pobierają: {held} z {server}',
  'account.progressHint': 'Można pracować dalej albo zamknąć tę stronę; pobieranie trwa samo.',
  'account.change': 'Zmień',
  'account.newPassword': 'Nowe hasło',
  'account.giveConsent': 'Wyraź zgodę',
  'account.switchOff': 'Wyłącz',
  'account.switchOn': 'Włącz',
  'account.remove': 'Usuń',
  'account.removeHint': 'Wiadomości zostają; znika tylko połączenie.',
  'account.checkDomain': 'Czy wiadomości dotrą? Sprawdź domenę',
  'account.done.added': 'Podłączono: {address}. Pierwsze wiadomości pojawią się w ciągu minuty.',
  'account.done.savedUntried': 'Zapisano: {address}. Kolejne próby odbędą się same, a wynik będzie na tej stronie.',
  'account.done.changed': 'Zapisano. Sprawdzenie następuje od razu, wynik będzie na tej stronie.',
  'account.done.off': 'Wyłączono: {address}.',
  'account.done.on': 'Włączono: {address}.',
  'account.done.removed': 'Usunięto: {address}. Wiadomości zostały.',
  'account.done.back': 'Przywrócono: {address}.',
  'account.done.consent': 'Zgoda przyjęta. Poczta pojawi się w ciągu minuty.',
  'account.done.noConsent':
    'Dostawca odesłał bez zgody. Nic się nie zmieniło; można spróbować ponownie w każdej chwili.',
  'account.new.lede': 'Na początek wystarczy adres: serwery zwykle da się z niego ustalić.',
  'account.address': 'Adres e-mail',
  'account.name': 'Imię i nazwisko widoczne dla klientów',
  'account.find': 'Znajdź serwery',
  'account.again': 'Inny adres',
  'account.found.provider': '{name}: znany dostawca, serwery są już wpisane.',
  'account.found.domain': 'Domena sama podaje swoje serwery: są już wpisane.',
  'account.found.mx': 'Pocztę tej domeny prowadzi znany dostawca: {name}. Jego serwery są już wpisane.',
  'account.found.names': 'To tylko typowe nazwy serwerów poczty. Warto sprawdzić, czy są właściwe.',
  'account.found.none':
    'Nie udało się ustalić serwerów tego adresu. Są na stronach pomocy dostawcy poczty: trzeba tam szukać IMAP i SMTP.',
  'account.user': 'Nazwa użytkownika',
  'account.userHint': 'Zwykle cały adres.',
  'account.password': 'Hasło',
  'account.passwordHint': 'Jest zabezpieczone kluczem, który leży poza bazą i jej kopiami.',
  'account.passwordKept': 'Puste pole zostawia dotychczasowe.',
  'account.servers': 'Serwery',
  'account.incoming': 'Poczta przychodząca (IMAP)',
  'account.incomingHint': 'Puste pole serwera oznacza, że nic nie ma tędy przychodzić.',
  'account.outgoing': 'Poczta wychodząca (SMTP)',
  'account.outgoingHint': 'Puste pole serwera oznacza, że nic nie ma tędy wychodzić.',
  'account.host': 'Serwer',
  'account.port': 'Port',
  'account.protection': 'Zabezpieczenie',
  'account.protection.tls': 'TLS od początku',
  'account.protection.starttls': 'STARTTLS',
  'account.protection.plain': 'Brak: tylko w sieci prywatnej',
  'account.also': 'Inne adresy tej skrzynki',
  'account.alsoHint':
    'Aliasy oraz adresy, z których poczta jest tu przekazywana; po jednym w wierszu. Można też z nich pisać.',
  'account.savesSent': 'Serwer sam zachowuje kopie wysłanych wiadomości',
  'account.connect': 'Sprawdź i zapisz',
  'account.save': 'Zapisz',
  'account.anyway': 'Zapisz mimo to',
  'account.anywayHint':
    'Serwery bywają niedostępne. Po zapisaniu kolejne próby odbędą się same; trzeba tylko jeszcze raz wpisać hasło.',
  'account.tried.wellIn': 'Poczta przychodząca działa.',
  'account.tried.wellOut': 'Poczta wychodząca działa.',
  'account.passwordAgain':
    'Serwery są teraz inne. Hasło podaje się tylko serwerowi, do którego należy: trzeba wpisać to do nowych.',
  'account.guide': 'Zanim pójdziemy dalej',
  'account.guide.app': 'Dostawca ({name}) wymaga osobnego hasła dla tego programu, innego niż to do logowania.',
  'account.guide.twoSteps': 'Najpierw musi tam być włączona weryfikacja dwuetapowa.',
  'account.guide.make': 'Trzeba utworzyć hasło, nazwać je Consonance i wpisać poniżej.',
  'account.guide.open': 'Otwórz stronę dostawcy',
  'account.guide.switchOn': 'Najpierw trzeba włączyć IMAP w ustawieniach skrzynki ({name}).',
  'account.guide.bridge':
    'Z Proton Mail łączymy się przez Bridge, który musi działać tam, gdzie Consonance. Nazwę użytkownika i hasło pokazuje Bridge. Osoba, która zainstalowała Consonance, zezwala na to przez MAIL_PRIVATE_HOSTS=127.0.0.1, a certyfikat Bridge dodaje przez NODE_EXTRA_CA_CERTS.',
  'account.guide.oauth':
    'Dostawca ({name}) nie przyjmuje haseł od programów pocztowych: trzeba zalogować się u niego i wyrazić zgodę.',
  'account.proof.password': 'Hasłem',
  'account.proof.oauth2': 'Przez zgodę u dostawcy (OAuth2)',
  'account.oauth.lede':
    'Dostawcy poczty udzielają zgody tylko programom, które są u nich zarejestrowane. Studio zakłada własną rejestrację raz; zajmuje to około dziesięciu minut i pozostaje jego własnością.',
  'account.oauth.untried':
    'Gdy to powstawało, nie można było sprawdzić tego u dostawcy: kroki pochodzą z jego dokumentacji i nie zostały jeszcze wypróbowane. Jeśli strona wygląda inaczej, decydują wskazówki dostawcy.',
  'account.oauth.provider': 'Dostawca',
  'account.oauth.google': 'Google',
  'account.oauth.microsoft': 'Microsoft',
  'account.oauth.other': 'Inny',
  'account.oauth.step.google':
    'Google: w Google Cloud Console trzeba utworzyć projekt, włączyć Gmail API, wypełnić ekran zgody (własny adres jako użytkownik testowy) i utworzyć klienta OAuth typu „Web application”.',
  'account.oauth.step.microsoft':
    'Microsoft: w Entra admin center trzeba utworzyć rejestrację aplikacji z platformą „Web”, dodać uprawnienia IMAP.AccessAsUser.All, SMTP.Send i offline_access oraz utworzyć klucz tajny klienta.',
  'account.oauth.redirect': 'Tam, gdzie dostawca pyta o adres przekierowania (redirect URI), trzeba podać ten:',
  'account.oauth.clientId': 'Identyfikator klienta (client ID)',
  'account.oauth.clientSecret': 'Klucz tajny klienta (client secret)',
  'account.oauth.endpoints': 'Tylko dla innego dostawcy',
  'account.oauth.authorizeUrl': 'Adres, pod którym wyraża się zgodę',
  'account.oauth.tokenUrl': 'Adres, pod którym wydaje się tokeny',
  'account.oauth.scope': 'Zakres (scope)',
  'account.oauth.save': 'Zapisz i dalej',
  'account.oauth.saved': 'Zapisano: {address}. Teraz trzeba wyrazić zgodę u dostawcy.',
  'account.consent': 'Zgoda u dostawcy poczty',
  'account.consent.lede':
    'Teraz następuje przejście do dostawcy poczty i zalogowanie jako {address}. Dostawca zapyta, czy Consonance może czytać i wysyłać pocztę, po czym odeśle tutaj.',
  'account.consent.go': 'Przejdź do dostawcy',
  'account.consent.limit': 'Ten odnośnik jest ważny kwadrans.',
  'account.forwarding': 'Przekazywanie z innej skrzynki',
  'account.forwarding.lede':
    'Skrzynka, która nie wpuszcza innych programów, może przekazywać pocztę do tej, która jest tu podłączona. Wystarczą trzy kroki.',
  'account.forwarding.one': 'Podłączyć skrzynkę, która wpuszcza programy, jeśli żadna nie jest jeszcze podłączona.',
  'account.forwarding.two':
    'W ustawieniach drugiej skrzynki włączyć przekazywanie kopii każdej wiadomości na ten adres, a oryginał zostawić na miejscu.',
  'account.forwarding.three':
    'Tutaj wpisać drugi adres w polu „Inne adresy tej skrzynki” przy koncie, do którego trafiają kopie. Wtedy liczy się jako własny.',
  'account.forwarding.limits':
    'Tego, co wychodzi z drugiej skrzynki, w ten sposób nie widać; warto czasem zaimportować to z plików. Przy części przekazanych wiadomości nie da się udowodnić nadawcy: są wtedy oznaczone.',
  'account.forwarding.to': 'Zmień adresy konta:',
  'account.check.title': 'Co widzą inni: {domain}',
  'account.check.lede':
    'Trzy wpisy w DNS domeny decydują o tym, czy wiadomości budzą zaufanie, czy trafiają do spamu. Gmail i Yahoo wymagają wszystkich trzech.',
  'account.check.theirs': 'Ta domena należy do dostawcy ({name}), który o nią dba. Nie trzeba nic robić.',
  'account.check.spf': 'SPF: kto może wysyłać w imieniu domeny',
  'account.check.dkim': 'DKIM: wiadomości są podpisane',
  'account.check.dmarc': 'DMARC: co robić z podszywającymi się wiadomościami',
  'account.check.spf.well': 'Wpis istnieje i obejmuje dostawcę.',
  'account.check.spf.weak': 'Wpis istnieje, ale nikogo nie odrzuca. Ten wiersz odrzuca:',
  'account.check.spf.missing':
    'Brak wpisu: każdy może wysyłać w imieniu domeny. Trzeba dodać ten wiersz; jeśli dostawca podaje inny, wybrać tamten.',
  'account.check.spf.several':
    'Wpisów jest kilka, a wtedy żaden się nie liczy. W ich miejsce trzeba wstawić ten jeden wiersz:',
  'account.check.spf.elsewhere':
    'Wpis istnieje, ale nie obejmuje dostawcy, przez którego wychodzi poczta. Trzeba zastąpić go tym wierszem:',
  'account.check.dkim.well': 'Znaleziono klucz. Dostawca nim podpisuje, jeśli podpisywanie jest u niego włączone.',
  'account.check.dkim.missing':
    'Podanego klucza nie ma albo został wycofany. Potrzebny wiersz podaje dostawca w ustawieniach domeny.',
  'account.check.dkim.unseen':
    'Tego nie widać z zewnątrz: klucz może mieć dowolną nazwę, a pod typowymi go nie ma. Nazwę (selector) zna dostawca; można ją tu wpisać i sprawdzić.',
  'account.check.dmarc.well': 'Wpis istnieje, a wiadomości podszywające się pod domenę są odrzucane.',
  'account.check.dmarc.weak':
    'Wpis istnieje, ale tylko obserwuje. Dla Gmaila i Yahoo to wystarczy; gdy SPF i DKIM już działają, ten wiersz jest surowszy:',
  'account.check.dmarc.missing': 'Brak wpisu. Ten wiersz tylko obserwuje i wystarcza dla Gmaila i Yahoo:',
  'account.check.dmarc.several': 'Wpisów jest kilka, a wtedy żaden się nie liczy. Trzeba zostawić tylko ten:',
  'account.check.unseen': 'Teraz nie udało się sprawdzić. To o niczym nie świadczy; warto spróbować później.',
  'account.check.now': 'Obecny wpis:',
  'account.check.line': 'Rekord TXT dla {name}:',
  'account.check.selector': 'Nazwa klucza (selector)',
  'account.check.look': 'Sprawdź',
  'account.check.limits':
    'Czego stąd nie widać: czy dostawca naprawdę podpisuje każdą wiadomość, jak inni oceniają jego serwery i czy wiadomości nie trafiają do spamu. Najpewniejszy test to wiadomość do kogoś u innego dostawcy.',
  'account.today.trouble': '{address}: poczta wymaga uwagi',
  'account.today.look': 'Zobacz konto',
  'account.settings.none': 'Żadna skrzynka nie jest podłączona: wiadomości wchodzą z plików.',
  'account.settings.look': 'Zarządzaj kontami',
  'account.settings.troubled': 'wymaga uwagi',
  'account.live': 'Wiadomości mogą też przychodzić same.',
  'account.today.none': 'Wiadomości mogą przychodzić same i wychodzić stąd:',
  'account.retried': 'Kolejne próby odbędą się same.',
  'account.refused.address': 'To nie wygląda na adres e-mail.',
  'account.refused.also': 'Jeden z tych adresów nie wygląda na adres e-mail.',
  'account.refused.alsoMany': 'Jedno konto może mieć najwyżej dwadzieścia dodatkowych adresów.',
  'account.refused.clientId': 'Brakuje identyfikatora klienta.',
  'account.refused.consent':
    'Ta zgoda nadeszła za późno, została już wykorzystana albo poproszono o nią gdzie indziej. Proszę zacząć od nowa: nic się nie zmieniło.',
  'account.refused.endpoint': 'To nie wygląda na adres internetowy.',
  'account.refused.host': 'To nie wygląda na nazwę serwera.',
  'account.refused.long': 'To jest za długie.',
  'account.refused.noKey':
    'Nie można odczytać klucza, który chroni hasła skrzynek, dlatego nic nie zapisano. Może go przywrócić osoba, która zainstalowała Consonance: to plik mailbox-key w folderze danych albo ustawienie MAILBOX_KEY.',
  'account.refused.noRefresh':
    'Dostawca udzielił zgody tylko na godzinę. W rejestracji u dostawcy należy zezwolić na dostęp offline i zacząć od nowa.',
  'account.refused.noSecret': 'Brakuje hasła.',
  'account.refused.notFound': 'Tego konta już tu nie ma.',
  'account.refused.nowhere': 'Konto potrzebuje serwera do odbierania, serwera do wysyłania albo obu.',
  'account.refused.over':
    'Konto można przywrócić w ciągu doby. Ten czas minął i hasło zostało usunięte: proszę dodać konto ponownie. Jego wiadomości nadal tu są.',
  'account.refused.port': 'Port to liczba całkowita od 1 do 65535, na przykład 993.',
  'account.refused.protection': 'Proszę wybrać sposób zabezpieczenia połączenia.',
  'account.refused.secret': 'Jest tu znak, którego hasło nie może zawierać, na przykład koniec wiersza.',
  'account.refused.taken': 'Ten adres ma tu już konto.',
} satisfies Record<keyof typeof en, string>
