### The bundled problems in Russian. One message a problem: the question; its attributes: the worked steps.

## Persons. Odd numbers are women, even numbers are men; attributes are forms that the texts need,
## and a text reads them as { $hero_form }.

person-1 = Амина
    .genitive = Амины
    .dative = Амине
    .accusative = Амину
    .pronoun = она
person-2 = Томас
    .genitive = Томаса
    .dative = Томасу
    .accusative = Томаса
    .pronoun = он
person-3 = Вера
    .genitive = Веры
    .dative = Вере
    .accusative = Веру
    .pronoun = она
person-4 = Павел
    .genitive = Павла
    .dative = Павлу
    .accusative = Павла
    .pronoun = он
person-5 = Майя
    .genitive = Майи
    .dative = Майе
    .accusative = Майю
    .pronoun = она
person-6 = Иван
    .genitive = Ивана
    .dative = Ивану
    .accusative = Ивана
    .pronoun = он
person-7 = Лейла
    .genitive = Лейлы
    .dative = Лейле
    .accusative = Лейлу
    .pronoun = она
person-8 = Даниил
    .genitive = Даниила
    .dative = Даниилу
    .accusative = Даниила
    .pronoun = он

## Problems. All drawn numbers are at least 2 unless problems.toml says otherwise. Verbs are in the present tense,
## which has no gender. A noun after a number takes the case that its verb or preposition governs; after an
## equation it agrees with the result.

