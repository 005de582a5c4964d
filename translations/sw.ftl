### The bundled problems in Swahili. One message a problem: the question; its attributes: the worked steps.

## Persons. Odd numbers are women, even numbers are men; Swahili verbs and pronouns are the same for both,
## so no further forms are needed.

person-1 = Amina
person-2 = Juma
person-3 = Asha
person-4 = Baraka
person-5 = Neema
person-6 = Hamisi
person-7 = Rehema
person-8 = Daudi

## Problems. A noun stands before its number and, in a step, before the whole equation. Every number of things
## that take a plural is at least 2; yuan, which may be 1, have one form.

tea-stall = { $hero } ana kibanda cha chai katika kituo cha treni. Siku moja asubuhi aliuza vikombe { $morning } vya chai, na jioni aliuza vikombe { $evening }. Bei ya kila kikombe ilikuwa rupia { $price }. { $hero } alipata rupia ngapi siku hiyo?
    .cups = { $hero } aliuza vikombe vya chai { $morning } + { $evening } = { $cups }.
    .income = Kwa bei ya rupia { $price } kwa kikombe, alipata rupia { $cups } × { $price } = { $income }.

bus-ride = Basi linaondoka kwenye kituo kikuu likiwa na abiria { $start }. Katika kituo kinachofuata, abiria { $off } wanashuka na abiria { $on } wanapanda. Sasa basi lina abiria wangapi?
    .stayed = Baada ya abiria { $off } kushuka, wanabaki abiria { $start } - { $off } = { $stayed }.
    .aboard = Baada ya abiria { $on } kupanda, basi lina abiria { $stayed } + { $on } = { $aboard }.

fishing-trip = Marafiki { $friends } wanaenda kuvua samaki, na kila mmoja wao anavua samaki { $caught }. Wanawapa majirani zao samaki { $gift }, kisha wanagawana samaki waliobaki kwa usawa. Kila rafiki anapeleka nyumbani samaki wangapi?
    .total = Kwa pamoja wanavua samaki { $friends } × { $caught } = { $total }.
    .shared = Baada ya kuwapa majirani, wanabaki samaki { $total } - { $gift } = { $shared }.
    .each = Kila rafiki anapeleka nyumbani samaki { $shared } / { $friends } = { $each }.

bakery = Kila saa, kiwanda cha mikate huoka trei { $trays } za mikate midogo, na kila trei huwa na mikate { $rolls }. Kiwanda hicho huoka mikate mingapi kwa muda wa saa { $hours }?
    .hourly = Kwa saa moja huoka mikate { $trays } × { $rolls } = { $hourly }.
    .baked = Kwa muda wa saa { $hours } huoka mikate { $hourly } × { $hours } = { $baked }.

jacket-sale = Jaketi linauzwa kwa euro { $price }. Wakati wa punguzo, bei yake inapunguzwa kwa asilimia { $percent }. { $hero } ananunua jaketi hilo wakati wa punguzo, na pia ananunua skafu kwa euro { $scarf }. { $hero } analipa jumla ya euro ngapi?
    .saving = Punguzo ni euro { $price } × { $percent } / 100 = { $saving }.
    .reduced = Sasa bei ya jaketi ni euro { $price } - { $saving } = { $reduced }.
    .total = Pamoja na skafu, { $hero } analipa euro { $reduced } + { $scarf } = { $total }.

aunt-age = { $hero } ana umri wa miaka { $age }. Umri wa shangazi yake ni mara { $times } ya umri wa { $hero }. Shangazi huyo atakuwa na umri wa miaka mingapi baada ya miaka { $years }?
    .now = Sasa shangazi ana umri wa miaka { $age } × { $times } = { $now }.
    .later = Baada ya miaka { $years } atakuwa na umri wa miaka { $now } + { $years } = { $later }.

library-book = { $hero } anaazima kitabu chenye kurasa { $pages } kutoka maktaba. Kwa siku { $days } anasoma kurasa { $daily } kila siku. Zinabaki kurasa ngapi za kusoma?
    .done = Kwa siku { $days }, { $hero } anasoma kurasa { $daily } × { $days } = { $done }.
    .left = Hivyo zinabaki kurasa { $pages } - { $done } = { $left }.

garden-fence = { $hero } ana bustani ya mstatili yenye urefu wa mita { $length } na upana wa mita { $width }. { $hero } anataka kuizungushia uzio pande zote, akiacha tu lango lenye upana wa mita { $gate } bila uzio. { $hero } anahitaji uzio wa mita ngapi?
    .sides = Upande mmoja mrefu na upande mmoja mfupi kwa pamoja ni mita { $length } + { $width } = { $sides }.
    .around = Mzingo wa bustani ni mita { $sides } × 2 = { $around }.
    .fence = Ukiondoa lango, unahitajika uzio wa mita { $around } - { $gate } = { $fence }.

match-average = { $hero } anacheza mechi tatu za mpira wa kikapu na kupata pointi { $first }, pointi { $second } na pointi { $third }. Kwa wastani, { $hero } anapata pointi ngapi katika kila mechi?
    .points = Kwa jumla, { $hero } anapata pointi { $first } + { $second } + { $third } = { $points }.
    .average = Wastani ni pointi { $points } / 3 = { $average } kwa kila mechi.

water-tank = Tangi la maji lina ujazo wa lita { $capacity }, na sasa lina lita { $now } za maji. Pampu inaongeza lita { $rate } za maji kila dakika. Tangi litajaa baada ya dakika ngapi?
    .missing = Ili kujaa, tangi bado linahitaji lita { $capacity } - { $now } = { $missing }.
    .minutes = Pampu inahitaji dakika { $missing } / { $rate } = { $minutes } kuongeza kiasi hicho.

shells = { $hero } anaokota makombe { $shells } ya baharini ufukweni. { $friend } anaokota makombe { $more } zaidi kuliko { $hero }. Kwa pamoja wanaokota makombe mangapi?
    .other = { $friend } anaokota makombe { $shells } + { $more } = { $other }.
    .together = Kwa pamoja wanaokota makombe { $shells } + { $other } = { $together }.

way-to-school = Shule moja ndogo ina wanafunzi { $pupils }. Robo ya wanafunzi hao huenda shuleni kwa miguu, wanafunzi { $bus } huenda kwa basi, na wengine wote huenda kwa baiskeli. Ni wanafunzi wangapi wanaoenda shuleni kwa baiskeli?
    .walkers = Wanafunzi { $pupils } / 4 = { $walkers } huenda shuleni kwa miguu.
    .counted = Pamoja na wanaoenda kwa basi, hao ni wanafunzi { $walkers } + { $bus } = { $counted }.
    .bicycle = Kwa hiyo wanafunzi { $pupils } - { $counted } = { $bicycle } huenda kwa baiskeli.

savings = { $hero } anaweka akiba ya shilingi { $weekly } kila wiki. Baada ya wiki { $weeks }, anatumia shilingi { $spent } za akiba hiyo kununua zawadi. { $hero } anabakiwa na shilingi ngapi?
    .saved = Kwa wiki { $weeks }, { $hero } anaweka akiba ya shilingi { $weekly } × { $weeks } = { $saved }.
    .left = Baada ya kununua zawadi, anabakiwa na shilingi { $saved } - { $spent } = { $left }.

stationery = { $hero } ananunua madaftari { $notebooks } kwa yuan { $notebook_price } kila moja na kalamu { $pens } kwa yuan { $pen_price } kila moja, kisha analipa kwa noti ya yuan { $note }. { $hero } anarudishiwa yuan ngapi?
    .notebook_cost = Madaftari yanagharimu yuan { $notebooks } × { $notebook_price } = { $notebook_cost }.
    .pen_cost = Kalamu zinagharimu yuan { $pens } × { $pen_price } = { $pen_cost }.
    .bill = Kwa jumla ni yuan { $notebook_cost } + { $pen_cost } = { $bill }.
    .change = { $hero } anarudishiwa yuan { $note } - { $bill } = { $change }.

mango-crates = Muuza matunda anapokea makreti { $crates } ya maembe. Kila kreti lina maembe { $each }. Maembe { $spoiled } yameharibika, na mengine yote ni mazuri. Muuza matunda huyo anapokea maembe mazuri mangapi?
    .total = Makreti yote yana maembe { $crates } × { $each } = { $total }.
    .good = Muuza matunda anapokea maembe mazuri { $total } - { $spoiled } = { $good }.

wedding-garlands = Kwa ajili ya harusi mjini Hyderabad, muuza maua anatengeneza mashada kwa kutumia maua { $flowers }. Kila shada linahitaji maua { $per }, na maua yote yanatumika. Mashada { $entrance } yanatundikwa mlangoni, na mengine yote yanatundikwa ukumbini. Ni mashada mangapi yanayotundikwa ukumbini?
    .garlands = Muuza maua anatengeneza mashada { $flowers } / { $per } = { $garlands }.
    .hall = Ukumbini yanatundikwa mashada { $garlands } - { $entrance } = { $hall }.

roof-tiles = Ili kuezeka paa moja, vinahitajika vigae { $tiles }. Mafundi { $roofers } wanaezeka paa hilo, na kila fundi anaweka vigae { $daily } kwa siku. Mafundi hao wanahitaji siku ngapi kuezeka paa zima?
    .together = Kwa siku moja mafundi wote kwa pamoja wanaweka vigae { $roofers } × { $daily } = { $together }.
    .days = Ili kuezeka paa zima wanahitaji siku { $tiles } / { $together } = { $days }.

grandmother-age = { $hero } ana umri wa miaka { $age }. { $hero } alipozaliwa, mama yake alikuwa na umri wa miaka { $mother }. Mama wa { $hero } alipozaliwa, bibi wa { $hero } alikuwa na umri wa miaka { $grandmother }. Sasa bibi huyo ana umri wa miaka mingapi?
    .mother_now = Sasa mama ana umri wa miaka { $mother } + { $age } = { $mother_now }.
    .grandmother_now = Sasa bibi ana umri wa miaka { $grandmother } + { $mother_now } = { $grandmother_now }.

