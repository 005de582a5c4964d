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

way-to-school = A small school has { $pupils } pupils. One quarter of them walk to school, { $bus } pupils take the bus, and all the others ride a bicycle. How many pupils ride a bicycle?
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

mango-crates = A fruit seller receives { $crates } crates of mangoes. There are { $each } mangoes in each crate. { $spoiled } of the mangoes are spoiled, and all the others are good. How many good mangoes does the fruit seller receive?
    .total = The crates hold { $crates } × { $each } = { $total } mangoes.
    .good = The fruit seller receives { $total } - { $spoiled } = { $good } good mangoes.

wedding-garlands = For a wedding in Hyderabad, a florist makes garlands from { $flowers } flowers. Each garland takes { $per } flowers, and all the flowers are used. { $entrance } garlands hang at the entrance, and all the other garlands hang in the hall. How many garlands hang in the hall?
    .garlands = The florist makes { $flowers } / { $per } = { $garlands } garlands.
    .hall = In the hall hang { $garlands } - { $entrance } = { $hall } garlands.

roof-tiles = A roof needs { $tiles } tiles. { $roofers } roofers work on it, and each of them lays { $daily } tiles a day. How many days do the roofers need for the whole roof?
    .together = Together the roofers lay { $roofers } × { $daily } = { $together } tiles a day.
    .days = For the whole roof they need { $tiles } / { $together } = { $days } days.

grandmother-age = { $hero } is { $age } years old. { $hero }'s mother was { $mother } years old when { $hero } was born. { $hero }'s grandmother was { $grandmother } years old when { $hero }'s mother was born. How old is the grandmother now?
    .mother_now = The mother is now { $mother } + { $age } = { $mother_now } years old.
    .grandmother_now = The grandmother is now { $grandmother } + { $mother_now } = { $grandmother_now } years old.

wedding-couple = A man is { $husband } years old. The man's wife is { $younger } years younger than the man. They married { $years } years ago. How old was the wife at the wedding?
    .wife = The wife is now { $husband } - { $younger } = { $wife } years old.
    .then = At the wedding the wife was { $wife } - { $years } = { $then } years old.

samosa-sellers = { $hero } and { $friend } sell samosas on the same day. { $hero } sells { $morning } samosas in the morning and { $evening } samosas in the evening. { $friend } sells { $other } samosas in the whole day. How many more samosas than { $friend } does { $hero } sell on that day?
    .total = { $hero } sells { $morning } + { $evening } = { $total } samosas.
    .more = So { $hero } sells { $total } - { $other } = { $more } more samosas than { $friend }.

group-loan = { $hero } borrows { $loan } shillings from a savings group in Nairobi. In addition to the loan, { $hero } must pay a fee of { $fee } shillings. { $hero } pays back the loan and the fee in { $months } equal monthly payments. How many shillings is each monthly payment?
    .owed = Altogether { $hero } must pay { $loan } + { $fee } = { $owed } shillings.
    .payment = Each monthly payment is { $owed } / { $months } = { $payment } shillings.

water-bill = A family of { $people } people in Lima has a water meter. Every month the family pays a fixed charge of { $charge } soles, and also { $price } soles for each cubic metre of water used. This month the family uses { $used } cubic metres of water. How many soles does the family pay for this month?
    .use_cost = The water used costs { $used } × { $price } = { $use_cost } soles.
    .bill = With the fixed charge, the family pays { $use_cost } + { $charge } = { $bill } soles.

wooden-stool = A carpenter makes a stool with a seat and three legs. The carpenter needs { $leg } minutes for each leg and { $seat } minutes for the seat. How many minutes does the carpenter need for the whole stool?
    .legs = The three legs take { $leg } × 3 = { $legs } minutes.
    .stool = The whole stool takes { $legs } + { $seat } = { $stool } minutes.

festival-price = In a shop in Dhaka, a big sack of sugar costs { $price } taka. Before a festival the price rises by { $percent }%. How many taka does the sack cost after that?
    .rise = The price rises by { $price } × { $percent } / 100 = { $rise } taka.
    .dearer = After that the sack costs { $price } + { $rise } = { $dearer } taka.

festival-flags = { $hero } has a rectangular piece of cloth, { $length } centimetres long and { $width } centimetres wide. { $hero } cuts the cloth along a straight line from one corner to the opposite corner and gets two flags of the same size for a festival. What is the area of each flag in square centimetres?
    .cloth = The area of the whole cloth is { $length } × { $width } = { $cloth } square centimetres.
    .flag = The area of each flag is { $cloth } / 2 = { $flag } square centimetres.


rice-prices = At the first stall of a market in Lima, { $first_kilos } kilograms of rice cost { $first_price } soles. At the second stall, { $second_kilos } kilograms of rice cost { $second_price } soles. By how many soles is one kilogram of rice cheaper at the second stall?
    .first = At the first stall, one kilogram costs { $first_price } / { $first_kilos } = { $first } soles.
    .second = At the second stall, one kilogram costs { $second_price } / { $second_kilos } = { $second } soles.
    .saved = So one kilogram is cheaper at the second stall by { $first } - { $second } = { $saved } soles.

honey-hives = A beekeeper collects { $kilos } kilograms of honey from { $hives } beehives near the river and { $other_kilos } kilograms of honey from { $other_hives } beehives in the forest. How many kilograms of honey does the beekeeper collect per beehive on average?
    .honey = The beekeeper collects { $kilos } + { $other_kilos } = { $honey } kilograms of honey.
    .all_hives = There are { $hives } + { $other_hives } = { $all_hives } beehives.
    .average = The average is { $honey } / { $all_hives } = { $average } kilograms per beehive.

table-tiles = { $hero } covers a rectangular table top with square tiles. The table top is { $length } centimetres long and { $width } centimetres wide. Each side of a tile is { $side } centimetres long. The tiles lie without gaps. How many tiles does { $hero } need?
    .along = Along the length lie { $length } / { $side } = { $along } tiles.
    .across = Along the width lie { $width } / { $side } = { $across } tiles.
    .tiles = So { $hero } needs { $along } × { $across } = { $tiles } tiles.

seed-potatoes = { $families } families in a village in Peru harvest { $sacks } sacks of potatoes together. They keep { $seed } sacks for planting and share the other sacks equally among the families. Each sack weighs { $weight } kilograms. How many kilograms of potatoes does each family get?
    .shared = The families share { $sacks } - { $seed } = { $shared } sacks.
    .each = Each family gets { $shared } / { $families } = { $each } sacks.
    .kilos = That is { $each } × { $weight } = { $kilos } kilograms of potatoes for each family.