tea-stall = { $hero } держит чайный киоск на вокзале. Утром { $hero_pronoun } продаёт { $morning } { $morning ->
        [one] чашку
        [few] чашки
       *[many] чашек
    } чая, а вечером — { $evening } { $evening ->
        [one] чашку
        [few] чашки
       *[many] чашек
    }. Одна чашка стоит { $price } { $price ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }. Сколько рупий { $hero } выручает за этот день?
    .cups = Всего { $hero } продаёт { $morning } + { $evening } = { $cups } { $cups ->
        [one] чашку
        [few] чашки
       *[many] чашек
    } чая.
    .income = При цене { $price } { $price ->
        [one] рупия
        [few] рупии
       *[many] рупий
    } за чашку выручка составляет { $cups } × { $price } = { $income } { $income ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.

bus-ride = Автобус с { $start } { $start ->
        [one] пассажиром
       *[other] пассажирами
    } отправляется с конечной остановки. На следующей остановке { $off } { $off ->
        [one] пассажир выходит
        [few] пассажира выходят
       *[many] пассажиров выходят
    }, а { $on } { $on ->
        [one] входит
       *[other] входят
    }. Сколько пассажиров теперь в автобусе?
    .stayed = Когда { $off } { $off ->
        [one] пассажир выходит
        [few] пассажира выходят
       *[many] пассажиров выходят
    }, в автобусе остаётся { $start } - { $off } = { $stayed } { $stayed ->
        [one] пассажир
        [few] пассажира
       *[many] пассажиров
    }.
    .aboard = Когда { $on } { $on ->
        [one] входит
       *[other] входят
    }, в автобусе становится { $stayed } + { $on } = { $aboard } { $aboard ->
        [one] пассажир
        [few] пассажира
       *[many] пассажиров
    }.

fishing-trip = На рыбалку { $friends ->
        [one] едет
       *[other] едут
    } { $friends } { $friends ->
        [one] друг
        [few] друга
       *[many] друзей
    }, и каждый из них ловит { $caught } { $caught ->
        [one] рыбу
        [few] рыбы
       *[many] рыб
    }. Они отдают соседям { $gift } { $gift ->
        [one] рыбу
        [few] рыбы
       *[many] рыб
    }, а остальной улов делят между собой поровну. Сколько рыб приносит домой каждый из друзей?
    .total = Вместе они ловят { $friends } × { $caught } = { $total } { $total ->
        [one] рыбу
        [few] рыбы
       *[many] рыб
    }.
    .shared = После подарка соседям у них остаётся { $total } - { $gift } = { $shared } { $shared ->
        [one] рыба
        [few] рыбы
       *[many] рыб
    }.
    .each = Каждый из друзей приносит домой { $shared } / { $friends } = { $each } { $each ->
        [one] рыбу
        [few] рыбы
       *[many] рыб
    }.

bakery = В пекарне каждый час выпекают { $trays } { $trays ->
        [one] противень
        [few] противня
       *[many] противней
    } булочек, по { $rolls } { $rolls ->
        [one] булочке
        [few] булочки
       *[many] булочек
    } на каждом. Сколько булочек выпекают там за { $hours } { $hours ->
        [one] час
        [few] часа
       *[many] часов
    }?
    .hourly = За один час выпекают { $trays } × { $rolls } = { $hourly } { $hourly ->
        [one] булочку
        [few] булочки
       *[many] булочек
    }.
    .baked = За { $hours } { $hours ->
        [one] час
        [few] часа
       *[many] часов
    } выпекают { $hourly } × { $hours } = { $baked } { $baked ->
        [one] булочку
        [few] булочки
       *[many] булочек
    }.

jacket-sale = Куртка стоит { $price } евро. На распродаже её цену снижают на { $percent }{ "\u00A0" }%. { $hero } покупает на распродаже эту куртку, а также шарф за { $scarf } евро. Сколько всего евро платит { $hero }?
    .saving = Скидка составляет { $price } × { $percent } / 100 = { $saving } евро.
    .reduced = Теперь куртка стоит { $price } - { $saving } = { $reduced } евро.
    .total = Вместе с шарфом { $hero } платит { $reduced } + { $scarf } = { $total } евро.

aunt-age = { $hero_dative } { $age } { $age ->
        [one] год
        [few] года
       *[many] лет
    }. Тётя { $hero_genitive } в { $times } { $times ->
        [one] раз
        [few] раза
       *[many] раз
    } старше. Сколько лет будет тёте через { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    }?
    .now = Сейчас тёте { $age } × { $times } = { $now } { $now ->
        [one] год
        [few] года
       *[many] лет
    }.
    .later = Через { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    } ей будет { $now } + { $years } = { $later } { $later ->
        [one] год
        [few] года
       *[many] лет
    }.

library-book = { $hero } берёт в библиотеке книгу, в которой { $pages } { $pages ->
        [one] страница
        [few] страницы
       *[many] страниц
    }. В течение { $days } { $days ->
        [one] дня
       *[other] дней
    } { $hero_pronoun } читает по { $daily } { $daily ->
        [one] странице
        [few] страницы
       *[many] страниц
    } в день. Сколько страниц остаётся прочитать?
    .done = За { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    } { $hero } прочитывает { $daily } × { $days } = { $done } { $done ->
        [one] страницу
        [few] страницы
       *[many] страниц
    }.
    .left = Остаётся прочитать { $pages } - { $done } = { $left } { $left ->
        [one] страницу
        [few] страницы
       *[many] страниц
    }.

garden-fence = У { $hero_genitive } прямоугольный сад длиной { $length } { $length ->
        [one] метр
        [few] метра
       *[many] метров
    } и шириной { $width } { $width ->
        [one] метр
        [few] метра
       *[many] метров
    }. { $hero } хочет обнести его забором со всех сторон, оставив без забора только ворота шириной { $gate } { $gate ->
        [one] метр
        [few] метра
       *[many] метров
    }. Сколько метров забора нужно { $hero_dative }?
    .sides = Одна длинная и одна короткая сторона вместе составляют { $length } + { $width } = { $sides } { $sides ->
        [one] метр
        [few] метра
       *[many] метров
    }.
    .around = По всему периметру получается { $sides } × 2 = { $around } { $around ->
        [one] метр
        [few] метра
       *[many] метров
    }.
    .fence = Без ворот понадобится { $around } - { $gate } = { $fence } { $fence ->
        [one] метр
        [few] метра
       *[many] метров
    } забора.

match-average = { $hero } проводит три баскетбольных матча и набирает { $first } { $first ->
        [one] очко
        [few] очка
       *[many] очков
    }, { $second } { $second ->
        [one] очко
        [few] очка
       *[many] очков
    } и { $third } { $third ->
        [one] очко
        [few] очка
       *[many] очков
    }. Сколько очков в среднем набирает { $hero } за матч?
    .points = Всего { $hero } набирает { $first } + { $second } + { $third } = { $points } { $points ->
        [one] очко
        [few] очка
       *[many] очков
    }.
    .average = В среднем получается { $points } / 3 = { $average } { $average ->
        [one] очко
        [few] очка
       *[many] очков
    } за матч.

water-tank = Бак для воды вмещает { $capacity } { $capacity ->
        [one] литр
        [few] литра
       *[many] литров
    }, и сейчас в нём { $now } { $now ->
        [one] литр
        [few] литра
       *[many] литров
    }. Насос добавляет { $rate } { $rate ->
        [one] литр
        [few] литра
       *[many] литров
    } воды в минуту. Через сколько минут бак наполнится?
    .missing = До полного бака не хватает { $capacity } - { $now } = { $missing } { $missing ->
        [one] литра
       *[other] литров
    }.
    .minutes = Чтобы долить их, насосу потребуется { $missing } / { $rate } = { $minutes } { $minutes ->
        [one] минута
        [few] минуты
       *[many] минут
    }.

shells = { $hero } находит на пляже { $shells } { $shells ->
        [one] ракушку
        [few] ракушки
       *[many] ракушек
    }. { $friend } находит на { $more } { $more ->
        [one] ракушку
        [few] ракушки
       *[many] ракушек
    } больше, чем { $hero }. Сколько ракушек они находят вместе?
    .other = { $friend } находит { $shells } + { $more } = { $other } { $other ->
        [one] ракушку
        [few] ракушки
       *[many] ракушек
    }.
    .together = Вместе они находят { $shells } + { $other } = { $together } { $together ->
        [one] ракушку
        [few] ракушки
       *[many] ракушек
    }.

way-to-school = В небольшой школе { $pupils } { $pupils ->
        [one] ученик
        [few] ученика
       *[many] учеников
    }. Четверть из них ходит в школу пешком, { $bus } { $bus ->
        [one] ученик ездит
        [few] ученика ездят
       *[many] учеников ездят
    } на автобусе, а все остальные — на велосипеде. Сколько учеников ездит на велосипеде?
    .walkers = Пешком в школу { $walkers ->
        [one] ходит
       *[other] ходят
    } { $pupils } / 4 = { $walkers } { $walkers ->
        [one] ученик
        [few] ученика
       *[many] учеников
    }.
    .counted = Вместе с теми, кто ездит на автобусе, это { $walkers } + { $bus } = { $counted } { $counted ->
        [one] ученик
        [few] ученика
       *[many] учеников
    }.
    .bicycle = Значит, на велосипеде { $bicycle ->
        [one] ездит
       *[other] ездят
    } { $pupils } - { $counted } = { $bicycle } { $bicycle ->
        [one] ученик
        [few] ученика
       *[many] учеников
    }.

savings = { $hero } каждую неделю откладывает { $weekly } { $weekly ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }. Через { $weeks } { $weeks ->
        [one] неделю
        [few] недели
       *[many] недель
    } { $hero_pronoun } тратит { $spent } { $spent ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    } из этих денег на подарок. Сколько шиллингов остаётся у { $hero_genitive }?
    .saved = За { $weeks } { $weeks ->
        [one] неделю
        [few] недели
       *[many] недель
    } { $hero } откладывает { $weekly } × { $weeks } = { $saved } { $saved ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.
    .left = После покупки подарка остаётся { $saved } - { $spent } = { $left } { $left ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.

stationery = { $hero } покупает { $notebooks } { $notebooks ->
        [one] тетрадь
        [few] тетради
       *[many] тетрадей
    } по { $notebook_price } { $notebook_price ->
        [one] юаню
        [few] юаня
       *[many] юаней
    } и { $pens } { $pens ->
        [one] ручку
        [few] ручки
       *[many] ручек
    } по { $pen_price } { $pen_price ->
        [one] юаню
        [few] юаня
       *[many] юаней
    } и расплачивается купюрой в { $note } { $note ->
        [one] юань
        [few] юаня
       *[many] юаней
    }. Сколько юаней сдачи получает { $hero }?
    .notebook_cost = Тетради стоят { $notebooks } × { $notebook_price } = { $notebook_cost } { $notebook_cost ->
        [one] юань
        [few] юаня
       *[many] юаней
    }.
    .pen_cost = Ручки стоят { $pens } × { $pen_price } = { $pen_cost } { $pen_cost ->
        [one] юань
        [few] юаня
       *[many] юаней
    }.
    .bill = Вся покупка стоит { $notebook_cost } + { $pen_cost } = { $bill } { $bill ->
        [one] юань
        [few] юаня
       *[many] юаней
    }.
    .change = { $hero } получает { $note } - { $bill } = { $change } { $change ->
        [one] юань
        [few] юаня
       *[many] юаней
    } сдачи.

mango-crates = Торговец фруктами получает { $crates } { $crates ->
        [one] ящик
        [few] ящика
       *[many] ящиков
    } манго. В каждом ящике лежит { $each } { $each ->
        [one] плод
        [few] плода
       *[many] плодов
    }. Во всех ящиках вместе оказывается { $spoiled } { $spoiled ->
        [one] испорченный плод
        [few] испорченных плода
       *[many] испорченных плодов
    }, а все остальные плоды хорошие. Сколько хороших плодов манго получает торговец?
    .total = В ящиках лежит { $crates } × { $each } = { $total } { $total ->
        [one] плод
        [few] плода
       *[many] плодов
    } манго.
    .good = Торговец получает { $total } - { $spoiled } = { $good } { $good ->
        [one] хороший плод
        [few] хороших плода
       *[many] хороших плодов
    } манго.

wedding-garlands = Для свадьбы в Хайдарабаде флорист делает гирлянды из { $flowers } { $flowers ->
        [one] цветка
       *[other] цветков
    }. На каждую гирлянду уходит { $per } { $per ->
        [one] цветок
        [few] цветка
       *[many] цветков
    }, причём используются все цветы. У входа { $entrance ->
        [one] висит
       *[other] висят
    } { $entrance } { $entrance ->
        [one] гирлянда
        [few] гирлянды
       *[many] гирлянд
    }, а все остальные гирлянды висят в зале. Сколько гирлянд висит в зале?
    .garlands = Флорист делает { $flowers } / { $per } = { $garlands } { $garlands ->
        [one] гирлянду
        [few] гирлянды
       *[many] гирлянд
    }.
    .hall = В зале { $hall ->
        [one] висит
       *[other] висят
    } { $garlands } - { $entrance } = { $hall } { $hall ->
        [one] гирлянда
        [few] гирлянды
       *[many] гирлянд
    }.

roof-tiles = Для крыши { $tiles ->
        [one] нужна
       *[other] нужно
    } { $tiles } { $tiles ->
        [one] плитка
        [few] плитки
       *[many] плиток
    } черепицы. На крыше { $roofers ->
        [one] работает
       *[other] работают
    } { $roofers } { $roofers ->
        [one] кровельщик
        [few] кровельщика
       *[many] кровельщиков
    }, и каждый из них укладывает { $daily } { $daily ->
        [one] плитку
        [few] плитки
       *[many] плиток
    } в день. Сколько дней нужно кровельщикам на всю крышу?
    .together = Вместе кровельщики укладывают { $roofers } × { $daily } = { $together } { $together ->
        [one] плитку
        [few] плитки
       *[many] плиток
    } в день.
    .days = На всю крышу им { $days ->
        [one] нужен
       *[other] нужно
    } { $tiles } / { $together } = { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    }.

grandmother-age = { $hero_dative } { $age } { $age ->
        [one] год
        [few] года
       *[many] лет
    }. Мать родила { $hero_accusative } в { $mother } { $mother ->
        [one] год
        [few] года
       *[many] лет
    }. Мать { $hero_genitive } родилась, когда бабушке { $hero_genitive } { $grandmother ->
        [one] был
       *[other] было
    } { $grandmother } { $grandmother ->
        [one] год
        [few] года
       *[many] лет
    }. Сколько лет бабушке сейчас?
    .mother_now = Матери сейчас { $mother } + { $age } = { $mother_now } { $mother_now ->
        [one] год
        [few] года
       *[many] лет
    }.
    .grandmother_now = Бабушке сейчас { $grandmother } + { $mother_now } = { $grandmother_now } { $grandmother_now ->
        [one] год
        [few] года
       *[many] лет
    }.

wedding-couple = Мужчине { $husband } { $husband ->
        [one] год
        [few] года
       *[many] лет
    }. Его жена на { $younger } { $younger ->
        [one] год
        [few] года
       *[many] лет
    } моложе его. Они поженились { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    } назад. Сколько лет было жене в день свадьбы?
    .wife = Жене сейчас { $husband } - { $younger } = { $wife } { $wife ->
        [one] год
        [few] года
       *[many] лет
    }.
    .then = В день свадьбы жене { $then ->
        [one] был
       *[other] было
    } { $wife } - { $years } = { $then } { $then ->
        [one] год
        [few] года
       *[many] лет
    }.

samosa-sellers = { $hero } и { $friend } в один и тот же день продают пирожки самоса. Утром { $hero } продаёт { $morning } { $morning ->
        [one] пирожок
        [few] пирожка
       *[many] пирожков
    }, а вечером — { $evening } { $evening ->
        [one] пирожок
        [few] пирожка
       *[many] пирожков
    }. { $friend } за весь день продаёт { $other } { $other ->
        [one] пирожок
        [few] пирожка
       *[many] пирожков
    }. На сколько пирожков больше, чем { $friend }, продаёт в этот день { $hero }?
    .total = { $hero } продаёт { $morning } + { $evening } = { $total } { $total ->
        [one] пирожок
        [few] пирожка
       *[many] пирожков
    }.
    .more = Значит, { $hero } продаёт на { $total } - { $other } = { $more } { $more ->
        [one] пирожок
        [few] пирожка
       *[many] пирожков
    } больше, чем { $friend }.

group-loan = { $hero } берёт взаймы { $loan } { $loan ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    } в кассе взаимопомощи в Найроби. Помимо самого займа, { $hero_dative } нужно заплатить сбор в размере { $fee } { $fee ->
        [one] шиллинга
       *[other] шиллингов
    }. Заём и сбор { $hero } выплачивает { $months } { $months ->
        [one] равным ежемесячным платежом
       *[other] равными ежемесячными платежами
    }. Сколько шиллингов составляет каждый ежемесячный платёж?
    .owed = Всего { $hero_dative } нужно заплатить { $loan } + { $fee } = { $owed } { $owed ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.
    .payment = Каждый ежемесячный платёж составляет { $owed } / { $months } = { $payment } { $payment ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.

water-bill = В Лиме живёт семья из { $people } { $people ->
        [one] человека
       *[other] человек
    }, и в её доме установлен счётчик воды. Каждый месяц семья платит { $charge } { $charge ->
        [one] перуанский соль
        [few] перуанских соля
       *[many] перуанских солей
    } абонентской платы и ещё по { $price } { $price ->
        [one] солю
        [few] соля
       *[many] солей
    } за каждый кубический метр израсходованной воды. В этом месяце семья расходует { $used } { $used ->
        [one] кубический метр
        [few] кубических метра
       *[many] кубических метров
    } воды. Сколько солей платит семья за этот месяц?
    .use_cost = Израсходованная вода стоит { $used } × { $price } = { $use_cost } { $use_cost ->
        [one] соль
        [few] соля
       *[many] солей
    }.
    .bill = Вместе с абонентской платой семья платит { $use_cost } + { $charge } = { $bill } { $bill ->
        [one] соль
        [few] соля
       *[many] солей
    }.

wooden-stool = Столяр делает табурет, у которого есть сиденье и три ножки. На каждую ножку столяру { $leg ->
        [one] нужна
       *[other] нужно
    } { $leg } { $leg ->
        [one] минута
        [few] минуты
       *[many] минут
    }, а на сиденье — { $seat } { $seat ->
        [one] минута
        [few] минуты
       *[many] минут
    }. Сколько минут нужно столяру на весь табурет?
    .legs = На три ножки уходит { $leg } × 3 = { $legs } { $legs ->
        [one] минута
        [few] минуты
       *[many] минут
    }.
    .stool = На весь табурет уходит { $legs } + { $seat } = { $stool } { $stool ->
        [one] минута
        [few] минуты
       *[many] минут
    }.

festival-price = В одном из магазинов Дакки большой мешок сахара стоит { $price } така. Перед праздником цена повышается на { $percent }{ "\u00A0" }%. Сколько така стоит мешок после этого?
    .rise = Цена повышается на { $price } × { $percent } / 100 = { $rise } така.
    .dearer = После этого мешок стоит { $price } + { $rise } = { $dearer } така.

festival-flags = У { $hero_genitive } есть прямоугольный кусок ткани длиной { $length } { $length ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    } и шириной { $width } { $width ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }. { $hero } разрезает ткань по прямой линии от одного угла до противоположного и получает для праздника два флажка одинакового размера. Чему равна площадь каждого флажка в квадратных сантиметрах?
    .cloth = Площадь всего куска ткани составляет { $length } × { $width } = { $cloth } { $cloth ->
        [one] квадратный сантиметр
        [few] квадратных сантиметра
       *[many] квадратных сантиметров
    }.
    .flag = Площадь каждого флажка составляет { $cloth } / 2 = { $flag } { $flag ->
        [one] квадратный сантиметр
        [few] квадратных сантиметра
       *[many] квадратных сантиметров
    }.


rice-prices = В первой палатке на рынке в Лиме { $first_kilos } { $first_kilos ->
        [one] килограмм риса стоит
        [few] килограмма риса стоят
       *[many] килограммов риса стоят
    } { $first_price } { $first_price ->
        [one] перуанский соль
        [few] перуанских соля
       *[many] перуанских солей
    }. Во второй палатке { $second_kilos } { $second_kilos ->
        [one] килограмм риса стоит
        [few] килограмма риса стоят
       *[many] килограммов риса стоят
    } { $second_price } { $second_price ->
        [one] соль
        [few] соля
       *[many] солей
    }. На сколько солей один килограмм риса во второй палатке дешевле, чем в первой?
    .first = В первой палатке один килограмм стоит { $first_price } / { $first_kilos } = { $first } { $first ->
        [one] соль
        [few] соля
        [many] солей
       *[other] соля
    }.
    .second = Во второй палатке один килограмм стоит { $second_price } / { $second_kilos } = { $second } { $second ->
        [one] соль
        [few] соля
        [many] солей
       *[other] соля
    }.
    .saved = Значит, во второй палатке один килограмм дешевле на { $first } - { $second } = { $saved } { $saved ->
        [one] соль
        [few] соля
        [many] солей
       *[other] соля
    }.

honey-hives = Пасечник собирает { $kilos } { $kilos ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } мёда с { $hives } { $hives ->
        [one] улья
       *[other] ульев
    } у реки и { $other_kilos } { $other_kilos ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } мёда с { $other_hives } { $other_hives ->
        [one] улья
       *[other] ульев
    } в лесу. Сколько килограммов мёда в среднем собирает пасечник с одного улья?
    .honey = Пасечник собирает { $kilos } + { $other_kilos } = { $honey } { $honey ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } мёда.
    .all_hives = Всего это { $hives } + { $other_hives } = { $all_hives } { $all_hives ->
        [one] улей
        [few] улья
       *[many] ульев
    }.
    .average = В среднем с одного улья получается { $honey } / { $all_hives } = { $average } { $average ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } мёда.

table-tiles = { $hero } выкладывает прямоугольную столешницу квадратными плитками. Длина столешницы — { $length } { $length ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }, ширина — { $width } { $width ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }. Сторона каждой плитки — { $side } { $side ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }. Плитки лежат без зазоров. Сколько плиток нужно { $hero_dative }?
    .along = По длине укладывается { $length } / { $side } = { $along } { $along ->
        [one] плитка
        [few] плитки
       *[many] плиток
    }.
    .across = По ширине укладывается { $width } / { $side } = { $across } { $across ->
        [one] плитка
        [few] плитки
       *[many] плиток
    }.
    .tiles = Значит, { $hero_dative } { $tiles ->
        [one] нужна
       *[other] нужно
    } { $along } × { $across } = { $tiles } { $tiles ->
        [one] плитка
        [few] плитки
       *[many] плиток
    }.

seed-potatoes = В одной деревне в Перу { $families } { $families ->
        [one] семья
        [few] семьи
       *[many] семей
    } вместе { $families ->
        [one] собирает
       *[other] собирают
    } { $sacks } { $sacks ->
        [one] мешок
        [few] мешка
       *[many] мешков
    } картофеля. Они оставляют { $seed } { $seed ->
        [one] мешок
        [few] мешка
       *[many] мешков
    } на посадку, а остальные мешки делят между семьями поровну. Каждый мешок весит { $weight } { $weight ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    }. Сколько килограммов картофеля получает каждая семья?
    .shared = Между семьями делят { $sacks } - { $seed } = { $shared } { $shared ->
        [one] мешок
        [few] мешка
       *[many] мешков
    }.
    .each = Каждая семья получает { $shared } / { $families } = { $each } { $each ->
        [one] мешок
        [few] мешка
       *[many] мешков
    }.
    .kilos = Это { $each } × { $weight } = { $kilos } { $kilos ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } картофеля на каждую семью.

flatbread-oven = Пекарь в Ташкенте заполняет печь { $load } { $load ->
        [one] лепёшкой
       *[other] лепёшками
    }. Через { $minutes } { $minutes ->
        [one] минуту
        [few] минуты
       *[many] минут
    } эти лепёшки готовы, и пекарь сразу же заполняет печь таким же количеством новых. Сколько лепёшек выпекает пекарь за { $hours } { $hours ->
        [one] час
        [few] часа
       *[many] часов
    } работы без перерыва?
    .time = В { $hours } { $hours ->
        [one] часе
       *[other] часах
    } содержится { $hours } × 60 = { $time } { $time ->
        [one] минута
        [few] минуты
       *[many] минут
    }.
    .loads = За это время пекарь заполняет печь { $time } / { $minutes } = { $loads } { $loads ->
        [one] раз
        [few] раза
       *[many] раз
    }.
    .flatbreads = Значит, пекарь выпекает { $loads } × { $load } = { $flatbreads } { $flatbreads ->
        [one] лепёшку
        [few] лепёшки
       *[many] лепёшек
    }.

tea-pickers = На чайной плантации { $pickers } { $pickers ->
        [one] работник собирает
        [few] работника собирают
       *[many] работников собирают
    } { $total } { $total ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } чайного листа за { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    }. Каждый работник каждый день собирает одинаковое количество листа. Сколько килограммов чайного листа { $more ->
        [one] собирает
       *[other] собирают
    } за один день { $more } { $more ->
        [one] такой работник
        [few] таких работника
       *[many] таких работников
    }?
    .daily = За один день { $pickers } { $pickers ->
        [one] работник собирает
        [few] работника собирают
       *[many] работников собирают
    } { $total } / { $days } = { $daily } { $daily ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    }.
    .each = Один работник собирает { $daily } / { $pickers } = { $each } { $each ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } в день.
    .picked = Значит, { $more } { $more ->
        [one] работник собирает
        [few] работника собирают
       *[many] работников собирают
    } за один день { $each } × { $more } = { $picked } { $picked ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    }.

flour-sacks = Деревенская пекарня покупает { $sacks } { $sacks ->
        [one] мешок
        [few] мешка
       *[many] мешков
    } муки, по { $weight } { $weight ->
        [one] килограмму
        [few] килограмма
       *[many] килограммов
    } муки в каждом. Две пятых этой муки она расходует на торты, а остальную муку — на хлеб. Сколько килограммов муки пекарня расходует на торты?
    .flour = Пекарня покупает { $sacks } × { $weight } = { $flour } { $flour ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } муки.
    .fifth = Одна пятая муки — это { $flour } / 5 = { $fifth } { $fifth ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    }.
    .cakes = На торты пекарня расходует { $fifth } × 2 = { $cakes } { $cakes ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } муки.

stall-fee = { $hero } продаёт на рынке в Марселе { $baskets } { $baskets ->
        [one] корзину
        [few] корзины
       *[many] корзин
    } клубники по { $price } евро за корзину. В качестве сбора { $hero_dative } нужно отдать рынку { $percent }{ "\u00A0" }% всей выручки. Сколько евро остаётся у { $hero_genitive }?
    .income = Выручка составляет { $baskets } × { $price } = { $income } евро.
    .fee = Сбор составляет { $income } × { $percent } / 100 = { $fee } евро.
    .kept = Значит, у { $hero_genitive } остаётся { $income } - { $fee } = { $kept } евро.

hibiscus-drink = Для праздника в Дакаре { $hero } смешивает { $juice } { $juice ->
        [one] литр
        [few] литра
       *[many] литров
    } сока гибискуса с { $water } { $water ->
        [one] литром
       *[other] литрами
    } воды. Весь напиток { $hero } разливает по стаканам, по { $cup } { $cup ->
        [one] миллилитру
        [few] миллилитра
       *[many] миллилитров
    } в каждый. Сколько стаканов наполняет { $hero }?
    .drink = Всего получается { $juice } + { $water } = { $drink } { $drink ->
        [one] литр
        [few] литра
       *[many] литров
    } напитка.
    .millilitres = Это { $drink } × { 1000 } = { $millilitres } { $millilitres ->
        [one] миллилитр
        [few] миллилитра
       *[many] миллилитров
    }.
    .cups = Значит, { $hero } наполняет { $millilitres } / { $cup } = { $cups } { $cups ->
        [one] стакан
        [few] стакана
       *[many] стаканов
    }.

water-cans = { $hero_dative } для сада { $need ->
        [one] нужен
       *[other] нужно
    } { $need } { $need ->
        [one] литр
        [few] литра
       *[many] литров
    } воды. Колодец находится в { $distance } { $distance ->
        [one] метре
       *[other] метрах
    } от сада. { $hero } ходит из сада к колодцу и каждый раз приносит обратно в сад { $carry } { $carry ->
        [one] литр
        [few] литра
       *[many] литров
    } воды. Сколько всего метров проходит { $hero }, пока вся вода не окажется в саду?
    .trip = Путь до колодца и обратно составляет { $distance } × 2 = { $trip } { $trip ->
        [one] метр
        [few] метра
       *[many] метров
    }.
    .trips = { $hero } ходит к колодцу { $need } / { $carry } = { $trips } { $trips ->
        [one] раз
        [few] раза
       *[many] раз
    }.
    .total = Всего { $hero } проходит { $trip } × { $trips } = { $total } { $total ->
        [one] метр
        [few] метра
       *[many] метров
    }.


family-ages = { $hero_dative } { $age } { $age ->
        [one] год
        [few] года
       *[many] лет
    }. Отцу { $hero_genitive } { $father } { $father ->
        [one] год
        [few] года
       *[many] лет
    }, а мать { $hero_genitive } на { $younger } { $younger ->
        [one] год
        [few] года
       *[many] лет
    } моложе отца. Чему будет равна сумма возрастов этих трёх человек через { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    }?
    .mother = Матери { $father } - { $younger } = { $mother } { $mother ->
        [one] год
        [few] года
       *[many] лет
    }.
    .now = Сейчас сумма трёх возрастов составляет { $father } + { $mother } + { $age } = { $now } { $now ->
        [one] год
        [few] года
       *[many] лет
    }.
    .added = За { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    } сумма возрастов увеличится на { $years } × 3 = { $added } { $added ->
        [one] год
        [few] года
       *[many] лет
    }.
    .later = Тогда сумма возрастов составит { $now } + { $added } = { $later } { $later ->
        [one] год
        [few] года
       *[many] лет
    }.

rug-weaver = { $hero } ткёт ковёр, длина которого будет { $length } { $length ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }, а ширина — { $width } { $width ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }. За каждый час работы ковёр становится длиннее на { $rate } { $rate ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }, а работает { $hero } по { $hours } { $hours ->
        [one] часу
        [few] часа
       *[many] часов
    } в день. { $hero } работает над ковром уже { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    }. Сколько ещё дней нужно { $hero_dative }, чтобы закончить ковёр?
    .daily = За один день ковёр становится длиннее на { $rate } × { $hours } = { $daily } { $daily ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }.
    .done = За { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    } длина готовой части достигает { $daily } × { $days } = { $done } { $done ->
        [one] сантиметра
       *[other] сантиметров
    }.
    .missing = Остаётся соткать { $length } - { $done } = { $missing } { $missing ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }.
    .more = Для этого { $hero_dative } { $more ->
        [one] нужен
       *[other] нужно
    } ещё { $missing } / { $daily } = { $more } { $more ->
        [one] день
        [few] дня
       *[many] дней
    }.

handcart-partners = { $hero } и { $friend } вместе мастерят ручную тележку. Древесина стоит { $wood } { $wood ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }, а колёса — { $wheels } { $wheels ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }. Все расходы они оплачивают вдвоём, и { $hero } платит на { $more } { $more ->
        [one] рупию
        [few] рупии
       *[many] рупий
    } больше, чем { $friend }. Сколько рупий платит { $hero }?
    .cost = Древесина и колёса стоят { $wood } + { $wheels } = { $cost } { $cost ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .rest = Без дополнительных { $more } { $more ->
        [one] рупии
       *[other] рупий
    } они платили бы поровну, вместе { $cost } - { $more } = { $rest } { $rest ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .lower = { $friend } платит половину этой суммы: { $rest } / 2 = { $lower } { $lower ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .higher = { $hero } платит { $lower } + { $more } = { $higher } { $higher ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.

wedding-rice = Семья покупает для свадьбы { $rice } { $rice ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } риса. Две пятых этого риса повара расходуют на обед, а ещё { $evening } { $evening ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } этого риса — на ужин. Сколько килограммов риса остаётся после ужина?
    .fifth = Одна пятая риса — это { $rice } / 5 = { $fifth } { $fifth ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    }.
    .lunch = На обед повара расходуют { $fifth } × 2 = { $lunch } { $lunch ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    }.
    .after = После обеда остаётся { $rice } - { $lunch } = { $after } { $after ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    }.
    .left = После ужина остаётся { $after } - { $evening } = { $left } { $left ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } риса.

two-year-deposit = { $hero } кладёт { $deposit } { $deposit ->
        [one] рубль
        [few] рубля
       *[many] рублей
    } на пустой банковский счёт. В конце каждого года банк начисляет { $percent }{ "\u00A0" }% от суммы, которая в это время находится на счёте. Других денег { $hero } на счёт не вносит и ничего со счёта не снимает. Сколько рублей будет на счёте через два года?
    .first = В конце первого года банк начисляет { $deposit } × { $percent } / 100 = { $first } { $first ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }.
    .middle = Тогда на счёте становится { $deposit } + { $first } = { $middle } { $middle ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }.
    .second = В конце второго года банк начисляет { $middle } × { $percent } / 100 = { $second } { $second ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }.
    .end = Через два года на счёте будет { $middle } + { $second } = { $end } { $end ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }.

clay-bricks = { $hero } делает { $quick } { $quick ->
        [one] глиняный кирпич
        [few] глиняных кирпича
       *[many] глиняных кирпичей
    } в час, а { $friend } — { $slow } { $slow ->
        [one] глиняный кирпич
        [few] глиняных кирпича
       *[many] глиняных кирпичей
    } в час. Сначала { $hours } { $hours ->
        [one] час
        [few] часа
       *[many] часов
    } работает только { $hero }. Затем { $hero } и { $friend } работают вместе, пока в общей сложности не наберётся { $total } { $total ->
        [one] кирпич
        [few] кирпича
       *[many] кирпичей
    }. Сколько часов они работают вместе?
    .alone = Пока работает только { $hero }, получается { $quick } × { $hours } = { $alone } { $alone ->
        [one] кирпич
        [few] кирпича
       *[many] кирпичей
    }.
    .missing = После этого не хватает ещё { $total } - { $alone } = { $missing } { $missing ->
        [one] кирпича
       *[other] кирпичей
    }.
    .both = Вместе они делают { $quick } + { $slow } = { $both } { $both ->
        [one] кирпич
        [few] кирпича
       *[many] кирпичей
    } в час.
    .together = Вместе они работают { $missing } / { $both } = { $together } { $together ->
        [one] час
        [few] часа
       *[many] часов
    }.

covered-box = У { $hero_genitive } есть прямоугольный деревянный ящик без крышки. Его длина — { $length } { $length ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }, ширина — { $width } { $width ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }, высота — { $height } { $height ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }. { $hero } обтягивает тканью снаружи дно и все четыре боковые стенки ящика, причём куски ткани не накладываются друг на друга. Сколько квадратных сантиметров ткани нужно { $hero_dative }?
    .bottom = Площадь дна составляет { $length } × { $width } = { $bottom } { $bottom ->
        [one] квадратный сантиметр
        [few] квадратных сантиметра
       *[many] квадратных сантиметров
    }.
    .long_sides = Площадь двух длинных стенок составляет { $length } × { $height } × 2 = { $long_sides } { $long_sides ->
        [one] квадратный сантиметр
        [few] квадратных сантиметра
       *[many] квадратных сантиметров
    }.
    .short_sides = Площадь двух коротких стенок составляет { $width } × { $height } × 2 = { $short_sides } { $short_sides ->
        [one] квадратный сантиметр
        [few] квадратных сантиметра
       *[many] квадратных сантиметров
    }.
    .cloth = Всего { $hero_dative } { $cloth ->
        [one] нужен
       *[other] нужно
    } { $bottom } + { $long_sides } + { $short_sides } = { $cloth } { $cloth ->
        [one] квадратный сантиметр
        [few] квадратных сантиметра
       *[many] квадратных сантиметров
    } ткани.

soup-week = Ларёк с едой в Осаке с понедельника по пятницу продаёт в среднем { $weekday } { $weekday ->
        [one] миску
        [few] миски
       *[many] мисок
    } супа в день, а в субботу и воскресенье — в среднем { $weekend } { $weekend ->
        [one] миску
        [few] миски
       *[many] мисок
    } супа в день. Сколько мисок супа в день ларёк продаёт в среднем за всю неделю?
    .five_days = С понедельника по пятницу ларёк продаёт { $weekday } × 5 = { $five_days } { $five_days ->
        [one] миску
        [few] миски
       *[many] мисок
    }.
    .two_days = В субботу и воскресенье он продаёт { $weekend } × 2 = { $two_days } { $two_days ->
        [one] миску
        [few] миски
       *[many] мисок
    }.
    .bowls = За всю неделю он продаёт { $five_days } + { $two_days } = { $bowls } { $bowls ->
        [one] миску
        [few] миски
       *[many] мисок
    }.
    .average = В среднем он продаёт { $bowls } / 7 = { $average } { $average ->
        [one] миску
        [few] миски
       *[many] мисок
    } супа в день.

chicken-feed = Фермер готовит корм для кур из кукурузы и отрубей. На { $maize ->
        [one] каждый
       *[other] каждые
    } { $maize } { $maize ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } кукурузы фермер берёт { $bran } { $bran ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } отрубей. Один килограмм кукурузы стоит { $price } { $price ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }. Фермер готовит { $total } { $total ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } корма. Сколько шиллингов стоит кукуруза в этом корме?
    .batch = Если взять { $maize } { $maize ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } кукурузы, получится { $maize } + { $bran } = { $batch } { $batch ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } корма.
    .batches = Чтобы получить весь корм, это количество нужно взять { $total } / { $batch } = { $batches } { $batches ->
        [one] раз
        [few] раза
       *[many] раз
    }.
    .maize_kilos = Для этого фермер берёт { $batches } × { $maize } = { $maize_kilos } { $maize_kilos ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } кукурузы.
    .cost = Кукуруза стоит { $maize_kilos } × { $price } = { $cost } { $cost ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.

fence-posts = Фермер строит прямую изгородь, в которой { $posts } { $posts ->
        [one] столб
        [few] столба
       *[many] столбов
    }. Расстояние от каждого столба до следующего — { $apart } { $apart ->
        [one] метр
        [few] метра
       *[many] метров
    }. От первого столба до последнего фермер натягивает { $wires } { $wires ->
        [one] ряд
        [few] ряда
       *[many] рядов
    } проволоки, один над другим. Магазин продаёт проволоку мотками по { $roll } { $roll ->
        [one] метру
        [few] метра
       *[many] метров
    }. Сколько мотков проволоки нужно фермеру?
    .gaps = Между столбами { $posts } - 1 = { $gaps } { $gaps ->
        [one] промежуток
        [few] промежутка
       *[many] промежутков
    }.
    .length = От первого столба до последнего { $gaps } × { $apart } = { $length } { $length ->
        [one] метр
        [few] метра
       *[many] метров
    }.
    .wire = Фермеру { $wire ->
        [one] нужен
       *[other] нужно
    } { $length } × { $wires } = { $wire } { $wire ->
        [one] метр
        [few] метра
       *[many] метров
    } проволоки.
    .rolls = Это { $wire } / { $roll } = { $rolls } { $rolls ->
        [one] моток
        [few] мотка
       *[many] мотков
    } проволоки.


olive-orchard = В саду растёт { $trees } { $trees ->
        [one] дерево
        [few] дерева
       *[many] деревьев
    }. Четверть из них — лимонные деревья. Треть остальных деревьев — инжирные. Все оставшиеся деревья — оливковые, и каждое оливковое дерево даёт { $kilos } { $kilos ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } оливок. Сколько всего килограммов оливок дают деревья?
    .lemon = В саду растёт { $trees } / 4 = { $lemon } { $lemon ->
        [one] лимонное дерево
        [few] лимонных дерева
       *[many] лимонных деревьев
    }.
    .others = Число остальных деревьев составляет { $trees } - { $lemon } = { $others }.
    .fig = В саду растёт { $others } / 3 = { $fig } { $fig ->
        [one] инжирное дерево
        [few] инжирных дерева
       *[many] инжирных деревьев
    }.
    .olive = Значит, в саду растёт { $others } - { $fig } = { $olive } { $olive ->
        [one] оливковое дерево
        [few] оливковых дерева
       *[many] оливковых деревьев
    }.
    .harvest = Оливковые деревья дают { $olive } × { $kilos } = { $harvest } { $harvest ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } оливок.

nut-mix = Продавец в Казани смешивает { $nuts } { $nuts ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } орехов и { $raisins } { $raisins ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } изюма. Один килограмм орехов стоит { $nut_price } { $nut_price ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }, а один килограмм изюма — { $raisin_price } { $raisin_price ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }. Сколько рублей стоит один килограмм смеси?
    .nut_cost = Орехи стоят { $nuts } × { $nut_price } = { $nut_cost } { $nut_cost ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }.
    .raisin_cost = Изюм стоит { $raisins } × { $raisin_price } = { $raisin_cost } { $raisin_cost ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }.
    .cost = Вся смесь стоит { $nut_cost } + { $raisin_cost } = { $cost } { $cost ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }.
    .kilos = Смесь весит { $nuts } + { $raisins } = { $kilos } { $kilos ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    }.
    .kilo_price = Один килограмм смеси стоит { $cost } / { $kilos } = { $kilo_price } { $kilo_price ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }.

basket-makers = { $hero } и { $friend } плетут корзины в Оахаке. { $hero } в течение { $days } { $days ->
        [one] дня
       *[other] дней
    } плетёт по { $daily } { $daily ->
        [one] корзине
        [few] корзины
       *[many] корзин
    } в день и продаёт их все по { $price } песо за корзину. { $friend } в течение { $other_days } { $other_days ->
        [one] дня
       *[other] дней
    } плетёт по { $other_daily } { $other_daily ->
        [one] корзине
        [few] корзины
       *[many] корзин
    } в день и продаёт их все по { $other_price } песо за корзину. На сколько песо больше, чем { $friend }, получает { $hero }?
    .baskets = { $hero } плетёт { $daily } × { $days } = { $baskets } { $baskets ->
        [one] корзину
        [few] корзины
       *[many] корзин
    }.
    .other_baskets = { $friend } плетёт { $other_daily } × { $other_days } = { $other_baskets } { $other_baskets ->
        [one] корзину
        [few] корзины
       *[many] корзин
    }.
    .income = { $hero } получает { $baskets } × { $price } = { $income } песо.
    .other_income = { $friend } получает { $other_baskets } × { $other_price } = { $other_income } песо.
    .more = Значит, { $hero } получает на { $income } - { $other_income } = { $more } песо больше, чем { $friend }.

peanut-oil = Фермер везёт на маслобойню { $sacks } { $sacks ->
        [one] мешок
        [few] мешка
       *[many] мешков
    } арахиса, по { $weight } { $weight ->
        [one] килограмму
        [few] килограмма
       *[many] килограммов
    } арахиса в каждом. Из каждых { $per_litre } { $per_litre ->
        [one] килограмма
       *[other] килограммов
    } арахиса маслобойня получает один литр масла. За каждый мешок фермер платит маслобойне { $fee } { $fee ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }, а всё масло продаёт по { $price } { $price ->
        [one] рупии
        [few] рупии
       *[many] рупий
    } за литр. Сколько рупий от продажи остаётся у фермера после расчёта с маслобойней?
    .kilos = Фермер везёт на маслобойню { $sacks } × { $weight } = { $kilos } { $kilos ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } арахиса.
    .litres = Маслобойня получает { $kilos } / { $per_litre } = { $litres } { $litres ->
        [one] литр
        [few] литра
       *[many] литров
    } масла.
    .income = Продажа масла приносит { $litres } × { $price } = { $income } { $income ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .pressing = Фермер платит маслобойне { $sacks } × { $fee } = { $pressing } { $pressing ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .left = Значит, у фермера остаётся { $income } - { $pressing } = { $left } { $left ->
        [one] рупия
        [few] рупии
       *[many] рупий
    }.

electricity-bill = Счётчик электроэнергии одной семьи в начале месяца показывает { $start } { $start ->
        [one] киловатт-час
        [few] киловатт-часа
       *[many] киловатт-часов
    }, а в конце месяца — { $end } { $end ->
        [one] киловатт-час
        [few] киловатт-часа
       *[many] киловатт-часов
    }. Первые { $block } { $block ->
        [one] киловатт-час
        [few] киловатт-часа
       *[many] киловатт-часов
    } за месяц стоят по { $low } { $low ->
        [one] рупии
        [few] рупии
       *[many] рупий
    } каждый, а все остальные — по { $high } { $high ->
        [one] рупии
        [few] рупии
       *[many] рупий
    } каждый. Кроме того, взимается абонентская плата — { $charge } { $charge ->
        [one] рупия
        [few] рупии
       *[many] рупий
    } в месяц. Сколько рупий платит семья за этот месяц?
    .used = Семья расходует { $end } - { $start } = { $used } { $used ->
        [one] киловатт-час
        [few] киловатт-часа
       *[many] киловатт-часов
    }.
    .extra = По более высокой цене оплачивается { $used } - { $block } = { $extra } { $extra ->
        [one] киловатт-час
        [few] киловатт-часа
       *[many] киловатт-часов
    }.
    .block_cost = Первые { $block } { $block ->
        [one] киловатт-час
        [few] киловатт-часа
       *[many] киловатт-часов
    } стоят { $block } × { $low } = { $block_cost } { $block_cost ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .extra_cost = Остальные киловатт-часы стоят { $extra } × { $high } = { $extra_cost } { $extra_cost ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .energy = Вся электроэнергия стоит { $block_cost } + { $extra_cost } = { $energy } { $energy ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .bill = Вместе с абонентской платой семья платит { $energy } + { $charge } = { $bill } { $bill ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.

festival-lanterns = К празднику деревня близ Чиангмая покупает { $boxes } { $boxes ->
        [one] коробку
        [few] коробки
       *[many] коробок
    } бумажных фонариков, по { $per_box } { $per_box ->
        [one] фонарику
        [few] фонарика
       *[many] фонариков
    } в каждой. На каждой из { $streets } { $streets ->
        [one] улицы
       *[other] улиц
    } жители вешают по { $per_street } { $per_street ->
        [one] фонарику
        [few] фонарика
       *[many] фонариков
    }, а на каждом из { $trees } { $trees ->
        [one] дерева
       *[other] деревьев
    } — по { $per_tree } { $per_tree ->
        [one] фонарику
        [few] фонарика
       *[many] фонариков
    }. Половину оставшихся фонариков они отдают другой деревне. Сколько фонариков получает другая деревня?
    .bought = Деревня покупает { $boxes } × { $per_box } = { $bought } { $bought ->
        [one] фонарик
        [few] фонарика
       *[many] фонариков
    }.
    .on_streets = На улицах висит { $streets } × { $per_street } = { $on_streets } { $on_streets ->
        [one] фонарик
        [few] фонарика
       *[many] фонариков
    }.
    .on_trees = На деревьях висит { $trees } × { $per_tree } = { $on_trees } { $on_trees ->
        [one] фонарик
        [few] фонарика
       *[many] фонариков
    }.
    .hung = Всего жители вешают { $on_streets } + { $on_trees } = { $hung } { $hung ->
        [one] фонарик
        [few] фонарика
       *[many] фонариков
    }.
    .left = Тогда остаётся { $bought } - { $hung } = { $left } { $left ->
        [one] фонарик
        [few] фонарика
       *[many] фонариков
    }.
    .given = Другая деревня получает { $left } / 2 = { $given } { $given ->
        [one] фонарик
        [few] фонарика
       *[many] фонариков
    }.

savings-circle = В кассе взаимопомощи { $members } { $members ->
        [one] участник
        [few] участника
       *[many] участников
    }. Каждый участник в течение { $months } { $months ->
        [one] месяца
       *[other] месяцев
    } вносит по { $pay } { $pay ->
        [one] шиллингу
        [few] шиллинга
       *[many] шиллингов
    } в месяц. За это время касса выдаёт { $loans } { $loans ->
        [one] заём
        [few] займа
       *[many] займов
    }. Все займы возвращают полностью, и с каждого займа касса получает ещё { $interest } { $interest ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    } в виде процентов. В конце касса тратит { $party } { $party ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    } на праздник, а остальные деньги делит поровну между участниками. Сколько шиллингов получает каждый участник?
    .monthly = Вместе участники вносят { $members } × { $pay } = { $monthly } { $monthly ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    } в месяц.
    .saved = За { $months } { $months ->
        [one] месяц
        [few] месяца
       *[many] месяцев
    } они вносят { $monthly } × { $months } = { $saved } { $saved ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.
    .earned = Проценты составляют { $loans } × { $interest } = { $earned } { $earned ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.
    .fund = В конце в кассе { $saved } + { $earned } = { $fund } { $fund ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.
    .rest = После праздника остаётся { $fund } - { $party } = { $rest } { $rest ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.
    .share = Каждый участник получает { $rest } / { $members } = { $share } { $share ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.

tailor-workshop = К свадьбе мастерская должна сшить { $dresses } { $dresses ->
        [one] платье
        [few] платья
       *[many] платьев
    } и { $shirts } { $shirts ->
        [one] рубашку
        [few] рубашки
       *[many] рубашек
    }. На каждое платье портному { $dress ->
        [one] нужен
       *[other] нужно
    } { $dress } { $dress ->
        [one] час
        [few] часа
       *[many] часов
    }, а на каждую рубашку — { $shirt } { $shirt ->
        [one] час
        [few] часа
       *[many] часов
    }. Работу поровну { $tailors ->
        [one] делит
       *[other] делят
    } между собой { $tailors } { $tailors ->
        [one] портной
        [few] портных
       *[many] портных
    }, и каждый из них работает по { $hours } { $hours ->
        [one] часу
        [few] часа
       *[many] часов
    } в день. На всю работу у них есть { $available } { $available ->
        [one] день
        [few] дня
       *[many] дней
    }. За сколько дней до конца этого срока они заканчивают работу?
    .dress_hours = На платья уходит { $dresses } × { $dress } = { $dress_hours } { $dress_hours ->
        [one] час
        [few] часа
       *[many] часов
    } работы.
    .shirt_hours = На рубашки уходит { $shirts } × { $shirt } = { $shirt_hours } { $shirt_hours ->
        [one] час
        [few] часа
       *[many] часов
    } работы.
    .work = Всего это { $dress_hours } + { $shirt_hours } = { $work } { $work ->
        [one] час
        [few] часа
       *[many] часов
    } работы.
    .daily = Вместе портные работают { $tailors } × { $hours } = { $daily } { $daily ->
        [one] час
        [few] часа
       *[many] часов
    } в день.
    .days = Им { $days ->
        [one] нужен
       *[other] нужно
    } { $work } / { $daily } = { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    }.
    .spare = Они заканчивают работу за { $available } - { $days } = { $spare } { $spare ->
        [one] день
        [few] дня
       *[many] дней
    } до конца срока.

pickle-jars = { $hero } и { $friend } вместе готовят соленья из манго. Они покупают { $mangoes } { $mangoes ->
        [one] килограмм
        [few] килограмма
       *[many] килограммов
    } манго по { $mango_price } { $mango_price ->
        [one] рупии
        [few] рупии
       *[many] рупий
    } за килограмм, { $oil } { $oil ->
        [one] литр
        [few] литра
       *[many] литров
    } масла по { $oil_price } { $oil_price ->
        [one] рупии
        [few] рупии
       *[many] рупий
    } за литр и { $jars } { $jars ->
        [one] пустую банку
        [few] пустые банки
       *[many] пустых банок
    } по { $jar_price } { $jar_price ->
        [one] рупии
        [few] рупии
       *[many] рупий
    } за банку. Они наполняют все банки и продают каждую полную банку за { $price } { $price ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }. Других расходов у них нет, а прибыль они делят поровну. По сколько рупий получают { $hero } и { $friend }?
    .mango_cost = Манго стоят { $mangoes } × { $mango_price } = { $mango_cost } { $mango_cost ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .oil_cost = Масло стоит { $oil } × { $oil_price } = { $oil_cost } { $oil_cost ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .jar_cost = Банки стоят { $jars } × { $jar_price } = { $jar_cost } { $jar_cost ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .costs = Все расходы вместе составляют { $mango_cost } + { $oil_cost } + { $jar_cost } = { $costs } { $costs ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .income = Продажа приносит { $jars } × { $price } = { $income } { $income ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .profit = Прибыль составляет { $income } - { $costs } = { $profit } { $profit ->
        [one] рупию
        [few] рупии
       *[many] рупий
    }.
    .share = { $hero } и { $friend } получают по { $profit } / 2 = { $share } { $share ->
        [one] рупии
        [few] рупии
       *[many] рупий
    }.

sheep-and-goats = У пастуха { $sheep } { $sheep ->
        [one] овца
        [few] овцы
       *[many] овец
    } и { $goats } { $goats ->
        [one] коза
        [few] козы
       *[many] коз
    }. Весной у { $sheep_percent }{ "\u00A0" }% овец рождается по одному ягнёнку, а у { $goat_percent }{ "\u00A0" }% коз — по одному козлёнку. Осенью пастух продаёт четверть всех животных, взрослых и молодых. Сколько животных остаётся после этого у пастуха?
    .lambs = Число ягнят составляет { $sheep } × { $sheep_percent } / 100 = { $lambs }.
    .kids = Число козлят составляет { $goats } × { $goat_percent } / 100 = { $kids }.
    .all_sheep = Вместе с ягнятами овец становится { $sheep } + { $lambs } = { $all_sheep }.
    .all_goats = Вместе с козлятами коз становится { $goats } + { $kids } = { $all_goats }.
    .animals = Всего получается { $all_sheep } + { $all_goats } = { $animals } { $animals ->
        [one] животное
        [few] животных
       *[many] животных
    }.
    .sold = Пастух продаёт { $animals } / 4 = { $sold } { $sold ->
        [one] животное
        [few] животных
       *[many] животных
    }.
    .left = После этого у пастуха остаётся { $animals } - { $sold } = { $left } { $left ->
        [one] животное
        [few] животных
       *[many] животных
    }.

tamale-stall = { $hero } в течение трёх дней продаёт на рынке тамале. В пятницу { $hero } продаёт { $friday } тамале, а в субботу — { $saturday } тамале; в оба дня цена составляет { $price } песо за штуку. В воскресенье { $hero } снижает цену каждого тамале на { $off } песо и продаёт { $sunday } тамале. В каждый из этих трёх дней { $hero } тратит { $cost } песо на продукты, а других расходов нет. Сколько песо прибыли в среднем за день получает { $hero }?
    .friday_income = В пятницу { $hero } выручает { $friday } × { $price } = { $friday_income } песо.
    .saturday_income = В субботу { $hero } выручает { $saturday } × { $price } = { $saturday_income } песо.
    .reduced = В воскресенье цена одного тамале составляет { $price } - { $off } = { $reduced } песо.
    .sunday_income = В воскресенье { $hero } выручает { $sunday } × { $reduced } = { $sunday_income } песо.
    .income = За три дня это { $friday_income } + { $saturday_income } + { $sunday_income } = { $income } песо.
    .costs = Продукты стоят { $cost } × 3 = { $costs } песо.
    .profit = Прибыль за три дня составляет { $income } - { $costs } = { $profit } песо.
    .average = В среднем { $hero } получает { $profit } / 3 = { $average } песо прибыли за день.

wedding-feast = На свадьбу { $bride ->
        [one] приходит
       *[other] приходят
    } { $bride } { $bride ->
        [one] гость
        [few] гостя
       *[many] гостей
    } со стороны семьи невесты, а со стороны семьи жениха гостей приходит вдвое больше. Других гостей нет. Четверть всех гостей — дети, а остальные — взрослые. Обед стоит { $adult } { $adult ->
        [one] юань
        [few] юаня
       *[many] юаней
    } для взрослого и { $child } { $child ->
        [one] юань
        [few] юаня
       *[many] юаней
    } для ребёнка, и каждый гость получает один обед. Зал для свадьбы стоит { $hall } { $hall ->
        [one] юань
        [few] юаня
       *[many] юаней
    }. Сколько всего юаней стоят обеды и зал?
    .groom = Со стороны семьи жениха приходит { $bride } × 2 = { $groom } { $groom ->
        [one] гость
        [few] гостя
       *[many] гостей
    }.
    .guests = Всего приходит { $bride } + { $groom } = { $guests } { $guests ->
        [one] гость
        [few] гостя
       *[many] гостей
    }.
    .children = Из них { $guests } / 4 = { $children } { $children ->
        [one] ребёнок
        [few] ребёнка
       *[many] детей
    }.
    .adults = Число взрослых составляет { $guests } - { $children } = { $adults }.
    .adult_meals = Обеды для взрослых стоят { $adults } × { $adult } = { $adult_meals } { $adult_meals ->
        [one] юань
        [few] юаня
       *[many] юаней
    }.
    .child_meals = Обеды для детей стоят { $children } × { $child } = { $child_meals } { $child_meals ->
        [one] юань
        [few] юаня
       *[many] юаней
    }.
    .meals = Все обеды стоят { $adult_meals } + { $child_meals } = { $meals } { $meals ->
        [one] юань
        [few] юаня
       *[many] юаней
    }.
    .total = Обеды и зал стоят { $meals } + { $hall } = { $total } { $total ->
        [one] юань
        [few] юаня
       *[many] юаней
    }.

ferry-seats = На пароме в Стамбуле { $seats } { $seats ->
        [one] место
        [few] места
       *[many] мест
    } для пассажиров. Сегодня паром совершает { $trips } { $trips ->
        [one] рейс
        [few] рейса
       *[many] рейсов
    } от одного берега до другого. Во время последнего рейса { $empty } { $empty ->
        [one] место остаётся свободным
        [few] места остаются свободными
       *[many] мест остаются свободными
    }, а во время всех остальных рейсов заняты все места. Сколько всего пассажиров перевозит паром сегодня?
    .places = На { $trips } { $trips ->
        [one] рейс
        [few] рейса
       *[many] рейсов
    } приходится { $seats } × { $trips } = { $places } { $places ->
        [one] место
        [few] места
       *[many] мест
    }.
    .passengers = За вычетом свободных мест паром перевозит { $places } - { $empty } = { $passengers } { $passengers ->
        [one] пассажира
        [few] пассажира
       *[many] пассажиров
    }.

old-trees = Липе в одном из парков Казани { $lime } { $lime ->
        [one] год
        [few] года
       *[many] лет
    }. Дуб, который растёт рядом с ней, на { $older } { $older ->
        [one] год
        [few] года
       *[many] лет
    } старше. Сколько лет будет дубу через { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    }?
    .oak = Дубу сейчас { $lime } + { $older } = { $oak } { $oak ->
        [one] год
        [few] года
       *[many] лет
    }.
    .later = Через { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    } дубу будет { $oak } + { $years } = { $later } { $later ->
        [one] год
        [few] года
       *[many] лет
    }.

parcel-round = Водителю в Лейпциге нужно доставить { $parcels } { $parcels ->
        [one] посылку
        [few] посылки
       *[many] посылок
    }, и на каждую посылку уходит { $minutes } { $minutes ->
        [one] минута
        [few] минуты
       *[many] минут
    }. По пути водитель делает один перерыв на { $pause } { $pause ->
        [one] минуту
        [few] минуты
       *[many] минут
    }. Сколько минут занимает весь маршрут?
    .delivery = Сама доставка посылок занимает { $parcels } × { $minutes } = { $delivery } { $delivery ->
        [one] минуту
        [few] минуты
       *[many] минут
    }.
    .round = Вместе с перерывом весь маршрут занимает { $delivery } + { $pause } = { $round } { $round ->
        [one] минуту
        [few] минуты
       *[many] минут
    }.

letter-carrier = Почтальон в горах близ Оахаки ездит на велосипеде. Каждый рабочий день путь туда составляет { $out } { $out ->
        [one] километр
        [few] километра
       *[many] километров
    }, а путь обратно, по более короткой дороге, — { $back } { $back ->
        [one] километр
        [few] километра
       *[many] километров
    }. Сколько километров проезжает почтальон за { $days } { $days ->
        [one] рабочий день
        [few] рабочих дня
       *[many] рабочих дней
    }?
    .daily = За один день получается { $out } + { $back } = { $daily } { $daily ->
        [one] километр
        [few] километра
       *[many] километров
    }.
    .total = За { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    } почтальон проезжает { $daily } × { $days } = { $total } { $total ->
        [one] километр
        [few] километра
       *[many] километров
    }.

stamp-album = { $hero } собирает марки. В коллекции { $stamps } { $stamps ->
        [one] марка
        [few] марки
       *[many] марок
    }. { $hero } отдаёт { $given } { $given ->
        [one] марку
        [few] марки
       *[many] марок
    }, а все остальные помещает в альбом, по { $page } { $page ->
        [one] марке
        [few] марки
       *[many] марок
    } на каждую страницу. Сколько страниц занимают марки?
    .kept = У { $hero_genitive } остаётся { $stamps } - { $given } = { $kept } { $kept ->
        [one] марка
        [few] марки
       *[many] марок
    }.
    .pages = Они занимают { $kept } / { $page } = { $pages } { $pages ->
        [one] страницу
        [few] страницы
       *[many] страниц
    }.

phone-photos = В телефоне { $hero_genitive } { $photos } { $photos ->
        [one] фотография
        [few] фотографии
       *[many] фотографий
    }. В телефоне { $friend_genitive } фотографий в { $times } { $times ->
        [one] раз
        [few] раза
       *[many] раз
    } больше. На сколько больше фотографий в телефоне { $friend_genitive }, чем в телефоне { $hero_genitive }?
    .other = В телефоне { $friend_genitive } { $photos } × { $times } = { $other } { $other ->
        [one] фотография
        [few] фотографии
       *[many] фотографий
    }.
    .more = Это на { $other } - { $photos } = { $more } { $more ->
        [one] фотографию
        [few] фотографии
       *[many] фотографий
    } больше, чем в телефоне { $hero_genitive }.

vaccination-days = В медицинском центре в Дакаре делают прививки { $children } { $children ->
        [one] ребёнку
       *[other] детям
    }. В первый день приходит { $percent }{ "\u00A0" }% детей, а все остальные приходят во второй день. Сколько детей приходит во второй день?
    .first = В первый день приходит { $children } × { $percent } / 100 = { $first } { $first ->
        [one] ребёнок
        [few] ребёнка
       *[many] детей
    }.
    .second = Во второй день приходит { $children } - { $first } = { $second } { $second ->
        [one] ребёнок
        [few] ребёнка
       *[many] детей
    }.

museum-trip = В Чиангмае школьный класс едет в музей. Автобус для всего класса стоит { $bus } { $bus ->
        [one] бат
        [few] бата
       *[many] батов
    }, и каждому из { $pupils } { $pupils ->
        [one] ученика
       *[other] учеников
    } нужен билет за { $ticket } { $ticket ->
        [one] бат
        [few] бата
       *[many] батов
    }. Учителю платить не нужно. Сколько всего батов стоит поездка?
    .tickets = Билеты стоят { $ticket } × { $pupils } = { $tickets } { $tickets ->
        [one] бат
        [few] бата
       *[many] батов
    }.
    .total = Вместе с автобусом поездка стоит { $tickets } + { $bus } = { $total } { $total ->
        [one] бат
        [few] бата
       *[many] батов
    }.

spelling-tests = { $hero } пишет три диктанта и получает в среднем { $average } { $average ->
        [one] балл
        [few] балла
       *[many] баллов
    } за диктант. За первые два диктанта вместе { $hero_pronoun } получает { $both } { $both ->
        [one] балл
        [few] балла
       *[many] баллов
    }. Сколько баллов получает { $hero } за третий диктант?
    .points = За все три диктанта вместе { $hero } получает { $average } × 3 = { $points } { $points ->
        [one] балл
        [few] балла
       *[many] баллов
    }.
    .third = За третий диктант { $hero } получает { $points } - { $both } = { $third } { $third ->
        [one] балл
        [few] балла
       *[many] баллов
    }.

school-theatre = В школьном зале { $rows } { $rows ->
        [one] ряд
        [few] ряда
       *[many] рядов
    }, по { $seats } { $seats ->
        [one] месту
        [few] места
       *[many] мест
    } в каждом. На спектакль, который длится { $minutes } { $minutes ->
        [one] минуту
        [few] минуты
       *[many] минут
    }, { $guests ->
        [one] приходит
       *[other] приходят
    } { $guests } { $guests ->
        [one] зритель
        [few] зрителя
       *[many] зрителей
    }, и каждый зритель занимает одно место. Сколько свободных мест остаётся?
    .places = В зале { $rows } × { $seats } = { $places } { $places ->
        [one] место
        [few] места
       *[many] мест
    }.
    .empty = Значит, остаётся { $places } - { $guests } = { $empty } { $empty ->
        [one] свободное место
        [few] свободных места
       *[many] свободных мест
    }.

coloured-water = На уроке естествознания учитель смешивает { $blue } { $blue ->
        [one] миллилитр
        [few] миллилитра
       *[many] миллилитров
    } синей воды с { $yellow } { $yellow ->
        [one] миллилитром
       *[other] миллилитрами
    } жёлтой воды. Всю получившуюся зелёную воду учитель разливает поровну в { $glasses } { $glasses ->
        [one] стакан
        [few] стакана
       *[many] стаканов
    }. Сколько миллилитров зелёной воды в каждом стакане?
    .green = Получается { $blue } + { $yellow } = { $green } { $green ->
        [one] миллилитр
        [few] миллилитра
       *[many] миллилитров
    } зелёной воды.
    .each = В каждом стакане { $green } / { $glasses } = { $each } { $each ->
        [one] миллилитр
        [few] миллилитра
       *[many] миллилитров
    } зелёной воды.

late-train = По расписанию поезд из Ташкента идёт до конечной станции { $hours } { $hours ->
        [one] час
        [few] часа
       *[many] часов
    } и { $minutes } { $minutes ->
        [one] минуту
        [few] минуты
       *[many] минут
    }. Сегодня он отправляется вовремя, но прибывает с опозданием на { $delay } { $delay ->
        [one] минуту
        [few] минуты
       *[many] минут
    }. Сколько минут занимает поездка сегодня?
    .full = В { $hours } { $hours ->
        [one] часе
       *[other] часах
    } содержится { $hours } × 60 = { $full } { $full ->
        [one] минута
        [few] минуты
       *[many] минут
    }.
    .planned = По расписанию поездка занимает { $full } + { $minutes } = { $planned } { $planned ->
        [one] минуту
        [few] минуты
       *[many] минут
    }.
    .today = Сегодня она занимает { $planned } + { $delay } = { $today } { $today ->
        [one] минуту
        [few] минуты
       *[many] минут
    }.

office-printers = Офису { $copies ->
        [one] нужен
       *[other] нужно
    } { $copies } { $copies ->
        [one] экземпляр
        [few] экземпляра
       *[many] экземпляров
    } отчёта, в котором { $pages } { $pages ->
        [one] страница
        [few] страницы
       *[many] страниц
    }. Два принтера начинают печатать одновременно и работают без перерыва, пока не будет напечатано всё. Один печатает { $fast } { $fast ->
        [one] страницу
        [few] страницы
       *[many] страниц
    } в минуту, другой — { $slow } { $slow ->
        [one] страницу
        [few] страницы
       *[many] страниц
    } в минуту. Сколько минут нужно двум принтерам?
    .all = Всего нужно напечатать { $copies } × { $pages } = { $all } { $all ->
        [one] страницу
        [few] страницы
       *[many] страниц
    }.
    .speed = За одну минуту два принтера печатают { $fast } + { $slow } = { $speed } { $speed ->
        [one] страницу
        [few] страницы
       *[many] страниц
    }.
    .minutes = Им { $minutes ->
        [one] нужна
       *[other] нужно
    } { $all } / { $speed } = { $minutes } { $minutes ->
        [one] минута
        [few] минуты
       *[many] минут
    }.

picture-books = В библиотеке в Хайдарабаде { $books } { $books ->
        [one] книга
        [few] книги
       *[many] книг
    }. Треть из них — книжки с картинками. Сейчас читателям { $lent ->
        [one] выдана
       *[other] выдано
    } { $lent } { $lent ->
        [one] книжка с картинками
        [few] книжки с картинками
       *[many] книжек с картинками
    }. Все остальные книжки с картинками стоят на { $shelves } { $shelves ->
        [one] полке
       *[other] полках
    }, на каждой поровну. Сколько книжек с картинками стоит на каждой полке?
    .picture = В библиотеке { $books } / 3 = { $picture } { $picture ->
        [one] книжка с картинками
        [few] книжки с картинками
       *[many] книжек с картинками
    }.
    .present = Сейчас на полках стоит { $picture } - { $lent } = { $present } { $present ->
        [one] книжка с картинками
        [few] книжки с картинками
       *[many] книжек с картинками
    }.
    .each = На каждой полке стоит { $present } / { $shelves } = { $each } { $each ->
        [one] книжка с картинками
        [few] книжки с картинками
       *[many] книжек с картинками
    }.

school-yard = Длина прямоугольного школьного двора — { $length } { $length ->
        [one] метр
        [few] метра
       *[many] метров
    }, ширина — { $width } { $width ->
        [one] метр
        [few] метра
       *[many] метров
    }. Во дворе находится прямоугольная баскетбольная площадка длиной { $court_length } { $court_length ->
        [one] метр
        [few] метра
       *[many] метров
    } и шириной { $court_width } { $court_width ->
        [one] метр
        [few] метра
       *[many] метров
    }. Остальная часть двора покрыта травой. Сколько квадратных метров покрыто травой?
    .yard = Весь школьный двор занимает { $length } × { $width } = { $yard } { $yard ->
        [one] квадратный метр
        [few] квадратных метра
       *[many] квадратных метров
    }.
    .court = Площадка занимает { $court_length } × { $court_width } = { $court } { $court ->
        [one] квадратный метр
        [few] квадратных метра
       *[many] квадратных метров
    }.
    .grass = Значит, травой { $grass ->
        [one] покрыт
       *[other] покрыто
    } { $yard } - { $court } = { $grass } { $grass ->
        [one] квадратный метр
        [few] квадратных метра
       *[many] квадратных метров
    }.

meeting-cyclists = Расстояние между двумя городами — { $distance } { $distance ->
        [one] километр
        [few] километра
       *[many] километров
    }. Из каждого города одновременно выезжает один велосипедист, и оба едут навстречу друг другу по одной и той же дороге. Один проезжает { $first } { $first ->
        [one] километр
        [few] километра
       *[many] километров
    } в час, другой — { $second } { $second ->
        [one] километр
        [few] километра
       *[many] километров
    } в час. Через { $hours } { $hours ->
        [one] час
        [few] часа
       *[many] часов
    } они ещё не встретились. Сколько километров между ними в этот момент?
    .together = За один час они сближаются на { $first } + { $second } = { $together } { $together ->
        [one] километр
        [few] километра
       *[many] километров
    }.
    .covered = За { $hours } { $hours ->
        [one] час
        [few] часа
       *[many] часов
    } они сближаются на { $together } × { $hours } = { $covered } { $covered ->
        [one] километр
        [few] километра
       *[many] километров
    }.
    .left = Тогда между ними остаётся { $distance } - { $covered } = { $left } { $left ->
        [one] километр
        [few] километра
       *[many] километров
    }.

town-buildings = Мосту в небольшом городе близ Марселя { $bridge } { $bridge ->
        [one] год
        [few] года
       *[many] лет
    }. Библиотека на { $younger } { $younger ->
        [one] год
        [few] года
       *[many] лет
    } моложе моста, а возраст школы составляет половину возраста библиотеки. Сколько лет будет школе через { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    }?
    .library = Библиотеке { $bridge } - { $younger } = { $library } { $library ->
        [one] год
        [few] года
       *[many] лет
    }.
    .school = Школе сейчас { $library } / 2 = { $school } { $school ->
        [one] год
        [few] года
       *[many] лет
    }.
    .later = Через { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    } школе будет { $school } + { $years } = { $later } { $later ->
        [one] год
        [few] года
       *[many] лет
    }.

card-piles = В игре { $cards } { $cards ->
        [one] карта
        [few] карты
       *[many] карт
    }. Каждый из { $players } { $players ->
        [one] игрока
       *[other] игроков
    } получает { $hand } { $hand ->
        [one] карту
        [few] карты
       *[many] карт
    }. Оставшиеся карты раскладывают на столе { $piles } { $piles ->
        [one] стопкой
       *[other] равными стопками
    }. Сколько карт в каждой стопке?
    .dealt = Игроки получают { $players } × { $hand } = { $dealt } { $dealt ->
        [one] карту
        [few] карты
       *[many] карт
    }.
    .rest = Тогда остаётся { $cards } - { $dealt } = { $rest } { $rest ->
        [one] карта
        [few] карты
       *[many] карт
    }.
    .pile = В каждой стопке { $rest } / { $piles } = { $pile } { $pile ->
        [one] карта
        [few] карты
       *[many] карт
    }.

mobile-data = { $hero } покупает для телефона { $data } { $data ->
        [one] мегабайт
        [few] мегабайта
       *[many] мегабайт
    } интернет-трафика и платит { $price } песо. В первые { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    } { $hero_pronoun } расходует по { $daily } { $daily ->
        [one] мегабайту
        [few] мегабайта
       *[many] мегабайт
    } в день. За следующие { $rest } { $rest ->
        [one] день
        [few] дня
       *[many] дней
    } { $hero } хочет использовать весь оставшийся трафик, расходуя каждый день одинаковое количество. Сколько мегабайт в день может расходовать { $hero } в эти { $rest } { $rest ->
        [one] день
        [few] дня
       *[many] дней
    }?
    .used = В первые { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    } { $hero } расходует { $daily } × { $days } = { $used } { $used ->
        [one] мегабайт
        [few] мегабайта
       *[many] мегабайт
    }.
    .left = После этого остаётся { $data } - { $used } = { $left } { $left ->
        [one] мегабайт
        [few] мегабайта
       *[many] мегабайт
    }.
    .allowed = { $hero } может расходовать { $left } / { $rest } = { $allowed } { $allowed ->
        [one] мегабайт
        [few] мегабайта
       *[many] мегабайт
    } в день.

storm-forest = В небольшом лесу растёт { $trees } { $trees ->
        [one] дерево
        [few] дерева
       *[many] деревьев
    }. Во время бури падает { $percent }{ "\u00A0" }% деревьев. Затем люди сажают в { $times } { $times ->
        [one] раз
        [few] раза
       *[many] раз
    } больше молодых деревьев, чем повалила буря. Сколько деревьев растёт в лесу после этого?
    .fallen = Во время бури падает { $trees } × { $percent } / 100 = { $fallen } { $fallen ->
        [one] дерево
        [few] дерева
       *[many] деревьев
    }.
    .planted = Люди сажают { $fallen } × { $times } = { $planted } { $planted ->
        [one] молодое дерево
        [few] молодых дерева
       *[many] молодых деревьев
    }.
    .now = Теперь в лесу растёт { $trees } - { $fallen } + { $planted } = { $now } { $now ->
        [one] дерево
        [few] дерева
       *[many] деревьев
    }.

long-jump = На спортивном празднике { $hero } совершает три прыжка в длину: на { $first } { $first ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }, { $second } { $second ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    } и { $third } { $third ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }. Сколько метров составляет средняя длина прыжков { $hero_genitive }?
    .sum = Общая длина всех трёх прыжков составляет { $first } + { $second } + { $third } = { $sum } { $sum ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }.
    .average = Средняя длина составляет { $sum } / 3 = { $average } { $average ->
        [one] сантиметр
        [few] сантиметра
       *[many] сантиметров
    }.
    .metres = Значит, средняя длина прыжков { $hero_genitive } составляет { $average } / 100 = { $metres } { $metres ->
        [one] метр
        [few] метра
        [many] метров
       *[other] метра
    }.

bicycle-factory = На велосипедном заводе, где { $workers ->
        [one] работает
       *[other] работают
    } { $workers } { $workers ->
        [one] человек
        [few] человека
       *[many] человек
    }, два цеха. В первом цехе изготавливают { $first } { $first ->
        [one] велосипед
        [few] велосипеда
       *[many] велосипедов
    } в день, а во втором — на { $more } { $more ->
        [one] велосипед
        [few] велосипеда
       *[many] велосипедов
    } в день больше, чем в первом. Завод получает заказ на { $order } { $order ->
        [one] велосипед
        [few] велосипеда
       *[many] велосипедов
    } и работает только над этим заказом. Скольких велосипедов ещё не хватает для заказа через { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    }?
    .second = Во втором цехе изготавливают { $first } + { $more } = { $second } { $second ->
        [one] велосипед
        [few] велосипеда
       *[many] велосипедов
    } в день.
    .both = В обоих цехах вместе изготавливают { $first } + { $second } = { $both } { $both ->
        [one] велосипед
        [few] велосипеда
       *[many] велосипедов
    } в день.
    .made = За { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    } изготавливают { $both } × { $days } = { $made } { $made ->
        [one] велосипед
        [few] велосипеда
       *[many] велосипедов
    }.
    .missing = Значит, для заказа ещё не хватает { $order } - { $made } = { $missing } { $missing ->
        [one] велосипеда
       *[other] велосипедов
    }.

guitar-lessons = В Лиме один урок игры на гитаре стоит { $price } { $price ->
        [one] перуанский соль
        [few] перуанских соля
       *[many] перуанских солей
    }. { $hero } в течение { $months } { $months ->
        [one] месяца
       *[other] месяцев
    } берёт по { $lessons } { $lessons ->
        [one] уроку
        [few] урока
       *[many] уроков
    } в месяц, а также покупает нотные сборники, которые стоят в общей сложности { $books } { $books ->
        [one] соль
        [few] соля
       *[many] солей
    }. Музыкальный клуб оплачивает половину всех этих расходов, а другую половину оплачивает { $hero }. Сколько солей платит { $hero }?
    .monthly = За один месяц уроки стоят { $lessons } × { $price } = { $monthly } { $monthly ->
        [one] соль
        [few] соля
       *[many] солей
    }.
    .course = За { $months } { $months ->
        [one] месяц
        [few] месяца
       *[many] месяцев
    } уроки стоят { $monthly } × { $months } = { $course } { $course ->
        [one] соль
        [few] соля
       *[many] солей
    }.
    .total = Вместе с нотными сборниками это { $course } + { $books } = { $total } { $total ->
        [one] соль
        [few] соля
       *[many] солей
    }.
    .share = { $hero } платит { $total } / 2 = { $share } { $share ->
        [one] соль
        [few] соля
       *[many] солей
    }.

hiking-trail = Группа идёт по туристической тропе длиной { $trail } { $trail ->
        [one] километр
        [few] километра
       *[many] километров
    }. В первый день группа проходит { $first } { $first ->
        [one] километр
        [few] километра
       *[many] километров
    }. Во второй день она проходит на { $more } { $more ->
        [one] километр
        [few] километра
       *[many] километров
    } больше, чем в первый день. В третий день она проходит вдвое меньше, чем в первый день. Сколько километров остаётся пройти после третьего дня?
    .second = Во второй день группа проходит { $first } + { $more } = { $second } { $second ->
        [one] километр
        [few] километра
       *[many] километров
    }.
    .third = В третий день она проходит { $first } / 2 = { $third } { $third ->
        [one] километр
        [few] километра
       *[many] километров
    }.
    .walked = За три дня она проходит { $first } + { $second } + { $third } = { $walked } { $walked ->
        [one] километр
        [few] километра
       *[many] километров
    }.
    .left = Тогда остаётся пройти { $trail } - { $walked } = { $left } { $left ->
        [one] километр
        [few] километра
       *[many] километров
    }.

rain-days = В понедельник в Чиангмае выпадает { $monday } { $monday ->
        [one] миллиметр
        [few] миллиметра
       *[many] миллиметров
    } осадков. Во вторник выпадает на { $more } { $more ->
        [one] миллиметр
        [few] миллиметра
       *[many] миллиметров
    } больше, чем в понедельник. В среду выпадает на { $less } { $less ->
        [one] миллиметр
        [few] миллиметра
       *[many] миллиметров
    } меньше, чем во вторник. Сколько миллиметров осадков выпадает в среднем за день в эти три дня?
    .tuesday = Во вторник выпадает { $monday } + { $more } = { $tuesday } { $tuesday ->
        [one] миллиметр
        [few] миллиметра
       *[many] миллиметров
    }.
    .wednesday = В среду выпадает { $tuesday } - { $less } = { $wednesday } { $wednesday ->
        [one] миллиметр
        [few] миллиметра
       *[many] миллиметров
    }.
    .sum = За три дня вместе выпадает { $monday } + { $tuesday } + { $wednesday } = { $sum } { $sum ->
        [one] миллиметр
        [few] миллиметра
       *[many] миллиметров
    }.
    .average = В среднем получается { $sum } / 3 = { $average } { $average ->
        [one] миллиметр
        [few] миллиметра
       *[many] миллиметров
    } за день.

school-day = Учебный день начинается с первого из { $lessons } { $lessons ->
        [one] урока
       *[other] уроков
    }. Каждый урок длится { $length } { $length ->
        [one] минуту
        [few] минуты
       *[many] минут
    }, а перемена между одним уроком и следующим — { $recess } { $recess ->
        [one] минуту
        [few] минуты
       *[many] минут
    }. Сразу после последнего урока все ученики вместе обедают { $meal } { $meal ->
        [one] минуту
        [few] минуты
       *[many] минут
    }, и на этом учебный день заканчивается. Сколько минут длится учебный день?
    .teaching = Уроки длятся { $lessons } × { $length } = { $teaching } { $teaching ->
        [one] минуту
        [few] минуты
       *[many] минут
    }.
    .breaks = Между уроками { $lessons } - 1 = { $breaks } { $breaks ->
        [one] перемена
        [few] перемены
       *[many] перемен
    }.
    .pauses = Перемены длятся { $breaks } × { $recess } = { $pauses } { $pauses ->
        [one] минуту
        [few] минуты
       *[many] минут
    }.
    .day = Вместе с обедом учебный день длится { $teaching } + { $pauses } + { $meal } = { $day } { $day ->
        [one] минуту
        [few] минуты
       *[many] минут
    }.

swimming-club = В клубе любителей плавания { $members } { $members ->
        [one] человек
        [few] человека
       *[many] человек
    }. Две трети из них — дети. Четверть этих детей — новички. Теперь в клуб { $joined ->
        [one] вступает
       *[other] вступают
    } ещё { $joined } { $joined ->
        [one] ребёнок
        [few] ребёнка
       *[many] детей
    }, и все они — новички. Сколько теперь новичков среди детей в клубе?
    .third = Треть членов клуба — это { $members } / 3 = { $third } { $third ->
        [one] человек
        [few] человека
       *[many] человек
    }.
    .children = Две трети — это { $third } × 2 = { $children } { $children ->
        [one] ребёнок
        [few] ребёнка
       *[many] детей
    }.
    .beginners = Сначала среди детей { $children } / 4 = { $beginners } { $beginners ->
        [one] новичок
        [few] новичка
       *[many] новичков
    }.
    .now = Теперь среди детей { $beginners } + { $joined } = { $now } { $now ->
        [one] новичок
        [few] новичка
       *[many] новичков
    }.

orange-paint = На уроке рисования класс готовит { $orange } { $orange ->
        [one] миллилитр
        [few] миллилитра
       *[many] миллилитров
    } оранжевой краски. Для этого смешивают { $red } { $red ->
        [one] часть
        [few] части
       *[many] частей
    } красной краски с { $yellow } { $yellow ->
        [one] частью
       *[other] частями
    } жёлтой краски. Жёлтую краску берут из полной бутылки объёмом { $bottle } { $bottle ->
        [one] миллилитр
        [few] миллилитра
       *[many] миллилитров
    }. Сколько миллилитров жёлтой краски остаётся в бутылке?
    .parts = Смесь состоит из { $red } + { $yellow } = { $parts } { $parts ->
        [one] части
       *[other] частей
    }.
    .part = Одна часть составляет { $orange } / { $parts } = { $part } { $part ->
        [one] миллилитр
        [few] миллилитра
       *[many] миллилитров
    }.
    .used = Класс расходует { $part } × { $yellow } = { $used } { $used ->
        [one] миллилитр
        [few] миллилитра
       *[many] миллилитров
    } жёлтой краски.
    .left = В бутылке остаётся { $bottle } - { $used } = { $left } { $left ->
        [one] миллилитр
        [few] миллилитра
       *[many] миллилитров
    } жёлтой краски.

boat-trip = На прогулку на катерах { $classes ->
        [one] отправляется
       *[other] отправляются
    } { $classes } { $classes ->
        [one] класс
        [few] класса
       *[many] классов
    }, по { $pupils } { $pupils ->
        [one] ученику
        [few] ученика
       *[many] учеников
    } в каждом. Вместе с ними { $teachers ->
        [one] едет
       *[other] едут
    } в общей сложности { $teachers } { $teachers ->
        [one] учитель
        [few] учителя
       *[many] учителей
    }. Школа арендует для учеников и учителей { $boats } { $boats ->
        [one] катер
        [few] катера
       *[many] катеров
    }, по { $seats } { $seats ->
        [one] месту
        [few] места
       *[many] мест
    } в каждом. Сколько свободных мест остаётся?
    .children = Всего на прогулку { $children ->
        [one] отправляется
       *[other] отправляются
    } { $classes } × { $pupils } = { $children } { $children ->
        [one] ученик
        [few] ученика
       *[many] учеников
    }.
    .people = Вместе с учителями это { $children } + { $teachers } = { $people } { $people ->
        [one] человек
        [few] человека
       *[many] человек
    }.
    .places = На катерах { $boats } × { $seats } = { $places } { $places ->
        [one] место
        [few] места
       *[many] мест
    }.
    .empty = Значит, остаётся { $places } - { $people } = { $empty } { $empty ->
        [one] свободное место
        [few] свободных места
       *[many] свободных мест
    }.

handball-goals = На турнире по гандболу красная команда забивает { $red } { $red ->
        [one] гол
        [few] гола
       *[many] голов
    }. Синяя команда забивает вдвое больше голов, чем красная. Зелёная команда забивает на { $fewer } { $fewer ->
        [one] гол
        [few] гола
       *[many] голов
    } меньше, чем синяя. На сколько голов больше, чем красная команда, забивают синяя и зелёная команды вместе?
    .blue = Синяя команда забивает { $red } × 2 = { $blue } { $blue ->
        [one] гол
        [few] гола
       *[many] голов
    }.
    .green = Зелёная команда забивает { $blue } - { $fewer } = { $green } { $green ->
        [one] гол
        [few] гола
       *[many] голов
    }.
    .together = Синяя и зелёная команды вместе забивают { $blue } + { $green } = { $together } { $together ->
        [one] гол
        [few] гола
       *[many] голов
    }.
    .more = Это на { $together } - { $red } = { $more } { $more ->
        [one] гол
        [few] гола
       *[many] голов
    } больше, чем забивает красная команда.

letter-trays = { $hero } и { $friend } сортируют письма на почте. { $hero } сортирует по { $first } { $first ->
        [one] письму
        [few] письма
       *[many] писем
    } в минуту и работает { $long } { $long ->
        [one] минуту
        [few] минуты
       *[many] минут
    }. { $friend } сортирует по { $second } { $second ->
        [one] письму
        [few] письма
       *[many] писем
    } в минуту и работает { $short } { $short ->
        [one] минуту
        [few] минуты
       *[many] минут
    }. Все рассортированные письма раскладывают по лоткам, по { $tray } { $tray ->
        [one] письму
        [few] письма
       *[many] писем
    } в каждый лоток. Сколько лотков получается?
    .mine = { $hero } сортирует { $first } × { $long } = { $mine } { $mine ->
        [one] письмо
        [few] письма
       *[many] писем
    }.
    .other = { $friend } сортирует { $second } × { $short } = { $other } { $other ->
        [one] письмо
        [few] письма
       *[many] писем
    }.
    .sorted = Вместе это { $mine } + { $other } = { $sorted } { $sorted ->
        [one] письмо
        [few] письма
       *[many] писем
    }.
    .trays = Значит, получается { $sorted } / { $tray } = { $trays } { $trays ->
        [one] лоток
        [few] лотка
       *[many] лотков
    }.

book-parcels = Книжный магазин в Лейпциге отправляет { $parcels } { $parcels ->
        [one] одинаковую посылку
        [few] одинаковые посылки
       *[many] одинаковых посылок
    }. В каждой посылке { $books } { $books ->
        [one] книга
        [few] книги
       *[many] книг
    } по { $book } { $book ->
        [one] грамму
        [few] грамма
       *[many] граммов
    }, а пустая коробка весит { $box } { $box ->
        [one] грамм
        [few] грамма
       *[many] граммов
    }. Сколько килограммов весят все посылки вместе?
    .contents = Книги в одной посылке весят { $books } × { $book } = { $contents } { $contents ->
        [one] грамм
        [few] грамма
       *[many] граммов
    }.
    .parcel = Вместе с коробкой одна посылка весит { $contents } + { $box } = { $parcel } { $parcel ->
        [one] грамм
        [few] грамма
       *[many] граммов
    }.
    .grams = Все посылки весят { $parcel } × { $parcels } = { $grams } { $grams ->
        [one] грамм
        [few] грамма
       *[many] граммов
    }.
    .kilograms = Это { $grams } / { 1000 } = { $kilograms } { $kilograms ->
        [one] килограмм
        [few] килограмма
        [many] килограммов
       *[other] килограмма
    }.

salt-water = В лаборатории в одном баке { $first } { $first ->
        [one] литр
        [few] литра
       *[many] литров
    } солёной воды, и в каждом её литре содержится { $strong } { $strong ->
        [one] грамм
        [few] грамма
       *[many] граммов
    } соли. В другом баке { $second } { $second ->
        [one] литр
        [few] литра
       *[many] литров
    } солёной воды, и в каждом её литре содержится { $weak } { $weak ->
        [one] грамм
        [few] грамма
       *[many] граммов
    } соли. Всю воду из обоих баков смешивают. Сколько граммов соли содержится в каждом литре смеси?
    .first_salt = В первом баке { $first } × { $strong } = { $first_salt } { $first_salt ->
        [one] грамм
        [few] грамма
       *[many] граммов
    } соли.
    .second_salt = Во втором баке { $second } × { $weak } = { $second_salt } { $second_salt ->
        [one] грамм
        [few] грамма
       *[many] граммов
    } соли.
    .salt = В смеси содержится { $first_salt } + { $second_salt } = { $salt } { $salt ->
        [one] грамм
        [few] грамма
       *[many] граммов
    } соли.
    .litres = Смеси получается { $first } + { $second } = { $litres } { $litres ->
        [one] литр
        [few] литра
       *[many] литров
    }.
    .each = В каждом литре содержится { $salt } / { $litres } = { $each } { $each ->
        [one] грамм
        [few] грамма
       *[many] граммов
    } соли.

field-rounds = Длина прямоугольного спортивного поля — { $length } { $length ->
        [one] метр
        [few] метра
       *[many] метров
    }, ширина — { $width } { $width ->
        [one] метр
        [few] метра
       *[many] метров
    }. { $hero } пробегает { $rounds } { $rounds ->
        [one] круг
        [few] круга
       *[many] кругов
    } вдоль края поля. { $friend } пробегает на { $fewer } { $fewer ->
        [one] круг
        [few] круга
       *[many] кругов
    } меньше, чем { $hero }. Сколько всего метров пробегают { $hero } и { $friend }?
    .sides = Одна длинная и одна короткая сторона вместе составляют { $length } + { $width } = { $sides } { $sides ->
        [one] метр
        [few] метра
       *[many] метров
    }.
    .round = Один круг составляет { $sides } × 2 = { $round } { $round ->
        [one] метр
        [few] метра
       *[many] метров
    }.
    .other = { $friend } пробегает { $rounds } - { $fewer } = { $other } { $other ->
        [one] круг
        [few] круга
       *[many] кругов
    }.
    .together = Вместе они пробегают { $rounds } + { $other } = { $together } { $together ->
        [one] круг
        [few] круга
       *[many] кругов
    }.
    .metres = Всего они пробегают { $round } × { $together } = { $metres } { $metres ->
        [one] метр
        [few] метра
       *[many] метров
    }.

chess-team = В шахматной команде { $players } { $players ->
        [one] игрок
        [few] игрока
       *[many] игроков
    }, и им в среднем { $average } { $average ->
        [one] год
        [few] года
       *[many] лет
    }. В команду вступает новый игрок, которому { $newcomer } { $newcomer ->
        [one] год
        [few] года
       *[many] лет
    }. После этого никто не вступает в команду и не уходит из неё. Сколько лет в среднем будет игрокам через { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    }?
    .sum = Сумма возрастов первых { $players } { $players ->
        [one] игрока
       *[other] игроков
    } составляет { $players } × { $average } = { $sum } { $sum ->
        [one] год
        [few] года
       *[many] лет
    }.
    .all = Вместе с новым игроком сумма составляет { $sum } + { $newcomer } = { $all } { $all ->
        [one] год
        [few] года
       *[many] лет
    }.
    .count = Теперь в команде { $players } + 1 = { $count } { $count ->
        [one] игрок
        [few] игрока
       *[many] игроков
    }.
    .now = Сейчас игрокам в среднем { $all } / { $count } = { $now } { $now ->
        [one] год
        [few] года
       *[many] лет
    }.
    .later = Через { $years } { $years ->
        [one] год
        [few] года
       *[many] лет
    } им в среднем будет { $now } + { $years } = { $later } { $later ->
        [one] год
        [few] года
       *[many] лет
    }.

exam-certificates = В автошколе в Казани на экзамен по вождению { $people ->
        [one] приходит
       *[other] приходят
    } { $people } { $people ->
        [one] человек
        [few] человека
       *[many] человек
    }. С первого раза успешно сдают экзамен { $percent }{ "\u00A0" }% из них. Все остальные приходят на экзамен ещё раз, и половина из них успешно сдаёт его со второго раза. Каждому, кто сдал экзамен, автошкола печатает свидетельство, которое стоит { $price } { $price ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }. Сколько всего рублей стоят свидетельства?
    .first = С первого раза экзамен { $first ->
        [one] сдаёт
       *[other] сдают
    } { $people } × { $percent } / 100 = { $first } { $first ->
        [one] человек
        [few] человека
       *[many] человек
    }.
    .failed = Ещё раз на экзамен { $failed ->
        [one] приходит
       *[other] приходят
    } { $people } - { $first } = { $failed } { $failed ->
        [one] человек
        [few] человека
       *[many] человек
    }.
    .second = Со второго раза экзамен { $second ->
        [one] сдаёт
       *[other] сдают
    } { $failed } / 2 = { $second } { $second ->
        [one] человек
        [few] человека
       *[many] человек
    }.
    .passed = Всего экзамен { $passed ->
        [one] сдаёт
       *[other] сдают
    } { $first } + { $second } = { $passed } { $passed ->
        [one] человек
        [few] человека
       *[many] человек
    }.
    .cost = Свидетельства стоят { $passed } × { $price } = { $cost } { $cost ->
        [one] рубль
        [few] рубля
       *[many] рублей
    }.

bandage-boxes = Больница в Дакке получает { $boxes } { $boxes ->
        [one] коробку
        [few] коробки
       *[many] коробок
    }, по { $bandages } { $bandages ->
        [one] бинту
        [few] бинта
       *[many] бинтов
    } в каждой. Всего в коробках оказывается { $wet } { $wet ->
        [one] мокрый бинт
        [few] мокрых бинта
       *[many] мокрых бинтов
    }, и все мокрые бинты выбрасывают. На складе { $kept ->
        [one] остаётся
       *[other] остаются
    } { $kept } { $kept ->
        [one] бинт
        [few] бинта
       *[many] бинтов
    }, а все остальные бинты делят поровну между { $wards } { $wards ->
        [one] отделением
       *[other] отделениями
    }. Каждое отделение расходует { $daily } { $daily ->
        [one] бинт
        [few] бинта
       *[many] бинтов
    } в день. На сколько дней отделению хватает бинтов?
    .all = В коробках { $boxes } × { $bandages } = { $all } { $all ->
        [one] бинт
        [few] бинта
       *[many] бинтов
    }.
    .dry = Остаётся { $all } - { $wet } = { $dry } { $dry ->
        [one] сухой бинт
        [few] сухих бинта
       *[many] сухих бинтов
    }.
    .shared = Отделения делят между собой { $dry } - { $kept } = { $shared } { $shared ->
        [one] бинт
        [few] бинта
       *[many] бинтов
    }.
    .ward = Каждое отделение получает { $shared } / { $wards } = { $ward } { $ward ->
        [one] бинт
        [few] бинта
       *[many] бинтов
    }.
    .days = Их хватает на { $ward } / { $daily } = { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    }.

taxi-driver = Таксист в Найроби проезжает { $distance } { $distance ->
        [one] километр
        [few] километра
       *[many] километров
    } в день. Машина расходует { $fuel } { $fuel ->
        [one] литр
        [few] литра
       *[many] литров
    } бензина на 100 километров, а один литр бензина стоит { $price } { $price ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }. Каждый день { $passengers } { $passengers ->
        [one] пассажир платит
        [few] пассажира платят
       *[many] пассажиров платят
    } по { $fare } { $fare ->
        [one] шиллингу
        [few] шиллинга
       *[many] шиллингов
    }. Таксист оплачивает бензин, а также платит владельцу машины { $rent } { $rent ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    } в день. Сколько шиллингов остаётся у таксиста за { $days } { $days ->
        [one] такой день
        [few] таких дня
       *[many] таких дней
    }?
    .litres = За один день машина расходует { $distance } × { $fuel } / 100 = { $litres } { $litres ->
        [one] литр
        [few] литра
       *[many] литров
    } бензина.
    .petrol = Бензин на один день стоит { $litres } × { $price } = { $petrol } { $petrol ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.
    .income = Пассажиры платят { $passengers } × { $fare } = { $income } { $income ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    } в день.
    .rest = После оплаты бензина у таксиста остаётся { $income } - { $petrol } = { $rest } { $rest ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.
    .daily = После расчёта с владельцем у таксиста остаётся { $rest } - { $rent } = { $daily } { $daily ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    } в день.
    .kept = За { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    } у таксиста остаётся { $daily } × { $days } = { $kept } { $kept ->
        [one] шиллинг
        [few] шиллинга
       *[many] шиллингов
    }.

picture-cards = В коробке { $hero_genitive } { $cards } { $cards ->
        [one] футбольная карточка
        [few] футбольные карточки
       *[many] футбольных карточек
    }, а в коробке { $friend_genitive } — вдвое больше. { $hero } покупает { $packs } { $packs ->
        [one] пачку
        [few] пачки
       *[many] пачек
    }, по { $pack } { $pack ->
        [one] карточке
        [few] карточки
       *[many] карточек
    } в каждой, и кладёт все эти карточки в свою коробку. { $friend } вынимает из своей коробки { $taken } { $taken ->
        [one] карточку
        [few] карточки
       *[many] карточек
    } и раздаёт их. Затем карточки перекладывают из коробки { $friend_genitive } в коробку { $hero_genitive }, пока число карточек в обеих коробках не станет одинаковым. Сколько карточек перекладывают?
    .other = Сначала в коробке { $friend_genitive } { $cards } × 2 = { $other } { $other ->
        [one] карточка
        [few] карточки
       *[many] карточек
    }.
    .new = { $hero } покупает { $packs } × { $pack } = { $new } { $new ->
        [one] карточку
        [few] карточки
       *[many] карточек
    }.
    .hero_now = В коробке { $hero_genitive } становится { $cards } + { $new } = { $hero_now } { $hero_now ->
        [one] карточка
        [few] карточки
       *[many] карточек
    }.
    .friend_now = В коробке { $friend_genitive } остаётся { $other } - { $taken } = { $friend_now } { $friend_now ->
        [one] карточка
        [few] карточки
       *[many] карточек
    }.
    .difference = Разница составляет { $friend_now } - { $hero_now } = { $difference } { $difference ->
        [one] карточку
        [few] карточки
       *[many] карточек
    }.
    .moved = Перекладывают половину разницы: { $difference } / 2 = { $moved } { $moved ->
        [one] карточку
        [few] карточки
       *[many] карточек
    }.

lamp-factory = На новом заводе { $machines } { $machines ->
        [one] станок
        [few] станка
       *[many] станков
    }, а коробок с лампами пока нет. Каждый станок изготавливает { $lamps } { $lamps ->
        [one] лампу
        [few] лампы
       *[many] ламп
    } в час и работает { $hours } { $hours ->
        [one] час
        [few] часа
       *[many] часов
    } в день. Из ламп, изготовленных за день, { $percent }{ "\u00A0" }% оказываются бракованными, и их выбрасывают. Все остальные лампы, изготовленные за этот день, упаковывают в коробки, по { $box } { $box ->
        [one] лампе
        [few] лампы
       *[many] ламп
    } в каждую коробку. Через { $days } { $days ->
        [one] такой день
        [few] таких дня
       *[many] таких дней
    } завод отправляет в магазины { $sent } { $sent ->
        [one] коробку
        [few] коробки
       *[many] коробок
    }. Сколько коробок остаётся после этого на заводе?
    .hourly = За один час станки изготавливают { $machines } × { $lamps } = { $hourly } { $hourly ->
        [one] лампу
        [few] лампы
       *[many] ламп
    }.
    .daily = За один день они изготавливают { $hourly } × { $hours } = { $daily } { $daily ->
        [one] лампу
        [few] лампы
       *[many] ламп
    }.
    .faulty = Среди них { $daily } × { $percent } / 100 = { $faulty } { $faulty ->
        [one] бракованная лампа
        [few] бракованные лампы
       *[many] бракованных ламп
    }.
    .good = Упаковывают { $daily } - { $faulty } = { $good } { $good ->
        [one] лампу
        [few] лампы
       *[many] ламп
    }.
    .boxes = Ими заполняют { $good } / { $box } = { $boxes } { $boxes ->
        [one] коробку
        [few] коробки
       *[many] коробок
    } в день.
    .packed = За { $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    } заполняют { $boxes } × { $days } = { $packed } { $packed ->
        [one] коробку
        [few] коробки
       *[many] коробок
    }.
    .stock = Значит, на заводе остаётся { $packed } - { $sent } = { $stock } { $stock ->
        [one] коробка
        [few] коробки
       *[many] коробок
    }.

gym-mats = Длина прямоугольного спортивного зала — { $length } { $length ->
        [one] метр
        [few] метра
       *[many] метров
    }, ширина — { $width } { $width ->
        [one] метр
        [few] метра
       *[many] метров
    }. В нём есть прямоугольная сцена длиной { $stage_length } { $stage_length ->
        [one] метр
        [few] метра
       *[many] метров
    } и шириной { $stage_width } { $stage_width ->
        [one] метр
        [few] метра
       *[many] метров
    }. Весь пол, кроме сцены, покрывают матами. Один мат покрывает { $mat } { $mat ->
        [one] квадратный метр
        [few] квадратных метра
       *[many] квадратных метров
    } и стоит { $price } { $price ->
        [one] бат
        [few] бата
       *[many] батов
    }. Маты укладывают { $workers } { $workers ->
        [one] рабочий
        [few] рабочих
       *[many] рабочих
    }, и каждый из них получает { $wage } { $wage ->
        [one] бат
        [few] бата
       *[many] батов
    }. Сколько батов вместе стоят маты и работа?
    .hall = Площадь зала составляет { $length } × { $width } = { $hall } { $hall ->
        [one] квадратный метр
        [few] квадратных метра
       *[many] квадратных метров
    }.
    .stage = Площадь сцены составляет { $stage_length } × { $stage_width } = { $stage } { $stage ->
        [one] квадратный метр
        [few] квадратных метра
       *[many] квадратных метров
    }.
    .covered = Значит, матами покрывают { $hall } - { $stage } = { $covered } { $covered ->
        [one] квадратный метр
        [few] квадратных метра
       *[many] квадратных метров
    }.
    .mats = Для этого { $mats ->
        [one] нужен
       *[other] нужно
    } { $covered } / { $mat } = { $mats } { $mats ->
        [one] мат
        [few] мата
       *[many] матов
    }.
    .mat_cost = Маты стоят { $mats } × { $price } = { $mat_cost } { $mat_cost ->
        [one] бат
        [few] бата
       *[many] батов
    }.
    .wages = Работа стоит { $workers } × { $wage } = { $wages } { $wages ->
        [one] бат
        [few] бата
       *[many] батов
    }.
    .total = Всего это { $mat_cost } + { $wages } = { $total } { $total ->
        [one] бат
        [few] бата
       *[many] батов
    }.

truck-route = Грузовику нужно проехать { $distance } { $distance ->
        [one] километр
        [few] километра
       *[many] километров
    }. Сначала он { $first_hours } { $first_hours ->
        [one] час
        [few] часа
       *[many] часов
    } едет по горной дороге со скоростью { $first_speed } { $first_speed ->
        [one] километр
        [few] километра
       *[many] километров
    } в час. Затем он { $second_hours } { $second_hours ->
        [one] час
        [few] часа
       *[many] часов
    } едет по широкой дороге со скоростью { $second_speed } { $second_speed ->
        [one] километр
        [few] километра
       *[many] километров
    } в час. Остаток пути он едет со скоростью { $last_speed } { $last_speed ->
        [one] километр
        [few] километра
       *[many] километров
    } в час. По пути водитель делает перерывы общей продолжительностью { $pause } { $pause ->
        [one] минута
        [few] минуты
       *[many] минут
    }. Сколько минут занимает вся поездка вместе с перерывами?
    .first = По горной дороге грузовик проезжает { $first_speed } × { $first_hours } = { $first } { $first ->
        [one] километр
        [few] километра
       *[many] километров
    }.
    .second = По широкой дороге он проезжает { $second_speed } × { $second_hours } = { $second } { $second ->
        [one] километр
        [few] километра
       *[many] километров
    }.
    .driven = Вместе это { $first } + { $second } = { $driven } { $driven ->
        [one] километр
        [few] километра
       *[many] километров
    }.
    .remaining = Тогда остаётся { $distance } - { $driven } = { $remaining } { $remaining ->
        [one] километр
        [few] километра
       *[many] километров
    }.
    .last_hours = На них грузовику { $last_hours ->
        [one] нужен
       *[other] нужно
    } { $remaining } / { $last_speed } = { $last_hours } { $last_hours ->
        [one] час
        [few] часа
       *[many] часов
    }.
    .driving = Всего грузовик едет { $first_hours } + { $second_hours } + { $last_hours } = { $driving } { $driving ->
        [one] час
        [few] часа
       *[many] часов
    }.
    .minutes = В минутах это { $driving } × 60 = { $minutes } { $minutes ->
        [one] минута
        [few] минуты
       *[many] минут
    }.
    .total = Вместе с перерывами вся поездка занимает { $minutes } + { $pause } = { $total } { $total ->
        [one] минуту
        [few] минуты
       *[many] минут
    }.

concert-hall = В концертном зале в Оахаке { $rows } { $rows ->
        [one] ряд
        [few] ряда
       *[many] рядов
    }, по { $seats } { $seats ->
        [one] месту
        [few] места
       *[many] мест
    } в каждом. На один концерт проданы все места, кроме { $empty }. Четверть проданных мест — детские, по { $child } песо каждое. Остальные проданные места — взрослые, по { $adult } песо каждое. Сам концерт обходится в { $costs } песо. Сколько песо остаётся от выручки после оплаты этих расходов?
    .all = В зале { $rows } × { $seats } = { $all } { $all ->
        [one] место
        [few] места
       *[many] мест
    }.
    .sold = Из них продано { $all } - { $empty } = { $sold } { $sold ->
        [one] место
        [few] места
       *[many] мест
    }.
    .children = Детских мест продано { $sold } / 4 = { $children }.
    .adults = Взрослых мест продано { $sold } - { $children } = { $adults }.
    .child_income = Детские места приносят { $children } × { $child } = { $child_income } песо.
    .adult_income = Взрослые места приносят { $adults } × { $adult } = { $adult_income } песо.
    .income = Выручка составляет { $child_income } + { $adult_income } = { $income } песо.
    .profit = После оплаты расходов остаётся { $income } - { $costs } = { $profit } песо.
