### The bundled problems in English. One message a problem: the question; its attributes: the worked steps.

## Persons. Odd numbers are women, even numbers are men; attributes are forms that the texts need,
## and a text reads them as { $hero_form }.

person-1 = Amina
    .subject = she
person-2 = Tomás
    .subject = he
person-3 = Priya
    .subject = she
person-4 = Kofi
    .subject = he
person-5 = Mei
    .subject = she
person-6 = Ivan
    .subject = he
person-7 = Leila
    .subject = she
person-8 = Daniel
    .subject = he

## Problems. All drawn numbers are at least 2 unless problems.toml says otherwise.

tea-stall = { $hero } runs a tea stall at a railway station. In the morning { $hero_subject } sells { $morning } cups of tea and in the evening { $evening } cups. Each cup costs { $price } rupees. How many rupees does { $hero } take in that day?
    .cups = { $hero } sells { $morning } + { $evening } = { $cups } cups of tea.
    .income = At { $price } rupees a cup, that makes { $cups } × { $price } = { $income } rupees.

bus-ride = A bus leaves the terminal with { $start } passengers. At the next stop { $off } passengers get off and { $on } get on. How many passengers are on the bus then?
    .stayed = After { $off } passengers get off, { $start } - { $off } = { $stayed } are left.
    .aboard = After { $on } get on, there are { $stayed } + { $on } = { $aboard } passengers on the bus.

fishing-trip = { $friends } friends go fishing and each of them catches { $caught } fish. They give { $gift } fish to their neighbours and share the rest equally among themselves. How many fish does each friend take home?
    .total = Together they catch { $friends } × { $caught } = { $total } fish.
    .shared = After the gift, { $total } - { $gift } = { $shared } fish are left.
    .each = Each friend takes home { $shared } / { $friends } = { $each } fish.

bakery = Every hour a bakery bakes { $trays } trays of rolls, with { $rolls } rolls on each tray. How many rolls does it bake in { $hours } hours?
    .hourly = In one hour it bakes { $trays } × { $rolls } = { $hourly } rolls.
    .baked = In { $hours } hours it bakes { $hourly } × { $hours } = { $baked } rolls.

jacket-sale = A jacket costs { $price } euros. In the sale its price is reduced by { $percent }%. { $hero } buys the jacket in the sale and also a scarf for { $scarf } euros. How many euros does { $hero } pay altogether?
    .saving = The reduction is { $price } × { $percent } / 100 = { $saving } euros.
    .reduced = The jacket now costs { $price } - { $saving } = { $reduced } euros.
    .total = With the scarf, { $hero } pays { $reduced } + { $scarf } = { $total } euros.

aunt-age = { $hero } is { $age } years old. { $hero }'s aunt is { $times } times as old. How old will the aunt be in { $years } years?
    .now = The aunt is now { $age } × { $times } = { $now } years old.
    .later = In { $years } years she will be { $now } + { $years } = { $later } years old.

library-book = { $hero } borrows a book of { $pages } pages from the library. For { $days } days { $hero_subject } reads { $daily } pages a day. How many pages are left to read?
    .done = In { $days } days { $hero } reads { $daily } × { $days } = { $done } pages.
    .left = That leaves { $pages } - { $done } = { $left } pages.

garden-fence = { $hero } has a rectangular garden, { $length } metres long and { $width } metres wide. { $hero } wants to fence it all around, leaving only a gate { $gate } metres wide without a fence. How many metres of fence does { $hero } need?
    .sides = One long side and one short side make { $length } + { $width } = { $sides } metres.
    .around = All the way around it is { $sides } × 2 = { $around } metres.
    .fence = Without the gate, { $around } - { $gate } = { $fence } metres of fence are needed.

match-average = { $hero } plays three basketball matches and scores { $first } points, { $second } points and { $third } points. How many points does { $hero } score per match on average?
    .points = Altogether { $hero } scores { $first } + { $second } + { $third } = { $points } points.
    .average = The average is { $points } / 3 = { $average } points per match.

water-tank = A water tank can hold { $capacity } litres, and there are { $now } litres in it now. A pump adds { $rate } litres of water a minute. After how many minutes is the tank full?
    .missing = The tank still needs { $capacity } - { $now } = { $missing } litres.
    .minutes = The pump needs { $missing } / { $rate } = { $minutes } minutes for that.

shells = { $hero } finds { $shells } shells on the beach. { $friend } finds { $more } more shells than { $hero }. How many shells do they find together?
    .other = { $friend } finds { $shells } + { $more } = { $other } shells.
    .together = Together they find { $shells } + { $other } = { $together } shells.

way-to-school = A school class has { $pupils } pupils. One quarter of them walk to school, { $bus } pupils take the bus, and all the others ride a bicycle. How many pupils ride a bicycle?
    .walkers = { $pupils } / 4 = { $walkers } pupils walk to school.
    .counted = Together with the bus riders, that is { $walkers } + { $bus } = { $counted } pupils.
    .bicycle = So { $pupils } - { $counted } = { $bicycle } pupils ride a bicycle.

savings = { $hero } saves { $weekly } shillings every week. After { $weeks } weeks { $hero_subject } spends { $spent } shillings of this money on a present. How many shillings does { $hero } have left?
    .saved = In { $weeks } weeks { $hero } saves { $weekly } × { $weeks } = { $saved } shillings.
    .left = After buying the present, { $hero } has { $saved } - { $spent } = { $left } shillings left.

stationery = { $hero } buys { $notebooks } notebooks for { $notebook_price } yuan each and { $pens } pens for { $pen_price } yuan each, and pays with a { $note }-yuan note. How many yuan does { $hero } get back?
    .notebook_cost = The notebooks cost { $notebooks } × { $notebook_price } = { $notebook_cost } yuan.
    .pen_cost = The pens cost { $pens } × { $pen_price } = { $pen_cost } yuan.
    .bill = Altogether that is { $notebook_cost } + { $pen_cost } = { $bill } yuan.
    .change = { $hero } gets back { $note } - { $bill } = { $change } yuan.
