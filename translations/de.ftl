### The bundled problems in German. One message a problem: the question; its attributes: the worked steps.

## Persons. Odd numbers are women, even numbers are men; attributes are forms that the texts need,
## and a text reads them as { $hero_form }.

person-1 = Amina
    .pronoun = sie
person-2 = Tobias
    .pronoun = er
person-3 = Klara
    .pronoun = sie
person-4 = Felix
    .pronoun = er
person-5 = Mia
    .pronoun = sie
person-6 = Ivan
    .pronoun = er
person-7 = Leila
    .pronoun = sie
person-8 = Daniel
    .pronoun = er

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

way-to-school = Eine Schulklasse hat { $pupils } Kinder. Ein Viertel von ihnen geht zu Fuß zur Schule, { $bus } Kinder nehmen den Bus, und alle anderen fahren mit dem Fahrrad. Wie viele Kinder fahren mit dem Fahrrad?
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
