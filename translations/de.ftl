### The bundled problems in German. One message a problem: the question; its attributes: the worked steps.

## Persons. Odd numbers are women, even numbers are men; attributes are forms that the texts need,
## and a text reads them as { $hero_form }.

person-1 = Amina
    .pronoun = sie
    .possessive = ihr
person-2 = Tobias
    .pronoun = er
    .possessive = sein
person-3 = Klara
    .pronoun = sie
    .possessive = ihr
person-4 = Felix
    .pronoun = er
    .possessive = sein
person-5 = Mia
    .pronoun = sie
    .possessive = ihr
person-6 = Ivan
    .pronoun = er
    .possessive = sein
person-7 = Leila
    .pronoun = sie
    .possessive = ihr
person-8 = Daniel
    .pronoun = er
    .possessive = sein

## Problems. All drawn numbers are at least 2 unless problems.toml says otherwise; a noun that changes after 1
## needs no selector where no 1 can come. Euro, Yuan, Schilling, Meter and Liter have one form for all counts here.

tea-stall = { $hero } betreibt einen Teestand an einem Bahnhof. Am Morgen verkauft { $hero_pronoun } { $morning } Tassen Tee und am Abend { $evening } Tassen. Jede Tasse kostet { $price } Rupien. Wie viele Rupien nimmt { $hero } an diesem Tag ein?
    .cups = { $hero } verkauft { $morning } + { $evening } = { $cups } Tassen Tee.
    .income = Bei { $price } Rupien pro Tasse ergibt das { $cups } × { $price } = { $income } Rupien.

bus-ride = Ein Bus fährt mit { $start } Fahrgästen an der Endhaltestelle ab. An der nächsten Haltestelle steigen { $off } Fahrgäste aus und { $on } ein. Wie viele Fahrgäste sind dann im Bus?
    .stayed = Nachdem { $off } Fahrgäste ausgestiegen sind, sind noch { $start } - { $off } = { $stayed } im Bus.
    .aboard = Nachdem { $on } eingestiegen sind, sind { $stayed } + { $on } = { $aboard } Fahrgäste im Bus.

fishing-trip = { $friends } Freunde gehen angeln, und jeder von ihnen fängt { $caught } Fische. Sie schenken ihren Nachbarn { $gift } Fische und teilen den Rest gleichmäßig unter sich auf. Wie viele Fische nimmt jeder der Freunde mit nach Hause?
    .total = Zusammen fangen sie { $friends } × { $caught } = { $total } Fische.
    .shared = Nach dem Verschenken bleiben { $total } - { $gift } = { $shared } Fische übrig.
    .each = Jeder der Freunde nimmt { $shared } / { $friends } = { $each } Fische mit nach Hause.

bakery = Eine Bäckerei backt jede Stunde { $trays } Bleche mit je { $rolls } Brötchen. Wie viele Brötchen backt sie in { $hours } Stunden?
    .hourly = In einer Stunde backt sie { $trays } × { $rolls } = { $hourly } Brötchen.
    .baked = In { $hours } Stunden backt sie { $hourly } × { $hours } = { $baked } Brötchen.

jacket-sale = Eine Jacke kostet { $price } Euro. Im Ausverkauf wird ihr Preis um { $percent }{ "\u00A0" }% gesenkt. { $hero } kauft die Jacke im Ausverkauf und dazu noch einen Schal für { $scarf } Euro. Wie viel Euro bezahlt { $hero } insgesamt?
    .saving = Die Ermäßigung beträgt { $price } × { $percent } / 100 = { $saving } Euro.
    .reduced = Die Jacke kostet jetzt { $price } - { $saving } = { $reduced } Euro.
    .total = Mit dem Schal bezahlt { $hero } { $reduced } + { $scarf } = { $total } Euro.

aunt-age = { $hero } ist { $age } Jahre alt. Die Tante von { $hero } ist { $times }-mal so alt. Wie alt wird die Tante in { $years } Jahren sein?
    .now = Die Tante ist jetzt { $age } × { $times } = { $now } Jahre alt.
    .later = In { $years } Jahren wird sie { $now } + { $years } = { $later } Jahre alt sein.

library-book = { $hero } leiht sich in der Bücherei ein Buch mit { $pages } Seiten aus. { $days } Tage lang liest { $hero_pronoun } täglich { $daily } Seiten. Wie viele Seiten bleiben noch zu lesen?
    .done = In { $days } Tagen liest { $hero } { $daily } × { $days } = { $done } Seiten.
    .left = Damit bleiben noch { $pages } - { $done } = { $left } Seiten übrig.

garden-fence = { $hero } hat einen rechteckigen Garten, der { $length } Meter lang und { $width } Meter breit ist. { $hero } möchte ihn ringsum einzäunen und dabei nur Platz für ein { $gate } Meter breites Tor frei lassen. Wie viele Meter Zaun braucht { $hero }?
    .sides = Eine lange und eine kurze Seite sind zusammen { $length } + { $width } = { $sides } Meter lang.
    .around = Der gesamte Umfang beträgt { $sides } × 2 = { $around } Meter.
    .fence = Ohne das Tor werden { $around } - { $gate } = { $fence } Meter Zaun gebraucht.

match-average = { $hero } bestreitet drei Basketballspiele und erzielt { $first } Punkte, { $second } Punkte und { $third } Punkte. Wie viele Punkte erzielt { $hero } im Durchschnitt pro Spiel?
    .points = Insgesamt erzielt { $hero } { $first } + { $second } + { $third } = { $points } Punkte.
    .average = Der Durchschnitt beträgt { $points } / 3 = { $average } Punkte pro Spiel.

water-tank = Ein Wassertank fasst { $capacity } Liter, und zurzeit sind { $now } Liter darin. Eine Pumpe füllt pro Minute { $rate } Liter Wasser ein. Nach wie vielen Minuten ist der Tank voll?
    .missing = In dem Tank fehlen noch { $capacity } - { $now } = { $missing } Liter.
    .minutes = Dafür braucht die Pumpe { $missing } / { $rate } = { $minutes } Minuten.

shells = { $hero } findet am Strand { $shells } Muscheln. { $friend } findet { $more } Muscheln mehr als { $hero }. Wie viele Muscheln finden die beiden zusammen?
    .other = { $friend } findet { $shells } + { $more } = { $other } Muscheln.
    .together = Zusammen finden sie { $shells } + { $other } = { $together } Muscheln.

way-to-school = An einer kleinen Schule gibt es { $pupils } Kinder. Ein Viertel von ihnen geht zu Fuß zur Schule, { $bus } Kinder nehmen den Bus, und alle anderen fahren mit dem Fahrrad. Wie viele Kinder fahren mit dem Fahrrad?
    .walkers = { $pupils } / 4 = { $walkers } Kinder gehen zu Fuß zur Schule.
    .counted = Zusammen mit denen, die den Bus nehmen, sind das { $walkers } + { $bus } = { $counted } Kinder.
    .bicycle = Also fahren { $pupils } - { $counted } = { $bicycle } Kinder mit dem Fahrrad.

savings = { $hero } spart jede Woche { $weekly } Schilling. Nach { $weeks } Wochen gibt { $hero_pronoun } davon { $spent } Schilling für ein Geschenk aus. Wie viel Schilling hat { $hero } dann noch übrig?
    .saved = In { $weeks } Wochen spart { $hero } { $weekly } × { $weeks } = { $saved } Schilling.
    .left = Nach dem Kauf des Geschenks bleiben { $saved } - { $spent } = { $left } Schilling übrig.

stationery = { $hero } kauft { $notebooks } Hefte zu je { $notebook_price } Yuan und { $pens } Kugelschreiber zu je { $pen_price } Yuan und bezahlt mit einem { $note }-Yuan-Schein. Wie viel Yuan bekommt { $hero } zurück?
    .notebook_cost = Die Hefte kosten { $notebooks } × { $notebook_price } = { $notebook_cost } Yuan.
    .pen_cost = Die Kugelschreiber kosten { $pens } × { $pen_price } = { $pen_cost } Yuan.
    .bill = Zusammen sind das { $notebook_cost } + { $pen_cost } = { $bill } Yuan.
    .change = { $hero } bekommt { $note } - { $bill } = { $change } Yuan zurück.

mango-crates = Eine Obsthändlerin bekommt { $crates } Kisten Mangos. In jeder Kiste sind { $each } Mangos. Insgesamt sind { $spoiled } Mangos verdorben, alle anderen sind gut. Wie viele gute Mangos bekommt die Obsthändlerin?
    .total = In den Kisten sind { $crates } × { $each } = { $total } Mangos.
    .good = Die Obsthändlerin bekommt { $total } - { $spoiled } = { $good } gute Mangos.

wedding-garlands = Für eine Hochzeit in Hyderabad bindet eine Floristin Girlanden aus insgesamt { $flowers } Blumen. Für jede Girlande braucht sie { $per } Blumen, und alle Blumen werden aufgebraucht. { $entrance } Girlanden hängen am Eingang, alle anderen Girlanden hängen im Saal. Wie viele Girlanden hängen im Saal?
    .garlands = Die Floristin bindet { $flowers } / { $per } = { $garlands } Girlanden.
    .hall = Im Saal hängen { $garlands } - { $entrance } = { $hall } Girlanden.

roof-tiles = Für ein Dach werden { $tiles } Ziegel gebraucht. { $roofers } Dachdecker arbeiten daran, und jeder von ihnen verlegt { $daily } Ziegel pro Tag. Wie viele Tage brauchen die Dachdecker für das ganze Dach?
    .together = Zusammen verlegen die Dachdecker { $roofers } × { $daily } = { $together } Ziegel pro Tag.
    .days = Für das ganze Dach brauchen sie { $tiles } / { $together } = { $days } Tage.

