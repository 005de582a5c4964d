### The bundled problems in Spanish. One message a problem: the question; its attributes: the worked steps.

## Persons, the same as in en.ftl. Odd numbers are women, even numbers are men; the one
## attribute is the name behind "and", which a text reads as { $hero_and }.

person-1 = Amina
    .and = y Amina
person-2 = Tomás
    .and = y Tomás
person-3 = Priya
    .and = y Priya
person-4 = Kofi
    .and = y Kofi
person-5 = Mei
    .and = y Mei
person-6 = Iván
    .and = e Iván
person-7 = Leila
    .and = y Leila
person-8 = Daniel
    .and = y Daniel

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

way-to-school = En una escuela pequeña hay { $pupils } alumnos. Una cuarta parte de ellos va a la escuela a pie, { $bus } alumnos van en autobús y todos los demás van en bicicleta. ¿Cuántos alumnos van en bicicleta?
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

mango-crates = Un frutero recibe { $crates } cajas de mangos. En cada caja hay { $each } mangos. De todos los mangos, { $spoiled } están estropeados y los demás están en buen estado. ¿Cuántos mangos en buen estado recibe el frutero?
    .total = En las cajas hay { $crates } × { $each } = { $total } mangos.
    .good = El frutero recibe { $total } - { $spoiled } = { $good } mangos en buen estado.

wedding-garlands = Para una boda en Hyderabad, un florista hace guirnaldas con { $flowers } flores. Cada guirnalda lleva { $per } flores y se utilizan todas las flores. En la entrada se cuelgan { $entrance } guirnaldas y en el salón se cuelgan todas las demás. ¿Cuántas guirnaldas se cuelgan en el salón?
    .garlands = El florista hace { $flowers } / { $per } = { $garlands } guirnaldas.
    .hall = En el salón se cuelgan { $garlands } - { $entrance } = { $hall } guirnaldas.

roof-tiles = Para cubrir un tejado hacen falta { $tiles } tejas. En la obra trabajan { $roofers } techadores y cada uno de ellos coloca { $daily } tejas al día. ¿Cuántos días necesitan los techadores para cubrir todo el tejado?
    .together = En conjunto, los techadores colocan { $roofers } × { $daily } = { $together } tejas al día.
    .days = Para cubrir todo el tejado necesitan { $tiles } / { $together } = { $days } días.

grandmother-age = { $hero } tiene { $age } años. La madre de { $hero } tenía { $mother } años cuando nació { $hero }. La abuela de { $hero } tenía { $grandmother } años cuando nació la madre de { $hero }. ¿Cuántos años tiene ahora la abuela?
    .mother_now = La madre tiene ahora { $mother } + { $age } = { $mother_now } años.
    .grandmother_now = La abuela tiene ahora { $grandmother } + { $mother_now } = { $grandmother_now } años.

wedding-couple = Un hombre tiene { $husband } años. Su esposa tiene { $younger } años menos que él. Se casaron hace { $years } años. ¿Cuántos años tenía la esposa el día de la boda?
    .wife = La esposa tiene ahora { $husband } - { $younger } = { $wife } años.
    .then = El día de la boda, la esposa tenía { $wife } - { $years } = { $then } años.

samosa-sellers = { $hero } { $friend_and } venden samosas el mismo día. { $hero } vende { $morning } samosas por la mañana y { $evening } samosas por la tarde. { $friend } vende { $other } samosas en todo el día. ¿Cuántas samosas más que { $friend } vende { $hero } ese día?
    .total = { $hero } vende { $morning } + { $evening } = { $total } samosas.
    .more = Por lo tanto, { $hero } vende { $total } - { $other } = { $more } samosas más que { $friend }.

group-loan = { $hero } pide prestados { $loan } chelines a un grupo de ahorro de Nairobi. Además del préstamo, { $hero } debe pagar una comisión de { $fee } chelines. { $hero } paga el préstamo y la comisión en { $months } cuotas mensuales iguales. ¿De cuántos chelines es cada cuota mensual?
    .owed = En total, { $hero } debe pagar { $loan } + { $fee } = { $owed } chelines.
    .payment = Cada cuota mensual es de { $owed } / { $months } = { $payment } chelines.

water-bill = Una familia de { $people } personas de Lima tiene un contador de agua. Cada mes, la familia paga una cuota fija de { $charge } soles y, además, { $price } soles por cada metro cúbico de agua consumida. Este mes, la familia consume { $used } metros cúbicos de agua. ¿Cuántos soles paga la familia por este mes?
    .use_cost = El agua consumida cuesta { $used } × { $price } = { $use_cost } soles.
    .bill = Con la cuota fija, la familia paga { $use_cost } + { $charge } = { $bill } soles.

wooden-stool = Un carpintero hace un taburete con un asiento y tres patas. El carpintero necesita { $leg } minutos para cada pata y { $seat } minutos para el asiento. ¿Cuántos minutos necesita el carpintero para todo el taburete?
    .legs = Para las tres patas necesita { $leg } × 3 = { $legs } minutos.
    .stool = Para todo el taburete necesita { $legs } + { $seat } = { $stool } minutos.

festival-price = En una tienda de Daca, un saco grande de azúcar cuesta { $price } takas. Antes de una fiesta, el precio sube un { $percent } %. ¿Cuántos takas cuesta el saco después de la subida?
    .rise = El precio sube { $price } × { $percent } / 100 = { $rise } takas.
    .dearer = Después de la subida, el saco cuesta { $price } + { $rise } = { $dearer } takas.

festival-flags = { $hero } tiene un trozo rectangular de tela de { $length } centímetros de largo y { $width } centímetros de ancho. { $hero } corta la tela en línea recta desde una esquina hasta la esquina opuesta y obtiene dos banderas del mismo tamaño para una fiesta. ¿Cuál es el área de cada bandera en centímetros cuadrados?
    .cloth = El área de toda la tela es de { $length } × { $width } = { $cloth } centímetros cuadrados.
    .flag = El área de cada bandera es de { $cloth } / 2 = { $flag } centímetros cuadrados.


rice-prices = En el primer puesto de un mercado de Lima, { $first_kilos } kilogramos de arroz cuestan { $first_price } soles. En el segundo puesto, { $second_kilos } kilogramos de arroz cuestan { $second_price } soles. ¿Cuántos soles menos que en el primer puesto cuesta un kilogramo de arroz en el segundo?
    .first = En el primer puesto, un kilogramo cuesta { $first_price } / { $first_kilos } = { $first } soles.
    .second = En el segundo puesto, un kilogramo cuesta { $second_price } / { $second_kilos } = { $second } soles.
    .saved = Por lo tanto, en el segundo puesto un kilogramo cuesta { $first } - { $second } = { $saved } soles menos.

honey-hives = Un apicultor recoge { $kilos } kilogramos de miel de { $hives } colmenas situadas cerca del río y { $other_kilos } kilogramos de miel de { $other_hives } colmenas situadas en el bosque. ¿Cuántos kilogramos de miel por colmena recoge el apicultor en promedio?
    .honey = El apicultor recoge { $kilos } + { $other_kilos } = { $honey } kilogramos de miel.
    .all_hives = Hay { $hives } + { $other_hives } = { $all_hives } colmenas.
    .average = El promedio es de { $honey } / { $all_hives } = { $average } kilogramos por colmena.

table-tiles = { $hero } cubre con azulejos cuadrados el tablero rectangular de una mesa. El tablero mide { $length } centímetros de largo y { $width } centímetros de ancho. Cada lado de un azulejo mide { $side } centímetros. Los azulejos se colocan sin dejar huecos. ¿Cuántos azulejos necesita { $hero }?
    .along = A lo largo se colocan { $length } / { $side } = { $along } azulejos.
    .across = A lo ancho se colocan { $width } / { $side } = { $across } azulejos.
    .tiles = Por lo tanto, { $hero } necesita { $along } × { $across } = { $tiles } azulejos.

