### The bundled problems in Russian. One message a problem: the question; its attributes: the worked steps.

## Persons. Odd numbers are women, even numbers are men; attributes are forms that the texts need,
## and a text reads them as { $hero_form }.

person-1 = Амина
    .genitive = Амины
    .dative = Амине
    .pronoun = она
person-2 = Томас
    .genitive = Томаса
    .dative = Томасу
    .pronoun = он
person-3 = Вера
    .genitive = Веры
    .dative = Вере
    .pronoun = она
person-4 = Павел
    .genitive = Павла
    .dative = Павлу
    .pronoun = он
person-5 = Майя
    .genitive = Майи
    .dative = Майе
    .pronoun = она
person-6 = Иван
    .genitive = Ивана
    .dative = Ивану
    .pronoun = он
person-7 = Лейла
    .genitive = Лейлы
    .dative = Лейле
    .pronoun = она
person-8 = Даниил
    .genitive = Даниила
    .dative = Даниилу
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

way-to-school = В классе { $pupils } { $pupils ->
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