grandmother-age = { $hero } ist { $age } Jahre alt. Als { $hero } geboren wurde, war { $hero_possessive }e Mutter { $mother } Jahre alt. Die Großmutter von { $hero } war { $grandmother } Jahre alt, als die Mutter geboren wurde. Wie alt ist die Großmutter jetzt?
    .mother_now = Die Mutter ist jetzt { $mother } + { $age } = { $mother_now } Jahre alt.
    .grandmother_now = Die Großmutter ist jetzt { $grandmother } + { $mother_now } = { $grandmother_now } Jahre alt.

wedding-couple = Ein Mann ist { $husband } Jahre alt. Seine Frau ist { $younger } Jahre jünger als er. Die beiden haben vor { $years } Jahren geheiratet. Wie alt war die Frau bei der Hochzeit?
    .wife = Die Frau ist jetzt { $husband } - { $younger } = { $wife } Jahre alt.
    .then = Bei der Hochzeit war die Frau { $wife } - { $years } = { $then } Jahre alt.

samosa-sellers = { $hero } und { $friend } verkaufen am selben Tag Samosas. { $hero } verkauft am Morgen { $morning } Samosas und am Abend { $evening } Samosas. { $friend } verkauft im Laufe des ganzen Tages { $other } Samosas. Wie viele Samosas verkauft { $hero } an diesem Tag mehr als { $friend }?
    .total = { $hero } verkauft { $morning } + { $evening } = { $total } Samosas.
    .more = Also verkauft { $hero } { $total } - { $other } = { $more } Samosas mehr als { $friend }.

group-loan = { $hero } leiht sich bei einer Spargruppe in Nairobi { $loan } Schilling. Zusätzlich zum Darlehen muss { $hero } eine Gebühr von { $fee } Schilling zahlen. Darlehen und Gebühr zahlt { $hero } zusammen in { $months } gleich hohen Monatsraten zurück. Wie viel Schilling beträgt jede Monatsrate?
    .owed = Insgesamt muss { $hero } { $loan } + { $fee } = { $owed } Schilling zahlen.
    .payment = Jede Monatsrate beträgt { $owed } / { $months } = { $payment } Schilling.

water-bill = Eine { $people }-köpfige Familie in Lima hat einen Wasserzähler. Jeden Monat zahlt die Familie eine Grundgebühr von { $charge } Soles und außerdem { $price } Soles für jeden verbrauchten Kubikmeter Wasser. In diesem Monat verbraucht die Familie { $used } Kubikmeter Wasser. Wie viele Soles zahlt die Familie für diesen Monat?
    .use_cost = Das verbrauchte Wasser kostet { $used } × { $price } = { $use_cost } Soles.
    .bill = Mit der Grundgebühr zahlt die Familie { $use_cost } + { $charge } = { $bill } Soles.

wooden-stool = Ein Tischler baut einen Hocker mit einer Sitzfläche und drei Beinen. Für jedes Bein braucht er { $leg } Minuten und für die Sitzfläche { $seat } Minuten. Wie viele Minuten braucht der Tischler für den ganzen Hocker?
    .legs = Für die drei Beine braucht er { $leg } × 3 = { $legs } Minuten.
    .stool = Für den ganzen Hocker braucht er { $legs } + { $seat } = { $stool } Minuten.

festival-price = In einem Laden in Dhaka kostet ein großer Sack Zucker { $price } Taka. Vor einem Fest steigt der Preis um { $percent }{ "\u00A0" }%. Wie viel Taka kostet der Sack danach?
    .rise = Der Preis steigt um { $price } × { $percent } / 100 = { $rise } Taka.
    .dearer = Danach kostet der Sack { $price } + { $rise } = { $dearer } Taka.

festival-flags = { $hero } hat ein rechteckiges Stück Stoff, das { $length } Zentimeter lang und { $width } Zentimeter breit ist. { $hero } schneidet den Stoff in einer geraden Linie von einer Ecke bis zur gegenüberliegenden Ecke durch und erhält so zwei gleich große Fahnen für ein Fest. Wie viele Quadratzentimeter ist jede Fahne groß?
    .cloth = Der Flächeninhalt des ganzen Stoffstücks beträgt { $length } × { $width } = { $cloth } Quadratzentimeter.
    .flag = Der Flächeninhalt jeder Fahne beträgt { $cloth } / 2 = { $flag } Quadratzentimeter.


rice-prices = Am ersten Stand eines Marktes in Lima kosten { $first_kilos } Kilogramm Reis { $first_price } Soles. Am zweiten Stand kosten { $second_kilos } Kilogramm Reis { $second_price } Soles. Um wie viele Soles ist ein Kilogramm Reis am zweiten Stand billiger?
    .first = Am ersten Stand kostet ein Kilogramm { $first_price } / { $first_kilos } = { $first } Soles.
    .second = Am zweiten Stand kostet ein Kilogramm { $second_price } / { $second_kilos } = { $second } Soles.
    .saved = Also ist ein Kilogramm am zweiten Stand um { $first } - { $second } = { $saved } Soles billiger.

honey-hives = Eine Imkerin erntet { $kilos } Kilogramm Honig aus { $hives } Bienenstöcken am Fluss und { $other_kilos } Kilogramm Honig aus { $other_hives } Bienenstöcken im Wald. Wie viele Kilogramm Honig erntet die Imkerin im Durchschnitt pro Bienenstock?
    .honey = Die Imkerin erntet { $kilos } + { $other_kilos } = { $honey } Kilogramm Honig.
    .all_hives = Es gibt { $hives } + { $other_hives } = { $all_hives } Bienenstöcke.
    .average = Der Durchschnitt beträgt { $honey } / { $all_hives } = { $average } Kilogramm pro Bienenstock.

table-tiles = { $hero } belegt eine rechteckige Tischplatte mit quadratischen Fliesen. Die Tischplatte ist { $length } Zentimeter lang und { $width } Zentimeter breit. Jede Seite einer Fliese ist { $side } Zentimeter lang. Die Fliesen liegen lückenlos aneinander. Wie viele Fliesen braucht { $hero }?
    .along = In der Länge liegen { $length } / { $side } = { $along } Fliesen nebeneinander.
    .across = In der Breite liegen { $width } / { $side } = { $across } Fliesen nebeneinander.
    .tiles = Also braucht { $hero } { $along } × { $across } = { $tiles } Fliesen.

seed-potatoes = In einem Dorf in Peru ernten { $families } Familien zusammen { $sacks } Säcke Kartoffeln. Sie legen { $seed } Säcke als Pflanzkartoffeln zurück und teilen die übrigen Säcke gleichmäßig unter den Familien auf. Jeder Sack wiegt { $weight } Kilogramm. Wie viele Kilogramm Kartoffeln bekommt jede Familie?
    .shared = Die Familien teilen { $sacks } - { $seed } = { $shared } Säcke unter sich auf.
    .each = Jede Familie bekommt { $shared } / { $families } = { $each } Säcke.
    .kilos = Das sind für jede Familie { $each } × { $weight } = { $kilos } Kilogramm Kartoffeln.

flatbread-oven = Ein Bäcker in Taschkent füllt einen Ofen mit { $load } Fladenbroten. Nach { $minutes } Minuten sind diese Fladenbrote fertig, und der Bäcker füllt den Ofen sofort mit genauso vielen neuen. Wie viele Fladenbrote backt der Bäcker in { $hours } Stunden, wenn er keine Pause macht?
    .time = { $hours } Stunden sind { $hours } × 60 = { $time } Minuten.
    .loads = In dieser Zeit backt der Bäcker { $time } / { $minutes } = { $loads } Ofenfüllungen.
    .flatbreads = Also backt der Bäcker { $loads } × { $load } = { $flatbreads } Fladenbrote.

tea-pickers = Auf einer Teeplantage pflücken { $pickers } Arbeiterinnen in { $days } Tagen { $total } Kilogramm Teeblätter. Alle Arbeiterinnen pflücken jeden Tag gleich viel. Wie viele Kilogramm Teeblätter pflücken { $more } Arbeiterinnen bei gleicher Leistung an einem Tag?
    .daily = An einem Tag pflücken { $pickers } Arbeiterinnen { $total } / { $days } = { $daily } Kilogramm.
    .each = Eine Arbeiterin pflückt { $daily } / { $pickers } = { $each } Kilogramm pro Tag.
    .picked = Also pflücken { $more } Arbeiterinnen { $each } × { $more } = { $picked } Kilogramm an einem Tag.

flour-sacks = Eine Dorfbäckerei kauft { $sacks } Säcke mit je { $weight } Kilogramm Mehl. Zwei Fünftel dieses Mehls verwendet sie für Kuchen und den Rest für Brot. Wie viele Kilogramm Mehl verwendet die Bäckerei für Kuchen?
    .flour = Die Bäckerei kauft { $sacks } × { $weight } = { $flour } Kilogramm Mehl.
    .fifth = Ein Fünftel des Mehls sind { $flour } / 5 = { $fifth } Kilogramm.
    .cakes = Für Kuchen verwendet die Bäckerei { $fifth } × 2 = { $cakes } Kilogramm Mehl.