flatbread-oven = A baker in Tashkent fills an oven with { $load } flatbreads. After { $minutes } minutes these flatbreads are ready, and the baker immediately fills the oven with the same number of new ones. How many flatbreads does the baker bake in { $hours } hours without a break?
    .time = In { $hours } hours there are { $hours } × 60 = { $time } minutes.
    .loads = In this time the baker finishes { $time } / { $minutes } = { $loads } full ovens.
    .flatbreads = So the baker bakes { $loads } × { $load } = { $flatbreads } flatbreads.

tea-pickers = On a tea farm, { $pickers } workers pick { $total } kilograms of tea leaves in { $days } days. Every worker picks the same amount every day. How many kilograms of tea leaves do { $more } such workers pick in one day?
    .daily = In one day, { $pickers } workers pick { $total } / { $days } = { $daily } kilograms.
    .each = One worker picks { $daily } / { $pickers } = { $each } kilograms a day.
    .picked = So { $more } workers pick { $each } × { $more } = { $picked } kilograms in one day.

flour-sacks = A village bakery buys { $sacks } sacks of flour with { $weight } kilograms of flour in each sack. It uses two fifths of this flour for cakes and the rest for bread. How many kilograms of flour does the bakery use for cakes?
    .flour = The bakery buys { $sacks } × { $weight } = { $flour } kilograms of flour.
    .fifth = One fifth of the flour is { $flour } / 5 = { $fifth } kilograms.
    .cakes = For cakes the bakery uses { $fifth } × 2 = { $cakes } kilograms of flour.

stall-fee = { $hero } sells { $baskets } baskets of strawberries for { $price } euros each at a market in Marseille. { $hero } must pay { $percent }% of this income to the market as a fee. How many euros does { $hero } keep?
    .income = The income is { $baskets } × { $price } = { $income } euros.
    .fee = The fee is { $income } × { $percent } / 100 = { $fee } euros.
    .kept = So { $hero } keeps { $income } - { $fee } = { $kept } euros.

hibiscus-drink = For a festival in Dakar, { $hero } mixes { $juice } litres of hibiscus juice with { $water } litres of water. { $hero } pours the whole drink into cups, with { $cup } millilitres in each cup. How many cups does { $hero } fill?
    .drink = There are { $juice } + { $water } = { $drink } litres of the drink.
    .millilitres = That is { $drink } × { 1000 } = { $millilitres } millilitres.
    .cups = So { $hero } fills { $millilitres } / { $cup } = { $cups } cups.

water-cans = { $hero } needs { $need } litres of water for a garden. The well is { $distance } metres away from the garden. { $hero } walks from the garden to the well and carries { $carry } litres of water back to the garden each time. How many metres does { $hero } walk altogether until all the water is in the garden?
    .trip = To the well and back it is { $distance } × 2 = { $trip } metres.
    .trips = { $hero } goes to the well { $need } / { $carry } = { $trips } times.
    .total = Altogether { $hero } walks { $trip } × { $trips } = { $total } metres.


family-ages = { $hero } is { $age } years old. { $hero }'s father is { $father } years old, and { $hero }'s mother is { $younger } years younger than the father. What will be the sum of the ages of these three people in { $years } years?
    .mother = The mother is { $father } - { $younger } = { $mother } years old.
    .now = The sum of the three ages now is { $father } + { $mother } + { $age } = { $now } years.
    .added = In { $years } years, the three ages together grow by { $years } × 3 = { $added } years.
    .later = Then the sum of the ages will be { $now } + { $added } = { $later } years.

rug-weaver = { $hero } weaves a rug that will be { $length } centimetres long and { $width } centimetres wide. Every hour the rug becomes { $rate } centimetres longer, and { $hero } works { $hours } hours a day. { $hero } has already worked for { $days } days. How many more days does { $hero } need to finish the rug?
    .daily = In one day the rug becomes { $rate } × { $hours } = { $daily } centimetres longer.
    .done = In { $days } days { $hero } has woven { $daily } × { $days } = { $done } centimetres.
    .missing = The missing length is { $length } - { $done } = { $missing } centimetres.
    .more = For this { $hero } needs { $missing } / { $daily } = { $more } more days.

handcart-partners = { $hero } and { $friend } build a handcart together. The wood costs { $wood } rupees, and the wheels cost { $wheels } rupees. The two of them pay for everything, and { $hero } pays { $more } rupees more than { $friend }. How many rupees does { $hero } pay?
    .cost = The wood and the wheels cost { $wood } + { $wheels } = { $cost } rupees.
    .rest = Without the additional { $more } rupees, both would pay the same, together { $cost } - { $more } = { $rest } rupees.
    .lower = { $friend } pays half of that, { $rest } / 2 = { $lower } rupees.
    .higher = { $hero } pays { $lower } + { $more } = { $higher } rupees.

wedding-rice = A family buys { $rice } kilograms of rice for a wedding. The cooks use two fifths of this rice for lunch and { $evening } kilograms of the rice for dinner. How many kilograms of rice are left after dinner?
    .fifth = One fifth of the rice is { $rice } / 5 = { $fifth } kilograms.
    .lunch = For lunch the cooks use { $fifth } × 2 = { $lunch } kilograms.
    .after = After lunch there are { $rice } - { $lunch } = { $after } kilograms left.
    .left = After dinner there are { $after } - { $evening } = { $left } kilograms of rice left.

two-year-deposit = { $hero } puts { $deposit } roubles into an empty bank account. At the end of each year the bank adds { $percent }% of the money that is in the account at that time. { $hero } puts in no other money and takes no money out. How many roubles are in the account after two years?
    .first = At the end of the first year, the bank adds { $deposit } × { $percent } / 100 = { $first } roubles.
    .middle = Then there are { $deposit } + { $first } = { $middle } roubles in the account.
    .second = At the end of the second year, the bank adds { $middle } × { $percent } / 100 = { $second } roubles.
    .end = After two years there are { $middle } + { $second } = { $end } roubles in the account.

