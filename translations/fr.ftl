### The bundled problems in French. One message a problem: the question; its attributes: the worked steps.

## Persons, the same as in en.ftl. Odd numbers are women, even numbers are men; attributes are forms that the texts need,
## and a text reads them as { $hero_form }: the pronoun, and the name after "que" and
## after "de".

person-1 = Amina
    .subject = elle
    .than = qu'Amina
    .of = d'Amina
person-2 = Thomas
    .subject = il
    .than = que Thomas
    .of = de Thomas
person-3 = Priya
    .subject = elle
    .than = que Priya
    .of = de Priya
person-4 = Kofi
    .subject = il
    .than = que Kofi
    .of = de Kofi
person-5 = Mei
    .subject = elle
    .than = que Mei
    .of = de Mei
person-6 = Ivan
    .subject = il
    .than = qu'Ivan
    .of = d'Ivan
person-7 = Leïla
    .subject = elle
    .than = que Leïla
    .of = de Leïla
person-8 = Daniel
    .subject = il
    .than = que Daniel
    .of = de Daniel

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

way-to-school = Une petite école compte { $pupils } élèves. Un quart d'entre eux vont à l'école à pied, { $bus } élèves prennent le bus et tous les autres y vont à vélo. Combien d'élèves vont à l'école à vélo ?
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

mango-crates = Un marchand de fruits reçoit { $crates } caisses de mangues. Chaque caisse contient { $each } mangues. En tout, { $spoiled } mangues sont abîmées et toutes les autres sont bonnes. Combien de bonnes mangues le marchand reçoit-il ?
    .total = Les caisses contiennent { $crates } × { $each } = { $total } mangues.
    .good = Le marchand reçoit { $total } - { $spoiled } = { $good } bonnes mangues.

wedding-garlands = Pour un mariage à Hyderabad, un fleuriste confectionne des guirlandes avec { $flowers } fleurs. Chaque guirlande demande { $per } fleurs et toutes les fleurs sont utilisées. On accroche { $entrance } guirlandes à l'entrée et toutes les autres dans la salle. Combien de guirlandes accroche-t-on dans la salle ?
    .garlands = Le fleuriste confectionne { $flowers } / { $per } = { $garlands } guirlandes.
    .hall = Dans la salle, on accroche { $garlands } - { $entrance } = { $hall } guirlandes.

roof-tiles = Pour couvrir un toit, il faut { $tiles } tuiles. Le travail est confié à { $roofers } couvreurs, et chacun d'eux pose { $daily } tuiles par jour. Combien de jours faut-il aux couvreurs pour couvrir tout le toit ?
    .together = Ensemble, les couvreurs posent { $roofers } × { $daily } = { $together } tuiles par jour.
    .days = Pour couvrir tout le toit, il leur faut { $tiles } / { $together } = { $days } jours.

grandmother-age = { $hero } a { $age } ans. Sa mère avait { $mother } ans à la naissance { $hero_of }. Sa grand-mère avait { $grandmother } ans quand la mère { $hero_of } est née. Quel âge la grand-mère a-t-elle maintenant ?
    .mother_now = La mère a maintenant { $mother } + { $age } = { $mother_now } ans.
    .grandmother_now = La grand-mère a maintenant { $grandmother } + { $mother_now } = { $grandmother_now } ans.

wedding-couple = Un homme a { $husband } ans. Sa femme a { $younger } ans de moins que lui. Ils se sont mariés il y a { $years } ans. Quel âge la femme avait-elle lors du mariage ?
    .wife = La femme a maintenant { $husband } - { $younger } = { $wife } ans.
    .then = Lors du mariage, elle avait { $wife } - { $years } = { $then } ans.

samosa-sellers = { $hero } et { $friend } vendent des samosas le même jour. { $hero } vend { $morning } samosas le matin et { $evening } samosas le soir. { $friend } vend { $other } samosas sur toute la journée. Combien de samosas { $hero } vend-{ $hero_subject } de plus { $friend_than } ce jour-là ?
    .total = { $hero } vend { $morning } + { $evening } = { $total } samosas.
    .more = { $hero } vend donc { $total } - { $other } = { $more } samosas de plus { $friend_than }.

group-loan = { $hero } emprunte { $loan } shillings à un groupe d'épargne de Nairobi. En plus de la somme empruntée, { $hero_subject } doit payer { $fee } shillings de frais. { $hero } rembourse le prêt et les frais en { $months } mensualités égales. Quel est, en shillings, le montant de chaque mensualité ?
    .owed = En tout, { $hero } doit payer { $loan } + { $fee } = { $owed } shillings.
    .payment = Chaque mensualité est de { $owed } / { $months } = { $payment } shillings.

water-bill = À Lima, une famille de { $people } personnes a un compteur d'eau. Chaque mois, la famille paie un abonnement fixe de { $charge } sols, ainsi que { $price } sols par mètre cube d'eau consommé. Ce mois-ci, elle consomme { $used } mètres cubes d'eau. Combien de sols la famille paie-t-elle pour ce mois ?
    .use_cost = L'eau consommée coûte { $used } × { $price } = { $use_cost } sols.
    .bill = Avec l'abonnement, la famille paie { $use_cost } + { $charge } = { $bill } sols.

wooden-stool = Un menuisier fabrique un tabouret composé d'une assise et de trois pieds. Il lui faut { $leg } minutes pour chaque pied et { $seat } minutes pour l'assise. Combien de minutes lui faut-il en tout pour fabriquer le tabouret ?
    .legs = Les trois pieds demandent { $leg } × 3 = { $legs } minutes.
    .stool = Le tabouret entier demande { $legs } + { $seat } = { $stool } minutes.

festival-price = Dans un magasin de Dacca, un gros sac de sucre coûte { $price } takas. Avant une fête, ce prix augmente de { $percent } %. Combien de takas le sac coûte-t-il ensuite ?
    .rise = Le prix augmente de { $price } × { $percent } / 100 = { $rise } takas.
    .dearer = Le sac coûte ensuite { $price } + { $rise } = { $dearer } takas.

festival-flags = { $hero } a un morceau de tissu rectangulaire de { $length } centimètres de long sur { $width } centimètres de large. { $hero } coupe le tissu en ligne droite, d'un coin au coin opposé, et obtient deux fanions de même taille pour une fête. Quelle est, en centimètres carrés, l'aire de chaque fanion ?
    .cloth = L'aire du tissu entier est de { $length } × { $width } = { $cloth } centimètres carrés.
    .flag = L'aire de chaque fanion est de { $cloth } / 2 = { $flag } centimètres carrés.


rice-prices = Au premier étal d'un marché de Lima, { $first_kilos } kilogrammes de riz coûtent { $first_price } sols. Au second étal, { $second_kilos } kilogrammes de riz coûtent { $second_price } sols. De combien de sols le kilogramme de riz est-il moins cher au second étal ?
    .first = Au premier étal, un kilogramme coûte { $first_price } / { $first_kilos } = { $first } sols.
    .second = Au second étal, un kilogramme coûte { $second_price } / { $second_kilos } = { $second } sols.
    .saved = La différence de prix, en sols par kilogramme, est donc de { $first } - { $second } = { $saved }.

honey-hives = Un apiculteur récolte { $kilos } kilogrammes de miel dans { $hives } ruches situées près de la rivière et { $other_kilos } kilogrammes de miel dans { $other_hives } ruches situées dans la forêt. Combien de kilogrammes de miel récolte-t-il en moyenne par ruche ?
    .honey = L'apiculteur récolte { $kilos } + { $other_kilos } = { $honey } kilogrammes de miel.
    .all_hives = Il y a { $hives } + { $other_hives } = { $all_hives } ruches.
    .average = La moyenne est de { $honey } / { $all_hives } = { $average } kilogrammes par ruche.