stall-fee = { $hero } verkauft auf einem Markt in Marseille { $baskets } Körbe Erdbeeren für je { $price } Euro. Von diesen Einnahmen muss { $hero } { $percent }{ "\u00A0" }% als Gebühr an den Markt zahlen. Wie viel Euro behält { $hero }?
    .income = Die Einnahmen betragen { $baskets } × { $price } = { $income } Euro.
    .fee = Die Gebühr beträgt { $income } × { $percent } / 100 = { $fee } Euro.
    .kept = Also behält { $hero } { $income } - { $fee } = { $kept } Euro.

hibiscus-drink = Für ein Fest in Dakar mischt { $hero } { $juice } Liter Hibiskussaft und { $water } Liter Wasser. Das ganze Getränk gießt { $hero } in Becher, und zwar { $cup } Milliliter in jeden Becher. Wie viele Becher füllt { $hero }?
    .drink = Zusammen ergibt das { $juice } + { $water } = { $drink } Liter.
    .millilitres = Das sind { $drink } × { 1000 } = { $millilitres } Milliliter.
    .cups = Also füllt { $hero } { $millilitres } / { $cup } = { $cups } Becher.

water-cans = { $hero } braucht { $need } Liter Wasser für einen Garten. Der Brunnen ist { $distance } Meter vom Garten entfernt. { $hero } geht vom Garten zum Brunnen und trägt jedes Mal { $carry } Liter Wasser in den Garten zurück. Wie viele Meter geht { $hero } insgesamt, bis das ganze Wasser im Garten ist?
    .trip = Zum Brunnen und zurück sind es { $distance } × 2 = { $trip } Meter.
    .trips = { $hero } geht { $need } / { $carry } = { $trips }-mal zum Brunnen.
    .total = Insgesamt geht { $hero } { $trip } × { $trips } = { $total } Meter.


family-ages = { $hero } ist { $age } Jahre alt, und { $hero_possessive } Vater ist { $father } Jahre alt. Die Mutter von { $hero } ist { $younger } Jahre jünger als der Vater. Wie alt werden die drei in { $years } Jahren zusammen sein?
    .mother = Die Mutter ist { $father } - { $younger } = { $mother } Jahre alt.
    .now = Jetzt sind die drei zusammen { $father } + { $mother } + { $age } = { $now } Jahre alt.
    .added = In { $years } Jahren kommen insgesamt { $years } × 3 = { $added } Jahre hinzu.
    .later = Dann werden die drei zusammen { $now } + { $added } = { $later } Jahre alt sein.

rug-weaver = { $hero } webt einen Teppich, der { $length } Zentimeter lang und { $width } Zentimeter breit werden soll. In jeder Stunde wird der Teppich { $rate } Zentimeter länger, und { $hero } arbeitet täglich { $hours } Stunden. { $hero } hat schon { $days } Tage lang gearbeitet. Wie viele weitere Tage braucht { $hero }, bis der Teppich fertig ist?
    .daily = An einem Tag wird der Teppich { $rate } × { $hours } = { $daily } Zentimeter länger.
    .done = In { $days } Tagen hat { $hero } { $daily } × { $days } = { $done } Zentimeter gewebt.
    .missing = Es fehlen noch { $length } - { $done } = { $missing } Zentimeter.
    .more = Dafür braucht { $hero } noch { $missing } / { $daily } = { $more } Tage.

handcart-partners = { $hero } und { $friend } bauen zusammen einen Handwagen. Das Holz kostet { $wood } Rupien, und die Räder kosten { $wheels } Rupien. Die beiden bezahlen alles zusammen, wobei { $hero } { $more } Rupien mehr bezahlt als { $friend }. Wie viele Rupien bezahlt { $hero }?
    .cost = Das Holz und die Räder kosten { $wood } + { $wheels } = { $cost } Rupien.
    .rest = Ohne die zusätzlichen { $more } Rupien würden beide gleich viel bezahlen, zusammen { $cost } - { $more } = { $rest } Rupien.
    .lower = { $friend } bezahlt die Hälfte davon, also { $rest } / 2 = { $lower } Rupien.
    .higher = { $hero } bezahlt { $lower } + { $more } = { $higher } Rupien.

wedding-rice = Eine Familie kauft für eine Hochzeit { $rice } Kilogramm Reis. Die Köche verbrauchen zwei Fünftel davon für das Mittagessen und { $evening } Kilogramm für das Abendessen. Wie viele Kilogramm Reis sind nach dem Abendessen noch übrig?
    .fifth = Ein Fünftel des Reises sind { $rice } / 5 = { $fifth } Kilogramm.
    .lunch = Für das Mittagessen verbrauchen die Köche { $fifth } × 2 = { $lunch } Kilogramm.
    .after = Nach dem Mittagessen sind noch { $rice } - { $lunch } = { $after } Kilogramm übrig.
    .left = Nach dem Abendessen sind noch { $after } - { $evening } = { $left } Kilogramm Reis übrig.

two-year-deposit = { $hero } zahlt { $deposit } Rubel auf ein leeres Bankkonto ein. Am Ende jedes Jahres schreibt die Bank { $percent }{ "\u00A0" }% des Betrags gut, der zu diesem Zeitpunkt auf dem Konto ist. { $hero } zahlt kein weiteres Geld ein und hebt kein Geld ab. Wie viel Rubel sind nach zwei Jahren auf dem Konto?
    .first = Am Ende des ersten Jahres schreibt die Bank { $deposit } × { $percent } / 100 = { $first } Rubel gut.
    .middle = Dann sind { $deposit } + { $first } = { $middle } Rubel auf dem Konto.
    .second = Am Ende des zweiten Jahres schreibt die Bank { $middle } × { $percent } / 100 = { $second } Rubel gut.
    .end = Nach zwei Jahren sind { $middle } + { $second } = { $end } Rubel auf dem Konto.

clay-bricks = { $hero } formt in einer Stunde { $quick } Lehmziegel, und { $friend } formt in einer Stunde { $slow } Lehmziegel. Zuerst arbeitet { $hero } { $hours } Stunden lang allein. Dann arbeiten { $hero } und { $friend } gemeinsam, bis es insgesamt { $total } Lehmziegel sind. Wie viele Stunden lang arbeiten die beiden gemeinsam?
    .alone = Allein formt { $hero } { $quick } × { $hours } = { $alone } Lehmziegel.
    .missing = Danach fehlen noch { $total } - { $alone } = { $missing } Lehmziegel.
    .both = Gemeinsam formen die beiden in einer Stunde { $quick } + { $slow } = { $both } Lehmziegel.
    .together = Sie arbeiten { $missing } / { $both } = { $together } Stunden lang gemeinsam.

covered-box = { $hero } hat eine quaderförmige Holzkiste ohne Deckel. Sie ist { $length } Zentimeter lang, { $width } Zentimeter breit und { $height } Zentimeter hoch. { $hero } beklebt den Boden und alle vier Seiten von außen mit Stoff, und die Stoffstücke überlappen sich nicht. Wie viele Quadratzentimeter Stoff braucht { $hero }?
    .bottom = Der Boden ist { $length } × { $width } = { $bottom } Quadratzentimeter groß.
    .long_sides = Die beiden langen Seiten sind zusammen { $length } × { $height } × 2 = { $long_sides } Quadratzentimeter groß.
    .short_sides = Die beiden kurzen Seiten sind zusammen { $width } × { $height } × 2 = { $short_sides } Quadratzentimeter groß.
    .cloth = { $hero } braucht { $bottom } + { $long_sides } + { $short_sides } = { $cloth } Quadratzentimeter Stoff.

soup-week = Ein Imbissstand in Osaka verkauft von Montag bis Freitag im Durchschnitt { $weekday } Schalen Suppe pro Tag und am Samstag und Sonntag im Durchschnitt { $weekend } Schalen Suppe pro Tag. Wie viele Schalen Suppe verkauft der Stand in der ganzen Woche im Durchschnitt pro Tag?
    .five_days = Von Montag bis Freitag verkauft der Stand { $weekday } × 5 = { $five_days } Schalen.
    .two_days = Am Samstag und Sonntag verkauft er { $weekend } × 2 = { $two_days } Schalen.
    .bowls = In der ganzen Woche verkauft er { $five_days } + { $two_days } = { $bowls } Schalen.
    .average = Im Durchschnitt verkauft er { $bowls } / 7 = { $average } Schalen Suppe pro Tag.

chicken-feed = Eine Bäuerin mischt Hühnerfutter aus Mais und Kleie. Auf je { $maize } Kilogramm Mais nimmt sie { $bran } Kilogramm Kleie. Ein Kilogramm Mais kostet { $price } Schilling. Die Bäuerin stellt { $total } Kilogramm Futter her. Wie viel Schilling kostet der Mais in diesem Futter?
    .batch = Mit { $maize } Kilogramm Mais erhält die Bäuerin { $maize } + { $bran } = { $batch } Kilogramm Futter.
    .batches = Sie braucht das { $total } / { $batch } = { $batches }-Fache dieser Menge.
    .maize_kilos = Dafür nimmt sie { $batches } × { $maize } = { $maize_kilos } Kilogramm Mais.
    .cost = Der Mais kostet { $maize_kilos } × { $price } = { $cost } Schilling.

fence-posts = Ein Bauer baut einen geraden Zaun mit { $posts } Pfosten. Der Abstand von einem Pfosten zum nächsten beträgt jeweils { $apart } Meter. Vom ersten bis zum letzten Pfosten spannt der Bauer { $wires } Drähte übereinander. Im Laden wird der Draht in Rollen zu je { $roll } Metern verkauft. Wie viele Rollen Draht braucht der Bauer?
    .gaps = Zwischen den Pfosten gibt es { $posts } - 1 = { $gaps } Zwischenräume.
    .length = Vom ersten bis zum letzten Pfosten sind es { $gaps } × { $apart } = { $length } Meter.
    .wire = Der Bauer braucht { $length } × { $wires } = { $wire } Meter Draht.
    .rolls = Das sind { $wire } / { $roll } = { $rolls } Rollen Draht.


