import type { Language } from '#foundation/language.ts'
import { fold } from './fold.ts'
import { skeleton } from './transliteration.ts'

/** Words, folded, that say nothing about what a question is about: little words, question words, "can you", "already", "today". */
const STOP_WORDS: Record<Language, string> = {
  en: `a about after again ago all already also always am an and another any anyone anything are aren't arent as ask asking at away back be because been
    before being best bit both but by call came can can't cant cannot come could couldn't couldnt dear did didn't didnt do does doesn't doesnt doing don't
    dont done each either else ever every everything exactly few for from further get gets getting give given go going good got great had has hasn't hasnt
    have haven't havent he hello her here hi him his how however i i'd i'll if im in instead into is isn't isnt it it'll its just keep kind know last
    least less let lets like little long look looking lot make many may maybe me mean might more most much must my myself near need never new next no not
    nothing now of off ok on once one ones only onto or other our ours out over own per perhaps please possible possibly put quick quite rather really
    right said same say see seem shall she should since so some someone something soon still such sure take tell than thank thanks that thats the their
    them then there theres these they thing things think this those though through thus to today together tomorrow too two until up upon us use very via
    want wanted was wasn't we we'd we'll well were weve what whats when where whether which while who whole whom whose why will with within without won't
    wont would wouldn't yes yesterday yet you you'd you'll your yours youre youve chance idea time way moment day week month`,
  ru: `а без бы был была были было быть в вам вами вас ваш ваша ваше вашего вашеи вашем вашему ваши вашим ваших вашу ведь весь во вообще вот все всего всеи
    всем всех всю вы где да даже дело для до добрыи день должен должна должны должно его ее если есть еще же за зачем здравствуите здесь знаете и из или
    им именно их к как какая какие какои какого какую каком ко когда кого кому которыи которая которое которые которую куда ли либо лишь лучше меня мне
    мнои могли может можете можно можем мои моя мое моих моеи моего мою мы на над надо нам нами нас наш наша наше нашего нашеи нашем наши наших нашим нашу
    не него нее неи нельзя нет ни них но ну нужно нужен нужна нужны о об один одна одно он она они оно опять от ото очень перед по под пожалуиста пока
    понимаю почему привет при про просто раз с сами сам сама свои своя свое своего своеи себе себя сеичас сегодня завтра вчера скажите подскажите напишите
    сколько со совсем снова спасибо так такая такие такои там тем то тогда того тоже тои только том тому тот ту тут ты у уже хотелось хотел хотела хотели
    хотим хочу хорошо чего чем через что чтобы чье эта эти этим этих это этого этои этом этому этот эту я какова каково примерно вопрос получается
    получится могу будет будут буду будем скоро возможно удалось`,
  pl: `a aby ale albo bardzo bez bo by byc byl byla byli bylo bym był być bede bedzie beda bedziemy chce chcemy chcialbym chcialabym chyba ci cos co czego
    czemu czesc czy czyli dla do dlaczego dobry dzien dzis dzisiaj dlatego ewentualnie gdy gdyz gdzie go i ich ile im inne inny ja jak jaka jaki jakie
    jakiego jakiej jakim jakis je jeden jedna jednak jego jej jest jestem jestesmy jesli jeszcze juz jutro kiedy kim kto ktora ktore ktorego ktorej ktory
    ktorych ktorym ku lub ma macie maja mam mamy mi mial miala mialo miec mna mnie moga moge mogla moglby moglaby moglibysmy mogliby mogl moja moje moj
    moze mozecie mozemy mozesz mozna moglibyscie musi musimy my na nad nam nami nas nasz nasza nasze naszego naszej naszym natomiast nic nich nie niego
    niej niestety nim niz no o od ona one oni ono oraz pan pana pani panem panu panie panstwa panstwo panstwu po pod podobno poniewaz powinien powinna
    powinno prosze prosimy prosba przed przez przy raczej razem sa sam sama sie skad sobie swoj swoja swoje ta tak taka taki takie tam te tego tej tez ten
    teraz to toba tu tutaj tych tylko tym u w wam was wasz wasza wasze wiec wiecie wie wiem witam wlasnie wszystko wszystkie wtedy wy z za zanim ze zeby
    znow znowu zatem zapytac pytanie uda udalo daloby sprawie wczoraj tydzien tygodniu`,
  fi: `ai aika aina ainakaan ainakin ajan alkaa asia asiasta asti ei eika eivat eli emme en ennen enaa enta entas ettei etta ehka edes et ette han hanen
    hanta he heidan hei hyva huomenna ihan ilman itse ja jalkeen jo joka joko jokin joku jolla jonka jos joskus josta jota jotain jotka jotta juuri kai
    kaikki kanssa kautta kay ken kenelle kenen keta kiitos kiva koko koska koskien kuin kuinka kuitenkin kuka kun kyse kysya kylla kohta lisaksi luona me
    meidan meilla meille meita mika mikali mikaan miksi milla mille millainen millaisia millaista milloin mina minka minkalainen minkalaista minulla
    minulle minun minusta minua missa mista mita miten mitaan mihin moi moni muu muuta muut mutta myos mukaan myohemmin no noin nuo nyt nain oikein ole
    olen olemme olet olette oli olimme olin olisi olisiko olisivat olivat olla ollut oma on onko onkohan olikohan ovat ovatko paljon paljonko paivaa pian
    pitaa pitaisi pitaisiko saa saada saako saan saamme saat saisi saisiko saisimme saisin saisinko sama se sen siella siihen siina siis siita silla sille
    silloin sina sinulla sinulle sinun sitten sita sopii sopiiko tai taas taa taalla tahan taman tanaan tama tarkoittaa tassa tasta tata te teidan teilla
    teille tein teita terve tiedossa tiedat tiedatko tiedatteko toinen tuo tuolla tule tulee tuleeko tulla tuleekohan tuossa vaan vai vaikka vain vasta
    viela vielakin vielako voi voidaan voidaanko voiko voikohan voimme voimmeko voin voinko voisi voisiko voisimme voisimmeko voisin voisinko voisit
    voisitko voisitteko voit voitko voitte voitteko yha yksi yli eilen viikolla viikko`,
  el: `α αι ακομα ακομη αλλα αλλη αλλο αλλος αμα αν αντε απο αραγε αρα ας αυριο αυτα αυτες αυτη αυτην αυτο αυτοι αυτον αυτος αυτου αυτων βασικα για γιατι
    γεια γινει γινεται δε δεν δηλαδη δυο εαν εγω εδω ειμαι ειμαστε ειναι εισαι ειστε ειχα ειχαμε ειχατε ειχε ειχες εκει εκεινα εκεινη εκεινο ελα εμας
    εμεις εμενα ενα εναν ενας επισης εσας εσεις εσυ εσενα ετσι εχει εχεις εχετε εχουμε εχουν εχω η ηδη ηταν ηθελα θα θελαμε θελατε θελει θελεις θελετε
    θελουμε θελω και κι καθε καθολου καλα καλημερα καλησπερα καλο καλη καμια κανεις κανενα κανω κανετε κανει καποια καποιο καποιος κατα κατι κατω λετε λες
    λιγο λοιπον μα μας με μεσα μετα μεχρι μη μην μηπως μια μιας μου μπορει μπορεις μπορειτε μπορουμε μπορουσατε μπορουσαμε μπορω μονο να ναι ξανα ξερετε
    ξερεις ξερουμε ξερω ο οι οχι ολα ολες ολη ολο ομως οποια οποιο οποιος οπως οσα οσο οταν οτι ουτε παλι παρα παρακαλω περιπου πες πειτε πια πιο πλεον
    ποια ποιαν ποιες ποιο ποιοι ποιον ποιος ποιου πολλα πολυ ποσα ποσες ποση ποσο ποσος ποσων ποτε που πρεπει πριν προς πως σας σε σημερα σου στα στη στην
    στις στο στον στους συν σχετικα τα ταχα τελικα τελος τες τη την της τι τις τιποτα το τοτε του τους τοσο τον τοσα τωρα των υπαρχει υπαρχουν χθες χτες
    χωρις ως ωραια ωστε ευχαριστω ειπατε ειπαμε λεγατε εγινε θες δω δουμε`,
}

const sets = new Map<Language, Set<string>>()

/** Whether a folded word says nothing by itself; Russian and Greek in Latin letters are known by what is left of them in any spelling. */
export function isStopWord(word: string, lang: Language): boolean {
  let words = sets.get(lang)
  if (!words) {
    const listed = STOP_WORDS[lang].split(/\s+/u).map(fold)
    words = new Set([...listed, ...listed.map((one) => skeleton(one, lang))])
    sets.set(lang, words)
  }
  return words.has(word)
}
