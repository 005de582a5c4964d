### The bundled problems in Japanese. One message a problem: the question; its attributes: the worked steps.

## Persons. Odd numbers are women, even numbers are men; the names carry the さん of schoolbooks,
## and no text needs another form of them.

person-1 = さくらさん
person-2 = 健太さん
person-3 = 美咲さん
person-4 = 大輔さん
person-5 = アンナさん
person-6 = トムさん
person-7 = マリアさん
person-8 = ダニエルさん

## Problems. Counters are 杯 人 匹 枚 個 冊 本: written with digits, they are the same for every number.

tea-stall = { $hero }は駅で紅茶の屋台を出しています。ある日、朝に紅茶を{ $morning }杯、夕方に{ $evening }杯売りました。紅茶の値段は一杯{ $price }ルピーです。その日の売り上げは何ルピーですか。
    .cups = { $hero }が売った紅茶は{ $morning } + { $evening } = { $cups }杯です。
    .income = 一杯{ $price }ルピーなので、売り上げは{ $cups } × { $price } = { $income }ルピーです。

bus-ride = バスが{ $start }人の乗客を乗せてターミナルを出発しました。次の停留所で{ $off }人の乗客が降り、{ $on }人が乗りました。今、バスの乗客は何人ですか。
    .stayed = { $off }人の乗客が降りると、残りは{ $start } - { $off } = { $stayed }人です。
    .aboard = そこへ{ $on }人が乗るので、バスの乗客は{ $stayed } + { $on } = { $aboard }人になります。

fishing-trip = 友達どうしの{ $friends }人が釣りに行き、それぞれが魚を{ $caught }匹ずつ釣りました。釣った魚を全部合わせ、その中から{ $gift }匹を近所の人たちにあげて、残りを自分たちで同じ数ずつ分けました。一人が持ち帰る魚は何匹ですか。
    .total = 釣った魚は、全部で{ $friends } × { $caught } = { $total }匹です。
    .shared = 近所の人たちにあげると、{ $total } - { $gift } = { $shared }匹残ります。
    .each = 一人が持ち帰る魚は{ $shared } / { $friends } = { $each }匹です。

bakery = あるパン屋では、一時間に天板{ $trays }枚分のロールパンを焼きます。どの天板にもロールパンが{ $rolls }個ずつ並んでいます。{ $hours }時間では何個のロールパンを焼きますか。
    .hourly = 一時間に焼くロールパンは{ $trays } × { $rolls } = { $hourly }個です。
    .baked = { $hours }時間では、{ $hourly } × { $hours } = { $baked }個のロールパンを焼きます。

jacket-sale = { $price }ユーロのジャケットが、セールで{ $percent }%引きになっています。{ $hero }はセールでこのジャケットを買い、{ $scarf }ユーロのスカーフも買います。{ $hero }は全部で何ユーロ払いますか。
    .saving = 値引き額は{ $price } × { $percent } / 100 = { $saving }ユーロです。
    .reduced = ジャケットの値段は{ $price } - { $saving } = { $reduced }ユーロになります。
    .total = スカーフも合わせると、{ $hero }は{ $reduced } + { $scarf } = { $total }ユーロ払います。

aunt-age = { $hero }は{ $age }歳です。{ $hero }のおばさんの年齢は、{ $hero }の年齢の{ $times }倍です。{ $years }年後、おばさんは何歳になりますか。
    .now = おばさんは今、{ $age } × { $times } = { $now }歳です。
    .later = { $years }年後には、{ $now } + { $years } = { $later }歳になります。

library-book = { $hero }は図書館で{ $pages }ページの本を借りました。{ $days }日間、毎日{ $daily }ページずつ読みました。まだ読んでいないページは何ページありますか。
    .done = { $days }日間で、{ $hero }は{ $daily } × { $days } = { $done }ページ読みました。
    .left = 残りは{ $pages } - { $done } = { $left }ページです。

garden-fence = { $hero }の家には、縦{ $length }メートル、横{ $width }メートルの長方形の庭があります。{ $hero }は、幅{ $gate }メートルの門のところだけを空けて、庭の周りをフェンスで囲みます。フェンスは何メートル必要ですか。
    .sides = 縦と横の長さを合わせると、{ $length } + { $width } = { $sides }メートルです。
    .around = 庭の周りの長さは{ $sides } × 2 = { $around }メートルです。
    .fence = 門の幅を除くと、必要なフェンスは{ $around } - { $gate } = { $fence }メートルです。

match-average = { $hero }はバスケットボールの試合に三回出て、それぞれ{ $first }点、{ $second }点、{ $third }点を取りました。{ $hero }は一試合に平均で何点取りましたか。
    .points = { $hero }が取った点数は、全部で{ $first } + { $second } + { $third } = { $points }点です。
    .average = 平均は、一試合あたり{ $points } / 3 = { $average }点です。

water-tank = { $capacity }リットル入る貯水タンクに、今、水が{ $now }リットル入っています。ポンプで毎分{ $rate }リットルの水を入れます。タンクがいっぱいになるのは何分後ですか。
    .missing = タンクにはあと{ $capacity } - { $now } = { $missing }リットル入ります。
    .minutes = ポンプでその水を入れるには、{ $missing } / { $rate } = { $minutes }分かかります。

shells = { $hero }は浜辺で貝がらを{ $shells }個見つけました。{ $friend }は{ $hero }より{ $more }個多く見つけました。二人が見つけた貝がらは、合わせて何個ですか。
    .other = { $friend }が見つけた貝がらは{ $shells } + { $more } = { $other }個です。
    .together = 二人が見つけた貝がらは、合わせて{ $shells } + { $other } = { $together }個です。

way-to-school = ある学校のクラスには生徒が{ $pupils }人います。そのうちの四分の一は歩いて通学し、{ $bus }人はバスで通学し、残りは全員自転車で通学しています。自転車で通学している生徒は何人ですか。
    .walkers = 歩いて通学している生徒は{ $pupils } / 4 = { $walkers }人です。
    .counted = バスで通学している生徒と合わせると、{ $walkers } + { $bus } = { $counted }人です。
    .bicycle = したがって、自転車で通学している生徒は{ $pupils } - { $counted } = { $bicycle }人です。

savings = { $hero }は毎週{ $weekly }シリングずつ貯金します。{ $weeks }週間たったところで、そのうちの{ $spent }シリングを使ってプレゼントを買います。{ $hero }の貯金は何シリング残りますか。
    .saved = { $weeks }週間で、{ $hero }は{ $weekly } × { $weeks } = { $saved }シリング貯金します。
    .left = プレゼントを買うと、残りは{ $saved } - { $spent } = { $left }シリングです。

stationery = { $hero }は、一冊{ $notebook_price }元のノートを{ $notebooks }冊と、一本{ $pen_price }元のペンを{ $pens }本買い、{ $note }元札を一枚出して支払います。おつりは何元ですか。
    .notebook_cost = ノートの代金は{ $notebooks } × { $notebook_price } = { $notebook_cost }元です。
    .pen_cost = ペンの代金は{ $pens } × { $pen_price } = { $pen_cost }元です。
    .bill = 代金は全部で{ $notebook_cost } + { $pen_cost } = { $bill }元です。
    .change = { $hero }が受け取るおつりは{ $note } - { $bill } = { $change }元です。