clay-bricks = { $hero } makes { $quick } clay bricks an hour, and { $friend } makes { $slow } clay bricks an hour. First { $hero } works alone for { $hours } hours. Then { $hero } and { $friend } work together until there are { $total } bricks altogether. For how many hours do they work together?
    .alone = Working alone, { $hero } makes { $quick } × { $hours } = { $alone } bricks.
    .missing = After that, { $total } - { $alone } = { $missing } bricks are missing.
    .both = Together they make { $quick } + { $slow } = { $both } bricks an hour.
    .together = They work together for { $missing } / { $both } = { $together } hours.

covered-box = { $hero } has a rectangular wooden box without a lid. It is { $length } centimetres long, { $width } centimetres wide and { $height } centimetres high. { $hero } covers the outside of the bottom and of all four sides with cloth, and the pieces of cloth do not overlap. How many square centimetres of cloth does { $hero } need?
    .bottom = The bottom has an area of { $length } × { $width } = { $bottom } square centimetres.
    .long_sides = The two long sides have { $length } × { $height } × 2 = { $long_sides } square centimetres.
    .short_sides = The two short sides have { $width } × { $height } × 2 = { $short_sides } square centimetres.
    .cloth = { $hero } needs { $bottom } + { $long_sides } + { $short_sides } = { $cloth } square centimetres of cloth.

soup-week = A food stall in Osaka sells on average { $weekday } bowls of soup a day from Monday to Friday, and on average { $weekend } bowls of soup a day on Saturday and Sunday. How many bowls of soup a day does the stall sell on average over the whole week?
    .five_days = From Monday to Friday the stall sells { $weekday } × 5 = { $five_days } bowls.
    .two_days = On Saturday and Sunday it sells { $weekend } × 2 = { $two_days } bowls.
    .bowls = In the whole week it sells { $five_days } + { $two_days } = { $bowls } bowls.
    .average = On average it sells { $bowls } / 7 = { $average } bowls of soup a day.

chicken-feed = A farmer makes chicken feed from maize and bran. For every { $maize } kilograms of maize the farmer takes { $bran } kilograms of bran. One kilogram of maize costs { $price } shillings. The farmer makes { $total } kilograms of feed. How many shillings does the maize in this feed cost?
    .batch = With { $maize } kilograms of maize, the farmer gets { $maize } + { $bran } = { $batch } kilograms of feed.
    .batches = The farmer needs { $total } / { $batch } = { $batches } times this amount.
    .maize_kilos = For this the farmer takes { $batches } × { $maize } = { $maize_kilos } kilograms of maize.
    .cost = The maize costs { $maize_kilos } × { $price } = { $cost } shillings.

fence-posts = A farmer builds a straight fence with { $posts } posts. The distance from each post to the next is { $apart } metres. From the first post to the last post the farmer stretches { $wires } wires, one above the other. The shop sells the wire in rolls of { $roll } metres. How many rolls of wire does the farmer need?
    .gaps = Between the posts there are { $posts } - 1 = { $gaps } gaps.
    .length = From the first post to the last post it is { $gaps } × { $apart } = { $length } metres.
    .wire = The farmer needs { $length } × { $wires } = { $wire } metres of wire.
    .rolls = That is { $wire } / { $roll } = { $rolls } rolls of wire.


olive-orchard = There are { $trees } trees in an orchard. One quarter of them are lemon trees. One third of the other trees are fig trees. All the remaining trees are olive trees, and each olive tree gives { $kilos } kilograms of olives. How many kilograms of olives do the trees give altogether?
    .lemon = There are { $trees } / 4 = { $lemon } lemon trees.
    .others = The number of other trees is { $trees } - { $lemon } = { $others }.
    .fig = There are { $others } / 3 = { $fig } fig trees.
    .olive = So there are { $others } - { $fig } = { $olive } olive trees.
    .harvest = The olive trees give { $olive } × { $kilos } = { $harvest } kilograms of olives.

nut-mix = A shopkeeper in Kazan mixes { $nuts } kilograms of nuts and { $raisins } kilograms of raisins. One kilogram of nuts costs { $nut_price } roubles, and one kilogram of raisins costs { $raisin_price } roubles. How many roubles does one kilogram of the mixture cost?
    .nut_cost = The nuts cost { $nuts } × { $nut_price } = { $nut_cost } roubles.
    .raisin_cost = The raisins cost { $raisins } × { $raisin_price } = { $raisin_cost } roubles.
    .cost = The whole mixture costs { $nut_cost } + { $raisin_cost } = { $cost } roubles.
    .kilos = The mixture weighs { $nuts } + { $raisins } = { $kilos } kilograms.
    .kilo_price = One kilogram of the mixture costs { $cost } / { $kilos } = { $kilo_price } roubles.

basket-makers = { $hero } and { $friend } weave baskets in Oaxaca. { $hero } weaves { $daily } baskets a day for { $days } days and sells all of them for { $price } pesos each. { $friend } weaves { $other_daily } baskets a day for { $other_days } days and sells all of them for { $other_price } pesos each. How many more pesos does { $hero } get than { $friend }?
    .baskets = { $hero } weaves { $daily } × { $days } = { $baskets } baskets.
    .other_baskets = { $friend } weaves { $other_daily } × { $other_days } = { $other_baskets } baskets.
    .income = { $hero } gets { $baskets } × { $price } = { $income } pesos.
    .other_income = { $friend } gets { $other_baskets } × { $other_price } = { $other_income } pesos.
    .more = So { $hero } gets { $income } - { $other_income } = { $more } pesos more than { $friend }.

peanut-oil = A farmer takes { $sacks } sacks of peanuts to an oil press, with { $weight } kilograms of peanuts in each sack. From every { $per_litre } kilograms of peanuts the press makes one litre of oil. The farmer pays the press { $fee } rupees for each sack and sells all the oil for { $price } rupees a litre. How many rupees does the farmer have left from the sale after paying the press?
    .kilos = The farmer takes { $sacks } × { $weight } = { $kilos } kilograms of peanuts to the press.
    .litres = The press makes { $kilos } / { $per_litre } = { $litres } litres of oil.
    .income = The oil brings in { $litres } × { $price } = { $income } rupees.
    .pressing = The farmer pays the press { $sacks } × { $fee } = { $pressing } rupees.
    .left = So the farmer has { $income } - { $pressing } = { $left } rupees left.