table-tiles = { $hero } recouvre de carreaux carrés un plateau de table rectangulaire. Le plateau mesure { $length } centimètres de long et { $width } centimètres de large. Chaque carreau a { $side } centimètres de côté. Les carreaux sont posés sans espace entre eux. De combien de carreaux { $hero } a-t-{ $hero_subject } besoin ?
    .along = Dans la longueur, on place { $length } / { $side } = { $along } carreaux.
    .across = Dans la largeur, on place { $width } / { $side } = { $across } carreaux.
    .tiles = { $hero } a donc besoin de { $along } × { $across } = { $tiles } carreaux.

seed-potatoes = Dans un village du Pérou, { $families } familles récoltent ensemble { $sacks } sacs de pommes de terre. Elles gardent { $seed } sacs pour la plantation et se partagent les autres sacs à parts égales. Chaque sac pèse { $weight } kilogrammes. Combien de kilogrammes de pommes de terre chaque famille reçoit-elle ?
    .shared = Les familles se partagent { $sacks } - { $seed } = { $shared } sacs.
    .each = Chaque famille reçoit { $shared } / { $families } = { $each } sacs.
    .kilos = Cela fait { $each } × { $weight } = { $kilos } kilogrammes de pommes de terre pour chaque famille.

flatbread-oven = À Tachkent, un boulanger remplit un four avec { $load } galettes de pain. Au bout de { $minutes } minutes, ces galettes sont cuites et le boulanger remplit aussitôt le four avec le même nombre de nouvelles galettes. Combien de galettes le boulanger cuit-il en { $hours } heures sans interruption ?
    .time = En { $hours } heures, il y a { $hours } × 60 = { $time } minutes.
    .loads = Pendant ce temps, le boulanger cuit { $time } / { $minutes } = { $loads } fournées.
    .flatbreads = Le boulanger cuit donc { $loads } × { $load } = { $flatbreads } galettes.

tea-pickers = Dans une plantation de thé, { $pickers } ouvriers cueillent { $total } kilogrammes de feuilles de thé en { $days } jours. Les ouvriers cueillent tous la même quantité chaque jour. Combien de kilogrammes de feuilles de thé { $more } ouvriers travaillant au même rythme cueillent-ils en un jour ?
    .daily = En un jour, { $pickers } ouvriers cueillent { $total } / { $days } = { $daily } kilogrammes.
    .each = Un ouvrier cueille { $daily } / { $pickers } = { $each } kilogrammes par jour.
    .picked = En un jour, { $more } ouvriers cueillent donc { $each } × { $more } = { $picked } kilogrammes.

flour-sacks = Une boulangerie de village achète { $sacks } sacs de farine contenant chacun { $weight } kilogrammes de farine. Elle utilise les deux cinquièmes de cette farine pour des gâteaux et le reste pour du pain. Combien de kilogrammes de farine la boulangerie utilise-t-elle pour les gâteaux ?
    .flour = La boulangerie achète { $sacks } × { $weight } = { $flour } kilogrammes de farine.
    .fifth = Un cinquième de la farine représente { $flour } / 5 = { $fifth } kilogrammes.
    .cakes = Pour les gâteaux, la boulangerie utilise { $fifth } × 2 = { $cakes } kilogrammes de farine.

stall-fee = Sur un marché de Marseille, { $hero } vend { $baskets } paniers de fraises à { $price } euros le panier. { $hero } doit verser au marché { $percent } % de sa recette comme droit de place. Combien d'euros { $hero } garde-t-{ $hero_subject } ?
    .income = La recette est de { $baskets } × { $price } = { $income } euros.
    .fee = Le droit de place est de { $income } × { $percent } / 100 = { $fee } euros.
    .kept = { $hero } garde donc { $income } - { $fee } = { $kept } euros.

hibiscus-drink = Pour une fête à Dakar, { $hero } mélange { $juice } litres de jus d'hibiscus avec { $water } litres d'eau. { $hero } verse toute la boisson dans des gobelets, à raison de { $cup } millilitres par gobelet. Combien de gobelets { $hero } remplit-{ $hero_subject } ?
    .drink = Il y a { $juice } + { $water } = { $drink } litres de boisson.
    .millilitres = Cela fait { $drink } × { 1000 } = { $millilitres } millilitres.
    .cups = { $hero } remplit donc { $millilitres } / { $cup } = { $cups } gobelets.

water-cans = { $hero } a besoin de { $need } litres d'eau pour un jardin. Le puits se trouve à { $distance } mètres du jardin. { $hero } va à pied du jardin au puits et rapporte chaque fois { $carry } litres d'eau au jardin. Combien de mètres { $hero } parcourt-{ $hero_subject } en tout pour rapporter toute l'eau au jardin ?
    .trip = L'aller et le retour entre le jardin et le puits font { $distance } × 2 = { $trip } mètres.
    .trips = { $hero } va au puits { $need } / { $carry } = { $trips } fois.
    .total = En tout, { $hero } parcourt { $trip } × { $trips } = { $total } mètres.


family-ages = { $hero } a { $age } ans. Son père a { $father } ans et sa mère a { $younger } ans de moins que son père. Quelle sera la somme des âges de ces trois personnes dans { $years } ans ?
    .mother = La mère a { $father } - { $younger } = { $mother } ans.
    .now = La somme des trois âges est maintenant de { $father } + { $mother } + { $age } = { $now } ans.
    .added = En { $years } ans, la somme des trois âges augmente de { $years } × 3 = { $added } ans.
    .later = La somme des âges sera alors de { $now } + { $added } = { $later } ans.

rug-weaver = { $hero } tisse un tapis qui mesurera { $length } centimètres de long et { $width } centimètres de large. Chaque heure, le tapis s'allonge de { $rate } centimètres, et { $hero } travaille { $hours } heures par jour. { $hero } a déjà travaillé pendant { $days } jours. De combien de jours { $hero } a-t-{ $hero_subject } encore besoin pour terminer le tapis ?
    .daily = En un jour, le tapis s'allonge de { $rate } × { $hours } = { $daily } centimètres.
    .done = En { $days } jours, { $hero } a tissé { $daily } × { $days } = { $done } centimètres.
    .missing = La longueur qui manque est de { $length } - { $done } = { $missing } centimètres.
    .more = Pour tisser cette longueur, { $hero } a encore besoin de { $missing } / { $daily } = { $more } jours.

handcart-partners = { $hero } et { $friend } construisent ensemble une charrette à bras. Le bois coûte { $wood } roupies et les roues coûtent { $wheels } roupies. { $hero } et { $friend } se partagent toute la dépense, mais { $hero } paie { $more } roupies de plus { $friend_than }. Combien de roupies { $hero } paie-t-{ $hero_subject } ?
    .cost = Le bois et les roues coûtent { $wood } + { $wheels } = { $cost } roupies.
    .rest = Sans les { $more } roupies supplémentaires, { $hero } et { $friend } paieraient la même somme, soit en tout { $cost } - { $more } = { $rest } roupies.
    .lower = { $friend } paie la moitié de cette somme, soit { $rest } / 2 = { $lower } roupies.
    .higher = { $hero } paie { $lower } + { $more } = { $higher } roupies.

wedding-rice = Une famille achète { $rice } kilogrammes de riz pour un mariage. Les cuisiniers utilisent les deux cinquièmes de ce riz pour le déjeuner et { $evening } kilogrammes de ce riz pour le dîner. Combien de kilogrammes de riz reste-t-il après le dîner ?
    .fifth = Un cinquième du riz représente { $rice } / 5 = { $fifth } kilogrammes.
    .lunch = Pour le déjeuner, les cuisiniers utilisent { $fifth } × 2 = { $lunch } kilogrammes.
    .after = Après le déjeuner, il reste { $rice } - { $lunch } = { $after } kilogrammes.
    .left = Après le dîner, il reste { $after } - { $evening } = { $left } kilogrammes de riz.