olive-orchard = In einem Obstgarten stehen { $trees } Bäume. Ein Viertel davon sind Zitronenbäume. Ein Drittel der anderen Bäume sind Feigenbäume. Alle übrigen Bäume sind Olivenbäume, und jeder Olivenbaum trägt { $kilos } Kilogramm Oliven. Wie viele Kilogramm Oliven tragen die Bäume insgesamt?
    .lemon = Es gibt { $trees } / 4 = { $lemon } Zitronenbäume.
    .others = Außerdem gibt es { $trees } - { $lemon } = { $others } andere Bäume.
    .fig = Davon sind { $others } / 3 = { $fig } Feigenbäume.
    .olive = Also gibt es { $others } - { $fig } = { $olive } Olivenbäume.
    .harvest = Die Olivenbäume tragen { $olive } × { $kilos } = { $harvest } Kilogramm Oliven.

nut-mix = Ein Händler in Kasan mischt { $nuts } Kilogramm Nüsse und { $raisins } Kilogramm Rosinen. Ein Kilogramm Nüsse kostet { $nut_price } Rubel, und ein Kilogramm Rosinen kostet { $raisin_price } Rubel. Wie viel Rubel kostet ein Kilogramm der Mischung?
    .nut_cost = Die Nüsse kosten { $nuts } × { $nut_price } = { $nut_cost } Rubel.
    .raisin_cost = Die Rosinen kosten { $raisins } × { $raisin_price } = { $raisin_cost } Rubel.
    .cost = Die ganze Mischung kostet { $nut_cost } + { $raisin_cost } = { $cost } Rubel.
    .kilos = Die Mischung wiegt { $nuts } + { $raisins } = { $kilos } Kilogramm.
    .kilo_price = Ein Kilogramm der Mischung kostet { $cost } / { $kilos } = { $kilo_price } Rubel.

basket-makers = { $hero } und { $friend } flechten in Oaxaca Körbe. { $hero } flicht { $days } Tage lang täglich { $daily } Körbe und verkauft sie alle für je { $price } Pesos. { $friend } flicht { $other_days } Tage lang täglich { $other_daily } Körbe und verkauft sie alle für je { $other_price } Pesos. Wie viele Pesos bekommt { $hero } mehr als { $friend }?
    .baskets = { $hero } flicht { $daily } × { $days } = { $baskets } Körbe.
    .other_baskets = { $friend } flicht { $other_daily } × { $other_days } = { $other_baskets } Körbe.
    .income = { $hero } bekommt { $baskets } × { $price } = { $income } Pesos.
    .other_income = { $friend } bekommt { $other_baskets } × { $other_price } = { $other_income } Pesos.
    .more = Also bekommt { $hero } { $income } - { $other_income } = { $more } Pesos mehr als { $friend }.

peanut-oil = Eine Bäuerin bringt { $sacks } Säcke Erdnüsse zu einer Ölmühle. In jedem Sack sind { $weight } Kilogramm Erdnüsse. Aus je { $per_litre } Kilogramm Erdnüssen presst die Mühle einen Liter Öl. Die Bäuerin bezahlt der Mühle { $fee } Rupien für jeden Sack und verkauft das ganze Öl für { $price } Rupien pro Liter. Wie viele Rupien bleiben der Bäuerin vom Erlös übrig, nachdem sie die Mühle bezahlt hat?
    .kilos = Die Bäuerin bringt { $sacks } × { $weight } = { $kilos } Kilogramm Erdnüsse zur Mühle.
    .litres = Die Mühle presst daraus { $kilos } / { $per_litre } = { $litres } Liter Öl.
    .income = Das Öl bringt { $litres } × { $price } = { $income } Rupien ein.
    .pressing = Die Bäuerin bezahlt der Mühle { $sacks } × { $fee } = { $pressing } Rupien.
    .left = Also bleiben der Bäuerin { $income } - { $pressing } = { $left } Rupien übrig.

electricity-bill = Der Stromzähler einer Familie zeigt am Anfang des Monats { $start } Kilowattstunden und am Ende des Monats { $end } Kilowattstunden an. Die ersten { $block } Kilowattstunden des Monats kosten je { $low } Rupien, und alle weiteren kosten je { $high } Rupien. Dazu kommt eine Grundgebühr von { $charge } Rupien pro Monat. Wie viele Rupien bezahlt die Familie für diesen Monat?
    .used = Die Familie verbraucht { $end } - { $start } = { $used } Kilowattstunden.
    .extra = Zum höheren Preis werden { $used } - { $block } = { $extra } Kilowattstunden berechnet.
    .block_cost = Die ersten { $block } Kilowattstunden kosten { $block } × { $low } = { $block_cost } Rupien.
    .extra_cost = Die übrigen Kilowattstunden kosten { $extra } × { $high } = { $extra_cost } Rupien.
    .energy = Der gesamte Strom kostet { $block_cost } + { $extra_cost } = { $energy } Rupien.
    .bill = Mit der Grundgebühr bezahlt die Familie { $energy } + { $charge } = { $bill } Rupien.

festival-lanterns = Für ein Fest kauft ein Dorf bei Chiang Mai { $boxes } Kartons mit je { $per_box } Papierlaternen. In { $streets } Straßen hängen die Leute jeweils { $per_street } Laternen auf und an { $trees } Bäumen jeweils { $per_tree } Laternen. Die Hälfte der übrigen Laternen schenken sie einem anderen Dorf. Wie viele Laternen bekommt das andere Dorf?
    .bought = Das Dorf kauft { $boxes } × { $per_box } = { $bought } Laternen.
    .on_streets = In den Straßen hängen { $streets } × { $per_street } = { $on_streets } Laternen.
    .on_trees = An den Bäumen hängen { $trees } × { $per_tree } = { $on_trees } Laternen.
    .hung = Insgesamt hängen die Leute { $on_streets } + { $on_trees } = { $hung } Laternen auf.
    .left = Dann bleiben { $bought } - { $hung } = { $left } Laternen übrig.
    .given = Das andere Dorf bekommt { $left } / 2 = { $given } Laternen.

savings-circle = Eine Spargruppe hat { $members } Mitglieder. Jedes Mitglied zahlt { $months } Monate lang { $pay } Schilling pro Monat ein. In dieser Zeit vergibt die Gruppe { $loans } Darlehen. Alle Darlehen werden vollständig zurückgezahlt, und für jedes Darlehen bekommt die Gruppe außerdem { $interest } Schilling Zinsen. Am Ende gibt die Gruppe { $party } Schilling für ein Fest aus und teilt das restliche Geld gleichmäßig unter ihren Mitgliedern auf. Wie viel Schilling bekommt jedes Mitglied?
    .monthly = Zusammen zahlen die Mitglieder { $members } × { $pay } = { $monthly } Schilling pro Monat ein.
    .saved = In { $months } Monaten zahlen sie { $monthly } × { $months } = { $saved } Schilling ein.
    .earned = Die Zinsen betragen { $loans } × { $interest } = { $earned } Schilling.
    .fund = Am Ende hat die Gruppe { $saved } + { $earned } = { $fund } Schilling.
    .rest = Nach dem Fest bleiben { $fund } - { $party } = { $rest } Schilling übrig.
    .share = Jedes Mitglied bekommt { $rest } / { $members } = { $share } Schilling.

tailor-workshop = Für eine Hochzeit muss eine Werkstatt { $dresses } Kleider und { $shirts } Hemden nähen. Eine Schneiderin braucht für jedes Kleid { $dress } Stunden und für jedes Hemd { $shirt } Stunden. { $tailors } Schneiderinnen teilen die Arbeit gleichmäßig unter sich auf, und jede von ihnen arbeitet { $hours } Stunden pro Tag. Für die Arbeit haben sie { $available } Tage Zeit. Wie viele Tage vor Ablauf dieser Zeit sind sie fertig?
    .dress_hours = Für die Kleider werden { $dresses } × { $dress } = { $dress_hours } Arbeitsstunden gebraucht.
    .shirt_hours = Für die Hemden werden { $shirts } × { $shirt } = { $shirt_hours } Arbeitsstunden gebraucht.
    .work = Insgesamt sind das { $dress_hours } + { $shirt_hours } = { $work } Arbeitsstunden.
    .daily = Zusammen arbeiten die Schneiderinnen { $tailors } × { $hours } = { $daily } Stunden pro Tag.
    .days = Sie brauchen { $work } / { $daily } = { $days } Tage.
    .spare = Sie sind { $available } - { $days } = { $spare } Tage vor Ablauf der Zeit fertig.