wedding-couple = Mwanamume mmoja ana umri wa miaka { $husband }. Mke wake ni mdogo kuliko yeye kwa miaka { $younger }. Walifunga ndoa miaka { $years } iliyopita. Siku ya harusi, mke huyo alikuwa na umri wa miaka mingapi?
    .wife = Sasa mke ana umri wa miaka { $husband } - { $younger } = { $wife }.
    .then = Siku ya harusi, mke alikuwa na umri wa miaka { $wife } - { $years } = { $then }.

samosa-sellers = { $hero } na { $friend } wanauza sambusa siku ileile. { $hero } anauza sambusa { $morning } asubuhi na sambusa { $evening } jioni. { $friend } anauza sambusa { $other } kwa siku nzima. Siku hiyo { $hero } anauza sambusa ngapi zaidi kuliko { $friend }?
    .total = { $hero } anauza sambusa { $morning } + { $evening } = { $total }.
    .more = Kwa hiyo { $hero } anauza sambusa { $total } - { $other } = { $more } zaidi kuliko { $friend }.

group-loan = { $hero } anakopa shilingi { $loan } kutoka kwa kikundi cha kuweka akiba mjini Nairobi. Pamoja na mkopo huo, { $hero } anapaswa kulipa ada ya shilingi { $fee }. { $hero } analipa mkopo na ada hiyo kwa awamu { $months } zilizo sawa, awamu moja kila mwezi. Kila awamu ya mwezi ni shilingi ngapi?
    .owed = Kwa jumla { $hero } anapaswa kulipa shilingi { $loan } + { $fee } = { $owed }.
    .payment = Kila awamu ya mwezi ni shilingi { $owed } / { $months } = { $payment }.

water-bill = Familia ya watu { $people } mjini Lima ina mita ya maji. Kila mwezi familia hiyo hulipa ada isiyobadilika ya sol { $charge }, na pia sol { $price } kwa kila mita ya ujazo ya maji yanayotumika. Mwezi huu familia hiyo inatumia mita za ujazo { $used } za maji. Familia hiyo inalipa sol ngapi kwa mwezi huu?
    .use_cost = Maji yaliyotumika yanagharimu sol { $used } × { $price } = { $use_cost }.
    .bill = Pamoja na ada isiyobadilika, familia inalipa sol { $use_cost } + { $charge } = { $bill }.

wooden-stool = Seremala anatengeneza kigoda chenye sehemu ya kukalia na miguu mitatu. Anahitaji dakika { $leg } kutengeneza kila mguu na dakika { $seat } kutengeneza sehemu ya kukalia. Seremala huyo anahitaji dakika ngapi kutengeneza kigoda kizima?
    .legs = Miguu mitatu inahitaji dakika { $leg } × 3 = { $legs }.
    .stool = Kigoda kizima kinahitaji dakika { $legs } + { $seat } = { $stool }.

festival-price = Katika duka moja mjini Dhaka, gunia kubwa la sukari linauzwa kwa taka { $price } za Bangladesh. Kabla ya sikukuu, bei hiyo inapanda kwa asilimia { $percent }. Baada ya hapo gunia hilo linauzwa kwa taka ngapi?
    .rise = Bei inapanda kwa taka { $price } × { $percent } / 100 = { $rise }.
    .dearer = Baada ya hapo gunia linauzwa kwa taka { $price } + { $rise } = { $dearer }.

festival-flags = { $hero } ana kipande cha kitambaa chenye umbo la mstatili, chenye urefu wa sentimita { $length } na upana wa sentimita { $width }. { $hero } anakata kitambaa hicho kwa mstari ulionyooka kutoka kona moja hadi kona iliyo mkabala nayo, na anapata bendera mbili zenye ukubwa sawa kwa ajili ya sikukuu. Eneo la kila bendera ni sentimita za mraba ngapi?
    .cloth = Eneo la kitambaa chote ni sentimita za mraba { $length } × { $width } = { $cloth }.
    .flag = Eneo la kila bendera ni sentimita za mraba { $cloth } / 2 = { $flag }.


rice-prices = Katika kibanda cha kwanza cha soko moja mjini Lima, kilogramu { $first_kilos } za mchele zinauzwa kwa sol { $first_price }. Katika kibanda cha pili, kilogramu { $second_kilos } za mchele zinauzwa kwa sol { $second_price }. Katika kibanda cha pili, bei ya kilogramu moja ya mchele ni nafuu kwa sol ngapi kuliko katika kibanda cha kwanza?
    .first = Katika kibanda cha kwanza, kilogramu moja inauzwa kwa sol { $first_price } / { $first_kilos } = { $first }.
    .second = Katika kibanda cha pili, kilogramu moja inauzwa kwa sol { $second_price } / { $second_kilos } = { $second }.
    .saved = Kwa hiyo, katika kibanda cha pili kilogramu moja ni nafuu kwa sol { $first } - { $second } = { $saved }.

honey-hives = Mfugaji nyuki anavuna kilogramu { $kilos } za asali kutoka kwenye mizinga { $hives } iliyo karibu na mto, na kilogramu { $other_kilos } za asali kutoka kwenye mizinga { $other_hives } iliyo msituni. Kwa wastani, mfugaji huyo anavuna kilogramu ngapi za asali kwa kila mzinga?
    .honey = Mfugaji nyuki anavuna kilogramu za asali { $kilos } + { $other_kilos } = { $honey }.
    .all_hives = Kuna mizinga { $hives } + { $other_hives } = { $all_hives }.
    .average = Wastani ni kilogramu { $honey } / { $all_hives } = { $average } kwa kila mzinga.

table-tiles = { $hero } anafunika uso wa meza ya mstatili kwa vigae vya mraba. Uso wa meza hiyo una urefu wa sentimita { $length } na upana wa sentimita { $width }. Kila upande wa kigae una urefu wa sentimita { $side }. Vigae vinapangwa bila kuacha nafasi kati ya kigae kimoja na kingine. { $hero } anahitaji vigae vingapi?
    .along = Kwenye urefu wa meza vinapangwa vigae { $length } / { $side } = { $along }.
    .across = Kwenye upana wa meza vinapangwa vigae { $width } / { $side } = { $across }.
    .tiles = Kwa hiyo { $hero } anahitaji vigae { $along } × { $across } = { $tiles }.

seed-potatoes = Familia { $families } za kijiji kimoja nchini Peru zinavuna kwa pamoja magunia { $sacks } ya viazi. Zinahifadhi magunia { $seed } kwa ajili ya mbegu na kugawana magunia mengine kwa usawa. Kila gunia lina uzito wa kilogramu { $weight }. Kila familia inapata kilogramu ngapi za viazi?
    .shared = Familia hizo zinagawana magunia { $sacks } - { $seed } = { $shared }.
    .each = Kila familia inapata magunia { $shared } / { $families } = { $each }.
    .kilos = Kwa hiyo kila familia inapata kilogramu za viazi { $each } × { $weight } = { $kilos }.

flatbread-oven = Mwokaji mikate mjini Tashkent anajaza tanuri kwa mikate bapa { $load }. Baada ya dakika { $minutes } mikate hiyo huwa tayari, na papo hapo mwokaji huyo hujaza tanuri kwa idadi ileile ya mikate mipya. Mwokaji huyo anaoka mikate bapa mingapi kwa muda wa saa { $hours } bila kupumzika?
    .time = Katika saa { $hours } kuna dakika { $hours } × 60 = { $time }.
    .loads = Katika muda huo, mwokaji anaoka mikate ya tanuri zima mara { $time } / { $minutes } = { $loads }.
    .flatbreads = Kwa hiyo mwokaji anaoka mikate bapa { $loads } × { $load } = { $flatbreads }.

tea-pickers = Katika shamba la chai, wafanyakazi { $pickers } wanachuma kilogramu { $total } za majani ya chai kwa siku { $days }. Kila mfanyakazi anachuma kiasi kilekile kila siku. Wafanyakazi { $more } wanaochuma kwa kasi hiyohiyo wanachuma kilogramu ngapi za majani ya chai kwa siku moja?
    .daily = Kwa siku moja, wafanyakazi { $pickers } wanachuma kilogramu { $total } / { $days } = { $daily }.
    .each = Kwa siku moja, mfanyakazi mmoja anachuma kilogramu { $daily } / { $pickers } = { $each }.
    .picked = Kwa hiyo, kwa siku moja, wafanyakazi { $more } wanachuma kilogramu { $each } × { $more } = { $picked }.

flour-sacks = Kiwanda cha mikate cha kijijini kinanunua magunia { $sacks } ya unga, na kila gunia lina kilogramu { $weight } za unga. Kinatumia mbili ya tano ya unga huo kutengeneza keki, na unga unaobaki kutengeneza mikate. Kiwanda hicho kinatumia kilogramu ngapi za unga kutengeneza keki?
    .flour = Kiwanda kinanunua kilogramu za unga { $sacks } × { $weight } = { $flour }.
    .fifth = Moja ya tano ya unga huo ni kilogramu { $flour } / 5 = { $fifth }.
    .cakes = Ili kutengeneza keki, kiwanda kinatumia kilogramu za unga { $fifth } × 2 = { $cakes }.

stall-fee = Katika soko moja mjini Marseille, { $hero } anauza vikapu { $baskets } vya stroberi kwa euro { $price } kila kimoja. { $hero } anapaswa kulilipa soko hilo ada ya asilimia { $percent } ya mapato ya mauzo hayo. { $hero } anabakiwa na euro ngapi?
    .income = Mapato ni euro { $baskets } × { $price } = { $income }.
    .fee = Ada ni euro { $income } × { $percent } / 100 = { $fee }.
    .kept = Kwa hiyo { $hero } anabakiwa na euro { $income } - { $fee } = { $kept }.