seed-potatoes = En un pueblo del Perú, { $families } familias cosechan juntas { $sacks } sacos de papas. Guardan { $seed } sacos para la siembra y reparten los demás a partes iguales entre las familias. Cada saco pesa { $weight } kilogramos. ¿Cuántos kilogramos de papas recibe cada familia?
    .shared = Las familias se reparten { $sacks } - { $seed } = { $shared } sacos.
    .each = Cada familia recibe { $shared } / { $families } = { $each } sacos.
    .kilos = Son { $each } × { $weight } = { $kilos } kilogramos de papas para cada familia.

flatbread-oven = Un panadero de Taskent llena un horno con { $load } panes planos. Al cabo de { $minutes } minutos, estos panes están listos y el panadero vuelve a llenar el horno de inmediato con el mismo número de panes nuevos. ¿Cuántos panes planos hornea el panadero en { $hours } horas si trabaja sin interrupción?
    .time = En { $hours } horas hay { $hours } × 60 = { $time } minutos.
    .loads = En ese tiempo, el panadero completa { $time } / { $minutes } = { $loads } hornadas.
    .flatbreads = Por lo tanto, el panadero hornea { $loads } × { $load } = { $flatbreads } panes planos.

tea-pickers = En una plantación de té, { $pickers } trabajadores recogen { $total } kilogramos de hojas de té en { $days } días. Todos los trabajadores recogen la misma cantidad cada día. ¿Cuántos kilogramos de hojas de té recogen en un día { $more } trabajadores como estos?
    .daily = En un día, { $pickers } trabajadores recogen { $total } / { $days } = { $daily } kilogramos.
    .each = Un trabajador recoge { $daily } / { $pickers } = { $each } kilogramos al día.
    .picked = Por lo tanto, { $more } trabajadores recogen { $each } × { $more } = { $picked } kilogramos en un día.

flour-sacks = La panadería de un pueblo compra { $sacks } sacos de harina, con { $weight } kilogramos de harina en cada saco. Utiliza dos quintas partes de esta harina para hacer pasteles y el resto para hacer pan. ¿Cuántos kilogramos de harina utiliza la panadería para los pasteles?
    .flour = La panadería compra { $sacks } × { $weight } = { $flour } kilogramos de harina.
    .fifth = Una quinta parte de la harina son { $flour } / 5 = { $fifth } kilogramos.
    .cakes = Para los pasteles, la panadería utiliza { $fifth } × 2 = { $cakes } kilogramos de harina.

stall-fee = { $hero } vende { $baskets } cestas de fresas a { $price } euros cada una en un mercado de Marsella. { $hero } debe pagar al mercado el { $percent } % de estos ingresos como tasa. ¿Con cuántos euros se queda { $hero }?
    .income = Los ingresos son de { $baskets } × { $price } = { $income } euros.
    .fee = La tasa es de { $income } × { $percent } / 100 = { $fee } euros.
    .kept = Por lo tanto, { $hero } se queda con { $income } - { $fee } = { $kept } euros.

hibiscus-drink = Para una fiesta en Dakar, { $hero } mezcla { $juice } litros de zumo de hibisco con { $water } litros de agua. { $hero } vierte toda la bebida en vasos, con { $cup } mililitros en cada vaso. ¿Cuántos vasos llena { $hero }?
    .drink = Hay { $juice } + { $water } = { $drink } litros de bebida.
    .millilitres = Son { $drink } × { 1000 } = { $millilitres } mililitros.
    .cups = Por lo tanto, { $hero } llena { $millilitres } / { $cup } = { $cups } vasos.

water-cans = { $hero } necesita { $need } litros de agua para un huerto. El pozo está a { $distance } metros del huerto. { $hero } va a pie del huerto al pozo y, cada vez, lleva de vuelta al huerto { $carry } litros de agua. ¿Cuántos metros recorre { $hero } en total hasta tener toda el agua en el huerto?
    .trip = Ir al pozo y volver son { $distance } × 2 = { $trip } metros.
    .trips = { $hero } va al pozo { $need } / { $carry } = { $trips } veces.
    .total = En total, { $hero } recorre { $trip } × { $trips } = { $total } metros.


family-ages = { $hero } tiene { $age } años. El padre de { $hero } tiene { $father } años y la madre de { $hero } tiene { $younger } años menos que el padre. ¿Cuál será la suma de las edades de estas tres personas dentro de { $years } años?
    .mother = La madre tiene { $father } - { $younger } = { $mother } años.
    .now = La suma de las tres edades es ahora de { $father } + { $mother } + { $age } = { $now } años.
    .added = En { $years } años, las tres edades juntas aumentan { $years } × 3 = { $added } años.
    .later = Entonces, la suma de las edades será de { $now } + { $added } = { $later } años.

rug-weaver = { $hero } teje una alfombra que medirá { $length } centímetros de largo y { $width } centímetros de ancho. Cada hora, la alfombra se alarga { $rate } centímetros, { $hero_and } trabaja { $hours } horas al día. { $hero } ya ha trabajado { $days } días. ¿Cuántos días más necesita { $hero } para terminar la alfombra?
    .daily = En un día, la alfombra se alarga { $rate } × { $hours } = { $daily } centímetros.
    .done = En { $days } días, { $hero } ha tejido { $daily } × { $days } = { $done } centímetros.
    .missing = Faltan { $length } - { $done } = { $missing } centímetros de largo.
    .more = Para ello, { $hero } necesita { $missing } / { $daily } = { $more } días más.

handcart-partners = { $hero } { $friend_and } construyen en común un carro de mano. La madera cuesta { $wood } rupias y las ruedas cuestan { $wheels } rupias. Entre { $hero } { $friend_and } lo pagan todo, { $hero_and } paga { $more } rupias más que { $friend }. ¿Cuántas rupias paga { $hero }?
    .cost = La madera y las ruedas cuestan { $wood } + { $wheels } = { $cost } rupias.
    .rest = Sin las { $more } rupias adicionales, { $hero } { $friend_and } pagarían lo mismo: en total, { $cost } - { $more } = { $rest } rupias.
    .lower = { $friend } paga la mitad de esa cantidad, es decir, { $rest } / 2 = { $lower } rupias.
    .higher = { $hero } paga { $lower } + { $more } = { $higher } rupias.

wedding-rice = Una familia compra { $rice } kilogramos de arroz para una boda. Los cocineros utilizan dos quintas partes de este arroz para el almuerzo y { $evening } kilogramos de arroz para la cena. ¿Cuántos kilogramos de arroz quedan después de la cena?
    .fifth = Una quinta parte del arroz son { $rice } / 5 = { $fifth } kilogramos.
    .lunch = Para el almuerzo, los cocineros utilizan { $fifth } × 2 = { $lunch } kilogramos.
    .after = Después del almuerzo quedan { $rice } - { $lunch } = { $after } kilogramos.
    .left = Después de la cena quedan { $after } - { $evening } = { $left } kilogramos de arroz.

two-year-deposit = { $hero } ingresa { $deposit } rublos en una cuenta bancaria vacía. Al final de cada año, el banco añade el { $percent } % del dinero que hay en la cuenta en ese momento. { $hero } no ingresa más dinero ni retira nada. ¿Cuántos rublos hay en la cuenta al cabo de dos años?
    .first = Al final del primer año, el banco añade { $deposit } × { $percent } / 100 = { $first } rublos.
    .middle = Entonces hay { $deposit } + { $first } = { $middle } rublos en la cuenta.
    .second = Al final del segundo año, el banco añade { $middle } × { $percent } / 100 = { $second } rublos.
    .end = Al cabo de dos años hay { $middle } + { $second } = { $end } rublos en la cuenta.