two-year-deposit = { $hero } dépose { $deposit } roubles sur un compte bancaire vide. À la fin de chaque année, la banque ajoute { $percent } % de la somme qui se trouve alors sur le compte. { $hero } ne fait aucun autre versement ni aucun retrait. Combien de roubles y a-t-il sur le compte au bout de deux ans ?
    .first = À la fin de la première année, la banque ajoute { $deposit } × { $percent } / 100 = { $first } roubles.
    .middle = Il y a alors { $deposit } + { $first } = { $middle } roubles sur le compte.
    .second = À la fin de la deuxième année, la banque ajoute { $middle } × { $percent } / 100 = { $second } roubles.
    .end = Au bout de deux ans, il y a { $middle } + { $second } = { $end } roubles sur le compte.

clay-bricks = { $hero } fabrique { $quick } briques d'argile par heure et { $friend } fabrique { $slow } briques d'argile par heure. D'abord, { $hero } travaille pendant { $hours } heures sans l'aide { $friend_of }. Ensuite, { $hero } et { $friend } travaillent ensemble jusqu'à ce qu'il y ait { $total } briques en tout. Combien d'heures dure leur travail en commun ?
    .alone = Sans l'aide { $friend_of }, { $hero } fabrique { $quick } × { $hours } = { $alone } briques.
    .missing = Il manque alors { $total } - { $alone } = { $missing } briques.
    .both = Ensemble, { $hero } et { $friend } fabriquent { $quick } + { $slow } = { $both } briques par heure.
    .together = Leur travail en commun dure { $missing } / { $both } = { $together } heures.

covered-box = { $hero } a une boîte rectangulaire en bois, sans couvercle. Cette boîte mesure { $length } centimètres de long, { $width } centimètres de large et { $height } centimètres de haut. { $hero } recouvre de tissu l'extérieur du fond et des quatre côtés, sans que les morceaux de tissu se chevauchent. De combien de centimètres carrés de tissu { $hero } a-t-{ $hero_subject } besoin ?
    .bottom = Le fond a une aire de { $length } × { $width } = { $bottom } centimètres carrés.
    .long_sides = Les deux grands côtés ont ensemble une aire de { $length } × { $height } × 2 = { $long_sides } centimètres carrés.
    .short_sides = Les deux petits côtés ont ensemble une aire de { $width } × { $height } × 2 = { $short_sides } centimètres carrés.
    .cloth = { $hero } a besoin de { $bottom } + { $long_sides } + { $short_sides } = { $cloth } centimètres carrés de tissu.

soup-week = À Osaka, un stand de restauration vend en moyenne { $weekday } bols de soupe par jour du lundi au vendredi, et en moyenne { $weekend } bols de soupe par jour le samedi et le dimanche. Combien de bols de soupe le stand vend-il en moyenne par jour sur toute la semaine ?
    .five_days = Du lundi au vendredi, le stand vend { $weekday } × 5 = { $five_days } bols.
    .two_days = Le samedi et le dimanche, il vend { $weekend } × 2 = { $two_days } bols.
    .bowls = Sur toute la semaine, il vend { $five_days } + { $two_days } = { $bowls } bols.
    .average = En moyenne, il vend { $bowls } / 7 = { $average } bols de soupe par jour.

chicken-feed = Pour nourrir des poules, une agricultrice prépare un mélange de maïs et de son. Pour { $maize } kilogrammes de maïs, elle prend chaque fois { $bran } kilogrammes de son. Un kilogramme de maïs coûte { $price } shillings. L'agricultrice prépare { $total } kilogrammes de mélange. Combien de shillings coûte le maïs contenu dans ce mélange ?
    .batch = Avec { $maize } kilogrammes de maïs, l'agricultrice obtient { $maize } + { $bran } = { $batch } kilogrammes de mélange.
    .batches = Il lui faut { $total } / { $batch } = { $batches } fois cette quantité.
    .maize_kilos = Pour cela, elle prend { $batches } × { $maize } = { $maize_kilos } kilogrammes de maïs.
    .cost = Le maïs coûte { $maize_kilos } × { $price } = { $cost } shillings.

fence-posts = Un agriculteur construit une clôture en ligne droite avec { $posts } poteaux. La distance d'un poteau au suivant est de { $apart } mètres. Du premier au dernier poteau, il tend { $wires } fils à des hauteurs différentes. Le magasin vend le fil en rouleaux de { $roll } mètres. Combien de rouleaux de fil faut-il à l'agriculteur ?
    .gaps = Entre les poteaux, il y a { $posts } - 1 = { $gaps } intervalles.
    .length = Du premier au dernier poteau, il y a { $gaps } × { $apart } = { $length } mètres.
    .wire = Il faut à l'agriculteur { $length } × { $wires } = { $wire } mètres de fil.
    .rolls = Cela fait { $wire } / { $roll } = { $rolls } rouleaux de fil.


olive-orchard = Il y a { $trees } arbres dans un verger. Un quart d'entre eux sont des citronniers. Un tiers des autres arbres sont des figuiers. Tous les arbres restants sont des oliviers, et chaque olivier donne { $kilos } kilogrammes d'olives. Combien de kilogrammes d'olives ces arbres donnent-ils en tout ?
    .lemon = Il y a { $trees } / 4 = { $lemon } citronniers.
    .others = Le nombre des autres arbres est de { $trees } - { $lemon } = { $others }.
    .fig = Il y a { $others } / 3 = { $fig } figuiers.
    .olive = Il y a donc { $others } - { $fig } = { $olive } oliviers.
    .harvest = Les oliviers donnent { $olive } × { $kilos } = { $harvest } kilogrammes d'olives.

nut-mix = À Kazan, un commerçant mélange { $nuts } kilogrammes de noix et { $raisins } kilogrammes de raisins secs. Un kilogramme de noix coûte { $nut_price } roubles et un kilogramme de raisins secs coûte { $raisin_price } roubles. Combien de roubles coûte un kilogramme de ce mélange ?
    .nut_cost = Les noix coûtent { $nuts } × { $nut_price } = { $nut_cost } roubles.
    .raisin_cost = Les raisins secs coûtent { $raisins } × { $raisin_price } = { $raisin_cost } roubles.
    .cost = Le mélange entier coûte { $nut_cost } + { $raisin_cost } = { $cost } roubles.
    .kilos = Le mélange pèse { $nuts } + { $raisins } = { $kilos } kilogrammes.
    .kilo_price = Un kilogramme du mélange coûte { $cost } / { $kilos } = { $kilo_price } roubles.

basket-makers = { $hero } et { $friend } tressent des paniers à Oaxaca. { $hero } tresse { $daily } paniers par jour pendant { $days } jours et les vend tous à { $price } pesos pièce. { $friend } tresse { $other_daily } paniers par jour pendant { $other_days } jours et les vend tous à { $other_price } pesos pièce. Combien de pesos { $hero } reçoit-{ $hero_subject } de plus { $friend_than } ?
    .baskets = { $hero } tresse { $daily } × { $days } = { $baskets } paniers.
    .other_baskets = { $friend } tresse { $other_daily } × { $other_days } = { $other_baskets } paniers.
    .income = { $hero } reçoit { $baskets } × { $price } = { $income } pesos.
    .other_income = { $friend } reçoit { $other_baskets } × { $other_price } = { $other_income } pesos.
    .more = { $hero } reçoit donc { $income } - { $other_income } = { $more } pesos de plus { $friend_than }.

peanut-oil = Un agriculteur apporte à une huilerie { $sacks } sacs contenant chacun { $weight } kilogrammes d'arachides. Pour produire un litre d'huile, l'huilerie a besoin de { $per_litre } kilogrammes d'arachides. L'agriculteur paie à l'huilerie { $fee } roupies par sac et vend toute l'huile à { $price } roupies le litre. Combien de roupies lui reste-t-il de cette vente une fois l'huilerie payée ?
    .kilos = L'agriculteur apporte à l'huilerie { $sacks } × { $weight } = { $kilos } kilogrammes d'arachides.
    .litres = L'huilerie produit { $kilos } / { $per_litre } = { $litres } litres d'huile.
    .income = L'huile rapporte { $litres } × { $price } = { $income } roupies.
    .pressing = L'agriculteur paie à l'huilerie { $sacks } × { $fee } = { $pressing } roupies.
    .left = Il lui reste donc { $income } - { $pressing } = { $left } roupies.