electricity-bill = A family's electricity meter shows { $start } kilowatt-hours at the beginning of the month and { $end } kilowatt-hours at the end of the month. The first { $block } kilowatt-hours of the month cost { $low } rupees each, and all the others cost { $high } rupees each. There is also a fixed charge of { $charge } rupees a month. How many rupees does the family pay for this month?
    .used = The family uses { $end } - { $start } = { $used } kilowatt-hours.
    .extra = At the higher price there are { $used } - { $block } = { $extra } kilowatt-hours.
    .block_cost = The first { $block } kilowatt-hours cost { $block } × { $low } = { $block_cost } rupees.
    .extra_cost = The other kilowatt-hours cost { $extra } × { $high } = { $extra_cost } rupees.
    .energy = All the electricity costs { $block_cost } + { $extra_cost } = { $energy } rupees.
    .bill = With the fixed charge, the family pays { $energy } + { $charge } = { $bill } rupees.

festival-lanterns = For a festival, a village near Chiang Mai buys { $boxes } boxes with { $per_box } paper lanterns in each box. In each of { $streets } streets the people hang { $per_street } lanterns, and on each of { $trees } trees they hang { $per_tree } lanterns. They give half of the remaining lanterns to another village. How many lanterns does the other village get?
    .bought = The village buys { $boxes } × { $per_box } = { $bought } lanterns.
    .on_streets = In the streets there are { $streets } × { $per_street } = { $on_streets } lanterns.
    .on_trees = On the trees there are { $trees } × { $per_tree } = { $on_trees } lanterns.
    .hung = Altogether the people hang { $on_streets } + { $on_trees } = { $hung } lanterns.
    .left = Then { $bought } - { $hung } = { $left } lanterns remain.
    .given = The other village gets { $left } / 2 = { $given } lanterns.

savings-circle = A savings group has { $members } members. Every member pays in { $pay } shillings a month for { $months } months. In this time the group gives { $loans } loans. All the loans are paid back in full, and for each loan the group also receives { $interest } shillings of interest. At the end the group spends { $party } shillings on a party and shares the rest of the money equally among its members. How many shillings does each member get?
    .monthly = Together the members pay in { $members } × { $pay } = { $monthly } shillings a month.
    .saved = In { $months } months they pay in { $monthly } × { $months } = { $saved } shillings.
    .earned = The interest is { $loans } × { $interest } = { $earned } shillings.
    .fund = At the end the group has { $saved } + { $earned } = { $fund } shillings.
    .rest = After the party, { $fund } - { $party } = { $rest } shillings are left.
    .share = Each member gets { $rest } / { $members } = { $share } shillings.

tailor-workshop = For a wedding, a workshop has to sew { $dresses } dresses and { $shirts } shirts. A tailor needs { $dress } hours for each dress and { $shirt } hours for each shirt. { $tailors } tailors share the work equally, and each of them works { $hours } hours a day. They have { $available } days for the work. How many days before the end of this time are they finished?
    .dress_hours = The dresses take { $dresses } × { $dress } = { $dress_hours } hours of work.
    .shirt_hours = The shirts take { $shirts } × { $shirt } = { $shirt_hours } hours of work.
    .work = Altogether that is { $dress_hours } + { $shirt_hours } = { $work } hours of work.
    .daily = Together the tailors work { $tailors } × { $hours } = { $daily } hours a day.
    .days = They need { $work } / { $daily } = { $days } days.
    .spare = They are finished { $available } - { $days } = { $spare } days before the end of the time.

pickle-jars = { $hero } and { $friend } make mango pickle together. They buy { $mangoes } kilograms of mangoes for { $mango_price } rupees a kilogram, { $oil } litres of oil for { $oil_price } rupees a litre and { $jars } empty jars for { $jar_price } rupees each. They fill all the jars and sell each full jar for { $price } rupees. { $hero } and { $friend } have no other costs and share the profit equally. How many rupees does each of them get?
    .mango_cost = The mangoes cost { $mangoes } × { $mango_price } = { $mango_cost } rupees.
    .oil_cost = The oil costs { $oil } × { $oil_price } = { $oil_cost } rupees.
    .jar_cost = The jars cost { $jars } × { $jar_price } = { $jar_cost } rupees.
    .costs = All the costs together are { $mango_cost } + { $oil_cost } + { $jar_cost } = { $costs } rupees.
    .income = The sale brings in { $jars } × { $price } = { $income } rupees.
    .profit = The profit is { $income } - { $costs } = { $profit } rupees.
    .share = Each of them gets { $profit } / 2 = { $share } rupees.

sheep-and-goats = A herder has { $sheep } sheep and { $goats } goats. In spring { $sheep_percent }% of the sheep have one lamb each, and { $goat_percent }% of the goats have one young goat each. In autumn the herder sells one quarter of all the animals, young and old. How many animals does the herder have then?
    .lambs = The number of lambs is { $sheep } × { $sheep_percent } / 100 = { $lambs }.
    .kids = The number of young goats is { $goats } × { $goat_percent } / 100 = { $kids }.
    .all_sheep = With the lambs there are { $sheep } + { $lambs } = { $all_sheep } sheep.
    .all_goats = With the young goats there are { $goats } + { $kids } = { $all_goats } goats.
    .animals = Altogether that makes { $all_sheep } + { $all_goats } = { $animals } animals.
    .sold = The herder sells { $animals } / 4 = { $sold } animals.
    .left = Then the herder has { $animals } - { $sold } = { $left } animals.

tamale-stall = { $hero } sells tamales at a market for three days. On Friday { $hero } sells { $friday } tamales and on Saturday { $saturday } tamales, for { $price } pesos each. On Sunday { $hero } makes each tamale { $off } pesos cheaper and sells { $sunday } tamales. On each of the three days { $hero } spends { $cost } pesos on ingredients and has no other costs. How many pesos of profit does { $hero } make per day on average?
    .friday_income = On Friday { $hero } takes in { $friday } × { $price } = { $friday_income } pesos.
    .saturday_income = On Saturday { $hero } takes in { $saturday } × { $price } = { $saturday_income } pesos.
    .reduced = On Sunday each tamale costs { $price } - { $off } = { $reduced } pesos.
    .sunday_income = On Sunday { $hero } takes in { $sunday } × { $reduced } = { $sunday_income } pesos.
    .income = In three days that makes { $friday_income } + { $saturday_income } + { $sunday_income } = { $income } pesos.
    .costs = The ingredients cost { $cost } × 3 = { $costs } pesos.
    .profit = The profit of the three days is { $income } - { $costs } = { $profit } pesos.
    .average = On average { $hero } makes { $profit } / 3 = { $average } pesos of profit per day.