hibiscus-drink = Kwa ajili ya tamasha mjini Dakar, { $hero } anachanganya lita { $juice } za juisi ya rozela na lita { $water } za maji. { $hero } anamimina kinywaji chote kwenye vikombe, mililita { $cup } katika kila kikombe. { $hero } anajaza vikombe vingapi?
    .drink = Kinywaji chote ni lita { $juice } + { $water } = { $drink }.
    .millilitres = Hizo ni mililita { $drink } × { 1000 } = { $millilitres }.
    .cups = Kwa hiyo { $hero } anajaza vikombe { $millilitres } / { $cup } = { $cups }.

water-cans = { $hero } anahitaji lita { $need } za maji kwa ajili ya bustani. Kisima kiko umbali wa mita { $distance } kutoka kwenye bustani hiyo. { $hero } anatembea kutoka bustanini hadi kisimani, na kila mara anarudi bustanini akiwa amebeba lita { $carry } za maji. Kwa jumla { $hero } anatembea mita ngapi hadi maji yote yafike bustanini?
    .trip = Kwenda kisimani na kurudi ni mita { $distance } × 2 = { $trip }.
    .trips = { $hero } anaenda kisimani mara { $need } / { $carry } = { $trips }.
    .total = Kwa jumla { $hero } anatembea mita { $trip } × { $trips } = { $total }.


family-ages = { $hero } ana umri wa miaka { $age }. Baba wa { $hero } ana umri wa miaka { $father }, na mama wa { $hero } ni mdogo kuliko baba huyo kwa miaka { $younger }. Baada ya miaka { $years }, jumla ya umri wa watu hao watatu itakuwa miaka mingapi?
    .mother = Mama ana umri wa miaka { $father } - { $younger } = { $mother }.
    .now = Sasa jumla ya umri wa watu hao watatu ni miaka { $father } + { $mother } + { $age } = { $now }.
    .added = Baada ya miaka { $years }, jumla hiyo itaongezeka kwa miaka { $years } × 3 = { $added }.
    .later = Wakati huo, jumla ya umri wao itakuwa miaka { $now } + { $added } = { $later }.

rug-weaver = { $hero } anafuma zulia litakalokuwa na urefu wa sentimita { $length } na upana wa sentimita { $width }. Kila saa zulia linaongezeka urefu kwa sentimita { $rate }, na { $hero } anafanya kazi kwa saa { $hours } kila siku. Tayari { $hero } amefanya kazi kwa siku { $days }. { $hero } anahitaji siku ngapi zaidi ili kumaliza zulia hilo?
    .daily = Kwa siku moja zulia linaongezeka urefu kwa sentimita { $rate } × { $hours } = { $daily }.
    .done = Kwa siku { $days }, { $hero } amefuma sentimita { $daily } × { $days } = { $done }.
    .missing = Urefu ambao bado haujafumwa ni sentimita { $length } - { $done } = { $missing }.
    .more = Ili kufuma urefu huo, { $hero } anahitaji siku { $missing } / { $daily } = { $more } zaidi.

handcart-partners = { $hero } na { $friend } wanatengeneza mkokoteni pamoja. Mbao zinagharimu rupia { $wood }, na magurudumu yanagharimu rupia { $wheels }. Wawili hao wanalipia gharama zote, na { $hero } analipa rupia { $more } zaidi kuliko { $friend }. { $hero } analipa rupia ngapi?
    .cost = Mbao na magurudumu kwa pamoja vinagharimu rupia { $wood } + { $wheels } = { $cost }.
    .rest = Bila rupia { $more } za ziada, wote wawili wangelipa kiasi sawa, kwa pamoja rupia { $cost } - { $more } = { $rest }.
    .lower = { $friend } analipa nusu ya kiasi hicho, yaani rupia { $rest } / 2 = { $lower }.
    .higher = { $hero } analipa rupia { $lower } + { $more } = { $higher }.

wedding-rice = Familia moja inanunua kilogramu { $rice } za mchele kwa ajili ya harusi. Wapishi wanatumia mbili ya tano ya mchele huo kwa chakula cha mchana na kilogramu { $evening } za mchele huo kwa chakula cha jioni. Baada ya chakula cha jioni, zinabaki kilogramu ngapi za mchele?
    .fifth = Moja ya tano ya mchele huo ni kilogramu { $rice } / 5 = { $fifth }.
    .lunch = Kwa chakula cha mchana wapishi wanatumia kilogramu { $fifth } × 2 = { $lunch }.
    .after = Baada ya chakula cha mchana zinabaki kilogramu { $rice } - { $lunch } = { $after }.
    .left = Baada ya chakula cha jioni zinabaki kilogramu za mchele { $after } - { $evening } = { $left }.

two-year-deposit = { $hero } anaweka ruble { $deposit } katika akaunti ya benki isiyo na pesa zozote. Mwishoni mwa kila mwaka benki inaongeza asilimia { $percent } ya pesa zilizo katika akaunti wakati huo. { $hero } haweki pesa nyingine wala hatoi pesa zozote. Baada ya miaka miwili akaunti hiyo ina ruble ngapi?
    .first = Mwishoni mwa mwaka wa kwanza, benki inaongeza ruble { $deposit } × { $percent } / 100 = { $first }.
    .middle = Hapo akaunti ina ruble { $deposit } + { $first } = { $middle }.
    .second = Mwishoni mwa mwaka wa pili, benki inaongeza ruble { $middle } × { $percent } / 100 = { $second }.
    .end = Baada ya miaka miwili akaunti ina ruble { $middle } + { $second } = { $end }.

clay-bricks = { $hero } anatengeneza matofali { $quick } ya udongo kwa saa, na { $friend } anatengeneza matofali { $slow } ya udongo kwa saa. Kwanza { $hero } anafanya kazi peke yake kwa saa { $hours }. Kisha { $hero } na { $friend } wanafanya kazi pamoja hadi yapatikane jumla ya matofali { $total }. Wanafanya kazi pamoja kwa muda wa saa ngapi?
    .alone = Akifanya kazi peke yake, { $hero } anatengeneza matofali { $quick } × { $hours } = { $alone }.
    .missing = Baada ya hapo bado yanahitajika matofali { $total } - { $alone } = { $missing }.
    .both = Kwa saa moja wanatengeneza pamoja matofali { $quick } + { $slow } = { $both }.
    .together = Wanafanya kazi pamoja kwa muda wa saa { $missing } / { $both } = { $together }.

covered-box = { $hero } ana sanduku la mbao lenye umbo la mstatili na lisilo na kifuniko. Sanduku hilo lina urefu wa sentimita { $length }, upana wa sentimita { $width } na kimo cha sentimita { $height }. { $hero } anafunika kwa kitambaa sehemu ya nje ya kitako na ya pande zote nne, na hakuna kipande cha kitambaa kinachofunika kingine. { $hero } anahitaji sentimita za mraba ngapi za kitambaa?
    .bottom = Eneo la kitako ni sentimita za mraba { $length } × { $width } = { $bottom }.
    .long_sides = Eneo la pande mbili ndefu ni sentimita za mraba { $length } × { $height } × 2 = { $long_sides }.
    .short_sides = Eneo la pande mbili fupi ni sentimita za mraba { $width } × { $height } × 2 = { $short_sides }.
    .cloth = { $hero } anahitaji kitambaa cha sentimita za mraba { $bottom } + { $long_sides } + { $short_sides } = { $cloth }.

soup-week = Kuanzia Jumatatu hadi Ijumaa, kibanda cha chakula mjini Osaka huuza wastani wa mabakuli { $weekday } ya supu kwa siku, na siku za Jumamosi na Jumapili huuza wastani wa mabakuli { $weekend } ya supu kwa siku. Kwa wiki nzima, kibanda hicho huuza wastani wa mabakuli mangapi ya supu kwa siku?
    .five_days = Kuanzia Jumatatu hadi Ijumaa, kibanda huuza mabakuli { $weekday } × 5 = { $five_days }.
    .two_days = Jumamosi na Jumapili huuza mabakuli { $weekend } × 2 = { $two_days }.
    .bowls = Kwa wiki nzima huuza mabakuli { $five_days } + { $two_days } = { $bowls }.
    .average = Kwa wastani, kila siku huuza mabakuli ya supu { $bowls } / 7 = { $average }.

chicken-feed = Mkulima anatengeneza chakula cha kuku kwa kuchanganya mahindi na pumba. Kwa kila kilogramu { $maize } za mahindi, mkulima anatia kilogramu { $bran } za pumba. Kilogramu moja ya mahindi inagharimu shilingi { $price }. Mkulima anatengeneza kilogramu { $total } za chakula hicho. Mahindi yaliyomo katika chakula hicho yanagharimu shilingi ngapi?
    .batch = Kwa kutumia kilogramu { $maize } za mahindi, mkulima anapata kilogramu za chakula { $maize } + { $bran } = { $batch }.
    .batches = Mkulima anahitaji kiasi hicho mara { $total } / { $batch } = { $batches }.
    .maize_kilos = Kwa hiyo mkulima anatumia kilogramu za mahindi { $batches } × { $maize } = { $maize_kilos }.
    .cost = Mahindi hayo yanagharimu shilingi { $maize_kilos } × { $price } = { $cost }.