clay-bricks = { $hero } fabrica { $quick } ladrillos de barro por hora { $friend_and } fabrica { $slow } ladrillos de barro por hora. Primero, { $hero } trabaja a solas durante { $hours } horas. A continuación, { $hero } { $friend_and } trabajan al mismo tiempo hasta tener { $total } ladrillos en total. ¿Durante cuántas horas trabajan al mismo tiempo?
    .alone = Al trabajar a solas, { $hero } fabrica { $quick } × { $hours } = { $alone } ladrillos.
    .missing = Después faltan { $total } - { $alone } = { $missing } ladrillos.
    .both = En conjunto, { $hero } { $friend_and } fabrican { $quick } + { $slow } = { $both } ladrillos por hora.
    .together = Trabajan al mismo tiempo durante { $missing } / { $both } = { $together } horas.

covered-box = { $hero } tiene una caja de madera rectangular sin tapa. La caja mide { $length } centímetros de largo, { $width } centímetros de ancho y { $height } centímetros de alto. { $hero } forra con tela la parte exterior del fondo y de los cuatro lados, y los trozos de tela no se superponen. ¿Cuántos centímetros cuadrados de tela necesita { $hero }?
    .bottom = El fondo tiene un área de { $length } × { $width } = { $bottom } centímetros cuadrados.
    .long_sides = Los dos lados largos tienen { $length } × { $height } × 2 = { $long_sides } centímetros cuadrados.
    .short_sides = Los dos lados cortos tienen { $width } × { $height } × 2 = { $short_sides } centímetros cuadrados.
    .cloth = { $hero } necesita { $bottom } + { $long_sides } + { $short_sides } = { $cloth } centímetros cuadrados de tela.

soup-week = De lunes a viernes, un puesto de comida de Osaka vende en promedio { $weekday } tazones de sopa al día; el sábado y el domingo, vende en promedio { $weekend } tazones de sopa al día. ¿Cuántos tazones de sopa al día vende el puesto en promedio en toda la semana?
    .five_days = De lunes a viernes, el puesto vende { $weekday } × 5 = { $five_days } tazones.
    .two_days = El sábado y el domingo vende { $weekend } × 2 = { $two_days } tazones.
    .bowls = En toda la semana vende { $five_days } + { $two_days } = { $bowls } tazones.
    .average = En promedio vende { $bowls } / 7 = { $average } tazones de sopa al día.

chicken-feed = Un granjero prepara pienso para gallinas con maíz y salvado. Por cada { $maize } kilogramos de maíz pone { $bran } kilogramos de salvado. Un kilogramo de maíz cuesta { $price } chelines. El granjero prepara { $total } kilogramos de pienso. ¿Cuántos chelines cuesta el maíz que lleva este pienso?
    .batch = Con { $maize } kilogramos de maíz, el granjero obtiene { $maize } + { $bran } = { $batch } kilogramos de pienso.
    .batches = Necesita { $total } / { $batch } = { $batches } veces esa cantidad.
    .maize_kilos = Para ello pone { $batches } × { $maize } = { $maize_kilos } kilogramos de maíz.
    .cost = El maíz cuesta { $maize_kilos } × { $price } = { $cost } chelines.

fence-posts = Un agricultor construye una valla recta con { $posts } postes. La distancia de cada poste al siguiente es de { $apart } metros. Desde el primer poste hasta el último, el agricultor tiende { $wires } alambres, uno por encima de otro. La tienda vende el alambre en rollos de { $roll } metros. ¿Cuántos rollos de alambre necesita el agricultor?
    .gaps = Entre los postes hay { $posts } - 1 = { $gaps } espacios.
    .length = Desde el primer poste hasta el último hay { $gaps } × { $apart } = { $length } metros.
    .wire = El agricultor necesita { $length } × { $wires } = { $wire } metros de alambre.
    .rolls = Son { $wire } / { $roll } = { $rolls } rollos de alambre.


olive-orchard = En una finca hay { $trees } árboles. Una cuarta parte de ellos son limoneros. Un tercio de los demás árboles son higueras. Todos los árboles restantes son olivos, y cada olivo da { $kilos } kilogramos de aceitunas. ¿Cuántos kilogramos de aceitunas dan los árboles en total?
    .lemon = Hay { $trees } / 4 = { $lemon } limoneros.
    .others = El número de los demás árboles es { $trees } - { $lemon } = { $others }.
    .fig = Hay { $others } / 3 = { $fig } higueras.
    .olive = Por lo tanto, hay { $others } - { $fig } = { $olive } olivos.
    .harvest = Los olivos dan { $olive } × { $kilos } = { $harvest } kilogramos de aceitunas.

nut-mix = Un tendero de Kazán mezcla { $nuts } kilogramos de nueces y { $raisins } kilogramos de pasas. Un kilogramo de nueces cuesta { $nut_price } rublos y un kilogramo de pasas cuesta { $raisin_price } rublos. ¿Cuántos rublos cuesta un kilogramo de la mezcla?
    .nut_cost = Las nueces cuestan { $nuts } × { $nut_price } = { $nut_cost } rublos.
    .raisin_cost = Las pasas cuestan { $raisins } × { $raisin_price } = { $raisin_cost } rublos.
    .cost = Toda la mezcla cuesta { $nut_cost } + { $raisin_cost } = { $cost } rublos.
    .kilos = La mezcla pesa { $nuts } + { $raisins } = { $kilos } kilogramos.
    .kilo_price = Un kilogramo de la mezcla cuesta { $cost } / { $kilos } = { $kilo_price } rublos.

basket-makers = { $hero } { $friend_and } tejen cestas en Oaxaca. { $hero } teje { $daily } cestas al día durante { $days } días y las vende todas a { $price } pesos cada una. { $friend } teje { $other_daily } cestas al día durante { $other_days } días y las vende todas a { $other_price } pesos cada una. ¿Cuántos pesos más que { $friend } obtiene { $hero }?
    .baskets = { $hero } teje { $daily } × { $days } = { $baskets } cestas.
    .other_baskets = { $friend } teje { $other_daily } × { $other_days } = { $other_baskets } cestas.
    .income = { $hero } obtiene { $baskets } × { $price } = { $income } pesos.
    .other_income = { $friend } obtiene { $other_baskets } × { $other_price } = { $other_income } pesos.
    .more = Por lo tanto, { $hero } obtiene { $income } - { $other_income } = { $more } pesos más que { $friend }.

peanut-oil = Un agricultor lleva a un molino de aceite { $sacks } sacos de cacahuetes, con { $weight } kilogramos de cacahuetes en cada saco. De cada { $per_litre } kilogramos de cacahuetes, el molino saca un litro de aceite. El agricultor paga al molino { $fee } rupias por cada saco y vende todo el aceite a { $price } rupias el litro. ¿Cuántas rupias de la venta le quedan al agricultor después de pagar al molino?
    .kilos = El agricultor lleva al molino { $sacks } × { $weight } = { $kilos } kilogramos de cacahuetes.
    .litres = El molino saca { $kilos } / { $per_litre } = { $litres } litros de aceite.
    .income = Por el aceite se obtienen { $litres } × { $price } = { $income } rupias.
    .pressing = El agricultor paga al molino { $sacks } × { $fee } = { $pressing } rupias.
    .left = Por lo tanto, al agricultor le quedan { $income } - { $pressing } = { $left } rupias.

