### The bundled problems in Telugu. One message a problem: the question; its attributes: the worked steps.

## Persons. Odd numbers are women, even numbers are men; attributes are forms that the texts need,
## and a text reads them as { $hero_form }. Past-tense verbs agree with the person's gender.
## All names end in a vowel, so that case endings join them without a zero-width character.

person-1 = అమీనా
    .dative = అమీనాకు
    .sold = అమ్మింది
    .did = చేసింది
    .gave = ఇచ్చింది
    .paid = చెల్లించింది
    .read = చదివింది
    .scored = సాధించింది
person-2 = రవి
    .dative = రవికి
    .sold = అమ్మాడు
    .did = చేశాడు
    .gave = ఇచ్చాడు
    .paid = చెల్లించాడు
    .read = చదివాడు
    .scored = సాధించాడు
person-3 = ప్రియ
    .dative = ప్రియకు
    .sold = అమ్మింది
    .did = చేసింది
    .gave = ఇచ్చింది
    .paid = చెల్లించింది
    .read = చదివింది
    .scored = సాధించింది
person-4 = కృష్ణ
    .dative = కృష్ణకు
    .sold = అమ్మాడు
    .did = చేశాడు
    .gave = ఇచ్చాడు
    .paid = చెల్లించాడు
    .read = చదివాడు
    .scored = సాధించాడు
person-5 = సీత
    .dative = సీతకు
    .sold = అమ్మింది
    .did = చేసింది
    .gave = ఇచ్చింది
    .paid = చెల్లించింది
    .read = చదివింది
    .scored = సాధించింది
person-6 = రాజు
    .dative = రాజుకు
    .sold = అమ్మాడు
    .did = చేశాడు
    .gave = ఇచ్చాడు
    .paid = చెల్లించాడు
    .read = చదివాడు
    .scored = సాధించాడు
person-7 = లైలా
    .dative = లైలాకు
    .sold = అమ్మింది
    .did = చేసింది
    .gave = ఇచ్చింది
    .paid = చెల్లించింది
    .read = చదివింది
    .scored = సాధించింది
person-8 = సూర్య
    .dative = సూర్యకు
    .sold = అమ్మాడు
    .did = చేశాడు
    .gave = ఇచ్చాడు
    .paid = చెల్లించాడు
    .read = చదివాడు
    .scored = సాధించాడు

## Problems. All drawn numbers are at least 2 unless problems.toml says otherwise.

tea-stall = రైల్వే స్టేషనులో టీ దుకాణం నడిపే { $hero } ఒక రోజు ఉదయం { $morning } కప్పుల టీ, సాయంత్రం { $evening } కప్పుల టీ { $hero_sold }. ఒక్కో కప్పు టీ ధర { $price } రూపాయలు. ఆ రోజు { $hero_dative } మొత్తం ఎన్ని రూపాయలు వచ్చాయి?
    .cups = { $hero } మొత్తం { $morning } + { $evening } = { $cups } కప్పుల టీ { $hero_sold }.
    .income = కప్పుకు { $price } రూపాయల చొప్పున మొత్తం { $cups } × { $price } = { $income } రూపాయలు వచ్చాయి.

bus-ride = ఒక బస్సు { $start } మంది ప్రయాణికులతో బస్ స్టాండు నుండి బయలుదేరింది. తర్వాతి స్టాపులో { $off } మంది ప్రయాణికులు దిగారు, { $on } మంది ఎక్కారు. అప్పుడు బస్సులో ఎంత మంది ప్రయాణికులు ఉన్నారు?
    .stayed = { $off } మంది దిగిన తర్వాత { $start } - { $off } = { $stayed } మంది మిగిలారు.
    .aboard = { $on } మంది ఎక్కిన తర్వాత బస్సులో { $stayed } + { $on } = { $aboard } మంది ప్రయాణికులు ఉన్నారు.

fishing-trip = { $friends } మంది స్నేహితులు చేపలు పట్టడానికి వెళ్లారు. ఒక్కొక్కరు { $caught } చేపలు పట్టారు. వారు { $gift } చేపలను ఇరుగుపొరుగు వారికి ఇచ్చి, మిగిలిన చేపలను సమానంగా పంచుకున్నారు. ఒక్కొక్కరు ఎన్ని చేపలను ఇంటికి తీసుకెళ్లారు?
    .total = వారు మొత్తం { $friends } × { $caught } = { $total } చేపలు పట్టారు.
    .shared = ఇరుగుపొరుగు వారికి ఇచ్చిన తర్వాత { $total } - { $gift } = { $shared } చేపలు మిగిలాయి.
    .each = ఒక్కొక్కరు { $shared } / { $friends } = { $each } చేపలను ఇంటికి తీసుకెళ్లారు.