fence-posts = Mkulima anajenga uzio ulionyooka wenye nguzo { $posts }. Umbali kutoka kila nguzo hadi nguzo inayofuata ni mita { $apart }. Kutoka nguzo ya kwanza hadi nguzo ya mwisho, mkulima anafunga nyaya { $wires }, mmoja juu ya mwingine. Duka linauza waya huo katika roli za mita { $roll }. Mkulima anahitaji roli ngapi za waya?
    .gaps = Kati ya nguzo hizo kuna nafasi { $posts } - 1 = { $gaps }.
    .length = Kutoka nguzo ya kwanza hadi nguzo ya mwisho ni mita { $gaps } × { $apart } = { $length }.
    .wire = Mkulima anahitaji mita za waya { $length } × { $wires } = { $wire }.
    .rolls = Hizo ni roli za waya { $wire } / { $roll } = { $rolls }.


olive-orchard = Katika shamba la matunda kuna miti { $trees }. Robo ya miti hiyo ni milimau. Theluthi moja ya miti mingine ni mitini. Miti yote iliyobaki ni mizeituni, na kila mzeituni unazaa kilogramu { $kilos } za zeituni. Kwa jumla mizeituni hiyo inazaa kilogramu ngapi za zeituni?
    .lemon = Kuna milimau { $trees } / 4 = { $lemon }.
    .others = Idadi ya miti mingine ni { $trees } - { $lemon } = { $others }.
    .fig = Kuna mitini { $others } / 3 = { $fig }.
    .olive = Kwa hiyo kuna mizeituni { $others } - { $fig } = { $olive }.
    .harvest = Mizeituni hiyo inazaa kilogramu za zeituni { $olive } × { $kilos } = { $harvest }.

nut-mix = Mwenye duka mjini Kazan anachanganya kilogramu { $nuts } za njugu na kilogramu { $raisins } za zabibu kavu. Kilogramu moja ya njugu inagharimu ruble { $nut_price }, na kilogramu moja ya zabibu kavu inagharimu ruble { $raisin_price }. Kilogramu moja ya mchanganyiko huo inagharimu ruble ngapi?
    .nut_cost = Njugu zinagharimu ruble { $nuts } × { $nut_price } = { $nut_cost }.
    .raisin_cost = Zabibu kavu zinagharimu ruble { $raisins } × { $raisin_price } = { $raisin_cost }.
    .cost = Mchanganyiko wote unagharimu ruble { $nut_cost } + { $raisin_cost } = { $cost }.
    .kilos = Mchanganyiko huo una uzito wa kilogramu { $nuts } + { $raisins } = { $kilos }.
    .kilo_price = Kilogramu moja ya mchanganyiko inagharimu ruble { $cost } / { $kilos } = { $kilo_price }.

basket-makers = { $hero } na { $friend } wanasuka vikapu mjini Oaxaca. { $hero } anasuka vikapu { $daily } kila siku kwa muda wa siku { $days } na kuviuza vyote kwa peso { $price } kila kimoja. { $friend } anasuka vikapu { $other_daily } kila siku kwa muda wa siku { $other_days } na kuviuza vyote kwa peso { $other_price } kila kimoja. { $hero } anapata peso ngapi zaidi kuliko { $friend }?
    .baskets = { $hero } anasuka vikapu { $daily } × { $days } = { $baskets }.
    .other_baskets = { $friend } anasuka vikapu { $other_daily } × { $other_days } = { $other_baskets }.
    .income = { $hero } anapata peso { $baskets } × { $price } = { $income }.
    .other_income = { $friend } anapata peso { $other_baskets } × { $other_price } = { $other_income }.
    .more = Kwa hiyo { $hero } anapata peso { $income } - { $other_income } = { $more } zaidi kuliko { $friend }.

peanut-oil = Mkulima anapeleka magunia { $sacks } ya karanga kwenye kiwanda cha kukamulia mafuta, na kila gunia lina kilogramu { $weight } za karanga. Kutokana na kila kilogramu { $per_litre } za karanga, kiwanda kinakamua lita moja ya mafuta. Mkulima anakilipa kiwanda rupia { $fee } kwa kila gunia na anauza mafuta yote kwa rupia { $price } kwa lita. Baada ya kukilipa kiwanda, mkulima anabakiwa na rupia ngapi kutokana na mauzo hayo?
    .kilos = Mkulima anapeleka kiwandani kilogramu za karanga { $sacks } × { $weight } = { $kilos }.
    .litres = Kiwanda kinakamua lita za mafuta { $kilos } / { $per_litre } = { $litres }.
    .income = Mauzo ya mafuta yanaleta rupia { $litres } × { $price } = { $income }.
    .pressing = Mkulima anakilipa kiwanda rupia { $sacks } × { $fee } = { $pressing }.
    .left = Kwa hiyo mkulima anabakiwa na rupia { $income } - { $pressing } = { $left }.

electricity-bill = Mita ya umeme ya familia moja inaonyesha kilowati-saa { $start } mwanzoni mwa mwezi na kilowati-saa { $end } mwishoni mwa mwezi. Kilowati-saa { $block } za kwanza za mwezi zinagharimu rupia { $low } kila moja, na nyingine zote zinagharimu rupia { $high } kila moja. Pia kuna ada isiyobadilika ya rupia { $charge } kwa mwezi. Familia hiyo inalipa rupia ngapi kwa mwezi huo?
    .used = Familia hiyo inatumia kilowati-saa { $end } - { $start } = { $used }.
    .extra = Kwa bei ya juu zaidi kuna kilowati-saa { $used } - { $block } = { $extra }.
    .block_cost = Kilowati-saa { $block } za kwanza zinagharimu rupia { $block } × { $low } = { $block_cost }.
    .extra_cost = Kilowati-saa nyingine zinagharimu rupia { $extra } × { $high } = { $extra_cost }.
    .energy = Umeme wote unagharimu rupia { $block_cost } + { $extra_cost } = { $energy }.
    .bill = Pamoja na ada isiyobadilika, familia inalipa rupia { $energy } + { $charge } = { $bill }.

festival-lanterns = Kwa ajili ya tamasha, kijiji kilicho karibu na Chiang Mai kinanunua maboksi { $boxes } yenye taa { $per_box } za karatasi kila moja. Katika mitaa { $streets }, watu wanatundika taa { $per_street } katika kila mtaa, na kwenye miti { $trees }, wanatundika taa { $per_tree } kwenye kila mti. Wanakipa kijiji kingine nusu ya taa zinazobaki. Kijiji hicho kingine kinapata taa ngapi?
    .bought = Kijiji kinanunua taa { $boxes } × { $per_box } = { $bought }.
    .on_streets = Mitaani kuna taa { $streets } × { $per_street } = { $on_streets }.
    .on_trees = Kwenye miti kuna taa { $trees } × { $per_tree } = { $on_trees }.
    .hung = Kwa jumla watu wanatundika taa { $on_streets } + { $on_trees } = { $hung }.
    .left = Kisha zinabaki taa { $bought } - { $hung } = { $left }.
    .given = Kijiji kingine kinapata taa { $left } / 2 = { $given }.

savings-circle = Kikundi cha kuweka akiba kina wanachama { $members }. Kila mwanachama anachangia shilingi { $pay } kila mwezi kwa muda wa miezi { $months }. Katika muda huo kikundi kinatoa mikopo { $loans }. Mikopo yote inalipwa kikamilifu, na kwa kila mkopo kikundi kinapokea pia riba ya shilingi { $interest }. Mwishoni kikundi kinatumia shilingi { $party } kwa sherehe na kuwagawia wanachama wake pesa zinazobaki kwa usawa. Kila mwanachama anapata shilingi ngapi?
    .monthly = Kwa mwezi mmoja wanachama wote kwa pamoja wanachangia shilingi { $members } × { $pay } = { $monthly }.
    .saved = Kwa miezi { $months } wanachangia shilingi { $monthly } × { $months } = { $saved }.
    .earned = Riba yote ni shilingi { $loans } × { $interest } = { $earned }.
    .fund = Mwishoni kikundi kina shilingi { $saved } + { $earned } = { $fund }.
    .rest = Baada ya sherehe zinabaki shilingi { $fund } - { $party } = { $rest }.
    .share = Kila mwanachama anapata shilingi { $rest } / { $members } = { $share }.

tailor-workshop = Kwa ajili ya harusi, karakana ya ushonaji inapaswa kushona magauni { $dresses } na mashati { $shirts }. Fundi cherehani anahitaji saa { $dress } kushona kila gauni na saa { $shirt } kushona kila shati. Mafundi { $tailors } wanagawana kazi hiyo kwa usawa, na kila mmoja wao anafanya kazi kwa saa { $hours } kila siku. Wana siku { $available } za kufanya kazi hiyo. Wanamaliza kazi siku ngapi kabla ya muda huo kuisha?
    .dress_hours = Magauni yanahitaji saa za kazi { $dresses } × { $dress } = { $dress_hours }.
    .shirt_hours = Mashati yanahitaji saa za kazi { $shirts } × { $shirt } = { $shirt_hours }.
    .work = Kwa jumla ni saa za kazi { $dress_hours } + { $shirt_hours } = { $work }.
    .daily = Kila siku mafundi wote kwa pamoja wanafanya kazi kwa saa { $tailors } × { $hours } = { $daily }.
    .days = Wanahitaji siku { $work } / { $daily } = { $days }.
    .spare = Wanamaliza kazi siku { $available } - { $days } = { $spare } kabla ya muda kuisha.

pickle-jars = { $hero } na { $friend } wanatengeneza achari ya maembe pamoja. Wananunua kilogramu { $mangoes } za maembe kwa rupia { $mango_price } kwa kilogramu, lita { $oil } za mafuta kwa rupia { $oil_price } kwa lita na chupa tupu { $jars } kwa rupia { $jar_price } kila moja. Wanajaza chupa zote na kuuza kila chupa iliyojaa kwa rupia { $price }. { $hero } na { $friend } hawana gharama nyingine na wanagawana faida kwa usawa. Kila mmoja wao anapata rupia ngapi?
    .mango_cost = Maembe yanagharimu rupia { $mangoes } × { $mango_price } = { $mango_cost }.
    .oil_cost = Mafuta yanagharimu rupia { $oil } × { $oil_price } = { $oil_cost }.
    .jar_cost = Chupa zinagharimu rupia { $jars } × { $jar_price } = { $jar_cost }.
    .costs = Gharama zote kwa pamoja ni rupia { $mango_cost } + { $oil_cost } + { $jar_cost } = { $costs }.
    .income = Mauzo yanaleta rupia { $jars } × { $price } = { $income }.
    .profit = Faida ni rupia { $income } - { $costs } = { $profit }.
    .share = Kila mmoja wao anapata rupia { $profit } / 2 = { $share }.

