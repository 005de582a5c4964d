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

way-to-school = Darasa moja lina wanafunzi { $pupils }. Robo ya wanafunzi hao huenda shuleni kwa miguu, wanafunzi { $bus } huenda kwa basi, na wengine wote huenda kwa baiskeli. Ni wanafunzi wangapi wanaoenda shuleni kwa baiskeli?
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