electricity-bill = El contador de electricidad de una familia marca { $start } kilovatios hora al principio del mes y { $end } kilovatios hora al final del mes. Los primeros { $block } kilovatios hora del mes cuestan { $low } rupias cada uno y todos los demás cuestan { $high } rupias cada uno. Además, hay una cuota fija de { $charge } rupias al mes. ¿Cuántas rupias paga la familia por este mes?
    .used = La familia consume { $end } - { $start } = { $used } kilovatios hora.
    .extra = Al precio más alto se pagan { $used } - { $block } = { $extra } kilovatios hora.
    .block_cost = Los primeros { $block } kilovatios hora cuestan { $block } × { $low } = { $block_cost } rupias.
    .extra_cost = Los demás kilovatios hora cuestan { $extra } × { $high } = { $extra_cost } rupias.
    .energy = Toda la electricidad cuesta { $block_cost } + { $extra_cost } = { $energy } rupias.
    .bill = Con la cuota fija, la familia paga { $energy } + { $charge } = { $bill } rupias.

festival-lanterns = Para una fiesta, un pueblo cercano a Chiang Mai compra { $boxes } cajas con { $per_box } farolillos de papel en cada una. Los vecinos adornan { $streets } calles, con { $per_street } farolillos en cada una, y { $trees } árboles, con { $per_tree } farolillos en cada uno. La mitad de los farolillos restantes se la regalan a otro pueblo. ¿Cuántos farolillos recibe el otro pueblo?
    .bought = El pueblo compra { $boxes } × { $per_box } = { $bought } farolillos.
    .on_streets = En las calles hay { $streets } × { $per_street } = { $on_streets } farolillos.
    .on_trees = En los árboles hay { $trees } × { $per_tree } = { $on_trees } farolillos.
    .hung = En total, los vecinos cuelgan { $on_streets } + { $on_trees } = { $hung } farolillos.
    .left = Entonces quedan { $bought } - { $hung } = { $left } farolillos.
    .given = El otro pueblo recibe { $left } / 2 = { $given } farolillos.

savings-circle = Un grupo de ahorro tiene { $members } miembros. Cada miembro aporta { $pay } chelines al mes durante { $months } meses. En ese tiempo, el grupo concede { $loans } préstamos. Todos los préstamos se devuelven por completo y, por cada préstamo, el grupo recibe además { $interest } chelines de intereses. Al final, el grupo gasta { $party } chelines en una fiesta y reparte el resto del dinero a partes iguales entre sus miembros. ¿Cuántos chelines recibe cada miembro?
    .monthly = En conjunto, los miembros aportan { $members } × { $pay } = { $monthly } chelines al mes.
    .saved = En { $months } meses aportan { $monthly } × { $months } = { $saved } chelines.
    .earned = Los intereses son de { $loans } × { $interest } = { $earned } chelines.
    .fund = Al final, el grupo tiene { $saved } + { $earned } = { $fund } chelines.
    .rest = Después de la fiesta quedan { $fund } - { $party } = { $rest } chelines.
    .share = Cada miembro recibe { $rest } / { $members } = { $share } chelines.

tailor-workshop = Para una boda, un taller tiene que coser { $dresses } vestidos y { $shirts } camisas. Un sastre necesita { $dress } horas para cada vestido y { $shirt } horas para cada camisa. El trabajo se reparte a partes iguales entre { $tailors } sastres, y cada uno de ellos trabaja { $hours } horas al día. Disponen de { $available } días para hacer el trabajo. ¿Cuántos días antes del final de ese plazo terminan?
    .dress_hours = Los vestidos requieren { $dresses } × { $dress } = { $dress_hours } horas de trabajo.
    .shirt_hours = Las camisas requieren { $shirts } × { $shirt } = { $shirt_hours } horas de trabajo.
    .work = En total son { $dress_hours } + { $shirt_hours } = { $work } horas de trabajo.
    .daily = En conjunto, los sastres trabajan { $tailors } × { $hours } = { $daily } horas al día.
    .days = Necesitan { $work } / { $daily } = { $days } días.
    .spare = Terminan { $available } - { $days } = { $spare } días antes del final del plazo.

pickle-jars = { $hero } { $friend_and } preparan en común encurtido de mango. Compran { $mangoes } kilogramos de mangos a { $mango_price } rupias el kilogramo, { $oil } litros de aceite a { $oil_price } rupias el litro y { $jars } tarros vacíos a { $jar_price } rupias cada uno. Llenan todos los tarros y venden cada tarro lleno por { $price } rupias. { $hero } { $friend_and } no tienen otros gastos y se reparten el beneficio a partes iguales. ¿Cuántas rupias recibe cada persona?
    .mango_cost = Los mangos cuestan { $mangoes } × { $mango_price } = { $mango_cost } rupias.
    .oil_cost = El aceite cuesta { $oil } × { $oil_price } = { $oil_cost } rupias.
    .jar_cost = Los tarros cuestan { $jars } × { $jar_price } = { $jar_cost } rupias.
    .costs = Todos los gastos juntos son de { $mango_cost } + { $oil_cost } + { $jar_cost } = { $costs } rupias.
    .income = Con la venta se obtienen { $jars } × { $price } = { $income } rupias.
    .profit = El beneficio es de { $income } - { $costs } = { $profit } rupias.
    .share = Cada persona recibe { $profit } / 2 = { $share } rupias.

sheep-and-goats = Un pastor tiene { $sheep } ovejas y { $goats } cabras. En primavera, el { $sheep_percent } % de las ovejas tienen un cordero cada una y el { $goat_percent } % de las cabras tienen un cabrito cada una. En otoño, el pastor vende una cuarta parte de todos los animales, tanto jóvenes como adultos. ¿Cuántos animales tiene entonces el pastor?
    .lambs = El número de corderos es { $sheep } × { $sheep_percent } / 100 = { $lambs }.
    .kids = El número de cabritos es { $goats } × { $goat_percent } / 100 = { $kids }.
    .all_sheep = Entre ovejas y corderos hay { $sheep } + { $lambs } = { $all_sheep } animales.
    .all_goats = Entre cabras y cabritos hay { $goats } + { $kids } = { $all_goats } animales.
    .animals = En total son { $all_sheep } + { $all_goats } = { $animals } animales.
    .sold = El pastor vende { $animals } / 4 = { $sold } animales.
    .left = Entonces el pastor tiene { $animals } - { $sold } = { $left } animales.

tamale-stall = { $hero } vende tamales en un mercado durante tres días. El viernes, { $hero } vende { $friday } tamales y el sábado, { $saturday } tamales, a { $price } pesos cada uno. El domingo rebaja { $off } pesos el precio de cada tamal y vende { $sunday } tamales. Cada uno de los tres días, { $hero } gasta { $cost } pesos en ingredientes y no tiene otros gastos. ¿Cuántos pesos de ganancia obtiene { $hero } al día en promedio?
    .friday_income = El viernes, { $hero } recauda { $friday } × { $price } = { $friday_income } pesos.
    .saturday_income = El sábado, { $hero } recauda { $saturday } × { $price } = { $saturday_income } pesos.
    .reduced = El domingo, cada tamal cuesta { $price } - { $off } = { $reduced } pesos.
    .sunday_income = El domingo, { $hero } recauda { $sunday } × { $reduced } = { $sunday_income } pesos.
    .income = En tres días son { $friday_income } + { $saturday_income } + { $sunday_income } = { $income } pesos.
    .costs = Los ingredientes cuestan { $cost } × 3 = { $costs } pesos.
    .profit = La ganancia de los tres días es de { $income } - { $costs } = { $profit } pesos.
    .average = En promedio, { $hero } obtiene { $profit } / 3 = { $average } pesos de ganancia al día.