electricity-bill = Le compteur électrique d'une famille indique { $start } kilowattheures au début du mois et { $end } kilowattheures à la fin du mois. Les { $block } premiers kilowattheures du mois coûtent { $low } roupies chacun et tous les autres coûtent { $high } roupies chacun. À cela s'ajoute un abonnement fixe de { $charge } roupies par mois. Combien de roupies la famille paie-t-elle pour ce mois ?
    .used = La famille consomme { $end } - { $start } = { $used } kilowattheures.
    .extra = Il y a { $used } - { $block } = { $extra } kilowattheures au prix le plus élevé.
    .block_cost = Les { $block } premiers kilowattheures coûtent { $block } × { $low } = { $block_cost } roupies.
    .extra_cost = Les autres kilowattheures coûtent { $extra } × { $high } = { $extra_cost } roupies.
    .energy = Toute l'électricité coûte { $block_cost } + { $extra_cost } = { $energy } roupies.
    .bill = Avec l'abonnement, la famille paie { $energy } + { $charge } = { $bill } roupies.

festival-lanterns = Pour une fête, un village près de Chiang Mai achète { $boxes } cartons contenant chacun { $per_box } lanternes en papier. Les habitants décorent { $streets } rues et { $trees } arbres : ils accrochent { $per_street } lanternes dans chaque rue et { $per_tree } lanternes dans chaque arbre. Ils donnent à un autre village la moitié des lanternes restantes. Combien de lanternes cet autre village reçoit-il ?
    .bought = Le village achète { $boxes } × { $per_box } = { $bought } lanternes.
    .on_streets = Dans les rues, il y a { $streets } × { $per_street } = { $on_streets } lanternes.
    .on_trees = Dans les arbres, il y a { $trees } × { $per_tree } = { $on_trees } lanternes.
    .hung = En tout, les habitants accrochent { $on_streets } + { $on_trees } = { $hung } lanternes.
    .left = Il reste alors { $bought } - { $hung } = { $left } lanternes.
    .given = L'autre village reçoit { $left } / 2 = { $given } lanternes.

savings-circle = Un groupe d'épargne compte { $members } membres. Chaque membre verse { $pay } shillings par mois pendant { $months } mois. Pendant cette période, le groupe accorde { $loans } prêts. Tous les prêts sont intégralement remboursés et, pour chaque prêt, le groupe reçoit en plus { $interest } shillings d'intérêts. À la fin, le groupe dépense { $party } shillings pour une fête et partage le reste de l'argent à parts égales entre ses membres. Combien de shillings chaque membre reçoit-il ?
    .monthly = Ensemble, les membres versent { $members } × { $pay } = { $monthly } shillings par mois.
    .saved = En { $months } mois, ils versent { $monthly } × { $months } = { $saved } shillings.
    .earned = Les intérêts s'élèvent à { $loans } × { $interest } = { $earned } shillings.
    .fund = À la fin, le groupe possède { $saved } + { $earned } = { $fund } shillings.
    .rest = Après la fête, il reste { $fund } - { $party } = { $rest } shillings.
    .share = Chaque membre reçoit { $rest } / { $members } = { $share } shillings.

tailor-workshop = Pour un mariage, un atelier doit coudre { $dresses } robes et { $shirts } chemises. Un tailleur a besoin de { $dress } heures pour chaque robe et de { $shirt } heures pour chaque chemise. Le travail est réparti à parts égales entre { $tailors } tailleurs, et chacun d'eux travaille { $hours } heures par jour. Ils disposent de { $available } jours pour ce travail. Combien de jours avant la fin de ce délai ont-ils terminé ?
    .dress_hours = Les robes demandent { $dresses } × { $dress } = { $dress_hours } heures de travail.
    .shirt_hours = Les chemises demandent { $shirts } × { $shirt } = { $shirt_hours } heures de travail.
    .work = En tout, cela fait { $dress_hours } + { $shirt_hours } = { $work } heures de travail.
    .daily = Ensemble, les tailleurs font { $tailors } × { $hours } = { $daily } heures de travail par jour.
    .days = Il leur faut { $work } / { $daily } = { $days } jours.
    .spare = Ils terminent { $available } - { $days } = { $spare } jours avant la fin du délai.

pickle-jars = { $hero } et { $friend } préparent ensemble des achards de mangue et achètent pour cela { $mangoes } kilogrammes de mangues à { $mango_price } roupies le kilogramme, { $oil } litres d'huile à { $oil_price } roupies le litre et { $jars } bocaux vides à { $jar_price } roupies pièce. Tous les bocaux sont remplis et chaque bocal plein est vendu { $price } roupies. { $hero } et { $friend } n'ont pas d'autres frais et se partagent le bénéfice à parts égales. Combien de roupies chaque personne reçoit-elle ?
    .mango_cost = Les mangues coûtent { $mangoes } × { $mango_price } = { $mango_cost } roupies.
    .oil_cost = L'huile coûte { $oil } × { $oil_price } = { $oil_cost } roupies.
    .jar_cost = Les bocaux coûtent { $jars } × { $jar_price } = { $jar_cost } roupies.
    .costs = En tout, les frais s'élèvent à { $mango_cost } + { $oil_cost } + { $jar_cost } = { $costs } roupies.
    .income = La vente rapporte { $jars } × { $price } = { $income } roupies.
    .profit = Le bénéfice est de { $income } - { $costs } = { $profit } roupies.
    .share = Chaque personne reçoit { $profit } / 2 = { $share } roupies.

sheep-and-goats = Un berger a { $sheep } brebis et { $goats } chèvres. Au printemps, { $sheep_percent } % des brebis ont chacune un agneau et { $goat_percent } % des chèvres ont chacune un chevreau. À l'automne, le berger vend un quart de tous les animaux, jeunes et adultes. Combien d'animaux le berger a-t-il alors ?
    .lambs = Le nombre d'agneaux est de { $sheep } × { $sheep_percent } / 100 = { $lambs }.
    .kids = Le nombre de chevreaux est de { $goats } × { $goat_percent } / 100 = { $kids }.
    .all_sheep = Les brebis et les agneaux font ensemble { $sheep } + { $lambs } = { $all_sheep } animaux.
    .all_goats = Les chèvres et les chevreaux font ensemble { $goats } + { $kids } = { $all_goats } animaux.
    .animals = En tout, cela fait { $all_sheep } + { $all_goats } = { $animals } animaux.
    .sold = Le berger vend { $animals } / 4 = { $sold } animaux.
    .left = Le berger a alors { $animals } - { $sold } = { $left } animaux.

tamale-stall = Pendant trois jours, { $hero } vend des tamales sur un marché. Le vendredi, { $hero } vend { $friday } tamales et, le samedi, { $saturday } tamales, à { $price } pesos pièce. Le dimanche, { $hero_subject } baisse le prix de chaque tamal de { $off } pesos et vend { $sunday } tamales. Chacun de ces trois jours, { $hero_subject } dépense { $cost } pesos en ingrédients et n'a pas d'autres frais. Combien de pesos de bénéfice { $hero } fait-{ $hero_subject } en moyenne par jour ?
    .friday_income = Le vendredi, { $hero } encaisse { $friday } × { $price } = { $friday_income } pesos.
    .saturday_income = Le samedi, { $hero } encaisse { $saturday } × { $price } = { $saturday_income } pesos.
    .reduced = Le dimanche, chaque tamal coûte { $price } - { $off } = { $reduced } pesos.
    .sunday_income = Le dimanche, { $hero } encaisse { $sunday } × { $reduced } = { $sunday_income } pesos.
    .income = En trois jours, cela fait { $friday_income } + { $saturday_income } + { $sunday_income } = { $income } pesos.
    .costs = Les ingrédients coûtent { $cost } × 3 = { $costs } pesos.
    .profit = Le bénéfice des trois jours est de { $income } - { $costs } = { $profit } pesos.
    .average = En moyenne, { $hero } fait { $profit } / 3 = { $average } pesos de bénéfice par jour.