sheep-and-goats = Mfugaji ana kondoo { $sheep } na mbuzi { $goats }. Katika majira ya kuchipua, asilimia { $sheep_percent } ya kondoo hao wanazaa mwanakondoo mmoja kila mmoja, na asilimia { $goat_percent } ya mbuzi hao wanazaa mwanambuzi mmoja kila mmoja. Katika majira ya kupukutika majani, mfugaji anauza robo ya wanyama wote, wadogo kwa wakubwa. Mfugaji huyo anabakiwa na wanyama wangapi?
    .lambs = Idadi ya wanakondoo ni { $sheep } × { $sheep_percent } / 100 = { $lambs }.
    .kids = Idadi ya wanambuzi ni { $goats } × { $goat_percent } / 100 = { $kids }.
    .all_sheep = Pamoja na wanakondoo, kuna kondoo { $sheep } + { $lambs } = { $all_sheep }.
    .all_goats = Pamoja na wanambuzi, kuna mbuzi { $goats } + { $kids } = { $all_goats }.
    .animals = Kwa jumla ni wanyama { $all_sheep } + { $all_goats } = { $animals }.
    .sold = Mfugaji anauza wanyama { $animals } / 4 = { $sold }.
    .left = Hivyo mfugaji anabakiwa na wanyama { $animals } - { $sold } = { $left }.

tamale-stall = { $hero } anauza tamale sokoni kwa siku tatu. Siku ya Ijumaa { $hero } anauza tamale { $friday } na siku ya Jumamosi tamale { $saturday }, kwa peso { $price } kila moja. Siku ya Jumapili { $hero } anapunguza bei ya kila tamale kwa peso { $off } na kuuza tamale { $sunday }. Katika kila moja ya siku hizo tatu, { $hero } anatumia peso { $cost } kununua viambato na hana gharama nyingine. Kwa wastani, { $hero } anapata faida ya peso ngapi kwa siku?
    .friday_income = Siku ya Ijumaa { $hero } anapata peso { $friday } × { $price } = { $friday_income }.
    .saturday_income = Siku ya Jumamosi { $hero } anapata peso { $saturday } × { $price } = { $saturday_income }.
    .reduced = Siku ya Jumapili kila tamale inauzwa kwa peso { $price } - { $off } = { $reduced }.
    .sunday_income = Siku ya Jumapili { $hero } anapata peso { $sunday } × { $reduced } = { $sunday_income }.
    .income = Kwa siku tatu anapata peso { $friday_income } + { $saturday_income } + { $sunday_income } = { $income }.
    .costs = Viambato vinagharimu peso { $cost } × 3 = { $costs }.
    .profit = Faida ya siku tatu ni peso { $income } - { $costs } = { $profit }.
    .average = Kwa wastani, kila siku { $hero } anapata faida ya peso { $profit } / 3 = { $average }.

wedding-feast = Wageni { $bride } wa familia ya bibi harusi wanakuja harusini, na idadi ya wageni wa familia ya bwana harusi ni mara mbili ya idadi hiyo. Hakuna wageni wengine. Robo ya wageni wote ni watoto, na wengine ni watu wazima. Mlo wa mtu mzima unagharimu yuan { $adult } na mlo wa mtoto unagharimu yuan { $child }, na kila mgeni anapata mlo mmoja. Ukumbi wa harusi unagharimu yuan { $hall }. Milo yote na ukumbi vinagharimu jumla ya yuan ngapi?
    .groom = Kutoka kwa familia ya bwana harusi wanakuja wageni { $bride } × 2 = { $groom }.
    .guests = Kwa jumla kuna wageni { $bride } + { $groom } = { $guests }.
    .children = Kati yao, watoto ni { $guests } / 4 = { $children }.
    .adults = Idadi ya watu wazima ni { $guests } - { $children } = { $adults }.
    .adult_meals = Milo ya watu wazima inagharimu yuan { $adults } × { $adult } = { $adult_meals }.
    .child_meals = Milo ya watoto inagharimu yuan { $children } × { $child } = { $child_meals }.
    .meals = Milo yote inagharimu yuan { $adult_meals } + { $child_meals } = { $meals }.
    .total = Milo na ukumbi vinagharimu yuan { $meals } + { $hall } = { $total }.

ferry-seats = Kivuko mjini Istanbul kina viti { $seats } vya abiria. Leo kivuko hicho kinavuka mara { $trips }. Katika safari ya mwisho viti { $empty } vinabaki wazi, na katika safari nyingine zote kila kiti kina abiria. Leo kivuko hicho kinabeba jumla ya abiria wangapi?
    .places = Katika safari { $trips } kuna viti { $seats } × { $trips } = { $places }.
    .passengers = Ukiondoa viti vilivyobaki wazi, kivuko kinabeba abiria { $places } - { $empty } = { $passengers }.

old-trees = Mti wa linden katika bustani ya mapumziko mjini Kazan una umri wa miaka { $lime }. Mwaloni ulio kando yake una umri mkubwa zaidi kwa miaka { $older }. Mwaloni huo utakuwa na umri wa miaka mingapi baada ya miaka { $years }?
    .oak = Sasa mwaloni una umri wa miaka { $lime } + { $older } = { $oak }.
    .later = Baada ya miaka { $years } mwaloni utakuwa na umri wa miaka { $oak } + { $years } = { $later }.

parcel-round = Dereva mmoja mjini Leipzig ana vifurushi { $parcels } vya kusambaza na anahitaji dakika { $minutes } kwa kila kifurushi. Njiani dereva huyo anapumzika mara moja kwa dakika { $pause }. Safari hiyo yote inachukua dakika ngapi?
    .delivery = Kusambaza vifurushi pekee kunachukua dakika { $parcels } × { $minutes } = { $delivery }.
    .round = Pamoja na mapumziko, safari yote inachukua dakika { $delivery } + { $pause } = { $round }.

letter-carrier = Mpeleka barua katika milima iliyo karibu na Oaxaca huendesha baiskeli. Kila siku ya kazi, njia ya kwenda ina urefu wa kilomita { $out }, na njia ya kurudi, ambayo ni fupi zaidi, ina urefu wa kilomita { $back }. Kwa siku { $days } za kazi, mpeleka barua huyo huendesha baiskeli kilomita ngapi?
    .daily = Kwa siku moja ni kilomita { $out } + { $back } = { $daily }.
    .total = Kwa siku { $days } mpeleka barua huendesha baiskeli kilomita { $daily } × { $days } = { $total }.

stamp-album = { $hero } hukusanya stempu na ana stempu { $stamps }. { $hero } anawapa wengine stempu { $given } na kuweka zote zinazobaki katika albamu, stempu { $page } katika kila ukurasa. Stempu hizo zinajaza kurasa ngapi?
    .kept = { $hero } anabakiwa na stempu { $stamps } - { $given } = { $kept }.
    .pages = Stempu hizo zinajaza kurasa { $kept } / { $page } = { $pages }.

phone-photos = Simu ya { $hero } ina picha { $photos }. Idadi ya picha katika simu ya { $friend } ni mara { $times } ya idadi hiyo. Simu ya { $friend } ina picha ngapi zaidi kuliko simu ya { $hero }?
    .other = Simu ya { $friend } ina picha { $photos } × { $times } = { $other }.
    .more = Hizo ni picha { $other } - { $photos } = { $more } zaidi kuliko katika simu ya { $hero }.

vaccination-days = Watoto { $children } wanachanjwa katika kituo cha afya mjini Dakar. Asilimia { $percent } ya watoto hao wanakuja siku ya kwanza, na wengine wote wanakuja siku ya pili. Ni watoto wangapi wanaokuja siku ya pili?
    .first = Siku ya kwanza wanakuja watoto { $children } × { $percent } / 100 = { $first }.
    .second = Siku ya pili wanakuja watoto { $children } - { $first } = { $second }.

museum-trip = Darasa moja la shule mjini Chiang Mai linatembelea jumba la makumbusho. Basi linagharimu baht { $bus } kwa darasa zima, na kila mmoja wa wanafunzi { $pupils } anahitaji tiketi ya baht { $ticket }. Mwalimu halazimiki kulipa. Ziara hiyo inagharimu jumla ya baht ngapi?
    .tickets = Tiketi zinagharimu baht { $ticket } × { $pupils } = { $tickets }.
    .total = Pamoja na basi, ziara inagharimu baht { $tickets } + { $bus } = { $total }.

spelling-tests = { $hero } anafanya majaribio matatu ya tahajia na kupata wastani wa alama { $average } kwa kila jaribio. Katika majaribio mawili ya kwanza kwa pamoja anapata alama { $both }. { $hero } anapata alama ngapi katika jaribio la tatu?
    .points = Katika majaribio yote matatu kwa pamoja { $hero } anapata alama { $average } × 3 = { $points }.
    .third = Katika jaribio la tatu { $hero } anapata alama { $points } - { $both } = { $third }.

school-theatre = Ukumbi wa shule una safu { $rows } zenye viti { $seats } kila moja. Wageni { $guests } wanakuja kutazama mchezo wa kuigiza unaochukua dakika { $minutes }, na kila mgeni anakaa kwenye kiti kimoja. Ni viti vingapi vinavyobaki wazi?
    .places = Ukumbi una viti { $rows } × { $seats } = { $places }.
    .empty = Kwa hiyo vinabaki wazi viti { $places } - { $guests } = { $empty }.

