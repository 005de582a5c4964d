### The bundled problems in French. One message a problem: the question; its attributes: the worked steps.

## Persons, the same as in en.ftl. Odd numbers are women, even numbers are men; attributes are forms that the texts need,
## and a text reads them as { $hero_form }: the pronoun, and the name after "que".

person-1 = Amina
    .subject = elle
    .than = qu'Amina
person-2 = Thomas
    .subject = il
    .than = que Thomas
person-3 = Priya
    .subject = elle
    .than = que Priya
person-4 = Kofi
    .subject = il
    .than = que Kofi
person-5 = Mei
    .subject = elle
    .than = que Mei
person-6 = Ivan
    .subject = il
    .than = qu'Ivan
person-7 = Leïla
    .subject = elle
    .than = que Leïla
person-8 = Daniel
    .subject = il
    .than = que Daniel

## Problems. Only pen_price and change can be 1, so nothing else needs a singular.

tea-stall = { $hero } tient un stand de thé dans une gare. Le matin, { $hero_subject } vend { $morning } tasses de thé et, le soir, { $evening } tasses. Chaque tasse coûte { $price } roupies. Combien de roupies { $hero } encaisse-t-{ $hero_subject } ce jour-là ?
    .cups = { $hero } vend { $morning } + { $evening } = { $cups } tasses de thé.
    .income = À { $price } roupies la tasse, cela fait { $cups } × { $price } = { $income } roupies.

bus-ride = Un bus part du terminus avec { $start } passagers. À l'arrêt suivant, { $off } passagers descendent et { $on } montent. Combien de passagers y a-t-il alors dans le bus ?
    .stayed = Une fois que { $off } passagers sont descendus, il en reste { $start } - { $off } = { $stayed }.
    .aboard = Une fois que { $on } autres sont montés, il y a { $stayed } + { $on } = { $aboard } passagers dans le bus.

fishing-trip = Partis à la pêche, { $friends } amis attrapent chacun { $caught } poissons. Ils offrent { $gift } poissons à leurs voisins et se partagent le reste à parts égales. Combien de poissons chaque ami rapporte-t-il chez lui ?
    .total = Ensemble, ils attrapent { $friends } × { $caught } = { $total } poissons.
    .shared = Après ce cadeau, il reste { $total } - { $gift } = { $shared } poissons.
    .each = Chaque ami rapporte chez lui { $shared } / { $friends } = { $each } poissons.

bakery = Chaque heure, une boulangerie cuit { $trays } plaques de petits pains, avec { $rolls } petits pains sur chaque plaque. Combien de petits pains cuit-elle en { $hours } heures ?
    .hourly = En une heure, elle cuit { $trays } × { $rolls } = { $hourly } petits pains.
    .baked = En { $hours } heures, elle cuit { $hourly } × { $hours } = { $baked } petits pains.

jacket-sale = Une veste coûte { $price } euros. Pendant les soldes, son prix est réduit de { $percent } %. { $hero } achète la veste en solde, ainsi qu'une écharpe à { $scarf } euros. Combien d'euros { $hero } paie-t-{ $hero_subject } en tout ?
    .saving = La réduction est de { $price } × { $percent } / 100 = { $saving } euros.
    .reduced = La veste coûte maintenant { $price } - { $saving } = { $reduced } euros.
    .total = Avec l'écharpe, { $hero } paie { $reduced } + { $scarf } = { $total } euros.

aunt-age = { $hero } a { $age } ans. Sa tante a { $times } fois son âge. Quel âge aura sa tante dans { $years } ans ?
    .now = La tante a maintenant { $age } × { $times } = { $now } ans.
    .later = Dans { $years } ans, elle aura { $now } + { $years } = { $later } ans.

library-book = { $hero } emprunte à la bibliothèque un livre de { $pages } pages. Pendant { $days } jours, { $hero_subject } lit { $daily } pages par jour. Combien de pages lui reste-t-il à lire ?
    .done = En { $days } jours, { $hero } lit { $daily } × { $days } = { $done } pages.
    .left = Il reste { $pages } - { $done } = { $left } pages à lire.

garden-fence = { $hero } a un jardin rectangulaire de { $length } mètres de long sur { $width } mètres de large. { $hero } veut le clôturer sur tout son pourtour, sauf à l'emplacement d'un portail de { $gate } mètres de large. Combien de mètres de clôture lui faut-il ?
    .sides = Un grand côté et un petit côté font ensemble { $length } + { $width } = { $sides } mètres.
    .around = Le tour complet mesure { $sides } × 2 = { $around } mètres.
    .fence = Sans le portail, il faut { $around } - { $gate } = { $fence } mètres de clôture.

match-average = { $hero } joue trois matchs de basket et marque { $first } points, { $second } points et { $third } points. Combien de points { $hero } marque-t-{ $hero_subject } en moyenne par match ?
    .points = En tout, { $hero } marque { $first } + { $second } + { $third } = { $points } points.
    .average = La moyenne est de { $points } / 3 = { $average } points par match.

water-tank = Un réservoir d'eau a une capacité de { $capacity } litres et contient actuellement { $now } litres. Une pompe y ajoute { $rate } litres d'eau par minute. Au bout de combien de minutes le réservoir sera-t-il plein ?
    .missing = Il manque encore { $capacity } - { $now } = { $missing } litres pour remplir le réservoir.
    .minutes = Pour cela, la pompe met { $missing } / { $rate } = { $minutes } minutes.

shells = { $hero } trouve { $shells } coquillages sur la plage. { $friend } trouve { $more } coquillages de plus { $hero_than }. Combien de coquillages cela fait-il en tout ?
    .other = { $friend } trouve { $shells } + { $more } = { $other } coquillages.
    .together = En tout, cela fait { $shells } + { $other } = { $together } coquillages.

way-to-school = Une classe compte { $pupils } élèves. Un quart d'entre eux vont à l'école à pied, { $bus } élèves prennent le bus et tous les autres y vont à vélo. Combien d'élèves vont à l'école à vélo ?
    .walkers = Il y a { $pupils } / 4 = { $walkers } élèves qui vont à l'école à pied.
    .counted = Avec ceux qui prennent le bus, cela fait { $walkers } + { $bus } = { $counted } élèves.
    .bicycle = Il y a donc { $pupils } - { $counted } = { $bicycle } élèves qui vont à l'école à vélo.

savings = { $hero } économise { $weekly } shillings chaque semaine. Au bout de { $weeks } semaines, { $hero_subject } dépense { $spent } shillings de ses économies pour un cadeau. Combien de shillings lui reste-t-il ?
    .saved = En { $weeks } semaines, { $hero } économise { $weekly } × { $weeks } = { $saved } shillings.
    .left = Après l'achat du cadeau, il lui reste { $saved } - { $spent } = { $left } shillings.

stationery = { $hero } achète { $notebooks } cahiers à { $notebook_price } yuans pièce et { $pens } stylos à { $pen_price } { $pen_price ->
        [one] yuan
       *[other] yuans
    } pièce, puis paie avec un billet de { $note } yuans. Combien de yuans rend-on à { $hero } ?
    .notebook_cost = Les cahiers coûtent { $notebooks } × { $notebook_price } = { $notebook_cost } yuans.
    .pen_cost = Les stylos coûtent { $pens } × { $pen_price } = { $pen_cost } yuans.
    .bill = En tout, cela fait { $notebook_cost } + { $pen_cost } = { $bill } yuans.
    .change = On rend à { $hero } { $note } - { $bill } = { $change } { $change ->
        [one] yuan
       *[other] yuans
    }.