wedding-feast = { $bride } guests from the bride's family come to a wedding, and twice as many guests come from the groom's family. There are no other guests. One quarter of all the guests are children, and the others are adults. A meal costs { $adult } yuan for an adult and { $child } yuan for a child, and every guest gets one meal. The hall for the wedding costs { $hall } yuan. How many yuan do the meals and the hall cost altogether?
    .groom = From the groom's family come { $bride } × 2 = { $groom } guests.
    .guests = Altogether there are { $bride } + { $groom } = { $guests } guests.
    .children = Of these, { $guests } / 4 = { $children } are children.
    .adults = The number of adults is { $guests } - { $children } = { $adults }.
    .adult_meals = The meals for the adults cost { $adults } × { $adult } = { $adult_meals } yuan.
    .child_meals = The meals for the children cost { $children } × { $child } = { $child_meals } yuan.
    .meals = All the meals cost { $adult_meals } + { $child_meals } = { $meals } yuan.
    .total = The meals and the hall cost { $meals } + { $hall } = { $total } yuan.
ferry-seats = A ferry in Istanbul has seats for { $seats } passengers. Today it crosses the water { $trips } times. On the last crossing { $empty } seats stay empty, and on all the other crossings every seat is taken. How many passengers does the ferry carry altogether today?
    .places = On { $trips } crossings there are { $seats } × { $trips } = { $places } seats.
    .passengers = Without the empty seats, the ferry carries { $places } - { $empty } = { $passengers } passengers.

old-trees = A lime tree in a park in Kazan is { $lime } years old. The oak next to it is { $older } years older. How many years old will the oak be in { $years } years?
    .oak = The oak is now { $lime } + { $older } = { $oak } years old.
    .later = In { $years } years the oak will be { $oak } + { $years } = { $later } years old.

parcel-round = A driver in Leipzig has { $parcels } parcels to deliver and needs { $minutes } minutes for each parcel. On the way the driver takes one break of { $pause } minutes. How many minutes does the whole round take?
    .delivery = The parcels alone take { $parcels } × { $minutes } = { $delivery } minutes.
    .round = With the break, the round takes { $delivery } + { $pause } = { $round } minutes.

letter-carrier = A letter carrier in the mountains near Oaxaca rides a bicycle. Every working day the way out is { $out } kilometres long, and the way back, on a shorter road, is { $back } kilometres long. How many kilometres does the letter carrier ride in { $days } working days?
    .daily = In one day it is { $out } + { $back } = { $daily } kilometres.
    .total = In { $days } days the letter carrier rides { $daily } × { $days } = { $total } kilometres.

stamp-album = { $hero } collects stamps and has { $stamps } of them. { $hero } gives away { $given } stamps and puts all the others into an album, { $page } stamps on each page. How many pages do the stamps fill?
    .kept = { $hero } keeps { $stamps } - { $given } = { $kept } stamps.
    .pages = They fill { $kept } / { $page } = { $pages } pages.

phone-photos = There are { $photos } photos on { $hero }'s phone. On { $friend }'s phone there are { $times } times as many photos. How many more photos are on { $friend }'s phone than on { $hero }'s phone?
    .other = On { $friend }'s phone there are { $photos } × { $times } = { $other } photos.
    .more = That is { $other } - { $photos } = { $more } photos more than on { $hero }'s phone.

vaccination-days = { $children } children are vaccinated at a health centre in Dakar. { $percent }% of the children come on the first day, and all the others come on the second day. How many children come on the second day?
    .first = On the first day { $children } × { $percent } / 100 = { $first } children come.
    .second = On the second day { $children } - { $first } = { $second } children come.

museum-trip = A school class in Chiang Mai visits a museum. The bus costs { $bus } baht for the whole class, and each of the { $pupils } pupils needs a ticket for { $ticket } baht. The teacher does not have to pay. How many baht does the trip cost altogether?
    .tickets = The tickets cost { $ticket } × { $pupils } = { $tickets } baht.
    .total = With the bus, the trip costs { $tickets } + { $bus } = { $total } baht.

spelling-tests = { $hero } writes three spelling tests and gets { $average } points per test on average. In the first two tests together { $hero_subject } gets { $both } points. How many points does { $hero } get in the third test?
    .points = In all three tests together { $hero } gets { $average } × 3 = { $points } points.
    .third = In the third test { $hero } gets { $points } - { $both } = { $third } points.

school-theatre = A school hall has { $rows } rows with { $seats } seats in each row. { $guests } guests come to see a play that lasts { $minutes } minutes, and every guest takes one seat. How many seats stay empty?
    .places = The hall has { $rows } × { $seats } = { $places } seats.
    .empty = So { $places } - { $guests } = { $empty } seats stay empty.

coloured-water = In a science lesson a teacher mixes { $blue } millilitres of blue water with { $yellow } millilitres of yellow water. The teacher pours all of this green water into { $glasses } glasses, the same amount into each. How many millilitres of green water are in each glass?
    .green = There are { $blue } + { $yellow } = { $green } millilitres of green water.
    .each = In each glass there are { $green } / { $glasses } = { $each } millilitres of green water.

late-train = According to the timetable, a train from Tashkent needs { $hours } hours and { $minutes } minutes to its last station. Today it leaves on time but arrives { $delay } minutes late. How many minutes does the journey take today?
    .full = { $hours } hours are { $hours } × 60 = { $full } minutes.
    .planned = According to the timetable, the journey takes { $full } + { $minutes } = { $planned } minutes.
    .today = Today it takes { $planned } + { $delay } = { $today } minutes.

office-printers = An office needs { $copies } copies of a report that has { $pages } pages. Two printers start at the same time and work without a pause until everything is printed. One prints { $fast } pages a minute, the other { $slow } pages a minute. How many minutes do the two printers need?
    .all = There are { $copies } × { $pages } = { $all } pages to print.
    .speed = In one minute the two printers print { $fast } + { $slow } = { $speed } pages.
    .minutes = They need { $all } / { $speed } = { $minutes } minutes.

picture-books = A library in Hyderabad has { $books } books. One third of them are picture books. { $lent } picture books are lent out at the moment. All the other picture books stand on { $shelves } shelves, the same number on each shelf. How many picture books stand on each shelf?
    .picture = The library has { $books } / 3 = { $picture } picture books.
    .present = In the library there are now { $picture } - { $lent } = { $present } picture books.
    .each = On each shelf there are { $present } / { $shelves } = { $each } picture books.