coloured-water = Katika somo la sayansi, mwalimu anachanganya mililita { $blue } za maji ya buluu na mililita { $yellow } za maji ya njano. Mwalimu anamimina maji yote hayo ya kijani katika glasi { $glasses }, kiasi sawa katika kila glasi. Kila glasi ina mililita ngapi za maji ya kijani?
    .green = Maji yote ya kijani ni mililita { $blue } + { $yellow } = { $green }.
    .each = Maji ya kijani katika kila glasi ni mililita { $green } / { $glasses } = { $each }.

late-train = Kulingana na ratiba, treni inayotoka Tashkent inahitaji saa { $hours } na dakika { $minutes } kufika kituo chake cha mwisho. Leo inaondoka kwa wakati lakini inafika ikiwa imechelewa kwa dakika { $delay }. Leo safari hiyo inachukua dakika ngapi?
    .full = Saa { $hours } ni dakika { $hours } × 60 = { $full }.
    .planned = Kulingana na ratiba, safari inachukua dakika { $full } + { $minutes } = { $planned }.
    .today = Leo inachukua dakika { $planned } + { $delay } = { $today }.

office-printers = Ofisi inahitaji nakala { $copies } za ripoti yenye kurasa { $pages }. Printa mbili zinaanza kazi kwa wakati mmoja na kuchapisha bila kusimama hadi kurasa zote zichapishwe. Moja inachapisha kurasa { $fast } kwa dakika, na nyingine kurasa { $slow } kwa dakika. Printa hizo mbili zinahitaji dakika ngapi?
    .all = Kuna kurasa za kuchapisha { $copies } × { $pages } = { $all }.
    .speed = Kwa dakika moja printa hizo mbili zinachapisha kurasa { $fast } + { $slow } = { $speed }.
    .minutes = Zinahitaji dakika { $all } / { $speed } = { $minutes }.

picture-books = Maktaba mjini Hyderabad ina vitabu { $books }. Theluthi moja ya vitabu hivyo ni vitabu vya picha. Kwa sasa vitabu { $lent } vya picha vimeazimwa. Vitabu vingine vyote vya picha vimepangwa kwenye rafu { $shelves }, idadi sawa kwenye kila rafu. Kila rafu ina vitabu vingapi vya picha?
    .picture = Maktaba ina vitabu vya picha { $books } / 3 = { $picture }.
    .present = Sasa katika maktaba kuna vitabu vya picha { $picture } - { $lent } = { $present }.
    .each = Kila rafu ina vitabu vya picha { $present } / { $shelves } = { $each }.

school-yard = Uwanja wa shule wenye umbo la mstatili una urefu wa mita { $length } na upana wa mita { $width }. Ndani yake kuna kiwanja cha mpira wa kikapu chenye umbo la mstatili, chenye urefu wa mita { $court_length } na upana wa mita { $court_width }. Sehemu iliyobaki ya uwanja wa shule imefunikwa kwa nyasi. Ni mita za mraba ngapi zilizofunikwa kwa nyasi?
    .yard = Eneo la uwanja wote wa shule ni mita za mraba { $length } × { $width } = { $yard }.
    .court = Eneo la kiwanja cha mpira wa kikapu ni mita za mraba { $court_length } × { $court_width } = { $court }.
    .grass = Kwa hiyo nyasi zinafunika mita za mraba { $yard } - { $court } = { $grass }.

meeting-cyclists = Umbali kati ya miji miwili ni kilomita { $distance }. Waendesha baiskeli wawili wanaondoka kwa wakati mmoja, mmoja kutoka kila mji, na wanaendesha wakielekeana katika barabara ileile. Mmoja anaendesha kilomita { $first } kwa saa, na mwingine kilomita { $second } kwa saa. Baada ya saa { $hours } bado hawajakutana. Wakati huo umbali kati yao ni kilomita ngapi?
    .together = Kwa saa moja wanakaribiana kwa kilomita { $first } + { $second } = { $together }.
    .covered = Kwa saa { $hours } wanakaribiana kwa kilomita { $together } × { $hours } = { $covered }.
    .left = Wakati huo umbali kati yao ni kilomita { $distance } - { $covered } = { $left }.

town-buildings = Daraja la mji mdogo ulio karibu na Marseille lina umri wa miaka { $bridge }. Maktaba ina umri mdogo kuliko daraja hilo kwa miaka { $younger }, na umri wa shule ni nusu ya umri wa maktaba. Shule itakuwa na umri wa miaka mingapi baada ya miaka { $years }?
    .library = Maktaba ina umri wa miaka { $bridge } - { $younger } = { $library }.
    .school = Sasa shule ina umri wa miaka { $library } / 2 = { $school }.
    .later = Baada ya miaka { $years } shule itakuwa na umri wa miaka { $school } + { $years } = { $later }.

card-piles = Mchezo mmoja una karata { $cards }. Kila mmoja wa wachezaji { $players } anapata karata { $hand }. Karata zinazobaki zinawekwa mezani katika mafungu { $piles } yaliyo sawa. Kila fungu lina karata ngapi?
    .dealt = Wachezaji wanapata karata { $players } × { $hand } = { $dealt }.
    .rest = Kisha zinabaki karata { $cards } - { $dealt } = { $rest }.
    .pile = Kila fungu lina karata { $rest } / { $piles } = { $pile }.

mobile-data = { $hero } ananunua megabaiti { $data } za data kwa ajili ya simu na kulipa peso { $price }. Katika siku { $days } za kwanza anatumia megabaiti { $daily } kila siku. Katika siku { $rest } zinazofuata, { $hero } anataka kutumia data yote iliyobaki, kiasi kilekile kila siku. { $hero } anaweza kutumia megabaiti ngapi kwa siku katika siku hizo { $rest }?
    .used = Katika siku { $days } za kwanza, { $hero } anatumia megabaiti { $daily } × { $days } = { $used }.
    .left = Baada ya hapo zinabaki megabaiti { $data } - { $used } = { $left }.
    .allowed = Kila siku { $hero } anaweza kutumia megabaiti { $left } / { $rest } = { $allowed }.

storm-forest = Msitu mdogo una miti { $trees }. Wakati wa dhoruba, asilimia { $percent } ya miti hiyo inaanguka. Kisha watu wanapanda miti michanga ambayo idadi yake ni mara { $times } ya idadi ya miti iliyoangushwa na dhoruba. Baada ya hapo, ni miti mingapi iliyosimama msituni?
    .fallen = Wakati wa dhoruba inaanguka miti { $trees } × { $percent } / 100 = { $fallen }.
    .planted = Watu wanapanda miti michanga { $fallen } × { $times } = { $planted }.
    .now = Sasa msituni imesimama miti { $trees } - { $fallen } + { $planted } = { $now }.

long-jump = Katika siku ya michezo, { $hero } anashiriki katika mashindano ya kuruka umbali na anaruka mara tatu: sentimita { $first }, sentimita { $second } na sentimita { $third }. Kwa wastani, miruko ya { $hero } ina urefu wa mita ngapi?
    .sum = Miruko yote mitatu kwa pamoja ina urefu wa sentimita { $first } + { $second } + { $third } = { $sum }.
    .average = Wastani ni sentimita { $sum } / 3 = { $average }.
    .metres = Kwa hiyo, kwa wastani, miruko ya { $hero } ina urefu wa mita { $average } / 100 = { $metres }.

bicycle-factory = Katika kiwanda cha baiskeli chenye wafanyakazi { $workers } kuna karakana mbili. Katika karakana ya kwanza zinatengenezwa baiskeli { $first } kila siku, na katika karakana ya pili zinatengenezwa kila siku baiskeli { $more } zaidi kuliko katika karakana ya kwanza. Kiwanda kinapokea oda ya baiskeli { $order } na kushughulikia oda hiyo tu. Baada ya siku { $days }, bado zinakosekana baiskeli ngapi ili kukamilisha oda hiyo?
    .second = Katika karakana ya pili zinatengenezwa kila siku baiskeli { $first } + { $more } = { $second }.
    .both = Katika karakana zote mbili zinatengenezwa kila siku baiskeli { $first } + { $second } = { $both }.
    .made = Kwa siku { $days } zinatengenezwa baiskeli { $both } × { $days } = { $made }.
    .missing = Kwa hiyo, ili kukamilisha oda, bado zinakosekana baiskeli { $order } - { $made } = { $missing }.

guitar-lessons = Mjini Lima, somo moja la gitaa linagharimu sol { $price }. { $hero } anahudhuria masomo { $lessons } kila mwezi kwa muda wa miezi { $months } na pia ananunua vitabu vya muziki kwa jumla ya sol { $books }. Klabu ya muziki inalipa nusu ya gharama hizo zote, na { $hero } analipa nusu nyingine. { $hero } analipa sol ngapi?
    .monthly = Kwa mwezi mmoja masomo yanagharimu sol { $lessons } × { $price } = { $monthly }.
    .course = Kwa miezi { $months } masomo yanagharimu sol { $monthly } × { $months } = { $course }.
    .total = Pamoja na vitabu, jumla ni sol { $course } + { $books } = { $total }.
    .share = { $hero } analipa sol { $total } / 2 = { $share }.

hiking-trail = Kikundi cha watu kinatembea katika njia yenye urefu wa kilomita { $trail }. Siku ya kwanza kikundi kinatembea kilomita { $first }. Siku ya pili kinatembea kilomita { $more } zaidi kuliko siku ya kwanza. Siku ya tatu kinatembea nusu ya umbali wa siku ya kwanza. Baada ya siku ya tatu zinabaki kilomita ngapi?
    .second = Siku ya pili kikundi kinatembea kilomita { $first } + { $more } = { $second }.
    .third = Siku ya tatu kinatembea kilomita { $first } / 2 = { $third }.
    .walked = Kwa siku tatu kinatembea kilomita { $first } + { $second } + { $third } = { $walked }.
    .left = Hivyo zinabaki kilomita { $trail } - { $walked } = { $left }.

