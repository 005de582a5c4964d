### The bundled problems in Spanish. One message a problem: the question; its attributes: the worked steps.

## Persons, the same as in en.ftl. Odd numbers are women, even numbers are men; the texts need the plain names only.

person-1 = Amina
person-2 = Tomás
person-3 = Priya
person-4 = Kofi
person-5 = Mei
person-6 = Iván
person-7 = Leila
person-8 = Daniel

## Problems. Only pen_price and change can be 1, so nothing else needs a singular.

tea-stall = { $hero } tiene un puesto de té en una estación de tren. Por la mañana vende { $morning } tazas de té y por la tarde { $evening } tazas. Cada taza cuesta { $price } rupias. ¿Cuántas rupias recauda { $hero } ese día?
    .cups = { $hero } vende { $morning } + { $evening } = { $cups } tazas de té.
    .income = A { $price } rupias la taza, son { $cups } × { $price } = { $income } rupias.

bus-ride = Un autobús sale de la terminal con { $start } pasajeros. En la siguiente parada bajan { $off } pasajeros y suben { $on }. ¿Cuántos pasajeros hay entonces en el autobús?
    .stayed = Al bajar { $off } pasajeros, quedan { $start } - { $off } = { $stayed }.
    .aboard = Al subir { $on }, hay { $stayed } + { $on } = { $aboard } pasajeros en el autobús.

fishing-trip = Salen a pescar { $friends } amigos y cada uno de ellos captura { $caught } peces. Regalan { $gift } peces a sus vecinos y se reparten el resto a partes iguales. ¿Cuántos peces se lleva a casa cada amigo?
    .total = Entre todos capturan { $friends } × { $caught } = { $total } peces.
    .shared = Después del regalo, quedan { $total } - { $gift } = { $shared } peces.
    .each = Cada amigo se lleva a casa { $shared } / { $friends } = { $each } peces.

bakery = Cada hora, una panadería hornea { $trays } bandejas de panecillos, con { $rolls } panecillos en cada bandeja. ¿Cuántos panecillos hornea en { $hours } horas?
    .hourly = En una hora hornea { $trays } × { $rolls } = { $hourly } panecillos.
    .baked = En { $hours } horas hornea { $hourly } × { $hours } = { $baked } panecillos.

jacket-sale = Una chaqueta cuesta { $price } euros. En las rebajas, su precio se reduce un { $percent } %. { $hero } compra la chaqueta en las rebajas y también una bufanda por { $scarf } euros. ¿Cuántos euros paga { $hero } en total?
    .saving = La rebaja es de { $price } × { $percent } / 100 = { $saving } euros.
    .reduced = La chaqueta cuesta ahora { $price } - { $saving } = { $reduced } euros.
    .total = Con la bufanda, { $hero } paga { $reduced } + { $scarf } = { $total } euros.

aunt-age = { $hero } tiene { $age } años. La edad de su tía es { $times } veces la de { $hero }. ¿Cuántos años tendrá la tía dentro de { $years } años?
    .now = La tía tiene ahora { $age } × { $times } = { $now } años.
    .later = Dentro de { $years } años tendrá { $now } + { $years } = { $later } años.

library-book = { $hero } saca de la biblioteca un libro de { $pages } páginas. Durante { $days } días lee { $daily } páginas al día. ¿Cuántas páginas le quedan por leer?
    .done = En { $days } días, { $hero } lee { $daily } × { $days } = { $done } páginas.
    .left = Quedan { $pages } - { $done } = { $left } páginas por leer.

garden-fence = { $hero } tiene un jardín rectangular de { $length } metros de largo y { $width } metros de ancho. Quiere vallar todo el contorno y dejar sin valla solo una entrada de { $gate } metros de ancho. ¿Cuántos metros de valla necesita { $hero }?
    .sides = Un lado largo y un lado corto suman { $length } + { $width } = { $sides } metros.
    .around = Todo el contorno mide { $sides } × 2 = { $around } metros.
    .fence = Descontando la entrada, se necesitan { $around } - { $gate } = { $fence } metros de valla.

match-average = { $hero } juega tres partidos de baloncesto y anota { $first } puntos, { $second } puntos y { $third } puntos. ¿Cuántos puntos por partido anota { $hero } en promedio?
    .points = En total, { $hero } anota { $first } + { $second } + { $third } = { $points } puntos.
    .average = El promedio es de { $points } / 3 = { $average } puntos por partido.

water-tank = Un depósito de agua tiene una capacidad de { $capacity } litros y ahora contiene { $now } litros. Una bomba añade { $rate } litros de agua por minuto. ¿Al cabo de cuántos minutos estará lleno el depósito?
    .missing = Al depósito le faltan { $capacity } - { $now } = { $missing } litros.
    .minutes = Para llenarlo, la bomba necesita { $missing } / { $rate } = { $minutes } minutos.

shells = { $hero } encuentra { $shells } conchas en la playa. { $friend } encuentra { $more } conchas más que { $hero }. ¿Cuántas conchas encuentran en total?
    .other = { $friend } encuentra { $shells } + { $more } = { $other } conchas.
    .together = En total encuentran { $shells } + { $other } = { $together } conchas.

way-to-school = En una clase hay { $pupils } alumnos. Una cuarta parte de ellos va a la escuela a pie, { $bus } alumnos van en autobús y todos los demás van en bicicleta. ¿Cuántos alumnos van en bicicleta?
    .walkers = Van a pie a la escuela { $pupils } / 4 = { $walkers } alumnos.
    .counted = Con los que van en autobús, son { $walkers } + { $bus } = { $counted } alumnos.
    .bicycle = Por lo tanto, { $pupils } - { $counted } = { $bicycle } alumnos van en bicicleta.

savings = { $hero } ahorra { $weekly } chelines cada semana. Al cabo de { $weeks } semanas, gasta { $spent } chelines de sus ahorros en un regalo. ¿Cuántos chelines le quedan a { $hero }?
    .saved = En { $weeks } semanas, { $hero } ahorra { $weekly } × { $weeks } = { $saved } chelines.
    .left = Después de comprar el regalo, le quedan { $saved } - { $spent } = { $left } chelines.

stationery = { $hero } compra { $notebooks } cuadernos a { $notebook_price } yuanes cada uno y { $pens } bolígrafos a { $pen_price } { $pen_price ->
        [one] yuan
       *[other] yuanes
    } cada uno, y paga con un billete de { $note } yuanes. ¿Cuántos yuanes le devuelven a { $hero }?
    .notebook_cost = Los cuadernos cuestan { $notebooks } × { $notebook_price } = { $notebook_cost } yuanes.
    .pen_cost = Los bolígrafos cuestan { $pens } × { $pen_price } = { $pen_cost } yuanes.
    .bill = En total son { $notebook_cost } + { $pen_cost } = { $bill } yuanes.
    .change = A { $hero } le devuelven { $note } - { $bill } = { $change } { $change ->
        [one] yuan
       *[other] yuanes
    }.