pickle-jars = { $hero } und { $friend } legen zusammen Mangos ein. Sie kaufen { $mangoes } Kilogramm Mangos für { $mango_price } Rupien pro Kilogramm, { $oil } Liter Öl für { $oil_price } Rupien pro Liter und { $jars } leere Gläser für je { $jar_price } Rupien. Sie füllen alle Gläser und verkaufen jedes volle Glas für { $price } Rupien. { $hero } und { $friend } haben keine weiteren Kosten und teilen den Gewinn gleichmäßig unter sich auf. Wie viele Rupien bekommen die beiden jeweils?
    .mango_cost = Die Mangos kosten { $mangoes } × { $mango_price } = { $mango_cost } Rupien.
    .oil_cost = Das Öl kostet { $oil } × { $oil_price } = { $oil_cost } Rupien.
    .jar_cost = Die Gläser kosten { $jars } × { $jar_price } = { $jar_cost } Rupien.
    .costs = Alle Kosten zusammen betragen { $mango_cost } + { $oil_cost } + { $jar_cost } = { $costs } Rupien.
    .income = Der Verkauf bringt { $jars } × { $price } = { $income } Rupien ein.
    .profit = Der Gewinn beträgt { $income } - { $costs } = { $profit } Rupien.
    .share = Die beiden bekommen jeweils { $profit } / 2 = { $share } Rupien.

sheep-and-goats = Ein Hirte hat { $sheep } Schafe und { $goats } Ziegen. Im Frühling bekommen { $sheep_percent }{ "\u00A0" }% der Schafe je ein Lamm und { $goat_percent }{ "\u00A0" }% der Ziegen je ein Zicklein. Im Herbst verkauft der Hirte ein Viertel aller alten und jungen Tiere. Wie viele Tiere hat der Hirte dann?
    .lambs = Die Schafe bekommen { $sheep } × { $sheep_percent } / 100 = { $lambs } Lämmer.
    .kids = Die Ziegen bekommen { $goats } × { $goat_percent } / 100 = { $kids } Zicklein.
    .all_sheep = Mit den Lämmern sind es { $sheep } + { $lambs } = { $all_sheep } Schafe.
    .all_goats = Mit den Zicklein sind es { $goats } + { $kids } = { $all_goats } Ziegen.
    .animals = Insgesamt sind das { $all_sheep } + { $all_goats } = { $animals } Tiere.
    .sold = Der Hirte verkauft { $animals } / 4 = { $sold } Tiere.
    .left = Dann hat der Hirte { $animals } - { $sold } = { $left } Tiere.

tamale-stall = { $hero } verkauft drei Tage lang Tamales auf einem Markt. Am Freitag verkauft { $hero } { $friday } Tamales und am Samstag { $saturday } Tamales, und zwar für je { $price } Pesos. Am Sonntag verlangt { $hero } pro Stück { $off } Pesos weniger und verkauft { $sunday } Tamales. An jedem der drei Tage gibt { $hero } { $cost } Pesos für Zutaten aus und hat keine weiteren Kosten. Wie viele Pesos Gewinn macht { $hero } im Durchschnitt pro Tag?
    .friday_income = Am Freitag nimmt { $hero } { $friday } × { $price } = { $friday_income } Pesos ein.
    .saturday_income = Am Samstag nimmt { $hero } { $saturday } × { $price } = { $saturday_income } Pesos ein.
    .reduced = Am Sonntag kosten die Tamales je { $price } - { $off } = { $reduced } Pesos.
    .sunday_income = Am Sonntag nimmt { $hero } { $sunday } × { $reduced } = { $sunday_income } Pesos ein.
    .income = In drei Tagen sind das { $friday_income } + { $saturday_income } + { $sunday_income } = { $income } Pesos.
    .costs = Die Zutaten kosten { $cost } × 3 = { $costs } Pesos.
    .profit = Der Gewinn der drei Tage beträgt { $income } - { $costs } = { $profit } Pesos.
    .average = Im Durchschnitt macht { $hero } { $profit } / 3 = { $average } Pesos Gewinn pro Tag.

wedding-feast = Zu einer Hochzeit kommen { $bride } Gäste aus der Familie der Braut und doppelt so viele Gäste aus der Familie des Bräutigams. Weitere Gäste gibt es nicht. Ein Viertel aller Gäste sind Kinder, und die anderen sind Erwachsene. Ein Essen kostet für einen Erwachsenen { $adult } Yuan und für ein Kind { $child } Yuan, und jeder Gast bekommt ein Essen. Der Saal für die Hochzeit kostet { $hall } Yuan. Wie viel Yuan kosten die Essen und der Saal insgesamt?
    .groom = Aus der Familie des Bräutigams kommen { $bride } × 2 = { $groom } Gäste.
    .guests = Insgesamt sind es { $bride } + { $groom } = { $guests } Gäste.
    .children = Davon sind { $guests } / 4 = { $children } Kinder.
    .adults = Die übrigen { $guests } - { $children } = { $adults } Gäste sind Erwachsene.
    .adult_meals = Die Essen für die Erwachsenen kosten { $adults } × { $adult } = { $adult_meals } Yuan.
    .child_meals = Die Essen für die Kinder kosten { $children } × { $child } = { $child_meals } Yuan.
    .meals = Alle Essen kosten { $adult_meals } + { $child_meals } = { $meals } Yuan.
    .total = Die Essen und der Saal kosten { $meals } + { $hall } = { $total } Yuan.

ferry-seats = Eine Fähre in Istanbul hat Sitzplätze für { $seats } Fahrgäste. Heute macht sie { $trips } Überfahrten. Bei der letzten Überfahrt bleiben { $empty } Plätze leer, und bei allen anderen Überfahrten sind alle Plätze besetzt. Wie viele Fahrgäste befördert die Fähre heute insgesamt?
    .places = Bei { $trips } Überfahrten gibt es { $seats } × { $trips } = { $places } Plätze.
    .passengers = Ohne die leeren Plätze sind das { $places } - { $empty } = { $passengers } Fahrgäste.

old-trees = Eine Linde in einem Park in Kasan ist { $lime } Jahre alt. Die Eiche daneben ist { $older } Jahre älter. Wie alt wird die Eiche in { $years } Jahren sein?
    .oak = Die Eiche ist jetzt { $lime } + { $older } = { $oak } Jahre alt.
    .later = In { $years } Jahren wird die Eiche { $oak } + { $years } = { $later } Jahre alt sein.

parcel-round = Eine Paketbotin in Leipzig muss { $parcels } Pakete ausliefern und braucht für jedes Paket { $minutes } Minuten. Unterwegs macht sie eine Pause von { $pause } Minuten. Wie viele Minuten dauert die ganze Tour?
    .delivery = Für die Pakete allein braucht sie { $parcels } × { $minutes } = { $delivery } Minuten.
    .round = Mit der Pause dauert die Tour { $delivery } + { $pause } = { $round } Minuten.

letter-carrier = Ein Briefträger in den Bergen bei Oaxaca fährt mit dem Fahrrad. An jedem Arbeitstag ist der Hinweg { $out } Kilometer lang, und der Rückweg auf einer kürzeren Strecke ist { $back } Kilometer lang. Wie viele Kilometer fährt der Briefträger an { $days } Arbeitstagen insgesamt?
    .daily = An einem Tag sind es { $out } + { $back } = { $daily } Kilometer.
    .total = An { $days } Tagen fährt der Briefträger { $daily } × { $days } = { $total } Kilometer.

stamp-album = { $hero } sammelt Briefmarken und hat { $stamps } Stück. { $hero } verschenkt { $given } Briefmarken und steckt alle anderen in ein Album, auf jede Seite { $page } Briefmarken. Wie viele Seiten werden dabei gefüllt?
    .kept = { $hero } behält { $stamps } - { $given } = { $kept } Briefmarken.
    .pages = Sie füllen { $kept } / { $page } = { $pages } Seiten.

phone-photos = Auf dem Handy von { $hero } sind { $photos } Fotos. Auf dem Handy von { $friend } sind { $times }-mal so viele Fotos. Wie viele Fotos mehr sind auf dem Handy von { $friend } als auf dem Handy von { $hero }?
    .other = Auf dem Handy von { $friend } sind { $photos } × { $times } = { $other } Fotos.
    .more = Das sind { $other } - { $photos } = { $more } Fotos mehr als auf dem Handy von { $hero }.

vaccination-days = In einem Gesundheitszentrum in Dakar werden { $children } Kinder geimpft. { $percent }{ "\u00A0" }% der Kinder kommen am ersten Tag, und alle anderen kommen am zweiten Tag. Wie viele Kinder kommen am zweiten Tag?
    .first = Am ersten Tag kommen { $children } × { $percent } / 100 = { $first } Kinder.
    .second = Am zweiten Tag kommen { $children } - { $first } = { $second } Kinder.

museum-trip = Eine Schulklasse in Chiang Mai besucht ein Museum. Der Bus kostet für die ganze Klasse { $bus } Baht, und jedes der { $pupils } Kinder braucht eine Eintrittskarte für { $ticket } Baht. Die Lehrerin muss nichts bezahlen. Wie viel Baht kostet der Ausflug insgesamt?
    .tickets = Die Eintrittskarten kosten { $ticket } × { $pupils } = { $tickets } Baht.
    .total = Mit dem Bus kostet der Ausflug { $tickets } + { $bus } = { $total } Baht.

spelling-tests = { $hero } schreibt drei Rechtschreibtests und erreicht im Durchschnitt { $average } Punkte pro Test. In den ersten beiden Tests zusammen erreicht { $hero_pronoun } { $both } Punkte. Wie viele Punkte erreicht { $hero } im dritten Test?
    .points = In allen drei Tests zusammen erreicht { $hero } { $average } × 3 = { $points } Punkte.
    .third = Im dritten Test erreicht { $hero } { $points } - { $both } = { $third } Punkte.

school-theatre = Die Aula einer Schule hat { $rows } Reihen mit je { $seats } Plätzen. { $guests } Gäste kommen zu einem Theaterstück, das { $minutes } Minuten dauert, und jeder Gast belegt einen Platz. Wie viele Plätze bleiben leer?
    .places = Die Aula hat { $rows } × { $seats } = { $places } Plätze.
    .empty = Also bleiben { $places } - { $guests } = { $empty } Plätze leer.