wedding-feast = A una boda asisten { $bride } invitados de la familia de la novia y el doble de invitados de la familia del novio. No hay más invitados. Una cuarta parte de todos los invitados son niños y los demás son adultos. Un menú cuesta { $adult } yuanes para un adulto y { $child } yuanes para un niño, y cada invitado recibe un menú. El salón para la boda cuesta { $hall } yuanes. ¿Cuántos yuanes cuestan en total los menús y el salón?
    .groom = De la familia del novio asisten { $bride } × 2 = { $groom } invitados.
    .guests = En total hay { $bride } + { $groom } = { $guests } invitados.
    .children = De ellos, { $guests } / 4 = { $children } son niños.
    .adults = El número de adultos es { $guests } - { $children } = { $adults }.
    .adult_meals = Los menús de los adultos cuestan { $adults } × { $adult } = { $adult_meals } yuanes.
    .child_meals = Los menús de los niños cuestan { $children } × { $child } = { $child_meals } yuanes.
    .meals = Todos los menús cuestan { $adult_meals } + { $child_meals } = { $meals } yuanes.
    .total = Los menús y el salón cuestan { $meals } + { $hall } = { $total } yuanes.

ferry-seats = Un transbordador de Estambul tiene asientos para { $seats } pasajeros. Hoy hace { $trips } travesías. En la última travesía quedan vacíos { $empty } asientos y en todas las demás se ocupan todos los asientos. ¿Cuántos pasajeros transporta hoy el transbordador en total?
    .places = En { $trips } travesías hay { $seats } × { $trips } = { $places } asientos.
    .passengers = Descontando los asientos vacíos, el transbordador transporta { $places } - { $empty } = { $passengers } pasajeros.

old-trees = Un tilo de un parque de Kazán tiene { $lime } años. El roble que está a su lado tiene { $older } años más. ¿Cuántos años tendrá el roble dentro de { $years } años?
    .oak = El roble tiene ahora { $lime } + { $older } = { $oak } años.
    .later = Dentro de { $years } años, el roble tendrá { $oak } + { $years } = { $later } años.

parcel-round = Un repartidor de Leipzig tiene que entregar { $parcels } paquetes y necesita { $minutes } minutos para cada paquete. Durante el recorrido hace una sola pausa de { $pause } minutos. ¿Cuántos minutos dura todo el recorrido?
    .delivery = Solo la entrega de los paquetes dura { $parcels } × { $minutes } = { $delivery } minutos.
    .round = Con la pausa, el recorrido dura { $delivery } + { $pause } = { $round } minutos.

letter-carrier = Un cartero de las montañas cercanas a Oaxaca va en bicicleta. Cada día laborable, el camino de ida tiene { $out } kilómetros y el de vuelta, por una carretera más corta, tiene { $back } kilómetros. ¿Cuántos kilómetros recorre el cartero en { $days } días laborables?
    .daily = En un día son { $out } + { $back } = { $daily } kilómetros.
    .total = En { $days } días, el cartero recorre { $daily } × { $days } = { $total } kilómetros.

stamp-album = { $hero } colecciona sellos y tiene { $stamps }. { $hero } regala { $given } sellos y pone todos los demás en un álbum, con { $page } sellos en cada página. ¿Cuántas páginas llenan los sellos?
    .kept = { $hero } se queda con { $stamps } - { $given } = { $kept } sellos.
    .pages = Estos sellos llenan { $kept } / { $page } = { $pages } páginas.

phone-photos = En el teléfono de { $hero } hay { $photos } fotos. En el teléfono de { $friend } hay { $times } veces esa cantidad de fotos. ¿Cuántas fotos más que en el teléfono de { $hero } hay en el teléfono de { $friend }?
    .other = En el teléfono de { $friend } hay { $photos } × { $times } = { $other } fotos.
    .more = Son { $other } - { $photos } = { $more } fotos más que en el teléfono de { $hero }.

vaccination-days = En un centro de salud de Dakar se vacuna a { $children } niños. El { $percent } % de los niños acude el primer día y todos los demás acuden el segundo día. ¿Cuántos niños acuden el segundo día?
    .first = El primer día acuden { $children } × { $percent } / 100 = { $first } niños.
    .second = El segundo día acuden { $children } - { $first } = { $second } niños.

museum-trip = Una clase de una escuela de Chiang Mai visita un museo. El autobús cuesta { $bus } bats para toda la clase y cada uno de los { $pupils } alumnos necesita una entrada de { $ticket } bats. El profesor no tiene que pagar. ¿Cuántos bats cuesta la excursión en total?
    .tickets = Las entradas cuestan { $ticket } × { $pupils } = { $tickets } bats.
    .total = Con el autobús, la excursión cuesta { $tickets } + { $bus } = { $total } bats.

spelling-tests = { $hero } hace tres pruebas de ortografía y obtiene en promedio { $average } puntos por prueba. En las dos primeras pruebas juntas obtiene { $both } puntos. ¿Cuántos puntos obtiene { $hero } en la tercera prueba?
    .points = En las tres pruebas juntas, { $hero } obtiene { $average } × 3 = { $points } puntos.
    .third = En la tercera prueba, { $hero } obtiene { $points } - { $both } = { $third } puntos.

school-theatre = El salón de actos de una escuela tiene { $rows } filas con { $seats } asientos en cada una. Acuden { $guests } espectadores a ver una obra de teatro que dura { $minutes } minutos, y cada espectador ocupa un asiento. ¿Cuántos asientos quedan vacíos?
    .places = El salón tiene { $rows } × { $seats } = { $places } asientos.
    .empty = Por lo tanto, quedan vacíos { $places } - { $guests } = { $empty } asientos.

coloured-water = En una clase de ciencias, el profesor mezcla { $blue } mililitros de agua azul con { $yellow } mililitros de agua amarilla. Vierte toda esta agua verde en { $glasses } vasos, la misma cantidad en cada uno. ¿Cuántos mililitros de agua verde hay en cada vaso?
    .green = Hay { $blue } + { $yellow } = { $green } mililitros de agua verde.
    .each = En cada vaso hay { $green } / { $glasses } = { $each } mililitros de agua verde.

late-train = Según el horario, un tren que sale de Taskent tarda { $hours } horas y { $minutes } minutos en llegar a su última estación. Hoy sale puntual, pero llega con { $delay } minutos de retraso. ¿Cuántos minutos dura hoy el viaje?
    .full = Las { $hours } horas son { $hours } × 60 = { $full } minutos.
    .planned = Según el horario, el viaje dura { $full } + { $minutes } = { $planned } minutos.
    .today = Hoy dura { $planned } + { $delay } = { $today } minutos.

office-printers = Una oficina necesita { $copies } copias de un informe de { $pages } páginas. Dos impresoras empiezan al mismo tiempo y trabajan sin pausa hasta imprimirlo todo. Una imprime { $fast } páginas por minuto y la otra, { $slow } páginas por minuto. ¿Cuántos minutos necesitan las dos impresoras?
    .all = Hay que imprimir { $copies } × { $pages } = { $all } páginas.
    .speed = En un minuto, las dos impresoras imprimen { $fast } + { $slow } = { $speed } páginas.
    .minutes = Necesitan { $all } / { $speed } = { $minutes } minutos.

picture-books = Una biblioteca de Hyderabad tiene { $books } libros. Un tercio de ellos son libros ilustrados. En este momento están prestados { $lent } libros ilustrados. Todos los demás libros ilustrados están colocados en { $shelves } estantes, el mismo número en cada uno. ¿Cuántos libros ilustrados hay en cada estante?
    .picture = La biblioteca tiene { $books } / 3 = { $picture } libros ilustrados.
    .present = En la biblioteca hay ahora { $picture } - { $lent } = { $present } libros ilustrados.
    .each = En cada estante hay { $present } / { $shelves } = { $each } libros ilustrados.