wedding-feast = Lors d'un mariage, { $bride } invités viennent de la famille de la mariée et deux fois plus d'invités viennent de la famille du marié. Il n'y a pas d'autres invités. Un quart de tous les invités sont des enfants et les autres sont des adultes. Un repas coûte { $adult } yuans pour un adulte et { $child } yuans pour un enfant, et chaque invité reçoit un repas. La salle du mariage coûte { $hall } yuans. Combien de yuans les repas et la salle coûtent-ils en tout ?
    .groom = Il vient { $bride } × 2 = { $groom } invités de la famille du marié.
    .guests = En tout, il y a { $bride } + { $groom } = { $guests } invités.
    .children = Parmi eux, { $guests } / 4 = { $children } sont des enfants.
    .adults = Le nombre d'adultes est de { $guests } - { $children } = { $adults }.
    .adult_meals = Les repas des adultes coûtent { $adults } × { $adult } = { $adult_meals } yuans.
    .child_meals = Les repas des enfants coûtent { $children } × { $child } = { $child_meals } yuans.
    .meals = Tous les repas coûtent { $adult_meals } + { $child_meals } = { $meals } yuans.
    .total = Les repas et la salle coûtent { $meals } + { $hall } = { $total } yuans.

ferry-seats = Un ferry d'Istanbul a des places assises pour { $seats } passagers. Aujourd'hui, il fait { $trips } traversées. Lors de la dernière traversée, { $empty } places restent vides et, lors de toutes les autres traversées, toutes les places sont occupées. Combien de passagers le ferry transporte-t-il en tout aujourd'hui ?
    .places = Pour { $trips } traversées, il y a { $seats } × { $trips } = { $places } places.
    .passengers = Sans les places vides, le ferry transporte { $places } - { $empty } = { $passengers } passagers.

old-trees = Dans un parc de Kazan, un tilleul a { $lime } ans. Le chêne qui se trouve à côté a { $older } ans de plus. Quel âge aura le chêne dans { $years } ans ?
    .oak = Le chêne a maintenant { $lime } + { $older } = { $oak } ans.
    .later = Dans { $years } ans, le chêne aura { $oak } + { $years } = { $later } ans.

parcel-round = À Leipzig, un livreur doit livrer { $parcels } colis et met { $minutes } minutes pour chaque colis. En chemin, il fait une pause de { $pause } minutes. Combien de minutes dure toute la tournée ?
    .delivery = La livraison des colis demande { $parcels } × { $minutes } = { $delivery } minutes.
    .round = Avec la pause, la tournée dure { $delivery } + { $pause } = { $round } minutes.

letter-carrier = Dans les montagnes près d'Oaxaca, une factrice fait sa tournée à vélo. Chaque jour de travail, l'aller fait { $out } kilomètres et le retour, par une route plus courte, fait { $back } kilomètres. Combien de kilomètres la factrice parcourt-elle en { $days } jours de travail ?
    .daily = En un jour, cela fait { $out } + { $back } = { $daily } kilomètres.
    .total = En { $days } jours, la factrice parcourt { $daily } × { $days } = { $total } kilomètres.

stamp-album = { $hero } collectionne les timbres et en possède { $stamps }. { $hero } donne { $given } timbres et range tous les autres dans un album, à raison de { $page } timbres par page. Combien de pages ces timbres remplissent-ils ?
    .kept = { $hero } garde { $stamps } - { $given } = { $kept } timbres.
    .pages = Ces timbres remplissent { $kept } / { $page } = { $pages } pages.

phone-photos = Il y a { $photos } photos sur le téléphone { $hero_of }. Sur le téléphone { $friend_of }, il y en a { $times } fois autant. Combien de photos y a-t-il de plus sur le téléphone { $friend_of } que sur celui { $hero_of } ?
    .other = Sur le téléphone { $friend_of }, il y a { $photos } × { $times } = { $other } photos.
    .more = Cela fait { $other } - { $photos } = { $more } photos de plus que sur le téléphone { $hero_of }.

vaccination-days = Dans un centre de santé de Dakar, { $children } enfants se font vacciner. Le premier jour, { $percent } % des enfants viennent, et tous les autres viennent le second jour. Combien d'enfants viennent le second jour ?
    .first = Le premier jour, { $children } × { $percent } / 100 = { $first } enfants viennent.
    .second = Le second jour, { $children } - { $first } = { $second } enfants viennent.

museum-trip = À Chiang Mai, une classe visite un musée. Le bus coûte { $bus } bahts pour toute la classe, et chacun des { $pupils } élèves a besoin d'un billet à { $ticket } bahts. L'enseignante n'a rien à payer. Combien de bahts la sortie coûte-t-elle en tout ?
    .tickets = Les billets coûtent { $ticket } × { $pupils } = { $tickets } bahts.
    .total = Avec le bus, la sortie coûte { $tickets } + { $bus } = { $total } bahts.

spelling-tests = { $hero } passe trois contrôles d'orthographe et obtient en moyenne { $average } points par contrôle. Aux deux premiers contrôles réunis, { $hero_subject } obtient { $both } points. Combien de points { $hero } obtient-{ $hero_subject } au troisième contrôle ?
    .points = Aux trois contrôles réunis, { $hero } obtient { $average } × 3 = { $points } points.
    .third = Au troisième contrôle, { $hero } obtient { $points } - { $both } = { $third } points.

school-theatre = La salle de spectacle d'une école compte { $rows } rangées de { $seats } places chacune. On y donne une pièce de théâtre qui dure { $minutes } minutes. Il vient { $guests } spectateurs, et chaque spectateur occupe une place. Combien de places restent vides ?
    .places = La salle compte { $rows } × { $seats } = { $places } places.
    .empty = Il reste donc { $places } - { $guests } = { $empty } places vides.

coloured-water = Pendant un cours de sciences, un professeur mélange { $blue } millilitres d'eau bleue avec { $yellow } millilitres d'eau jaune. Il verse toute cette eau verte dans { $glasses } verres, la même quantité dans chacun. Combien de millilitres d'eau verte chaque verre contient-il ?
    .green = Il y a { $blue } + { $yellow } = { $green } millilitres d'eau verte.
    .each = Chaque verre contient { $green } / { $glasses } = { $each } millilitres d'eau verte.

late-train = D'après l'horaire, un train partant de Tachkent met { $hours } heures et { $minutes } minutes pour arriver à son terminus. Aujourd'hui, il part à l'heure mais arrive avec { $delay } minutes de retard. Combien de minutes le trajet dure-t-il aujourd'hui ?
    .full = En { $hours } heures, il y a { $hours } × 60 = { $full } minutes.
    .planned = D'après l'horaire, le trajet dure { $full } + { $minutes } = { $planned } minutes.
    .today = Aujourd'hui, il dure { $planned } + { $delay } = { $today } minutes.

office-printers = Un bureau a besoin de { $copies } exemplaires d'un rapport de { $pages } pages. Deux imprimantes démarrent en même temps et fonctionnent sans interruption jusqu'à ce que tout soit imprimé. L'une imprime { $fast } pages par minute, l'autre { $slow } pages par minute. Combien de minutes faut-il aux deux imprimantes ?
    .all = Il y a { $copies } × { $pages } = { $all } pages à imprimer.
    .speed = En une minute, les deux imprimantes impriment { $fast } + { $slow } = { $speed } pages.
    .minutes = Il leur faut { $all } / { $speed } = { $minutes } minutes.

picture-books = À Hyderabad, une bibliothèque possède { $books } livres. Un tiers d'entre eux sont des livres d'images. En ce moment, { $lent } livres d'images sont prêtés. Tous les autres livres d'images sont rangés sur { $shelves } étagères, le même nombre sur chaque étagère. Combien de livres d'images y a-t-il sur chaque étagère ?
    .picture = La bibliothèque possède { $books } / 3 = { $picture } livres d'images.
    .present = Dans la bibliothèque, il y a en ce moment { $picture } - { $lent } = { $present } livres d'images.
    .each = Sur chaque étagère, il y a { $present } / { $shelves } = { $each } livres d'images.