coloured-water = Im naturwissenschaftlichen Unterricht mischt eine Lehrerin { $blue } Milliliter blaues und { $yellow } Milliliter gelbes Wasser. Das ganze grüne Wasser, das dabei entsteht, gießt sie in { $glasses } Gläser, in jedes Glas gleich viel. Wie viele Milliliter grünes Wasser sind in jedem Glas?
    .green = Dabei entstehen { $blue } + { $yellow } = { $green } Milliliter grünes Wasser.
    .each = In jedem Glas sind { $green } / { $glasses } = { $each } Milliliter grünes Wasser.

late-train = Laut Fahrplan braucht ein Zug von Taschkent bis zu seinem Endbahnhof { $hours } Stunden und { $minutes } Minuten. Heute fährt er pünktlich ab, kommt aber mit { $delay } Minuten Verspätung an. Wie viele Minuten dauert die Fahrt heute?
    .full = { $hours } Stunden sind { $hours } × 60 = { $full } Minuten.
    .planned = Laut Fahrplan dauert die Fahrt { $full } + { $minutes } = { $planned } Minuten.
    .today = Heute dauert sie { $planned } + { $delay } = { $today } Minuten.

office-printers = Ein Büro braucht { $copies } Exemplare eines Berichts, der { $pages } Seiten hat. Zwei Drucker starten gleichzeitig und arbeiten ohne Pause, bis alles gedruckt ist. Der eine druckt { $fast } Seiten pro Minute, der andere { $slow } Seiten pro Minute. Wie viele Minuten brauchen die beiden Drucker?
    .all = Es müssen { $copies } × { $pages } = { $all } Seiten gedruckt werden.
    .speed = In einer Minute drucken die beiden Drucker { $fast } + { $slow } = { $speed } Seiten.
    .minutes = Sie brauchen { $all } / { $speed } = { $minutes } Minuten.

picture-books = Eine Bücherei in Hyderabad hat { $books } Bücher. Ein Drittel davon sind Bilderbücher. { $lent } Bilderbücher sind zurzeit ausgeliehen. Alle anderen Bilderbücher stehen auf { $shelves } Regalbrettern, auf jedem Brett gleich viele. Wie viele Bilderbücher stehen auf jedem Regalbrett?
    .picture = Die Bücherei hat { $books } / 3 = { $picture } Bilderbücher.
    .present = In der Bücherei sind jetzt { $picture } - { $lent } = { $present } Bilderbücher.
    .each = Auf jedem Regalbrett stehen { $present } / { $shelves } = { $each } Bilderbücher.

school-yard = Ein rechteckiger Schulhof ist { $length } Meter lang und { $width } Meter breit. Darauf liegt ein rechteckiges Basketballfeld, das { $court_length } Meter lang und { $court_width } Meter breit ist. Der Rest des Schulhofs ist mit Gras bewachsen. Wie viele Quadratmeter sind mit Gras bewachsen?
    .yard = Der ganze Schulhof ist { $length } × { $width } = { $yard } Quadratmeter groß.
    .court = Das Basketballfeld ist { $court_length } × { $court_width } = { $court } Quadratmeter groß.
    .grass = Also sind { $yard } - { $court } = { $grass } Quadratmeter mit Gras bewachsen.

meeting-cyclists = Zwei Städte sind { $distance } Kilometer voneinander entfernt. In jeder der beiden Städte startet zur gleichen Zeit ein Radfahrer, und die beiden fahren auf derselben Straße aufeinander zu. Der eine fährt { $first } Kilometer pro Stunde, der andere { $second } Kilometer pro Stunde. Nach { $hours } Stunden sind sie einander noch nicht begegnet. Wie viele Kilometer sind sie dann voneinander entfernt?
    .together = In einer Stunde kommen sie einander { $first } + { $second } = { $together } Kilometer näher.
    .covered = In { $hours } Stunden kommen sie einander { $together } × { $hours } = { $covered } Kilometer näher.
    .left = Dann sind sie { $distance } - { $covered } = { $left } Kilometer voneinander entfernt.

town-buildings = Die Brücke in einer Kleinstadt bei Marseille ist { $bridge } Jahre alt. Die Bücherei ist { $younger } Jahre jünger als die Brücke, und die Schule ist halb so alt wie die Bücherei. Wie alt wird die Schule in { $years } Jahren sein?
    .library = Die Bücherei ist { $bridge } - { $younger } = { $library } Jahre alt.
    .school = Die Schule ist jetzt { $library } / 2 = { $school } Jahre alt.
    .later = In { $years } Jahren wird die Schule { $school } + { $years } = { $later } Jahre alt sein.

card-piles = Ein Spiel hat { $cards } Karten. Jeder der { $players } Spieler bekommt { $hand } Karten. Die übrigen Karten werden in { $piles } gleich hohen Stapeln auf den Tisch gelegt. Wie viele Karten sind in jedem Stapel?
    .dealt = Die Spieler bekommen zusammen { $players } × { $hand } = { $dealt } Karten.
    .rest = Dann bleiben { $cards } - { $dealt } = { $rest } Karten übrig.
    .pile = In jedem Stapel sind { $rest } / { $piles } = { $pile } Karten.

mobile-data = { $hero } kauft für ein Handy { $data } Megabyte Datenvolumen und bezahlt dafür { $price } Pesos. In den ersten { $days } Tagen verbraucht { $hero_pronoun } { $daily } Megabyte pro Tag. In den nächsten { $rest } Tagen möchte { $hero } das restliche Datenvolumen aufbrauchen, und zwar jeden Tag gleich viel. Wie viele Megabyte pro Tag kann { $hero } in diesen { $rest } Tagen verbrauchen?
    .used = In den ersten { $days } Tagen verbraucht { $hero } { $daily } × { $days } = { $used } Megabyte.
    .left = Danach bleiben { $data } - { $used } = { $left } Megabyte übrig.
    .allowed = { $hero } kann { $left } / { $rest } = { $allowed } Megabyte pro Tag verbrauchen.

storm-forest = In einem kleinen Wald stehen { $trees } Bäume. Bei einem Sturm fallen { $percent }{ "\u00A0" }% der Bäume um. Danach werden { $times }-mal so viele junge Bäume gepflanzt, wie der Sturm umgeworfen hat. Wie viele Bäume stehen dann in dem Wald?
    .fallen = Bei dem Sturm fallen { $trees } × { $percent } / 100 = { $fallen } Bäume um.
    .planted = Danach werden { $fallen } × { $times } = { $planted } junge Bäume gepflanzt.
    .now = Dann stehen { $trees } - { $fallen } + { $planted } = { $now } Bäume in dem Wald.

long-jump = Beim Sportfest macht { $hero } drei Weitsprünge und springt { $first } Zentimeter, { $second } Zentimeter und { $third } Zentimeter weit. Wie viele Meter weit springt { $hero } im Durchschnitt?
    .sum = Alle drei Sprünge zusammen ergeben { $first } + { $second } + { $third } = { $sum } Zentimeter.
    .average = Der Durchschnitt beträgt { $sum } / 3 = { $average } Zentimeter.
    .metres = Also springt { $hero } im Durchschnitt { $average } / 100 = { $metres } Meter weit.

bicycle-factory = In einer Fahrradfabrik mit { $workers } Beschäftigten gibt es zwei Hallen. In der ersten Halle werden pro Tag { $first } Fahrräder gebaut und in der zweiten Halle pro Tag { $more } Fahrräder mehr als in der ersten. Die Fabrik bekommt einen Auftrag über { $order } Fahrräder und arbeitet nur an diesem Auftrag. Wie viele Fahrräder fehlen nach { $days } Tagen noch für den Auftrag?
    .second = In der zweiten Halle werden { $first } + { $more } = { $second } Fahrräder pro Tag gebaut.
    .both = In beiden Hallen zusammen werden { $first } + { $second } = { $both } Fahrräder pro Tag gebaut.
    .made = In { $days } Tagen werden { $both } × { $days } = { $made } Fahrräder gebaut.
    .missing = Also fehlen für den Auftrag noch { $order } - { $made } = { $missing } Fahrräder.

guitar-lessons = In Lima kostet eine Gitarrenstunde { $price } Soles. { $hero } nimmt { $months } Monate lang { $lessons } Gitarrenstunden pro Monat und kauft außerdem Notenbücher für insgesamt { $books } Soles. Ein Musikverein bezahlt die Hälfte all dieser Kosten, und { $hero } bezahlt die andere Hälfte. Wie viele Soles bezahlt { $hero }?
    .monthly = In einem Monat kosten die Gitarrenstunden { $lessons } × { $price } = { $monthly } Soles.
    .course = In { $months } Monaten kosten die Gitarrenstunden { $monthly } × { $months } = { $course } Soles.
    .total = Mit den Notenbüchern sind das { $course } + { $books } = { $total } Soles.
    .share = { $hero } bezahlt { $total } / 2 = { $share } Soles.

hiking-trail = Eine Gruppe wandert auf einem Wanderweg, der { $trail } Kilometer lang ist. Am ersten Tag wandert die Gruppe { $first } Kilometer. Am zweiten Tag wandert sie { $more } Kilometer mehr als am ersten Tag. Am dritten Tag wandert sie halb so weit wie am ersten Tag. Wie viele Kilometer bleiben nach dem dritten Tag noch übrig?
    .second = Am zweiten Tag wandert die Gruppe { $first } + { $more } = { $second } Kilometer.
    .third = Am dritten Tag wandert sie { $first } / 2 = { $third } Kilometer.
    .walked = In drei Tagen wandert sie { $first } + { $second } + { $third } = { $walked } Kilometer.
    .left = Dann bleiben noch { $trail } - { $walked } = { $left } Kilometer übrig.