bakery = ఒక బేకరీలో ప్రతి గంటకు { $trays } ట్రేల బన్నులు తయారవుతాయి. ఒక్కో ట్రేలో { $rolls } బన్నులు ఉంటాయి. { $hours } గంటల్లో ఆ బేకరీలో మొత్తం ఎన్ని బన్నులు తయారవుతాయి?
    .hourly = ఒక గంటలో { $trays } × { $rolls } = { $hourly } బన్నులు తయారవుతాయి.
    .baked = { $hours } గంటల్లో { $hourly } × { $hours } = { $baked } బన్నులు తయారవుతాయి.

jacket-sale = ఒక కోటు ధర { $price } యూరోలు. తగ్గింపు అమ్మకాల్లో దాని ధరను { $percent }% తగ్గించారు. { $hero } తగ్గింపు ధరకు ఆ కోటును, దానితో పాటు { $scarf } యూరోలకు ఒక స్కార్ఫును కొనుగోలు { $hero_did }. { $hero } మొత్తం ఎన్ని యూరోలు { $hero_paid }?
    .saving = ధరలో తగ్గింపు { $price } × { $percent } / 100 = { $saving } యూరోలు.
    .reduced = ఇప్పుడు కోటు ధర { $price } - { $saving } = { $reduced } యూరోలు.
    .total = స్కార్ఫుతో కలిపి { $hero } మొత్తం { $reduced } + { $scarf } = { $total } యూరోలు { $hero_paid }.

aunt-age = { $hero } వయసు { $age } సంవత్సరాలు. { $hero } మేనత్త వయసు దానికి { $times } రెట్లు. { $years } సంవత్సరాల తర్వాత మేనత్త వయసు ఎన్ని సంవత్సరాలు అవుతుంది?
    .now = ఇప్పుడు మేనత్త వయసు { $age } × { $times } = { $now } సంవత్సరాలు.
    .later = { $years } సంవత్సరాల తర్వాత ఆమె వయసు { $now } + { $years } = { $later } సంవత్సరాలు అవుతుంది.

library-book = { $hero } గ్రంథాలయం నుండి { $pages } పేజీల పుస్తకం ఒకటి తెచ్చుకుని, { $days } రోజుల పాటు రోజుకు { $daily } పేజీల చొప్పున { $hero_read }. ఇంకా ఎన్ని పేజీలు చదవాల్సి ఉంది?
    .done = { $days } రోజుల్లో { $hero } { $daily } × { $days } = { $done } పేజీలు { $hero_read }.
    .left = ఇంకా { $pages } - { $done } = { $left } పేజీలు మిగిలాయి.

garden-fence = { $hero_dative } దీర్ఘచతురస్రాకారపు తోట ఒకటి ఉంది. దాని పొడవు { $length } మీటర్లు, వెడల్పు { $width } మీటర్లు. { $hero_dative } దాని చుట్టూ కంచె వేయాలని ఉంది, కానీ { $gate } మీటర్ల వెడల్పు గల గేటు ఉన్న చోట మాత్రం కంచె ఉండదు. { $hero_dative } ఎన్ని మీటర్ల కంచె కావాలి?
    .sides = ఒక పెద్ద భుజం, ఒక చిన్న భుజం కలిపి { $length } + { $width } = { $sides } మీటర్లు.
    .around = తోట చుట్టూ మొత్తం { $sides } × 2 = { $around } మీటర్లు.
    .fence = గేటును మినహాయిస్తే { $around } - { $gate } = { $fence } మీటర్ల కంచె కావాలి.

match-average = { $hero } మూడు బాస్కెట్ బాల్ మ్యాచులు ఆడి, వాటిలో వరుసగా { $first }, { $second }, { $third } పాయింట్లు { $hero_scored }. { $hero } ఒక్కో మ్యాచుకు సగటున ఎన్ని పాయింట్లు { $hero_scored }?
    .points = { $hero } మొత్తం { $first } + { $second } + { $third } = { $points } పాయింట్లు { $hero_scored }.
    .average = ఒక్కో మ్యాచుకు సగటు { $points } / 3 = { $average } పాయింట్లు.