school-yard = Une cour d'école rectangulaire mesure { $length } mètres de long et { $width } mètres de large. À l'intérieur se trouve un terrain de basket rectangulaire de { $court_length } mètres de long sur { $court_width } mètres de large. Le reste de la cour est recouvert de gazon. Combien de mètres carrés sont recouverts de gazon ?
    .yard = La cour entière a une aire de { $length } × { $width } = { $yard } mètres carrés.
    .court = Le terrain de basket a une aire de { $court_length } × { $court_width } = { $court } mètres carrés.
    .grass = Il y a donc { $yard } - { $court } = { $grass } mètres carrés recouverts de gazon.

meeting-cyclists = Deux villes sont distantes de { $distance } kilomètres. Deux cyclistes partent au même moment, un de chaque ville, et roulent l'un vers l'autre sur la même route. L'un parcourt { $first } kilomètres par heure, l'autre { $second } kilomètres par heure. Au bout de { $hours } heures, ils ne se sont pas encore rencontrés. À combien de kilomètres l'un de l'autre se trouvent-ils alors ?
    .together = En une heure, ils se rapprochent de { $first } + { $second } = { $together } kilomètres.
    .covered = En { $hours } heures, ils se rapprochent de { $together } × { $hours } = { $covered } kilomètres.
    .left = Ils se trouvent alors à { $distance } - { $covered } = { $left } kilomètres l'un de l'autre.

town-buildings = Dans une petite ville près de Marseille, le pont a { $bridge } ans. La bibliothèque a { $younger } ans de moins que le pont, et l'âge de l'école est la moitié de celui de la bibliothèque. Quel âge aura l'école dans { $years } ans ?
    .library = La bibliothèque a { $bridge } - { $younger } = { $library } ans.
    .school = L'école a maintenant { $library } / 2 = { $school } ans.
    .later = Dans { $years } ans, l'école aura { $school } + { $years } = { $later } ans.

card-piles = Un jeu compte { $cards } cartes. Chacun des { $players } joueurs reçoit { $hand } cartes. Les cartes qui restent sont posées sur la table en { $piles } tas égaux. Combien de cartes y a-t-il dans chaque tas ?
    .dealt = Les joueurs reçoivent { $players } × { $hand } = { $dealt } cartes.
    .rest = Il reste alors { $cards } - { $dealt } = { $rest } cartes.
    .pile = Dans chaque tas, il y a { $rest } / { $piles } = { $pile } cartes.

mobile-data = { $hero } achète { $data } mégaoctets de données pour un téléphone et paie { $price } pesos. Pendant les { $days } premiers jours, { $hero_subject } utilise { $daily } mégaoctets par jour. Pendant les { $rest } jours suivants, { $hero } veut utiliser toutes les données restantes, la même quantité chaque jour. Combien de mégaoctets par jour { $hero } peut-{ $hero_subject } utiliser pendant ces { $rest } jours ?
    .used = Pendant les { $days } premiers jours, { $hero } utilise { $daily } × { $days } = { $used } mégaoctets.
    .left = Il reste alors { $data } - { $used } = { $left } mégaoctets.
    .allowed = { $hero } peut utiliser { $left } / { $rest } = { $allowed } mégaoctets par jour.

storm-forest = Une petite forêt compte { $trees } arbres. Lors d'une tempête, { $percent } % de ces arbres tombent. On plante ensuite { $times } fois autant de jeunes arbres que la tempête en a fait tomber. Combien d'arbres sont alors debout dans la forêt ?
    .fallen = Lors de la tempête, { $trees } × { $percent } / 100 = { $fallen } arbres tombent.
    .planted = On plante { $fallen } × { $times } = { $planted } jeunes arbres.
    .now = Maintenant, { $trees } - { $fallen } + { $planted } = { $now } arbres sont debout dans la forêt.

long-jump = Lors de la journée sportive, { $hero } fait trois sauts en longueur de { $first } centimètres, { $second } centimètres et { $third } centimètres. Combien de mètres les sauts { $hero_of } mesurent-ils en moyenne ?
    .sum = Les trois sauts mesurent ensemble { $first } + { $second } + { $third } = { $sum } centimètres.
    .average = La moyenne est de { $sum } / 3 = { $average } centimètres.
    .metres = Les sauts { $hero_of } mesurent donc en moyenne { $average } / 100 = { $metres } mètres.

bicycle-factory = Une usine de vélos qui emploie { $workers } ouvriers a deux ateliers. Dans le premier atelier, on construit { $first } vélos par jour et, dans le second, { $more } vélos de plus par jour que dans le premier. L'usine reçoit une commande de { $order } vélos et ne travaille que pour cette commande. Combien de vélos manque-t-il encore pour la commande au bout de { $days } jours ?
    .second = Dans le second atelier, on construit { $first } + { $more } = { $second } vélos par jour.
    .both = Dans les deux ateliers réunis, on construit { $first } + { $second } = { $both } vélos par jour.
    .made = En { $days } jours, on construit { $both } × { $days } = { $made } vélos.
    .missing = Il manque donc encore { $order } - { $made } = { $missing } vélos pour la commande.

guitar-lessons = À Lima, une leçon de guitare coûte { $price } sols. { $hero } prend { $lessons } leçons par mois pendant { $months } mois et achète aussi des livres de musique pour { $books } sols en tout. Un club de musique paie la moitié de tous ces frais et { $hero } paie l'autre moitié. Combien de sols { $hero } paie-t-{ $hero_subject } ?
    .monthly = En un mois, les leçons coûtent { $lessons } × { $price } = { $monthly } sols.
    .course = En { $months } mois, les leçons coûtent { $monthly } × { $months } = { $course } sols.
    .total = Avec les livres, cela fait { $course } + { $books } = { $total } sols.
    .share = { $hero } paie { $total } / 2 = { $share } sols.

hiking-trail = Un groupe parcourt à pied un sentier de randonnée long de { $trail } kilomètres. Le premier jour, le groupe parcourt { $first } kilomètres. Le deuxième jour, il parcourt { $more } kilomètres de plus que le premier jour. Le troisième jour, il parcourt la moitié de la distance du premier jour. Combien de kilomètres reste-t-il à parcourir après le troisième jour ?
    .second = Le deuxième jour, le groupe parcourt { $first } + { $more } = { $second } kilomètres.
    .third = Le troisième jour, il parcourt { $first } / 2 = { $third } kilomètres.
    .walked = En trois jours, il parcourt { $first } + { $second } + { $third } = { $walked } kilomètres.
    .left = Il reste alors { $trail } - { $walked } = { $left } kilomètres à parcourir.

rain-days = Le lundi, il tombe { $monday } millimètres de pluie à Chiang Mai. Le mardi, il en tombe { $more } millimètres de plus que le lundi. Le mercredi, il en tombe { $less } millimètres de moins que le mardi. Combien de millimètres de pluie tombe-t-il en moyenne par jour pendant ces trois jours ?
    .tuesday = Le mardi, il tombe { $monday } + { $more } = { $tuesday } millimètres.
    .wednesday = Le mercredi, il tombe { $tuesday } - { $less } = { $wednesday } millimètres.
    .sum = En trois jours, il tombe { $monday } + { $tuesday } + { $wednesday } = { $sum } millimètres.
    .average = La moyenne est de { $sum } / 3 = { $average } millimètres par jour.