rain-days = Am Montag fallen in Chiang Mai { $monday } Millimeter Regen. Am Dienstag sind es { $more } Millimeter mehr als am Montag. Am Mittwoch sind es { $less } Millimeter weniger als am Dienstag. Wie viele Millimeter Regen fallen an diesen drei Tagen im Durchschnitt pro Tag?
    .tuesday = Am Dienstag fallen { $monday } + { $more } = { $tuesday } Millimeter.
    .wednesday = Am Mittwoch fallen { $tuesday } - { $less } = { $wednesday } Millimeter.
    .sum = An den drei Tagen zusammen fallen { $monday } + { $tuesday } + { $wednesday } = { $sum } Millimeter.
    .average = Der Durchschnitt beträgt { $sum } / 3 = { $average } Millimeter pro Tag.

school-day = Der Schultag beginnt mit der ersten von { $lessons } Unterrichtsstunden. Jede Unterrichtsstunde dauert { $length } Minuten, und zwischen zwei aufeinanderfolgenden Unterrichtsstunden gibt es jeweils eine Pause von { $recess } Minuten. Direkt nach der letzten Unterrichtsstunde essen alle Kinder { $meal } Minuten lang gemeinsam zu Mittag, und dann ist der Schultag zu Ende. Wie viele Minuten dauert der Schultag?
    .teaching = Die Unterrichtsstunden dauern { $lessons } × { $length } = { $teaching } Minuten.
    .breaks = Zwischen den Unterrichtsstunden gibt es { $lessons } - 1 = { $breaks } Pausen.
    .pauses = Die Pausen dauern { $breaks } × { $recess } = { $pauses } Minuten.
    .day = Mit dem Mittagessen dauert der Schultag { $teaching } + { $pauses } + { $meal } = { $day } Minuten.

swimming-club = Ein Schwimmverein hat { $members } Mitglieder. Zwei Drittel der Mitglieder sind Kinder. Ein Viertel dieser Kinder sind Anfänger. Jetzt treten { $joined } weitere Kinder in den Verein ein, und sie alle sind Anfänger. Wie viele der Kinder im Verein sind nun Anfänger?
    .third = Ein Drittel der Mitglieder sind { $members } / 3 = { $third } Personen.
    .children = Zwei Drittel sind { $third } × 2 = { $children } Kinder.
    .beginners = Zuerst sind { $children } / 4 = { $beginners } Kinder Anfänger.
    .now = Nun sind { $beginners } + { $joined } = { $now } Kinder Anfänger.

orange-paint = Ein Kunstkurs stellt { $orange } Milliliter orange Farbe her. Dafür mischt er { $red } Teile rote und { $yellow } Teile gelbe Farbe. Die gelbe Farbe stammt aus einer vollen Flasche, die { $bottle } Milliliter enthält. Wie viele Milliliter gelbe Farbe bleiben in der Flasche übrig?
    .parts = Die Mischung besteht aus { $red } + { $yellow } = { $parts } Teilen.
    .part = Auf einen Teil entfallen { $orange } / { $parts } = { $part } Milliliter.
    .used = Der Kurs verbraucht { $part } × { $yellow } = { $used } Milliliter gelbe Farbe.
    .left = In der Flasche bleiben { $bottle } - { $used } = { $left } Milliliter gelbe Farbe übrig.

boat-trip = { $classes } Klassen mit je { $pupils } Kindern machen eine Bootsfahrt, und insgesamt fahren { $teachers } Lehrkräfte mit. Die Schule mietet für die Kinder und die Lehrkräfte { $boats } Boote mit je { $seats } Plätzen. Wie viele Plätze bleiben leer?
    .children = Es sind { $classes } × { $pupils } = { $children } Kinder.
    .people = Mit den Lehrkräften sind es { $children } + { $teachers } = { $people } Personen.
    .places = Die Boote haben { $boats } × { $seats } = { $places } Plätze.
    .empty = Also bleiben { $places } - { $people } = { $empty } Plätze leer.

handball-goals = Bei einem Handballturnier wirft die rote Mannschaft { $red } Tore. Die blaue Mannschaft wirft doppelt so viele Tore wie die rote Mannschaft. Die grüne Mannschaft wirft { $fewer } Tore weniger als die blaue Mannschaft. Wie viele Tore mehr als die rote Mannschaft werfen die blaue und die grüne Mannschaft zusammen?
    .blue = Die blaue Mannschaft wirft { $red } × 2 = { $blue } Tore.
    .green = Die grüne Mannschaft wirft { $blue } - { $fewer } = { $green } Tore.
    .together = Die blaue und die grüne Mannschaft werfen zusammen { $blue } + { $green } = { $together } Tore.
    .more = Das sind { $together } - { $red } = { $more } Tore mehr als bei der roten Mannschaft.

letter-trays = { $hero } und { $friend } sortieren bei der Post Briefe. { $hero } sortiert { $first } Briefe pro Minute und arbeitet { $long } Minuten lang. { $friend } sortiert { $second } Briefe pro Minute und arbeitet { $short } Minuten lang. Alle sortierten Briefe werden in Kisten gelegt, { $tray } Briefe in jede Kiste. Wie viele Kisten werden gefüllt?
    .mine = { $hero } sortiert { $first } × { $long } = { $mine } Briefe.
    .other = { $friend } sortiert { $second } × { $short } = { $other } Briefe.
    .sorted = Zusammen sind das { $mine } + { $other } = { $sorted } Briefe.
    .trays = Also werden { $sorted } / { $tray } = { $trays } Kisten gefüllt.

book-parcels = Eine Buchhandlung in Leipzig verschickt { $parcels } gleiche Pakete. In jedem Paket sind { $books } Bücher, die je { $book } Gramm wiegen, und der leere Karton wiegt { $box } Gramm. Wie viele Kilogramm wiegen alle Pakete zusammen?
    .contents = Die Bücher in einem Paket wiegen { $books } × { $book } = { $contents } Gramm.
    .parcel = Mit dem Karton wiegt ein Paket { $contents } + { $box } = { $parcel } Gramm.
    .grams = Alle Pakete zusammen wiegen { $parcel } × { $parcels } = { $grams } Gramm.
    .kilograms = Das sind { $grams } / { 1000 } = { $kilograms } Kilogramm.

salt-water = In einem Labor enthält ein Tank { $first } Liter Salzwasser mit { $strong } Gramm Salz pro Liter. Ein anderer Tank enthält { $second } Liter Salzwasser mit { $weak } Gramm Salz pro Liter. Das ganze Wasser aus beiden Tanks wird gemischt. Wie viele Gramm Salz enthält jeder Liter der Mischung?
    .first_salt = Im ersten Tank sind { $first } × { $strong } = { $first_salt } Gramm Salz.
    .second_salt = Im zweiten Tank sind { $second } × { $weak } = { $second_salt } Gramm Salz.
    .salt = Die Mischung enthält { $first_salt } + { $second_salt } = { $salt } Gramm Salz.
    .litres = Insgesamt sind es { $first } + { $second } = { $litres } Liter Salzwasser.
    .each = Jeder Liter enthält { $salt } / { $litres } = { $each } Gramm Salz.

field-rounds = Ein rechteckiger Sportplatz ist { $length } Meter lang und { $width } Meter breit. { $hero } läuft { $rounds } Runden am Rand des Platzes entlang. { $friend } läuft { $fewer } Runden weniger als { $hero }. Wie viele Meter laufen { $hero } und { $friend } insgesamt?
    .sides = Eine lange und eine kurze Seite sind zusammen { $length } + { $width } = { $sides } Meter lang.
    .round = Eine Runde ist { $sides } × 2 = { $round } Meter lang.
    .other = { $friend } läuft { $rounds } - { $fewer } = { $other } Runden.
    .together = Zusammen laufen sie { $rounds } + { $other } = { $together } Runden.
    .metres = Insgesamt laufen sie { $round } × { $together } = { $metres } Meter.

chess-team = Die { $players } Mitglieder einer Schachmannschaft sind im Durchschnitt { $average } Jahre alt. Ein neues Mitglied, das { $newcomer } Jahre alt ist, kommt in die Mannschaft. Danach kommt niemand mehr hinzu, und niemand verlässt die Mannschaft. Wie alt werden die Mitglieder in { $years } Jahren im Durchschnitt sein?
    .sum = Die bisherigen { $players } Mitglieder sind zusammen { $players } × { $average } = { $sum } Jahre alt.
    .all = Mit dem neuen Mitglied sind es { $sum } + { $newcomer } = { $all } Jahre.
    .count = Die Mannschaft hat jetzt { $players } + 1 = { $count } Mitglieder.
    .now = Jetzt sind sie im Durchschnitt { $all } / { $count } = { $now } Jahre alt.
    .later = In { $years } Jahren werden sie im Durchschnitt { $now } + { $years } = { $later } Jahre alt sein.