school-yard = A rectangular schoolyard is { $length } metres long and { $width } metres wide. Inside it lies a rectangular basketball court, { $court_length } metres long and { $court_width } metres wide. The rest of the schoolyard is covered with grass. How many square metres are covered with grass?
    .yard = The whole schoolyard has { $length } × { $width } = { $yard } square metres.
    .court = The court has { $court_length } × { $court_width } = { $court } square metres.
    .grass = So { $yard } - { $court } = { $grass } square metres are covered with grass.

meeting-cyclists = Two towns are { $distance } kilometres apart. A cyclist starts in each town at the same time, and the two ride towards each other on the same road. One rides { $first } kilometres an hour, the other { $second } kilometres an hour. After { $hours } hours they have not met yet. How many kilometres apart are they then?
    .together = In one hour they come { $first } + { $second } = { $together } kilometres closer.
    .covered = In { $hours } hours they come { $together } × { $hours } = { $covered } kilometres closer.
    .left = Then they are { $distance } - { $covered } = { $left } kilometres apart.

town-buildings = The bridge in a small town near Marseille is { $bridge } years old. The library is { $younger } years younger than the bridge, and the school is half as old as the library. How many years old will the school be in { $years } years?
    .library = The library is { $bridge } - { $younger } = { $library } years old.
    .school = The school is now { $library } / 2 = { $school } years old.
    .later = In { $years } years the school will be { $school } + { $years } = { $later } years old.

card-piles = A game has { $cards } cards. Each of the { $players } players gets { $hand } cards. The cards that are left are put on the table in { $piles } equal piles. How many cards are in each pile?
    .dealt = The players get { $players } × { $hand } = { $dealt } cards.
    .rest = Then { $cards } - { $dealt } = { $rest } cards are left.
    .pile = In each pile there are { $rest } / { $piles } = { $pile } cards.

mobile-data = { $hero } buys { $data } megabytes of data for a phone and pays { $price } pesos. In the first { $days } days { $hero_subject } uses { $daily } megabytes a day. In the next { $rest } days { $hero } wants to use up all the remaining data, the same amount every day. How many megabytes a day can { $hero } use in these { $rest } days?
    .used = In the first { $days } days { $hero } uses { $daily } × { $days } = { $used } megabytes.
    .left = After that, { $data } - { $used } = { $left } megabytes remain.
    .allowed = { $hero } can use { $left } / { $rest } = { $allowed } megabytes a day.

storm-forest = A small forest has { $trees } trees. In a storm { $percent }% of the trees fall down. Then people plant { $times } times as many young trees as the storm has knocked down. How many trees are standing in the forest after that?
    .fallen = In the storm { $trees } × { $percent } / 100 = { $fallen } trees fall down.
    .planted = People plant { $fallen } × { $times } = { $planted } young trees.
    .now = Now { $trees } - { $fallen } + { $planted } = { $now } trees are standing in the forest.

long-jump = On sports day { $hero } makes three long jumps of { $first } centimetres, { $second } centimetres and { $third } centimetres. How many metres long are { $hero }'s jumps on average?
    .sum = All three jumps together are { $first } + { $second } + { $third } = { $sum } centimetres long.
    .average = The average is { $sum } / 3 = { $average } centimetres.
    .metres = So { $hero }'s jumps are { $average } / 100 = { $metres } metres long on average.

bicycle-factory = In a bicycle factory with { $workers } workers there are two halls. In the first hall { $first } bicycles a day are built, and in the second hall { $more } bicycles a day more than in the first. The factory gets an order for { $order } bicycles and works only on this order. How many bicycles are still missing for the order after { $days } days?
    .second = In the second hall { $first } + { $more } = { $second } bicycles a day are built.
    .both = In both halls together { $first } + { $second } = { $both } bicycles a day are built.
    .made = In { $days } days { $both } × { $days } = { $made } bicycles are built.
    .missing = So { $order } - { $made } = { $missing } bicycles are still missing for the order.

guitar-lessons = In Lima a guitar lesson costs { $price } soles. { $hero } takes { $lessons } lessons a month for { $months } months and also buys music books for { $books } soles altogether. A music club pays half of all these costs, and { $hero } pays the other half. How many soles does { $hero } pay?
    .monthly = In one month the lessons cost { $lessons } × { $price } = { $monthly } soles.
    .course = In { $months } months the lessons cost { $monthly } × { $months } = { $course } soles.
    .total = With the books, that is { $course } + { $books } = { $total } soles.
    .share = { $hero } pays { $total } / 2 = { $share } soles.

hiking-trail = A group walks along a hiking trail that is { $trail } kilometres long. On the first day the group walks { $first } kilometres. On the second day it walks { $more } kilometres more than on the first day. On the third day it walks half as far as on the first day. How many kilometres are left after the third day?
    .second = On the second day the group walks { $first } + { $more } = { $second } kilometres.
    .third = On the third day it walks { $first } / 2 = { $third } kilometres.
    .walked = In three days it walks { $first } + { $second } + { $third } = { $walked } kilometres.
    .left = Then { $trail } - { $walked } = { $left } kilometres are left.

rain-days = On Monday { $monday } millimetres of rain fall in Chiang Mai. On Tuesday there are { $more } millimetres more than on Monday. On Wednesday there are { $less } millimetres less than on Tuesday. How many millimetres of rain fall per day on average on these three days?
    .tuesday = On Tuesday { $monday } + { $more } = { $tuesday } millimetres fall.
    .wednesday = On Wednesday { $tuesday } - { $less } = { $wednesday } millimetres fall.
    .sum = On the three days together { $monday } + { $tuesday } + { $wednesday } = { $sum } millimetres fall.
    .average = The average is { $sum } / 3 = { $average } millimetres per day.

school-day = The school day begins with the first of { $lessons } lessons. Each lesson lasts { $length } minutes, and between one lesson and the next there is a break of { $recess } minutes. Right after the last lesson all pupils have lunch together for { $meal } minutes, and then the school day ends. How many minutes does the school day last?
    .teaching = The lessons last { $lessons } × { $length } = { $teaching } minutes.
    .breaks = Between the lessons there are { $lessons } - 1 = { $breaks } breaks.
    .pauses = The breaks last { $breaks } × { $recess } = { $pauses } minutes.
    .day = With lunch, the school day lasts { $teaching } + { $pauses } + { $meal } = { $day } minutes.