school-day = La journée de classe comprend { $lessons } cours et commence par le premier d'entre eux. Chaque cours dure { $length } minutes et, entre un cours et le suivant, il y a une récréation de { $recess } minutes. Juste après le dernier cours, tous les élèves déjeunent ensemble pendant { $meal } minutes, puis la journée de classe se termine. Combien de minutes dure la journée de classe ?
    .teaching = Les cours durent { $lessons } × { $length } = { $teaching } minutes.
    .breaks = Entre les cours, il y a { $lessons } - 1 = { $breaks } récréations.
    .pauses = Les récréations durent { $breaks } × { $recess } = { $pauses } minutes.
    .day = Avec le déjeuner, la journée de classe dure { $teaching } + { $pauses } + { $meal } = { $day } minutes.

swimming-club = Un club de natation compte { $members } membres. Les deux tiers des membres sont des enfants. Un quart de ces enfants sont débutants. À présent, { $joined } autres enfants s'inscrivent au club, et tous sont débutants. Combien d'enfants du club sont maintenant débutants ?
    .third = Un tiers des membres, cela fait { $members } / 3 = { $third } personnes.
    .children = Les deux tiers font { $third } × 2 = { $children } enfants.
    .beginners = Au début, { $children } / 4 = { $beginners } enfants sont débutants.
    .now = Maintenant, { $beginners } + { $joined } = { $now } enfants sont débutants.

orange-paint = Une classe d'arts plastiques prépare { $orange } millilitres de peinture orange. Pour cela, elle mélange { $red } parts de peinture rouge et { $yellow } parts de peinture jaune. La peinture jaune provient d'une bouteille de { $bottle } millilitres, pleine au départ. Combien de millilitres de peinture jaune reste-t-il dans la bouteille ?
    .parts = Le mélange compte { $red } + { $yellow } = { $parts } parts.
    .part = Une part fait { $orange } / { $parts } = { $part } millilitres.
    .used = La classe utilise { $part } × { $yellow } = { $used } millilitres de peinture jaune.
    .left = Dans la bouteille, il reste { $bottle } - { $used } = { $left } millilitres de peinture jaune.

boat-trip = Dans une école, { $classes } classes de { $pupils } élèves chacune partent faire une promenade en bateau, et { $teachers } enseignants en tout les accompagnent. L'école loue, pour les élèves et les enseignants, { $boats } bateaux de { $seats } places chacun. Combien de places restent vides ?
    .children = Il y a { $classes } × { $pupils } = { $children } élèves.
    .people = Avec les enseignants, il y a { $children } + { $teachers } = { $people } personnes.
    .places = Les bateaux ont { $boats } × { $seats } = { $places } places.
    .empty = Il reste donc { $places } - { $people } = { $empty } places vides.

handball-goals = Lors d'un tournoi de handball, l'équipe rouge marque { $red } buts. L'équipe bleue marque deux fois plus de buts que l'équipe rouge. L'équipe verte marque { $fewer } buts de moins que l'équipe bleue. Combien de buts l'équipe bleue et l'équipe verte marquent-elles ensemble de plus que l'équipe rouge ?
    .blue = L'équipe bleue marque { $red } × 2 = { $blue } buts.
    .green = L'équipe verte marque { $blue } - { $fewer } = { $green } buts.
    .together = L'équipe bleue et l'équipe verte marquent ensemble { $blue } + { $green } = { $together } buts.
    .more = Cela fait { $together } - { $red } = { $more } buts de plus que l'équipe rouge.

letter-trays = { $hero } et { $friend } trient des lettres à la poste. { $hero } trie { $first } lettres par minute et travaille pendant { $long } minutes. { $friend } trie { $second } lettres par minute et travaille pendant { $short } minutes. Toutes les lettres triées sont rangées dans des bacs, à raison de { $tray } lettres par bac. Combien de bacs sont remplis ?
    .mine = { $hero } trie { $first } × { $long } = { $mine } lettres.
    .other = { $friend } trie { $second } × { $short } = { $other } lettres.
    .sorted = Ensemble, cela fait { $mine } + { $other } = { $sorted } lettres.
    .trays = On remplit donc { $sorted } / { $tray } = { $trays } bacs.

book-parcels = Une librairie de Leipzig expédie { $parcels } colis identiques. Chaque colis contient { $books } livres de { $book } grammes chacun, et le carton vide pèse { $box } grammes. Combien de kilogrammes tous les colis pèsent-ils ensemble ?
    .contents = Les livres d'un colis pèsent { $books } × { $book } = { $contents } grammes.
    .parcel = Avec son carton, un colis pèse { $contents } + { $box } = { $parcel } grammes.
    .grams = Tous les colis pèsent { $parcel } × { $parcels } = { $grams } grammes.
    .kilograms = En kilogrammes, cela fait { $grams } / { 1000 } = { $kilograms }.

salt-water = Dans un laboratoire, une cuve contient { $first } litres d'eau salée, avec { $strong } grammes de sel dans chaque litre. Une autre cuve contient { $second } litres d'eau salée, avec { $weak } grammes de sel dans chaque litre. On mélange toute l'eau des deux cuves. Combien de grammes de sel y a-t-il dans chaque litre du mélange ?
    .first_salt = Dans la première cuve, il y a { $first } × { $strong } = { $first_salt } grammes de sel.
    .second_salt = Dans la seconde cuve, il y a { $second } × { $weak } = { $second_salt } grammes de sel.
    .salt = Le mélange contient { $first_salt } + { $second_salt } = { $salt } grammes de sel.
    .litres = Il y a { $first } + { $second } = { $litres } litres de mélange.
    .each = Dans chaque litre, il y a { $salt } / { $litres } = { $each } grammes de sel.

field-rounds = Un terrain de sport rectangulaire mesure { $length } mètres de long et { $width } mètres de large. { $hero } fait { $rounds } tours en courant le long du bord du terrain. { $friend } fait { $fewer } tours de moins { $hero_than }. Combien de mètres parcourent { $hero } et { $friend } en tout ?
    .sides = Un grand côté et un petit côté font ensemble { $length } + { $width } = { $sides } mètres.
    .round = Un tour fait { $sides } × 2 = { $round } mètres.
    .other = { $friend } fait { $rounds } - { $fewer } = { $other } tours.
    .together = Ensemble, cela fait { $rounds } + { $other } = { $together } tours.
    .metres = En tout, { $hero } et { $friend } parcourent { $round } × { $together } = { $metres } mètres.

chess-team = Les { $players } joueurs d'une équipe d'échecs ont en moyenne { $average } ans. Un nouveau joueur de { $newcomer } ans rejoint l'équipe. Ensuite, personne d'autre ne rejoint l'équipe et personne ne la quitte. Quel âge les joueurs auront-ils en moyenne dans { $years } ans ?
    .sum = La somme des âges des { $players } premiers joueurs est de { $players } × { $average } = { $sum } ans.
    .all = Avec le nouveau joueur, la somme est de { $sum } + { $newcomer } = { $all } ans.
    .count = L'équipe compte maintenant { $players } + 1 = { $count } joueurs.
    .now = Les joueurs ont maintenant en moyenne { $all } / { $count } = { $now } ans.
    .later = Dans { $years } ans, ils auront en moyenne { $now } + { $years } = { $later } ans.

exam-certificates = Dans une auto-école de Kazan, { $people } personnes passent l'examen du permis de conduire. Parmi elles, { $percent } % réussissent la première fois. Toutes les autres repassent l'examen, et la moitié de celles-ci réussissent la deuxième fois. Pour chaque personne qui réussit, l'auto-école imprime un certificat qui coûte { $price } roubles. Combien de roubles les certificats coûtent-ils en tout ?
    .first = La première fois, { $people } × { $percent } / 100 = { $first } personnes réussissent.
    .failed = Les { $people } - { $first } = { $failed } autres personnes repassent l'examen.
    .second = La deuxième fois, { $failed } / 2 = { $second } personnes réussissent.
    .passed = En tout, { $first } + { $second } = { $passed } personnes réussissent.
    .cost = Les certificats coûtent { $passed } × { $price } = { $cost } roubles.