school-yard = El patio rectangular de una escuela mide { $length } metros de largo y { $width } metros de ancho. Dentro del patio hay una cancha de baloncesto rectangular de { $court_length } metros de largo y { $court_width } metros de ancho. El resto del patio está cubierto de césped. ¿Cuántos metros cuadrados están cubiertos de césped?
    .yard = Todo el patio tiene { $length } × { $width } = { $yard } metros cuadrados.
    .court = La cancha tiene { $court_length } × { $court_width } = { $court } metros cuadrados.
    .grass = Por lo tanto, están cubiertos de césped { $yard } - { $court } = { $grass } metros cuadrados.

meeting-cyclists = Dos ciudades están a { $distance } kilómetros una de otra. De cada ciudad sale al mismo tiempo un ciclista, y los dos avanzan uno hacia el otro por la misma carretera. Uno recorre { $first } kilómetros por hora y el otro, { $second } kilómetros por hora. Al cabo de { $hours } horas todavía no se han encontrado. ¿A cuántos kilómetros están entonces uno del otro?
    .together = En una hora se acercan { $first } + { $second } = { $together } kilómetros.
    .covered = En { $hours } horas se acercan { $together } × { $hours } = { $covered } kilómetros.
    .left = Entonces están a { $distance } - { $covered } = { $left } kilómetros uno del otro.

town-buildings = El puente de una pequeña ciudad cercana a Marsella tiene { $bridge } años. La biblioteca tiene { $younger } años menos que el puente, y la escuela tiene la mitad de años que la biblioteca. ¿Cuántos años tendrá la escuela dentro de { $years } años?
    .library = La biblioteca tiene { $bridge } - { $younger } = { $library } años.
    .school = La escuela tiene ahora { $library } / 2 = { $school } años.
    .later = Dentro de { $years } años, la escuela tendrá { $school } + { $years } = { $later } años.

card-piles = Un juego tiene { $cards } cartas. Cada uno de los { $players } jugadores recibe { $hand } cartas. Las cartas que sobran se ponen sobre la mesa en { $piles } montones iguales. ¿Cuántas cartas hay en cada montón?
    .dealt = Los jugadores reciben { $players } × { $hand } = { $dealt } cartas.
    .rest = Entonces sobran { $cards } - { $dealt } = { $rest } cartas.
    .pile = En cada montón hay { $rest } / { $piles } = { $pile } cartas.

mobile-data = { $hero } compra { $data } megabytes de datos para un teléfono y paga { $price } pesos. En los primeros { $days } días gasta { $daily } megabytes al día. En los { $rest } días siguientes, { $hero } quiere gastar todos los datos restantes, la misma cantidad cada día. ¿Cuántos megabytes al día puede gastar { $hero } en esos { $rest } días?
    .used = En los primeros { $days } días, { $hero } gasta { $daily } × { $days } = { $used } megabytes.
    .left = Después quedan { $data } - { $used } = { $left } megabytes.
    .allowed = { $hero } puede gastar { $left } / { $rest } = { $allowed } megabytes al día.

storm-forest = Un pequeño bosque tiene { $trees } árboles. En una tormenta cae el { $percent } % de los árboles. Después se plantan árboles jóvenes, y su número es { $times } veces el de los árboles que ha derribado la tormenta. ¿Cuántos árboles hay entonces en pie en el bosque?
    .fallen = En la tormenta caen { $trees } × { $percent } / 100 = { $fallen } árboles.
    .planted = Se plantan { $fallen } × { $times } = { $planted } árboles jóvenes.
    .now = Ahora hay { $trees } - { $fallen } + { $planted } = { $now } árboles en pie en el bosque.

long-jump = El día del deporte, { $hero } realiza tres saltos de longitud de { $first } centímetros, { $second } centímetros y { $third } centímetros. ¿Cuántos metros miden en promedio los saltos de { $hero }?
    .sum = Los tres saltos juntos miden { $first } + { $second } + { $third } = { $sum } centímetros.
    .average = El promedio es de { $sum } / 3 = { $average } centímetros.
    .metres = Por lo tanto, los saltos de { $hero } miden en promedio { $average } / 100 = { $metres } metros.

bicycle-factory = En una fábrica de bicicletas con { $workers } trabajadores hay dos naves. En la primera nave se fabrican { $first } bicicletas al día y en la segunda nave, { $more } bicicletas al día más que en la primera. La fábrica recibe un pedido de { $order } bicicletas y trabaja solo en este pedido. ¿Cuántas bicicletas faltan todavía para completar el pedido al cabo de { $days } días?
    .second = En la segunda nave se fabrican { $first } + { $more } = { $second } bicicletas al día.
    .both = En las dos naves juntas se fabrican { $first } + { $second } = { $both } bicicletas al día.
    .made = En { $days } días se fabrican { $both } × { $days } = { $made } bicicletas.
    .missing = Por lo tanto, faltan todavía { $order } - { $made } = { $missing } bicicletas para completar el pedido.

guitar-lessons = En Lima, una clase de guitarra cuesta { $price } soles. { $hero } recibe { $lessons } clases al mes durante { $months } meses y, además, compra libros de música por { $books } soles en total. Un club de música paga la mitad de todos estos gastos { $hero_and } paga la otra mitad. ¿Cuántos soles paga { $hero }?
    .monthly = En un mes, las clases cuestan { $lessons } × { $price } = { $monthly } soles.
    .course = En { $months } meses, las clases cuestan { $monthly } × { $months } = { $course } soles.
    .total = Con los libros son { $course } + { $books } = { $total } soles.
    .share = { $hero } paga { $total } / 2 = { $share } soles.

hiking-trail = Un grupo recorre a pie un sendero de { $trail } kilómetros de largo. El primer día, el grupo camina { $first } kilómetros. El segundo día camina { $more } kilómetros más que el primer día. El tercer día camina la mitad que el primer día. ¿Cuántos kilómetros quedan por recorrer después del tercer día?
    .second = El segundo día, el grupo camina { $first } + { $more } = { $second } kilómetros.
    .third = El tercer día camina { $first } / 2 = { $third } kilómetros.
    .walked = En tres días camina { $first } + { $second } + { $third } = { $walked } kilómetros.
    .left = Entonces quedan { $trail } - { $walked } = { $left } kilómetros por recorrer.

rain-days = El lunes caen en Chiang Mai { $monday } milímetros de lluvia. El martes caen { $more } milímetros más que el lunes. El miércoles caen { $less } milímetros menos que el martes. ¿Cuántos milímetros de lluvia caen al día en promedio en estos tres días?
    .tuesday = El martes caen { $monday } + { $more } = { $tuesday } milímetros.
    .wednesday = El miércoles caen { $tuesday } - { $less } = { $wednesday } milímetros.
    .sum = En los tres días juntos caen { $monday } + { $tuesday } + { $wednesday } = { $sum } milímetros.
    .average = El promedio es de { $sum } / 3 = { $average } milímetros al día.

school-day = La jornada escolar empieza con la primera de { $lessons } clases. Cada clase dura { $length } minutos, y entre una clase y la siguiente hay un descanso de { $recess } minutos. Justo después de la última clase, todos los alumnos almuerzan juntos durante { $meal } minutos, y entonces termina la jornada escolar. ¿Cuántos minutos dura la jornada escolar?
    .teaching = Las clases duran { $lessons } × { $length } = { $teaching } minutos.
    .breaks = Entre las clases hay { $lessons } - 1 = { $breaks } descansos.
    .pauses = Los descansos duran { $breaks } × { $recess } = { $pauses } minutos.
    .day = Con el almuerzo, la jornada escolar dura { $teaching } + { $pauses } + { $meal } = { $day } minutos.