rain-days = Siku ya Jumatatu inanyesha mvua ya milimita { $monday } mjini Chiang Mai. Siku ya Jumanne inanyesha mvua ya milimita { $more } zaidi kuliko siku ya Jumatatu. Siku ya Jumatano inanyesha mvua ya milimita { $less } pungufu kuliko siku ya Jumanne. Katika siku hizo tatu, kwa wastani inanyesha mvua ya milimita ngapi kwa siku?
    .tuesday = Siku ya Jumanne inanyesha mvua ya milimita { $monday } + { $more } = { $tuesday }.
    .wednesday = Siku ya Jumatano inanyesha mvua ya milimita { $tuesday } - { $less } = { $wednesday }.
    .sum = Kwa siku zote tatu inanyesha mvua ya milimita { $monday } + { $tuesday } + { $wednesday } = { $sum }.
    .average = Wastani ni milimita { $sum } / 3 = { $average } kwa siku.

school-day = Siku ya masomo inaanza na kipindi cha kwanza kati ya vipindi { $lessons }. Kila kipindi kinachukua dakika { $length }, na kati ya kipindi kimoja na kinachofuata kuna mapumziko ya dakika { $recess }. Mara tu baada ya kipindi cha mwisho, wanafunzi wote wanakula chakula cha mchana pamoja kwa dakika { $meal }, kisha siku ya masomo inaisha. Siku ya masomo inachukua dakika ngapi?
    .teaching = Vipindi vinachukua dakika { $lessons } × { $length } = { $teaching }.
    .breaks = Kati ya vipindi kuna mapumziko { $lessons } - 1 = { $breaks }.
    .pauses = Mapumziko hayo yanachukua dakika { $breaks } × { $recess } = { $pauses }.
    .day = Pamoja na chakula cha mchana, siku ya masomo inachukua dakika { $teaching } + { $pauses } + { $meal } = { $day }.

swimming-club = Klabu ya kuogelea ina wanachama { $members }. Theluthi mbili ya wanachama hao ni watoto. Robo ya watoto hao ndio kwanza wanaanza kujifunza kuogelea. Sasa watoto wengine { $joined } wanajiunga na klabu hiyo, na wote ndio kwanza wanaanza kujifunza kuogelea. Sasa, kati ya watoto wa klabu hiyo, ni wangapi wanaoanza kujifunza kuogelea?
    .third = Theluthi moja ya wanachama ni watu { $members } / 3 = { $third }.
    .children = Theluthi mbili ni watoto { $third } × 2 = { $children }.
    .beginners = Mwanzoni watoto wanaoanza kujifunza ni { $children } / 4 = { $beginners }.
    .now = Sasa watoto wanaoanza kujifunza ni { $beginners } + { $joined } = { $now }.

orange-paint = Darasa la sanaa linatengeneza mililita { $orange } za rangi ya chungwa. Ili kuipata, linachanganya sehemu { $red } za rangi nyekundu na sehemu { $yellow } za rangi ya njano. Rangi ya njano inatoka katika chupa iliyojaa yenye mililita { $bottle }. Katika chupa hiyo zinabaki mililita ngapi za rangi ya njano?
    .parts = Mchanganyiko una sehemu { $red } + { $yellow } = { $parts }.
    .part = Sehemu moja ni mililita { $orange } / { $parts } = { $part }.
    .used = Darasa linatumia mililita za rangi ya njano { $part } × { $yellow } = { $used }.
    .left = Katika chupa zinabaki mililita za rangi ya njano { $bottle } - { $used } = { $left }.

boat-trip = Madarasa { $classes } yenye wanafunzi { $pupils } kila moja yanaenda safari ya boti, na jumla ya walimu { $teachers } wanaenda pamoja nao. Shule inakodi boti { $boats } zenye viti { $seats } kila moja kwa ajili ya wanafunzi na walimu. Ni viti vingapi vinavyobaki wazi?
    .children = Kuna wanafunzi { $classes } × { $pupils } = { $children }.
    .people = Pamoja na walimu, kuna watu { $children } + { $teachers } = { $people }.
    .places = Boti hizo zina viti { $boats } × { $seats } = { $places }.
    .empty = Kwa hiyo vinabaki wazi viti { $places } - { $people } = { $empty }.

handball-goals = Katika mashindano ya mpira wa mikono, timu nyekundu inafunga mabao { $red }. Idadi ya mabao ya timu ya buluu ni mara mbili ya idadi ya mabao ya timu nyekundu. Timu ya kijani inafunga mabao { $fewer } pungufu kuliko timu ya buluu. Timu ya buluu na timu ya kijani kwa pamoja zinafunga mabao mangapi zaidi kuliko timu nyekundu?
    .blue = Timu ya buluu inafunga mabao { $red } × 2 = { $blue }.
    .green = Timu ya kijani inafunga mabao { $blue } - { $fewer } = { $green }.
    .together = Timu ya buluu na timu ya kijani kwa pamoja zinafunga mabao { $blue } + { $green } = { $together }.
    .more = Hayo ni mabao { $together } - { $red } = { $more } zaidi kuliko ya timu nyekundu.

letter-trays = { $hero } na { $friend } wanachambua barua katika ofisi ya posta. { $hero } anachambua barua { $first } kwa dakika na anafanya kazi kwa dakika { $long }. { $friend } anachambua barua { $second } kwa dakika na anafanya kazi kwa dakika { $short }. Barua zote zilizochambuliwa zinawekwa kwenye trei, barua { $tray } kwenye kila trei. Ni trei ngapi zinazojaa?
    .mine = { $hero } anachambua barua { $first } × { $long } = { $mine }.
    .other = { $friend } anachambua barua { $second } × { $short } = { $other }.
    .sorted = Kwa pamoja ni barua { $mine } + { $other } = { $sorted }.
    .trays = Kwa hiyo zinajaa trei { $sorted } / { $tray } = { $trays }.

book-parcels = Duka la vitabu mjini Leipzig linatuma vifurushi { $parcels } vinavyofanana. Katika kila kifurushi kuna vitabu { $books } vyenye uzito wa gramu { $book } kila kimoja, na boksi tupu lina uzito wa gramu { $box }. Vifurushi vyote kwa pamoja vina uzito wa kilogramu ngapi?
    .contents = Vitabu vya kifurushi kimoja vina uzito wa gramu { $books } × { $book } = { $contents }.
    .parcel = Pamoja na boksi lake, kifurushi kimoja kina uzito wa gramu { $contents } + { $box } = { $parcel }.
    .grams = Vifurushi vyote vina uzito wa gramu { $parcel } × { $parcels } = { $grams }.
    .kilograms = Hizo ni kilogramu { $grams } / { 1000 } = { $kilograms }.

salt-water = Katika maabara kuna tangi lenye lita { $first } za maji ya chumvi, na kila lita ina gramu { $strong } za chumvi. Katika tangi lingine kuna lita { $second } za maji ya chumvi, na kila lita ina gramu { $weak } za chumvi. Maji yote ya matangi hayo mawili yanachanganywa. Kila lita ya mchanganyiko huo ina gramu ngapi za chumvi?
    .first_salt = Katika tangi la kwanza kuna gramu za chumvi { $first } × { $strong } = { $first_salt }.
    .second_salt = Katika tangi la pili kuna gramu za chumvi { $second } × { $weak } = { $second_salt }.
    .salt = Mchanganyiko una gramu za chumvi { $first_salt } + { $second_salt } = { $salt }.
    .litres = Mchanganyiko wote ni lita { $first } + { $second } = { $litres }.
    .each = Kila lita ina gramu za chumvi { $salt } / { $litres } = { $each }.

field-rounds = Uwanja wa michezo wenye umbo la mstatili una urefu wa mita { $length } na upana wa mita { $width }. { $hero } anakimbia mizunguko { $rounds } akifuata ukingo wa uwanja huo. { $friend } anakimbia mizunguko { $fewer } pungufu kuliko { $hero }. { $hero } na { $friend } wanakimbia jumla ya mita ngapi?
    .sides = Upande mmoja mrefu na upande mmoja mfupi kwa pamoja ni mita { $length } + { $width } = { $sides }.
    .round = Mzunguko mmoja ni mita { $sides } × 2 = { $round }.
    .other = { $friend } anakimbia mizunguko { $rounds } - { $fewer } = { $other }.
    .together = Kwa pamoja wanakimbia mizunguko { $rounds } + { $other } = { $together }.
    .metres = Kwa jumla wanakimbia mita { $round } × { $together } = { $metres }.

chess-team = Wastani wa umri wa wachezaji { $players } wa timu ya sataranji ni miaka { $average }. Mchezaji mpya mwenye umri wa miaka { $newcomer } anajiunga na timu hiyo. Baada ya hapo hakuna anayejiunga na timu wala kuondoka. Baada ya miaka { $years }, wastani wa umri wa wachezaji utakuwa miaka mingapi?
    .sum = Jumla ya umri wa wachezaji { $players } wa kwanza ni miaka { $players } × { $average } = { $sum }.
    .all = Pamoja na mchezaji mpya, jumla ni miaka { $sum } + { $newcomer } = { $all }.
    .count = Sasa timu ina wachezaji { $players } + 1 = { $count }.
    .now = Sasa wastani wa umri wao ni miaka { $all } / { $count } = { $now }.
    .later = Baada ya miaka { $years } wastani wa umri wao utakuwa miaka { $now } + { $years } = { $later }.