exam-certificates = An einer Fahrschule in Kasan machen { $people } Personen die Fahrprüfung. { $percent }{ "\u00A0" }% von ihnen bestehen beim ersten Mal. Alle anderen wiederholen die Prüfung, und die Hälfte von ihnen besteht beim zweiten Mal. Für jede Person, die besteht, druckt die Fahrschule eine Urkunde, die { $price } Rubel kostet. Wie viel Rubel kosten die Urkunden insgesamt?
    .first = Beim ersten Mal bestehen { $people } × { $percent } / 100 = { $first } Personen.
    .failed = Die anderen { $people } - { $first } = { $failed } Personen wiederholen die Prüfung.
    .second = Beim zweiten Mal bestehen { $failed } / 2 = { $second } Personen.
    .passed = Insgesamt bestehen { $first } + { $second } = { $passed } Personen.
    .cost = Die Urkunden kosten { $passed } × { $price } = { $cost } Rubel.

bandage-boxes = Ein Krankenhaus in Dhaka bekommt { $boxes } Kartons mit je { $bandages } Verbänden. { $wet } Verbände sind nass und werden weggeworfen. { $kept } Verbände bleiben im Lager, und alle anderen werden gleichmäßig auf { $wards } Stationen verteilt. Jede Station verbraucht { $daily } Verbände pro Tag. Wie viele Tage lang reichen die Verbände einer Station?
    .all = Die Kartons enthalten { $boxes } × { $bandages } = { $all } Verbände.
    .dry = Davon sind { $all } - { $wet } = { $dry } Verbände trocken.
    .shared = Auf die Stationen werden { $dry } - { $kept } = { $shared } Verbände verteilt.
    .ward = Jede Station bekommt { $shared } / { $wards } = { $ward } Verbände.
    .days = Sie reichen { $ward } / { $daily } = { $days } Tage lang.

taxi-driver = Eine Taxifahrerin in Nairobi fährt { $distance } Kilometer pro Tag. Das Auto verbraucht { $fuel } Liter Benzin auf 100 Kilometer, und ein Liter Benzin kostet { $price } Schilling. Jeden Tag zahlen { $passengers } Fahrgäste je { $fare } Schilling. Die Fahrerin bezahlt das Benzin und zahlt außerdem { $rent } Schilling pro Tag an den Eigentümer des Autos. Wie viel Schilling bleiben der Fahrerin nach { $days } solchen Tagen?
    .litres = An einem Tag verbraucht das Auto { $distance } × { $fuel } / 100 = { $litres } Liter Benzin.
    .petrol = Das Benzin für einen Tag kostet { $litres } × { $price } = { $petrol } Schilling.
    .income = Die Fahrgäste zahlen { $passengers } × { $fare } = { $income } Schilling pro Tag.
    .rest = Nach dem Bezahlen des Benzins hat die Fahrerin noch { $income } - { $petrol } = { $rest } Schilling.
    .daily = Nach der Zahlung an den Eigentümer hat sie { $rest } - { $rent } = { $daily } Schilling pro Tag.
    .kept = Nach { $days } Tagen bleiben der Fahrerin { $daily } × { $days } = { $kept } Schilling.

picture-cards = In der Schachtel von { $hero } sind { $cards } Fußball-Sammelkarten und in der Schachtel von { $friend } doppelt so viele. { $hero } kauft { $packs } Päckchen mit je { $pack } Karten und legt alle diese Karten in die eigene Schachtel. { $friend } nimmt { $taken } Karten aus der eigenen Schachtel und verschenkt sie. Dann werden so lange Karten aus der Schachtel von { $friend } in die Schachtel von { $hero } gelegt, bis in beiden Schachteln gleich viele Karten sind. Wie viele Karten wechseln dabei die Schachtel?
    .other = Zuerst sind in der Schachtel von { $friend } { $cards } × 2 = { $other } Karten.
    .new = { $hero } kauft { $packs } × { $pack } = { $new } Karten.
    .hero_now = In der Schachtel von { $hero } sind dann { $cards } + { $new } = { $hero_now } Karten.
    .friend_now = In der Schachtel von { $friend } sind dann { $other } - { $taken } = { $friend_now } Karten.
    .difference = Der Unterschied beträgt { $friend_now } - { $hero_now } = { $difference } Karten.
    .moved = Die Hälfte des Unterschieds, also { $difference } / 2 = { $moved } Karten, wechselt die Schachtel.

lamp-factory = Eine neue Fabrik hat { $machines } Maschinen und noch keine Kartons mit Lampen. Jede Maschine stellt { $lamps } Lampen pro Stunde her und läuft { $hours } Stunden pro Tag. { $percent }{ "\u00A0" }% der an einem Tag hergestellten Lampen sind fehlerhaft und werden weggeworfen. Alle anderen Lampen des Tages werden in Kartons verpackt, { $box } Lampen in jeden Karton. Nach { $days } solchen Tagen schickt die Fabrik { $sent } Kartons an Geschäfte. Wie viele Kartons sind dann noch in der Fabrik?
    .hourly = In einer Stunde stellen die Maschinen { $machines } × { $lamps } = { $hourly } Lampen her.
    .daily = An einem Tag stellen sie { $hourly } × { $hours } = { $daily } Lampen her.
    .faulty = Davon sind { $daily } × { $percent } / 100 = { $faulty } Lampen fehlerhaft.
    .good = Die übrigen { $daily } - { $faulty } = { $good } Lampen werden verpackt.
    .boxes = Sie füllen { $good } / { $box } = { $boxes } Kartons pro Tag.
    .packed = In { $days } Tagen werden { $boxes } × { $days } = { $packed } Kartons gefüllt.
    .stock = Also sind noch { $packed } - { $sent } = { $stock } Kartons in der Fabrik.

gym-mats = Eine rechteckige Sporthalle ist { $length } Meter lang und { $width } Meter breit. Darin steht eine rechteckige Bühne, die { $stage_length } Meter lang und { $stage_width } Meter breit ist. Der ganze Boden mit Ausnahme der Bühne wird mit Matten ausgelegt. Eine Matte bedeckt { $mat } Quadratmeter und kostet { $price } Baht. { $workers } Arbeiter verlegen die Matten, und jeder von ihnen bekommt { $wage } Baht. Wie viel Baht kosten die Matten und das Verlegen insgesamt?
    .hall = Die Halle ist { $length } × { $width } = { $hall } Quadratmeter groß.
    .stage = Die Bühne ist { $stage_length } × { $stage_width } = { $stage } Quadratmeter groß.
    .covered = Also werden { $hall } - { $stage } = { $covered } Quadratmeter mit Matten ausgelegt.
    .mats = Dafür werden { $covered } / { $mat } = { $mats } Matten gebraucht.
    .mat_cost = Die Matten kosten { $mats } × { $price } = { $mat_cost } Baht.
    .wages = Die Arbeiter bekommen zusammen { $workers } × { $wage } = { $wages } Baht.
    .total = Insgesamt sind das { $mat_cost } + { $wages } = { $total } Baht.

truck-route = Ein Lastwagen muss { $distance } Kilometer fahren. Zuerst fährt er { $first_hours } Stunden lang mit { $first_speed } Kilometern pro Stunde auf einer Bergstraße. Dann fährt er { $second_hours } Stunden lang mit { $second_speed } Kilometern pro Stunde auf einer breiten Straße. Die restlichen Kilometer fährt er mit { $last_speed } Kilometern pro Stunde. Unterwegs macht der Fahrer insgesamt { $pause } Minuten Pause. Wie viele Minuten dauert die ganze Fahrt einschließlich der Pausen?
    .first = Auf der Bergstraße legt der Lastwagen { $first_speed } × { $first_hours } = { $first } Kilometer zurück.
    .second = Auf der breiten Straße legt er { $second_speed } × { $second_hours } = { $second } Kilometer zurück.
    .driven = Das sind zusammen { $first } + { $second } = { $driven } Kilometer.
    .remaining = Dann bleiben noch { $distance } - { $driven } = { $remaining } Kilometer.
    .last_hours = Dafür braucht der Lastwagen { $remaining } / { $last_speed } = { $last_hours } Stunden.
    .driving = Der Lastwagen fährt { $first_hours } + { $second_hours } + { $last_hours } = { $driving } Stunden lang.
    .minutes = In Minuten sind das { $driving } × 60 = { $minutes } Minuten.
    .total = Mit den Pausen dauert die ganze Fahrt { $minutes } + { $pause } = { $total } Minuten.

concert-hall = Ein Konzertsaal in Oaxaca hat { $rows } Reihen mit je { $seats } Plätzen. Für ein Konzert werden alle Plätze bis auf { $empty } verkauft. Ein Viertel der verkauften Plätze sind Kinderplätze, die je { $child } Pesos kosten. Die anderen verkauften Plätze sind für Erwachsene und kosten je { $adult } Pesos. Die Kosten für das Konzert betragen { $costs } Pesos. Wie viele Pesos bleiben von den Einnahmen übrig, nachdem die Kosten bezahlt sind?
    .all = Der Saal hat { $rows } × { $seats } = { $all } Plätze.
    .sold = Davon werden { $all } - { $empty } = { $sold } Plätze verkauft.
    .children = Für Kinder werden { $sold } / 4 = { $children } Plätze verkauft.
    .adults = Für Erwachsene werden { $sold } - { $children } = { $adults } Plätze verkauft.
    .child_income = Die Plätze für Kinder bringen { $children } × { $child } = { $child_income } Pesos ein.
    .adult_income = Die Plätze für Erwachsene bringen { $adults } × { $adult } = { $adult_income } Pesos ein.
    .income = Die Einnahmen betragen { $child_income } + { $adult_income } = { $income } Pesos.
    .profit = Nachdem die Kosten bezahlt sind, bleiben { $income } - { $costs } = { $profit } Pesos übrig.