water-tank = ఒక నీటి ట్యాంకులో { $capacity } లీటర్ల నీరు పడుతుంది. ఇప్పుడు అందులో { $now } లీటర్ల నీరు ఉంది. ఒక పంపు నిమిషానికి { $rate } లీటర్ల చొప్పున అందులో నీటిని నింపుతుంది. ఎన్ని నిమిషాల తర్వాత ట్యాంకు నిండుతుంది?
    .missing = ట్యాంకు నిండడానికి ఇంకా { $capacity } - { $now } = { $missing } లీటర్ల నీరు కావాలి.
    .minutes = ఆ నీటిని నింపడానికి పంపుకు { $missing } / { $rate } = { $minutes } నిమిషాల సమయం పడుతుంది.

shells = సముద్ర తీరంలో { $hero_dative } { $shells } గవ్వలు దొరికాయి. { $hero_dative } దొరికిన వాటి కంటే { $friend_dative } { $more } గవ్వలు ఎక్కువగా దొరికాయి. ఇద్దరికీ కలిపి ఎన్ని గవ్వలు దొరికాయి?
    .other = { $friend_dative } { $shells } + { $more } = { $other } గవ్వలు దొరికాయి.
    .together = ఇద్దరికీ కలిపి { $shells } + { $other } = { $together } గవ్వలు దొరికాయి.

way-to-school = ఒక తరగతిలో { $pupils } మంది విద్యార్థులు ఉన్నారు. వారిలో నాలుగో వంతు మంది బడికి నడిచి వెళ్తారు, { $bus } మంది బస్సులో వెళ్తారు, మిగిలిన వారందరూ సైకిల్ మీద వెళ్తారు. ఎంత మంది విద్యార్థులు సైకిల్ మీద బడికి వెళ్తారు?
    .walkers = { $pupils } / 4 = { $walkers } మంది విద్యార్థులు బడికి నడిచి వెళ్తారు.
    .counted = బస్సులో వెళ్లే వారితో కలిపి { $walkers } + { $bus } = { $counted } మంది అవుతారు.
    .bicycle = కాబట్టి { $pupils } - { $counted } = { $bicycle } మంది విద్యార్థులు సైకిల్ మీద వెళ్తారు.

savings = { $hero } ప్రతి వారం { $weekly } షిల్లింగులు పొదుపు { $hero_did }. { $weeks } వారాల తర్వాత ఆ డబ్బులో { $spent } షిల్లింగులను ఒక బహుమతి కొనడానికి ఖర్చు { $hero_did }. { $hero } దగ్గర ఇంకా ఎన్ని షిల్లింగులు మిగిలాయి?
    .saved = { $weeks } వారాల్లో { $hero } { $weekly } × { $weeks } = { $saved } షిల్లింగులు పొదుపు { $hero_did }.
    .left = బహుమతి కొన్న తర్వాత { $saved } - { $spent } = { $left } షిల్లింగులు మిగిలాయి.

stationery = { $hero } ఒక్కొక్కటి { $notebook_price } యువాన్ల చొప్పున { $notebooks } నోటు పుస్తకాలు, ఒక్కొక్కటి { $pen_price } { $pen_price ->
        [one] యువాన్
       *[other] యువాన్ల
    } చొప్పున { $pens } పెన్నులు కొని, { $note } యువాన్ల నోటు { $hero_gave }. { $hero_dative } ఎన్ని యువాన్లు తిరిగి వచ్చాయి?
    .notebook_cost = నోటు పుస్తకాల ధర { $notebooks } × { $notebook_price } = { $notebook_cost } యువాన్లు.
    .pen_cost = పెన్నుల ధర { $pens } × { $pen_price } = { $pen_cost } యువాన్లు.
    .bill = మొత్తం ధర { $notebook_cost } + { $pen_cost } = { $bill } యువాన్లు.
    .change = { $hero_dative } { $note } - { $bill } = { $change } { $change ->
        [one] యువాన్ తిరిగి వచ్చింది
       *[other] యువాన్లు తిరిగి వచ్చాయి
    }.