swimming-club = A swimming club has { $members } members. Two thirds of the members are children. One quarter of these children are beginners. Now { $joined } more children join the club, and all of them are beginners. How many of the children in the club are beginners now?
    .third = One third of the members are { $members } / 3 = { $third } people.
    .children = Two thirds are { $third } × 2 = { $children } children.
    .beginners = At first { $children } / 4 = { $beginners } children are beginners.
    .now = Now { $beginners } + { $joined } = { $now } children are beginners.

orange-paint = An art class makes { $orange } millilitres of orange paint. For this it mixes { $red } parts of red paint with { $yellow } parts of yellow paint. The yellow paint comes from a full bottle of { $bottle } millilitres. How many millilitres of yellow paint are left in the bottle?
    .parts = The mixture has { $red } + { $yellow } = { $parts } parts.
    .part = One part is { $orange } / { $parts } = { $part } millilitres.
    .used = The class uses { $part } × { $yellow } = { $used } millilitres of yellow paint.
    .left = In the bottle { $bottle } - { $used } = { $left } millilitres of yellow paint are left.

boat-trip = { $classes } classes with { $pupils } pupils each go on a boat trip, and altogether { $teachers } teachers go with them. The school rents { $boats } boats with { $seats } seats each for the pupils and teachers. How many seats stay empty?
    .children = There are { $classes } × { $pupils } = { $children } pupils.
    .people = With the teachers, there are { $children } + { $teachers } = { $people } people.
    .places = The boats have { $boats } × { $seats } = { $places } seats.
    .empty = So { $places } - { $people } = { $empty } seats stay empty.

handball-goals = At a handball tournament the red team scores { $red } goals. The blue team scores twice as many goals as the red team. The green team scores { $fewer } goals fewer than the blue team. How many more goals do the blue team and the green team score together than the red team?
    .blue = The blue team scores { $red } × 2 = { $blue } goals.
    .green = The green team scores { $blue } - { $fewer } = { $green } goals.
    .together = The blue team and the green team together score { $blue } + { $green } = { $together } goals.
    .more = That is { $together } - { $red } = { $more } goals more than the red team.

letter-trays = { $hero } and { $friend } sort letters at the post office. { $hero } sorts { $first } letters a minute and works for { $long } minutes. { $friend } sorts { $second } letters a minute and works for { $short } minutes. All the sorted letters are put into trays, { $tray } letters into each tray. How many trays are filled?
    .mine = { $hero } sorts { $first } × { $long } = { $mine } letters.
    .other = { $friend } sorts { $second } × { $short } = { $other } letters.
    .sorted = Together that is { $mine } + { $other } = { $sorted } letters.
    .trays = So { $sorted } / { $tray } = { $trays } trays are filled.

book-parcels = A bookshop in Leipzig sends off { $parcels } equal parcels. In each parcel there are { $books } books of { $book } grams each, and the empty box weighs { $box } grams. How many kilograms do all the parcels weigh together?
    .contents = The books in one parcel weigh { $books } × { $book } = { $contents } grams.
    .parcel = With its box, one parcel weighs { $contents } + { $box } = { $parcel } grams.
    .grams = All the parcels weigh { $parcel } × { $parcels } = { $grams } grams.
    .kilograms = That is { $grams } / { 1000 } = { $kilograms } { $kilograms ->
        [one] kilogram
       *[other] kilograms
    }.

salt-water = In a laboratory there are { $first } litres of salt water in one tank, with { $strong } grams of salt in each litre. In another tank there are { $second } litres of salt water, with { $weak } grams of salt in each litre. All the water from both tanks is mixed. How many grams of salt are in each litre of the mixture?
    .first_salt = In the first tank there are { $first } × { $strong } = { $first_salt } grams of salt.
    .second_salt = In the second tank there are { $second } × { $weak } = { $second_salt } grams of salt.
    .salt = The mixture contains { $first_salt } + { $second_salt } = { $salt } grams of salt.
    .litres = There are { $first } + { $second } = { $litres } litres of the mixture.
    .each = In each litre there are { $salt } / { $litres } = { $each } grams of salt.

field-rounds = A rectangular sports field is { $length } metres long and { $width } metres wide. { $hero } runs { $rounds } rounds along the edge of the field. { $friend } runs { $fewer } rounds fewer than { $hero }. How many metres do { $hero } and { $friend } run altogether?
    .sides = One long side and one short side make { $length } + { $width } = { $sides } metres.
    .round = One round is { $sides } × 2 = { $round } metres.
    .other = { $friend } runs { $rounds } - { $fewer } = { $other } rounds.
    .together = Together they run { $rounds } + { $other } = { $together } rounds.
    .metres = Altogether they run { $round } × { $together } = { $metres } metres.

chess-team = The { $players } players of a chess team are { $average } years old on average. A new player who is { $newcomer } years old joins the team. After that nobody joins or leaves the team. How many years old will the players be on average in { $years } years?
    .sum = The ages of the first { $players } players add up to { $players } × { $average } = { $sum } years.
    .all = With the new player, the sum is { $sum } + { $newcomer } = { $all } years.
    .count = The team now has { $players } + 1 = { $count } players.
    .now = Now they are { $all } / { $count } = { $now } years old on average.
    .later = In { $years } years they will be { $now } + { $years } = { $later } years old on average.

exam-certificates = { $people } people take the driving test at a school in Kazan. { $percent }% of them pass the first time. All the others take the test again, and half of these pass the second time. For everyone who passes, the school prints a certificate that costs { $price } roubles. How many roubles do the certificates cost altogether?
    .first = The first time { $people } × { $percent } / 100 = { $first } people pass.
    .failed = The other { $people } - { $first } = { $failed } people take the test again.
    .second = The second time { $failed } / 2 = { $second } people pass.
    .passed = Altogether { $first } + { $second } = { $passed } people pass.
    .cost = The certificates cost { $passed } × { $price } = { $cost } roubles.