exam-certificates = Watu { $people } wanafanya mtihani wa udereva katika shule moja mjini Kazan. Asilimia { $percent } ya watu hao wanafaulu mara ya kwanza. Wengine wote wanarudia mtihani, na nusu ya hao wanafaulu mara ya pili. Kwa kila mtu anayefaulu, shule inachapisha cheti kinachogharimu ruble { $price }. Vyeti hivyo vinagharimu jumla ya ruble ngapi?
    .first = Mara ya kwanza wanafaulu watu { $people } × { $percent } / 100 = { $first }.
    .failed = Watu wengine { $people } - { $first } = { $failed } wanarudia mtihani.
    .second = Mara ya pili wanafaulu watu { $failed } / 2 = { $second }.
    .passed = Kwa jumla wanafaulu watu { $first } + { $second } = { $passed }.
    .cost = Vyeti vinagharimu ruble { $passed } × { $price } = { $cost }.

bandage-boxes = Hospitali moja mjini Dhaka inapata maboksi { $boxes } yenye bendeji { $bandages } kila moja. Bendeji { $wet } zimelowa na zinatupwa. Bendeji { $kept } zinabaki ghalani, na nyingine zote zinagawiwa wodi { $wards } kwa usawa. Kila wodi inatumia bendeji { $daily } kwa siku. Bendeji za wodi moja zinatosha kwa siku ngapi?
    .all = Maboksi yote yana bendeji { $boxes } × { $bandages } = { $all }.
    .dry = Kati ya hizo, bendeji kavu ni { $all } - { $wet } = { $dry }.
    .shared = Wodi zinagawana bendeji { $dry } - { $kept } = { $shared }.
    .ward = Kila wodi inapata bendeji { $shared } / { $wards } = { $ward }.
    .days = Bendeji hizo zinatosha kwa siku { $ward } / { $daily } = { $days }.

taxi-driver = Dereva wa teksi mjini Nairobi huendesha kilomita { $distance } kwa siku. Gari analoendesha hutumia lita { $fuel } za petroli kwa kilomita 100, na lita moja ya petroli hugharimu shilingi { $price }. Kila siku abiria { $passengers } hulipa shilingi { $fare } kila mmoja. Dereva hulipia petroli na pia humlipa mwenye gari shilingi { $rent } kwa siku. Dereva huyo anabakiwa na shilingi ngapi baada ya siku { $days } kama hizo?
    .litres = Kwa siku moja gari hutumia lita za petroli { $distance } × { $fuel } / 100 = { $litres }.
    .petrol = Petroli ya siku moja hugharimu shilingi { $litres } × { $price } = { $petrol }.
    .income = Kila siku abiria hulipa shilingi { $passengers } × { $fare } = { $income }.
    .rest = Baada ya kulipia petroli, dereva anabakiwa na shilingi { $income } - { $petrol } = { $rest }.
    .daily = Baada ya kumlipa mwenye gari, kila siku dereva anabakiwa na shilingi { $rest } - { $rent } = { $daily }.
    .kept = Baada ya siku { $days } dereva anabakiwa na shilingi { $daily } × { $days } = { $kept }.

picture-cards = Sanduku la { $hero } lina kadi { $cards } za mpira wa miguu, na idadi ya kadi katika sanduku la { $friend } ni mara mbili ya idadi hiyo. { $hero } ananunua pakiti { $packs } zenye kadi { $pack } kila moja na kuweka kadi hizo zote katika sanduku lake. { $friend } anatoa kadi { $taken } kutoka kwenye sanduku lake na kuwapa watu wengine. Kisha kadi zinahamishwa kutoka kwenye sanduku la { $friend } hadi kwenye sanduku la { $hero } mpaka masanduku yote mawili yawe na idadi sawa ya kadi. Ni kadi ngapi zinazohamishwa?
    .other = Mwanzoni sanduku la { $friend } lina kadi { $cards } × 2 = { $other }.
    .new = { $hero } ananunua kadi { $packs } × { $pack } = { $new }.
    .hero_now = Hapo sanduku la { $hero } lina kadi { $cards } + { $new } = { $hero_now }.
    .friend_now = Hapo sanduku la { $friend } lina kadi { $other } - { $taken } = { $friend_now }.
    .difference = Tofauti ni kadi { $friend_now } - { $hero_now } = { $difference }.
    .moved = Nusu ya tofauti hiyo inahamishwa, yaani kadi { $difference } / 2 = { $moved }.

lamp-factory = Kiwanda kipya kina mashine { $machines } na bado hakina maboksi yoyote ya taa. Kila mashine inatengeneza taa { $lamps } kwa saa na inafanya kazi kwa saa { $hours } kila siku. Asilimia { $percent } ya taa zinazotengenezwa kwa siku ni mbovu na zinatupwa. Taa nyingine zote za siku hiyo zinapakiwa kwenye maboksi, taa { $box } katika kila boksi. Baada ya siku { $days } kama hizo, kiwanda kinatuma maboksi { $sent } madukani. Baada ya kuyatuma, ni maboksi mangapi yanayobaki kiwandani?
    .hourly = Kwa saa moja mashine zote zinatengeneza taa { $machines } × { $lamps } = { $hourly }.
    .daily = Kwa siku moja zinatengeneza taa { $hourly } × { $hours } = { $daily }.
    .faulty = Kati ya hizo, taa mbovu ni { $daily } × { $percent } / 100 = { $faulty }.
    .good = Taa nyingine { $daily } - { $faulty } = { $good } zinapakiwa.
    .boxes = Kila siku taa hizo zinajaza maboksi { $good } / { $box } = { $boxes }.
    .packed = Kwa siku { $days } yanajazwa maboksi { $boxes } × { $days } = { $packed }.
    .stock = Kwa hiyo kiwandani yanabaki maboksi { $packed } - { $sent } = { $stock }.

gym-mats = Ukumbi wa michezo wenye umbo la mstatili una urefu wa mita { $length } na upana wa mita { $width }. Ndani yake kuna jukwaa lenye umbo la mstatili, lenye urefu wa mita { $stage_length } na upana wa mita { $stage_width }. Sakafu yote isipokuwa jukwaa inafunikwa kwa mikeka. Mkeka mmoja unafunika mita za mraba { $mat } na unagharimu baht { $price }. Wafanyakazi { $workers } wanatandika mikeka hiyo, na kila mmoja wao analipwa baht { $wage }. Gharama ya jumla ya mikeka na wafanyakazi ni baht ngapi?
    .hall = Eneo la ukumbi ni mita za mraba { $length } × { $width } = { $hall }.
    .stage = Eneo la jukwaa ni mita za mraba { $stage_length } × { $stage_width } = { $stage }.
    .covered = Kwa hiyo mikeka inafunika mita za mraba { $hall } - { $stage } = { $covered }.
    .mats = Kwa ajili hiyo inahitajika mikeka { $covered } / { $mat } = { $mats }.
    .mat_cost = Mikeka inagharimu baht { $mats } × { $price } = { $mat_cost }.
    .wages = Wafanyakazi wanalipwa baht { $workers } × { $wage } = { $wages }.
    .total = Kwa jumla ni baht { $mat_cost } + { $wages } = { $total }.

truck-route = Lori linapaswa kusafiri kilomita { $distance }. Kwanza linasafiri kwa saa { $first_hours } katika barabara ya milimani kwa mwendo wa kilomita { $first_speed } kwa saa. Kisha linasafiri kwa saa { $second_hours } katika barabara pana kwa mwendo wa kilomita { $second_speed } kwa saa. Kwa kilomita zinazobaki, linasafiri kwa mwendo wa kilomita { $last_speed } kwa saa. Njiani dereva anapumzika kwa jumla ya dakika { $pause }. Safari nzima, pamoja na mapumziko, inachukua dakika ngapi?
    .first = Katika barabara ya milimani lori linasafiri kilomita { $first_speed } × { $first_hours } = { $first }.
    .second = Katika barabara pana linasafiri kilomita { $second_speed } × { $second_hours } = { $second }.
    .driven = Kwa jumla ni kilomita { $first } + { $second } = { $driven }.
    .remaining = Hivyo zinabaki kilomita { $distance } - { $driven } = { $remaining }.
    .last_hours = Kwa kilomita hizo lori linahitaji saa { $remaining } / { $last_speed } = { $last_hours }.
    .driving = Lori linasafiri kwa saa { $first_hours } + { $second_hours } + { $last_hours } = { $driving }.
    .minutes = Saa hizo ni dakika { $driving } × 60 = { $minutes }.
    .total = Pamoja na mapumziko, safari nzima inachukua dakika { $minutes } + { $pause } = { $total }.

concert-hall = Ukumbi wa muziki mjini Oaxaca una safu { $rows } zenye viti { $seats } kila moja. Kwa ajili ya tamasha, viti vyote vinauzwa isipokuwa viti { $empty }. Robo ya viti vilivyouzwa ni vya watoto na vinagharimu peso { $child } kila kimoja. Viti vingine vilivyouzwa ni vya watu wazima na vinagharimu peso { $adult } kila kimoja. Tamasha lenyewe linagharimu peso { $costs }. Baada ya kulipa gharama hizo, zinabaki peso ngapi kutoka kwenye mapato?
    .all = Ukumbi una viti { $rows } × { $seats } = { $all }.
    .sold = Kati ya hivyo, vinauzwa viti { $all } - { $empty } = { $sold }.
    .children = Kwa ajili ya watoto vinauzwa viti { $sold } / 4 = { $children }.
    .adults = Kwa ajili ya watu wazima vinauzwa viti { $sold } - { $children } = { $adults }.
    .child_income = Viti vya watoto vinaleta peso { $children } × { $child } = { $child_income }.
    .adult_income = Viti vya watu wazima vinaleta peso { $adults } × { $adult } = { $adult_income }.
    .income = Mapato ni peso { $child_income } + { $adult_income } = { $income }.
    .profit = Baada ya kulipa gharama, zinabaki peso { $income } - { $costs } = { $profit }.