swimming-club = Un club de natación tiene { $members } miembros. Dos tercios de los miembros son niños. Una cuarta parte de estos niños son principiantes. Ahora se incorporan al club { $joined } niños más, y todos ellos son principiantes. ¿Cuántos de los niños del club son principiantes ahora?
    .third = Un tercio de los miembros son { $members } / 3 = { $third } personas.
    .children = Dos tercios son { $third } × 2 = { $children } niños.
    .beginners = Al principio, { $children } / 4 = { $beginners } niños son principiantes.
    .now = Ahora, { $beginners } + { $joined } = { $now } niños son principiantes.

orange-paint = Una clase de arte prepara { $orange } mililitros de pintura naranja. Para ello mezcla { $red } partes de pintura roja con { $yellow } partes de pintura amarilla. La pintura amarilla se toma de una botella llena, de { $bottle } mililitros. ¿Cuántos mililitros de pintura amarilla quedan en la botella?
    .parts = La mezcla tiene { $red } + { $yellow } = { $parts } partes.
    .part = Una parte son { $orange } / { $parts } = { $part } mililitros.
    .used = La clase utiliza { $part } × { $yellow } = { $used } mililitros de pintura amarilla.
    .left = En la botella quedan { $bottle } - { $used } = { $left } mililitros de pintura amarilla.

boat-trip = Hacen una excursión en barca { $classes } clases de { $pupils } alumnos cada una, y en total las acompañan { $teachers } profesores. La escuela alquila { $boats } barcas de { $seats } asientos cada una para los alumnos y los profesores. ¿Cuántos asientos quedan vacíos?
    .children = Hay { $classes } × { $pupils } = { $children } alumnos.
    .people = Con los profesores, son { $children } + { $teachers } = { $people } personas.
    .places = Las barcas tienen { $boats } × { $seats } = { $places } asientos.
    .empty = Por lo tanto, quedan vacíos { $places } - { $people } = { $empty } asientos.

handball-goals = En un torneo de balonmano, el equipo rojo marca { $red } goles. El equipo azul marca el doble de goles que el equipo rojo. El equipo verde marca { $fewer } goles menos que el equipo azul. ¿Cuántos goles más que el equipo rojo marcan juntos el equipo azul y el equipo verde?
    .blue = El equipo azul marca { $red } × 2 = { $blue } goles.
    .green = El equipo verde marca { $blue } - { $fewer } = { $green } goles.
    .together = El equipo azul y el equipo verde marcan juntos { $blue } + { $green } = { $together } goles.
    .more = Son { $together } - { $red } = { $more } goles más que el equipo rojo.

letter-trays = { $hero } { $friend_and } clasifican cartas en la oficina de correos. { $hero } clasifica { $first } cartas por minuto y trabaja { $long } minutos. { $friend } clasifica { $second } cartas por minuto y trabaja { $short } minutos. Todas las cartas clasificadas se colocan en bandejas, con { $tray } cartas en cada bandeja. ¿Cuántas bandejas se llenan?
    .mine = { $hero } clasifica { $first } × { $long } = { $mine } cartas.
    .other = { $friend } clasifica { $second } × { $short } = { $other } cartas.
    .sorted = En total son { $mine } + { $other } = { $sorted } cartas.
    .trays = Por lo tanto, se llenan { $sorted } / { $tray } = { $trays } bandejas.

book-parcels = Una librería de Leipzig envía { $parcels } paquetes iguales. En cada paquete hay { $books } libros de { $book } gramos cada uno, y la caja vacía pesa { $box } gramos. ¿Cuántos kilogramos pesan todos los paquetes juntos?
    .contents = Los libros de un paquete pesan { $books } × { $book } = { $contents } gramos.
    .parcel = Con la caja, un paquete pesa { $contents } + { $box } = { $parcel } gramos.
    .grams = Todos los paquetes pesan { $parcel } × { $parcels } = { $grams } gramos.
    .kilograms = Son { $grams } / { 1000 } = { $kilograms } { $kilograms ->
        [one] kilogramo
       *[other] kilogramos
    }.

salt-water = En un laboratorio, un depósito contiene { $first } litros de agua salada, con { $strong } gramos de sal en cada litro. Otro depósito contiene { $second } litros de agua salada, con { $weak } gramos de sal en cada litro. Se mezcla toda el agua de los dos depósitos. ¿Cuántos gramos de sal hay en cada litro de la mezcla?
    .first_salt = En el primer depósito hay { $first } × { $strong } = { $first_salt } gramos de sal.
    .second_salt = En el segundo depósito hay { $second } × { $weak } = { $second_salt } gramos de sal.
    .salt = La mezcla contiene { $first_salt } + { $second_salt } = { $salt } gramos de sal.
    .litres = Hay { $first } + { $second } = { $litres } litros de mezcla.
    .each = En cada litro hay { $salt } / { $litres } = { $each } gramos de sal.

field-rounds = Un campo de deportes rectangular mide { $length } metros de largo y { $width } metros de ancho. { $hero } da { $rounds } vueltas corriendo por el borde del campo. { $friend } da { $fewer } vueltas menos que { $hero }. ¿Cuántos metros corren en total { $hero } { $friend_and }?
    .sides = Un lado largo y un lado corto suman { $length } + { $width } = { $sides } metros.
    .round = Una vuelta son { $sides } × 2 = { $round } metros.
    .other = { $friend } da { $rounds } - { $fewer } = { $other } vueltas.
    .together = En conjunto dan { $rounds } + { $other } = { $together } vueltas.
    .metres = En total corren { $round } × { $together } = { $metres } metros.

chess-team = Los { $players } jugadores de un equipo de ajedrez tienen en promedio { $average } años. Un nuevo jugador de { $newcomer } años se incorpora al equipo. Después, nadie más entra en el equipo ni sale de él. ¿Cuántos años tendrán en promedio los jugadores dentro de { $years } años?
    .sum = Las edades de los primeros { $players } jugadores suman { $players } × { $average } = { $sum } años.
    .all = Con el nuevo jugador, la suma es de { $sum } + { $newcomer } = { $all } años.
    .count = El equipo tiene ahora { $players } + 1 = { $count } jugadores.
    .now = Ahora tienen en promedio { $all } / { $count } = { $now } años.
    .later = Dentro de { $years } años tendrán en promedio { $now } + { $years } = { $later } años.

exam-certificates = En una autoescuela de Kazán, { $people } personas se presentan al examen de conducir. El { $percent } % de ellas aprueba la primera vez. Todas las demás repiten el examen, y la mitad de estas aprueba la segunda vez. Para cada persona que aprueba, la autoescuela imprime un certificado que cuesta { $price } rublos. ¿Cuántos rublos cuestan los certificados en total?
    .first = La primera vez aprueban { $people } × { $percent } / 100 = { $first } personas.
    .failed = Las otras { $people } - { $first } = { $failed } personas repiten el examen.
    .second = La segunda vez aprueban { $failed } / 2 = { $second } personas.
    .passed = En total aprueban { $first } + { $second } = { $passed } personas.
    .cost = Los certificados cuestan { $passed } × { $price } = { $cost } rublos.