bandage-boxes = Un hôpital de Dacca reçoit { $boxes } cartons contenant chacun { $bandages } bandages. Parmi tous ces bandages, { $wet } sont mouillés et sont jetés. On garde { $kept } bandages dans la réserve, et tous les autres sont répartis à parts égales entre { $wards } services. Chaque service utilise { $daily } bandages par jour. Pendant combien de jours les bandages d'un service suffisent-ils ?
    .all = Les cartons contiennent { $boxes } × { $bandages } = { $all } bandages.
    .dry = Parmi eux, { $all } - { $wet } = { $dry } bandages sont secs.
    .shared = Les services se partagent { $dry } - { $kept } = { $shared } bandages.
    .ward = Chaque service reçoit { $shared } / { $wards } = { $ward } bandages.
    .days = Ils suffisent pour { $ward } / { $daily } = { $days } jours.

taxi-driver = À Nairobi, un chauffeur de taxi parcourt { $distance } kilomètres par jour. La voiture consomme { $fuel } litres d'essence pour 100 kilomètres, et un litre d'essence coûte { $price } shillings. Chaque jour, { $passengers } passagers paient { $fare } shillings chacun. Le chauffeur paie l'essence et verse en plus { $rent } shillings par jour au propriétaire de la voiture. Combien de shillings reste-t-il au chauffeur au bout de { $days } jours semblables ?
    .litres = En un jour, la voiture consomme { $distance } × { $fuel } / 100 = { $litres } litres d'essence.
    .petrol = L'essence d'un jour coûte { $litres } × { $price } = { $petrol } shillings.
    .income = Les passagers paient { $passengers } × { $fare } = { $income } shillings par jour.
    .rest = Une fois l'essence payée, il reste au chauffeur { $income } - { $petrol } = { $rest } shillings.
    .daily = Une fois le propriétaire payé, il reste au chauffeur { $rest } - { $rent } = { $daily } shillings par jour.
    .kept = Au bout de { $days } jours, il reste au chauffeur { $daily } × { $days } = { $kept } shillings.

picture-cards = Il y a { $cards } cartes de football dans la boîte { $hero_of } et deux fois plus dans celle { $friend_of }. { $hero } achète { $packs } paquets de { $pack } cartes chacun et met toutes ces cartes dans sa boîte. { $friend } retire { $taken } cartes de sa boîte et les donne à une troisième personne. Ensuite, on déplace des cartes de la boîte { $friend_of } vers la boîte { $hero_of } jusqu'à ce que les deux boîtes contiennent le même nombre de cartes. Combien de cartes déplace-t-on ?
    .other = Au début, il y a { $cards } × 2 = { $other } cartes dans la boîte { $friend_of }.
    .new = { $hero } achète { $packs } × { $pack } = { $new } cartes.
    .hero_now = Dans la boîte { $hero_of }, il y a alors { $cards } + { $new } = { $hero_now } cartes.
    .friend_now = Dans la boîte { $friend_of }, il y a alors { $other } - { $taken } = { $friend_now } cartes.
    .difference = La différence est de { $friend_now } - { $hero_now } = { $difference } cartes.
    .moved = On déplace la moitié de la différence, soit { $difference } / 2 = { $moved } cartes.

lamp-factory = Une nouvelle usine a { $machines } machines et ne possède encore aucun carton de lampes. Chaque machine fabrique { $lamps } lampes par heure et fonctionne { $hours } heures par jour. Chaque jour, { $percent } % des lampes fabriquées sont défectueuses et sont jetées. Toutes les autres lampes du jour sont emballées dans des cartons, à raison de { $box } lampes par carton. Au bout de { $days } jours semblables, l'usine envoie { $sent } cartons à des magasins. Combien de cartons reste-t-il alors dans l'usine ?
    .hourly = En une heure, les machines fabriquent { $machines } × { $lamps } = { $hourly } lampes.
    .daily = En un jour, elles fabriquent { $hourly } × { $hours } = { $daily } lampes.
    .faulty = Parmi elles, { $daily } × { $percent } / 100 = { $faulty } lampes sont défectueuses.
    .good = Les { $daily } - { $faulty } = { $good } autres lampes sont emballées.
    .boxes = Elles remplissent { $good } / { $box } = { $boxes } cartons par jour.
    .packed = En { $days } jours, on remplit { $boxes } × { $days } = { $packed } cartons.
    .stock = Il reste donc { $packed } - { $sent } = { $stock } cartons dans l'usine.

gym-mats = Une salle de sport rectangulaire mesure { $length } mètres de long et { $width } mètres de large. Il s'y trouve une scène rectangulaire de { $stage_length } mètres de long sur { $stage_width } mètres de large. Tout le sol, sauf la scène, est recouvert de tapis. Un tapis couvre { $mat } mètres carrés et coûte { $price } bahts. Les tapis sont posés par { $workers } ouvriers, et chacun d'eux reçoit { $wage } bahts. Combien de bahts les tapis et le travail des ouvriers coûtent-ils en tout ?
    .hall = La salle a une aire de { $length } × { $width } = { $hall } mètres carrés.
    .stage = La scène a une aire de { $stage_length } × { $stage_width } = { $stage } mètres carrés.
    .covered = Il y a donc { $hall } - { $stage } = { $covered } mètres carrés recouverts de tapis.
    .mats = Pour cela, il faut { $covered } / { $mat } = { $mats } tapis.
    .mat_cost = Les tapis coûtent { $mats } × { $price } = { $mat_cost } bahts.
    .wages = Le travail des ouvriers coûte { $workers } × { $wage } = { $wages } bahts.
    .total = En tout, cela fait { $mat_cost } + { $wages } = { $total } bahts.

truck-route = Un camion doit parcourir { $distance } kilomètres. Il roule d'abord pendant { $first_hours } heures sur une route de montagne à { $first_speed } kilomètres à l'heure. Il roule ensuite pendant { $second_hours } heures sur une large route à { $second_speed } kilomètres à l'heure. Il parcourt les kilomètres restants à { $last_speed } kilomètres à l'heure. En chemin, le chauffeur fait des pauses d'une durée totale de { $pause } minutes. Combien de minutes dure tout le voyage, pauses comprises ?
    .first = Sur la route de montagne, le camion parcourt { $first_speed } × { $first_hours } = { $first } kilomètres.
    .second = Sur la large route, il parcourt { $second_speed } × { $second_hours } = { $second } kilomètres.
    .driven = Cela fait { $first } + { $second } = { $driven } kilomètres.
    .remaining = Il reste alors { $distance } - { $driven } = { $remaining } kilomètres.
    .last_hours = Pour les parcourir, il faut au camion { $remaining } / { $last_speed } = { $last_hours } heures.
    .driving = Le camion roule pendant { $first_hours } + { $second_hours } + { $last_hours } = { $driving } heures.
    .minutes = En minutes, cela fait { $driving } × 60 = { $minutes } minutes.
    .total = Avec les pauses, tout le voyage dure { $minutes } + { $pause } = { $total } minutes.

concert-hall = À Oaxaca, une salle de concert compte { $rows } rangées de { $seats } places chacune. Pour un concert, toutes les places sauf { $empty } sont vendues. Un quart des places vendues sont pour des enfants et coûtent { $child } pesos chacune. Les autres places vendues sont pour des adultes et coûtent { $adult } pesos chacune. Le concert lui-même coûte { $costs } pesos. Combien de pesos reste-t-il de la recette une fois ces frais payés ?
    .all = La salle compte { $rows } × { $seats } = { $all } places.
    .sold = Parmi elles, { $all } - { $empty } = { $sold } places sont vendues.
    .children = Pour les enfants, { $sold } / 4 = { $children } places sont vendues.
    .adults = Pour les adultes, { $sold } - { $children } = { $adults } places sont vendues.
    .child_income = Les places des enfants rapportent { $children } × { $child } = { $child_income } pesos.
    .adult_income = Les places des adultes rapportent { $adults } × { $adult } = { $adult_income } pesos.
    .income = La recette est de { $child_income } + { $adult_income } = { $income } pesos.
    .profit = Une fois les frais payés, il reste { $income } - { $costs } = { $profit } pesos.