bandage-boxes = A hospital in Dhaka gets { $boxes } boxes with { $bandages } bandages in each box. { $wet } bandages are wet and are thrown away. { $kept } bandages stay in the store room, and all the others are shared equally among { $wards } wards. Each ward uses { $daily } bandages a day. For how many days do the bandages of a ward last?
    .all = The boxes contain { $boxes } × { $bandages } = { $all } bandages.
    .dry = Of these, { $all } - { $wet } = { $dry } bandages are dry.
    .shared = The wards share { $dry } - { $kept } = { $shared } bandages.
    .ward = Each ward gets { $shared } / { $wards } = { $ward } bandages.
    .days = They last for { $ward } / { $daily } = { $days } days.

taxi-driver = A taxi driver in Nairobi drives { $distance } kilometres a day. The car uses { $fuel } litres of petrol for 100 kilometres, and one litre of petrol costs { $price } shillings. Every day { $passengers } passengers pay { $fare } shillings each. The driver pays for the petrol and also pays { $rent } shillings a day to the owner of the car. How many shillings does the driver keep after { $days } such days?
    .litres = In one day the car uses { $distance } × { $fuel } / 100 = { $litres } litres of petrol.
    .petrol = The petrol for one day costs { $litres } × { $price } = { $petrol } shillings.
    .income = The passengers pay { $passengers } × { $fare } = { $income } shillings a day.
    .rest = After paying for the petrol, the driver has { $income } - { $petrol } = { $rest } shillings.
    .daily = After paying the owner, the driver has { $rest } - { $rent } = { $daily } shillings a day.
    .kept = After { $days } days the driver keeps { $daily } × { $days } = { $kept } shillings.

picture-cards = There are { $cards } football cards in { $hero }'s box and twice as many in { $friend }'s box. { $hero } buys { $packs } packs with { $pack } cards in each pack and puts all of these cards into { $hero }'s box. { $friend } takes { $taken } cards out of { $friend }'s box and gives them away. Then cards are moved from { $friend }'s box to { $hero }'s box until both boxes contain the same number of cards. How many cards are moved?
    .other = At first there are { $cards } × 2 = { $other } cards in { $friend }'s box.
    .new = { $hero } buys { $packs } × { $pack } = { $new } cards.
    .hero_now = In { $hero }'s box there are then { $cards } + { $new } = { $hero_now } cards.
    .friend_now = In { $friend }'s box there are then { $other } - { $taken } = { $friend_now } cards.
    .difference = The difference is { $friend_now } - { $hero_now } = { $difference } cards.
    .moved = Half of the difference, { $difference } / 2 = { $moved } cards, is moved.

lamp-factory = A new factory has { $machines } machines and no boxes of lamps yet. Each machine makes { $lamps } lamps an hour and works { $hours } hours a day. { $percent }% of the lamps made on a day are faulty and are thrown away. All the other lamps of the day are packed into boxes, { $box } lamps into each box. After { $days } such days the factory sends { $sent } boxes to shops. How many boxes are then left in the factory?
    .hourly = In one hour the machines make { $machines } × { $lamps } = { $hourly } lamps.
    .daily = In one day they make { $hourly } × { $hours } = { $daily } lamps.
    .faulty = Of these, { $daily } × { $percent } / 100 = { $faulty } lamps are faulty.
    .good = The other { $daily } - { $faulty } = { $good } lamps are packed.
    .boxes = They fill { $good } / { $box } = { $boxes } boxes a day.
    .packed = In { $days } days { $boxes } × { $days } = { $packed } boxes are filled.
    .stock = So { $packed } - { $sent } = { $stock } boxes are left in the factory.

gym-mats = A rectangular sports hall is { $length } metres long and { $width } metres wide. In it there is a rectangular stage, { $stage_length } metres long and { $stage_width } metres wide. The whole floor except the stage is covered with mats. One mat covers { $mat } square metres and costs { $price } baht. { $workers } workers lay the mats, and each of them gets { $wage } baht. How many baht do the mats and the workers cost altogether?
    .hall = The hall has { $length } × { $width } = { $hall } square metres.
    .stage = The stage has { $stage_length } × { $stage_width } = { $stage } square metres.
    .covered = So { $hall } - { $stage } = { $covered } square metres are covered with mats.
    .mats = For this, { $covered } / { $mat } = { $mats } mats are needed.
    .mat_cost = The mats cost { $mats } × { $price } = { $mat_cost } baht.
    .wages = The workers cost { $workers } × { $wage } = { $wages } baht.
    .total = Altogether that is { $mat_cost } + { $wages } = { $total } baht.

truck-route = A truck has to drive { $distance } kilometres. At first it drives for { $first_hours } hours on a mountain road at { $first_speed } kilometres an hour. Then it drives for { $second_hours } hours on a wide road at { $second_speed } kilometres an hour. For the remaining kilometres it drives at { $last_speed } kilometres an hour. On the way the driver takes breaks of { $pause } minutes altogether. How many minutes does the whole journey take, including the breaks?
    .first = On the mountain road the truck covers { $first_speed } × { $first_hours } = { $first } kilometres.
    .second = On the wide road it covers { $second_speed } × { $second_hours } = { $second } kilometres.
    .driven = That is { $first } + { $second } = { $driven } kilometres.
    .remaining = Then { $distance } - { $driven } = { $remaining } kilometres remain.
    .last_hours = For these the truck needs { $remaining } / { $last_speed } = { $last_hours } hours.
    .driving = The truck drives for { $first_hours } + { $second_hours } + { $last_hours } = { $driving } hours.
    .minutes = In minutes, that is { $driving } × 60 = { $minutes } minutes.
    .total = With the breaks, the whole journey takes { $minutes } + { $pause } = { $total } minutes.

concert-hall = A concert hall in Oaxaca has { $rows } rows with { $seats } seats in each row. For a concert every seat is sold except { $empty } seats. One quarter of the sold seats are for children and cost { $child } pesos each. The other sold seats are for adults and cost { $adult } pesos each. The concert itself costs { $costs } pesos. How many pesos are left from the income after the costs are paid?
    .all = The hall has { $rows } × { $seats } = { $all } seats.
    .sold = Of these, { $all } - { $empty } = { $sold } seats are sold.
    .children = For children { $sold } / 4 = { $children } seats are sold.
    .adults = For adults { $sold } - { $children } = { $adults } seats are sold.
    .child_income = The children's seats bring in { $children } × { $child } = { $child_income } pesos.
    .adult_income = The adults' seats bring in { $adults } × { $adult } = { $adult_income } pesos.
    .income = The income is { $child_income } + { $adult_income } = { $income } pesos.
    .profit = After the costs are paid, { $income } - { $costs } = { $profit } pesos are left.