bandage-boxes = Un hospital de Daca recibe { $boxes } cajas con { $bandages } vendas en cada una. De todas las vendas, { $wet } están mojadas y se tiran. En el almacén se quedan { $kept } vendas y todas las demás se reparten a partes iguales entre { $wards } salas. Cada sala gasta { $daily } vendas al día. ¿Para cuántos días alcanzan las vendas de una sala?
    .all = Las cajas contienen { $boxes } × { $bandages } = { $all } vendas.
    .dry = De ellas, { $all } - { $wet } = { $dry } vendas están secas.
    .shared = Las salas se reparten { $dry } - { $kept } = { $shared } vendas.
    .ward = Cada sala recibe { $shared } / { $wards } = { $ward } vendas.
    .days = Las vendas alcanzan para { $ward } / { $daily } = { $days } días.

taxi-driver = Un taxista de Nairobi recorre { $distance } kilómetros al día. El coche consume { $fuel } litros de gasolina por cada 100 kilómetros, y un litro de gasolina cuesta { $price } chelines. Cada día, { $passengers } pasajeros pagan { $fare } chelines cada uno. El taxista paga la gasolina y también paga { $rent } chelines al día al dueño del coche. ¿Cuántos chelines le quedan al taxista después de { $days } días así?
    .litres = En un día, el coche consume { $distance } × { $fuel } / 100 = { $litres } litros de gasolina.
    .petrol = La gasolina de un día cuesta { $litres } × { $price } = { $petrol } chelines.
    .income = Los pasajeros pagan { $passengers } × { $fare } = { $income } chelines al día.
    .rest = Después de pagar la gasolina, al taxista le quedan { $income } - { $petrol } = { $rest } chelines.
    .daily = Después de pagar al dueño, al taxista le quedan { $rest } - { $rent } = { $daily } chelines al día.
    .kept = Después de { $days } días, al taxista le quedan { $daily } × { $days } = { $kept } chelines.

picture-cards = En la caja de { $hero } hay { $cards } cromos de fútbol y en la caja de { $friend } hay el doble. { $hero } compra { $packs } sobres con { $pack } cromos en cada uno y pone todos estos cromos en su caja. { $friend } saca { $taken } cromos de su caja y los regala. Después se pasan cromos de la caja de { $friend } a la caja de { $hero } hasta que en las dos cajas hay el mismo número de cromos. ¿Cuántos cromos se pasan?
    .other = Al principio hay { $cards } × 2 = { $other } cromos en la caja de { $friend }.
    .new = { $hero } compra { $packs } × { $pack } = { $new } cromos.
    .hero_now = En la caja de { $hero } hay entonces { $cards } + { $new } = { $hero_now } cromos.
    .friend_now = En la caja de { $friend } hay entonces { $other } - { $taken } = { $friend_now } cromos.
    .difference = La diferencia es de { $friend_now } - { $hero_now } = { $difference } cromos.
    .moved = Se pasa la mitad de la diferencia, es decir, { $difference } / 2 = { $moved } cromos.

lamp-factory = Una fábrica nueva tiene { $machines } máquinas y todavía no tiene ninguna caja de lámparas. Cada máquina fabrica { $lamps } lámparas por hora y trabaja { $hours } horas al día. El { $percent } % de las lámparas fabricadas en un día son defectuosas y se desechan. Todas las demás lámparas del día se embalan en cajas, con { $box } lámparas en cada caja. Después de { $days } días así, la fábrica envía { $sent } cajas a las tiendas. ¿Cuántas cajas quedan entonces en la fábrica?
    .hourly = En una hora, las máquinas fabrican { $machines } × { $lamps } = { $hourly } lámparas.
    .daily = En un día fabrican { $hourly } × { $hours } = { $daily } lámparas.
    .faulty = De ellas, { $daily } × { $percent } / 100 = { $faulty } lámparas son defectuosas.
    .good = Las otras { $daily } - { $faulty } = { $good } lámparas se embalan.
    .boxes = Con ellas se llenan { $good } / { $box } = { $boxes } cajas al día.
    .packed = En { $days } días se llenan { $boxes } × { $days } = { $packed } cajas.
    .stock = Por lo tanto, quedan { $packed } - { $sent } = { $stock } cajas en la fábrica.

gym-mats = Un pabellón deportivo rectangular mide { $length } metros de largo y { $width } metros de ancho. Dentro de él hay un escenario rectangular de { $stage_length } metros de largo y { $stage_width } metros de ancho. Todo el suelo, excepto el escenario, se cubre con colchonetas. Una colchoneta cubre { $mat } metros cuadrados y cuesta { $price } bats. Las colchonetas las colocan { $workers } trabajadores, y cada uno de ellos cobra { $wage } bats. ¿Cuántos bats cuestan en total las colchonetas y el trabajo de colocarlas?
    .hall = El pabellón tiene { $length } × { $width } = { $hall } metros cuadrados.
    .stage = El escenario tiene { $stage_length } × { $stage_width } = { $stage } metros cuadrados.
    .covered = Por lo tanto, se cubren con colchonetas { $hall } - { $stage } = { $covered } metros cuadrados.
    .mats = Para ello se necesitan { $covered } / { $mat } = { $mats } colchonetas.
    .mat_cost = Las colchonetas cuestan { $mats } × { $price } = { $mat_cost } bats.
    .wages = El trabajo de colocarlas cuesta { $workers } × { $wage } = { $wages } bats.
    .total = En total son { $mat_cost } + { $wages } = { $total } bats.

truck-route = Un camión tiene que recorrer { $distance } kilómetros. Primero circula durante { $first_hours } horas por una carretera de montaña a { $first_speed } kilómetros por hora. Después circula durante { $second_hours } horas por una carretera ancha a { $second_speed } kilómetros por hora. Los kilómetros restantes los recorre a { $last_speed } kilómetros por hora. Durante el viaje, el conductor hace pausas que suman { $pause } minutos en total. ¿Cuántos minutos dura todo el viaje, incluidas las pausas?
    .first = Por la carretera de montaña, el camión recorre { $first_speed } × { $first_hours } = { $first } kilómetros.
    .second = Por la carretera ancha recorre { $second_speed } × { $second_hours } = { $second } kilómetros.
    .driven = Son { $first } + { $second } = { $driven } kilómetros.
    .remaining = Entonces quedan { $distance } - { $driven } = { $remaining } kilómetros.
    .last_hours = Para recorrerlos, el camión necesita { $remaining } / { $last_speed } = { $last_hours } horas.
    .driving = El camión circula durante { $first_hours } + { $second_hours } + { $last_hours } = { $driving } horas.
    .minutes = Eso equivale a { $driving } × 60 = { $minutes } minutos.
    .total = Con las pausas, todo el viaje dura { $minutes } + { $pause } = { $total } minutos.

concert-hall = Una sala de conciertos de Oaxaca tiene { $rows } filas con { $seats } asientos en cada una. Para un concierto se venden todos los asientos excepto { $empty }. Una cuarta parte de los asientos vendidos son para niños y cuestan { $child } pesos cada uno. Los demás asientos vendidos son para adultos y cuestan { $adult } pesos cada uno. El concierto en sí cuesta { $costs } pesos. ¿Cuántos pesos de los ingresos quedan después de pagar los gastos?
    .all = La sala tiene { $rows } × { $seats } = { $all } asientos.
    .sold = De ellos se venden { $all } - { $empty } = { $sold } asientos.
    .children = Para niños se venden { $sold } / 4 = { $children } asientos.
    .adults = Para adultos se venden { $sold } - { $children } = { $adults } asientos.
    .child_income = Por los asientos de los niños se obtienen { $children } × { $child } = { $child_income } pesos.
    .adult_income = Por los asientos de los adultos se obtienen { $adults } × { $adult } = { $adult_income } pesos.
    .income = Los ingresos son de { $child_income } + { $adult_income } = { $income } pesos.
    .profit = Después de pagar los gastos quedan { $income } - { $costs } = { $profit } pesos.
