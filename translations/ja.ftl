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

way-to-school = ある小さな学校には生徒が{ $pupils }人います。そのうちの四分の一は歩いて通学し、{ $bus }人はバスで通学し、残りは全員自転車で通学しています。自転車で通学している生徒は何人ですか。
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

mango-crates = ある果物屋にマンゴーが{ $crates }箱届きました。どの箱にもマンゴーが{ $each }個ずつ入っています。届いたマンゴー全体のうち{ $spoiled }個は傷んでいましたが、残りは全部良いマンゴーでした。果物屋に届いた良いマンゴーは何個ですか。
    .total = 箱に入っていたマンゴーは、全部で{ $crates } × { $each } = { $total }個です。
    .good = 果物屋に届いた良いマンゴーは{ $total } - { $spoiled } = { $good }個です。

wedding-garlands = ハイデラバードで行われる結婚式のために、花屋が{ $flowers }本の花で花飾りを作ります。花飾り一個に花を{ $per }本ずつ使い、花は残らず使い切ります。花飾りのうち{ $entrance }個は入り口に、残りは全部広間に飾ります。広間に飾る花飾りは何個ですか。
    .garlands = 花屋が作る花飾りは{ $flowers } / { $per } = { $garlands }個です。
    .hall = 広間に飾る花飾りは{ $garlands } - { $entrance } = { $hall }個です。

roof-tiles = ある屋根をふくには、かわらが{ $tiles }枚必要です。{ $roofers }人の職人が働き、それぞれが一日にかわらを{ $daily }枚ずつふきます。屋根全体をふくには何日かかりますか。
    .together = 職人たちが一日にふくかわらは、合わせて{ $roofers } × { $daily } = { $together }枚です。
    .days = 屋根全体をふくには{ $tiles } / { $together } = { $days }日かかります。

grandmother-age = { $hero }は{ $age }歳です。{ $hero }が生まれたとき、お母さんは{ $mother }歳でした。お母さんが生まれたとき、{ $hero }のおばあさんは{ $grandmother }歳でした。おばあさんは今、何歳ですか。
    .mother_now = お母さんは今、{ $mother } + { $age } = { $mother_now }歳です。
    .grandmother_now = おばあさんは今、{ $grandmother } + { $mother_now } = { $grandmother_now }歳です。

wedding-couple = ある夫婦の夫は{ $husband }歳で、妻は夫より{ $younger }歳年下です。二人は{ $years }年前に結婚しました。結婚したとき、妻は何歳でしたか。
    .wife = 妻は今、{ $husband } - { $younger } = { $wife }歳です。
    .then = 結婚したとき、妻は{ $wife } - { $years } = { $then }歳でした。

samosa-sellers = { $hero }と{ $friend }は同じ日にサモサを売りました。{ $hero }は朝に{ $morning }個、夕方に{ $evening }個売りました。{ $friend }は一日で{ $other }個売りました。その日、{ $hero }は{ $friend }よりサモサを何個多く売りましたか。
    .total = { $hero }が売ったサモサは{ $morning } + { $evening } = { $total }個です。
    .more = したがって、{ $hero }は{ $friend }より{ $total } - { $other } = { $more }個多く売りました。

group-loan = { $hero }はナイロビの貯蓄組合から{ $loan }シリングを借ります。借りたお金を返すほかに、手数料も{ $fee }シリング払わなければなりません。{ $hero }は、借りたお金と手数料を、毎月一回、同じ額ずつ{ $months }回に分けて払います。一回に払うのは何シリングですか。
    .owed = { $hero }が払うお金は、全部で{ $loan } + { $fee } = { $owed }シリングです。
    .payment = 一回に払うのは{ $owed } / { $months } = { $payment }シリングです。

water-bill = リマに住む{ $people }人家族の家に、水道のメーターがあります。この家族は毎月、決まった額の基本料金{ $charge }ソルのほかに、水を一立方メートル使うごとに{ $price }ソル払います。今月、この家族は水を{ $used }立方メートル使いました。この家族が今月分として払うのは何ソルですか。
    .use_cost = 使った水の料金は{ $used } × { $price } = { $use_cost }ソルです。
    .bill = 基本料金も合わせると、この家族が払うのは{ $use_cost } + { $charge } = { $bill }ソルです。

wooden-stool = ある家具職人が、座面と三本の脚でできたいすを作ります。脚を作るには一本につき{ $leg }分、座面を作るには{ $seat }分かかります。いす全体を作るには何分かかりますか。
    .legs = 三本の脚を作るには{ $leg } × 3 = { $legs }分かかります。
    .stool = いす全体を作るには{ $legs } + { $seat } = { $stool }分かかります。

festival-price = ダッカのある店では、大袋の砂糖が一袋{ $price }タカです。祭りの前に、この値段が{ $percent }%上がります。値上がりしたあと、砂糖は一袋何タカになりますか。
    .rise = 値段は{ $price } × { $percent } / 100 = { $rise }タカ上がります。
    .dearer = 値上がりしたあと、砂糖は一袋{ $price } + { $rise } = { $dearer }タカになります。

festival-flags = { $hero }は、縦{ $length }センチメートル、横{ $width }センチメートルの長方形の布を持っています。{ $hero }は、この布を一つの角から向かい合う角までまっすぐに切り、祭りに使う同じ大きさの旗を二枚作ります。旗一枚の面積は何平方センチメートルですか。
    .cloth = 布全体の面積は{ $length } × { $width } = { $cloth }平方センチメートルです。
    .flag = 旗一枚の面積は{ $cloth } / 2 = { $flag }平方センチメートルです。


rice-prices = リマの市場の一軒目の店では、米{ $first_kilos }キログラムが{ $first_price }ソルです。二軒目の店では、米{ $second_kilos }キログラムが{ $second_price }ソルです。米一キログラムの値段は、二軒目の店のほうが何ソル安いですか。
    .first = 一軒目の店では、米一キログラムの値段は{ $first_price } / { $first_kilos } = { $first }ソルです。
    .second = 二軒目の店では、米一キログラムの値段は{ $second_price } / { $second_kilos } = { $second }ソルです。
    .saved = したがって、一キログラムの値段は、二軒目の店のほうが{ $first } - { $second } = { $saved }ソル安いです。

honey-hives = ある養蜂家が、川の近くにある{ $hives }個の巣箱から合わせて{ $kilos }キログラム、森の中にある{ $other_hives }個の巣箱から合わせて{ $other_kilos }キログラムのはちみつを集めました。集めたはちみつは、巣箱一個あたり平均何キログラムですか。
    .honey = 集めたはちみつは、全部で{ $kilos } + { $other_kilos } = { $honey }キログラムです。
    .all_hives = 巣箱は、全部で{ $hives } + { $other_hives } = { $all_hives }個です。
    .average = 平均は、巣箱一個あたり{ $honey } / { $all_hives } = { $average }キログラムです。

table-tiles = { $hero }は、長方形のテーブルの天板に正方形のタイルをすき間なく敷きつめます。天板は縦{ $length }センチメートル、横{ $width }センチメートルで、タイルの一辺の長さは{ $side }センチメートルです。タイルは何枚必要ですか。
    .along = 縦に並ぶタイルは{ $length } / { $side } = { $along }枚です。
    .across = 横に並ぶタイルは{ $width } / { $side } = { $across }枚です。
    .tiles = したがって、必要なタイルは{ $along } × { $across } = { $tiles }枚です。

seed-potatoes = ペルーのある村で、{ $families }世帯が、合わせて{ $sacks }袋のじゃがいもを収穫しました。そのうち{ $seed }袋を植えつけ用に取っておき、残りの袋を全部の世帯で同じ数ずつ分けます。どの袋も重さは{ $weight }キログラムです。一世帯がもらうじゃがいもは何キログラムですか。
    .shared = 分けるのは{ $sacks } - { $seed } = { $shared }袋です。
    .each = 一世帯がもらうのは{ $shared } / { $families } = { $each }袋です。
    .kilos = したがって、一世帯がもらうじゃがいもは{ $each } × { $weight } = { $kilos }キログラムです。

flatbread-oven = タシケントのパン職人が、かまどいっぱいに平たいパンを{ $load }枚入れて焼きます。{ $minutes }分たつとこのパンが焼き上がり、職人はすぐに、また同じ枚数の新しいパンをかまどに入れます。休まずに{ $hours }時間焼き続けると、パンは何枚焼き上がりますか。
    .time = { $hours }時間は{ $hours } × 60 = { $time }分です。
    .loads = この間に、かまどいっぱいのパンが{ $time } / { $minutes } = { $loads }回焼き上がります。
    .flatbreads = したがって、焼き上がるパンは{ $loads } × { $load } = { $flatbreads }枚です。

tea-pickers = ある茶園で、{ $pickers }人の作業員が{ $days }日間で茶の葉を合わせて{ $total }キログラム摘みます。一人が一日に摘む量は、どの人もどの日も同じです。同じように働く作業員が{ $more }人いると、一日に茶の葉を何キログラム摘みますか。
    .daily = { $pickers }人の作業員が一日に摘むのは{ $total } / { $days } = { $daily }キログラムです。
    .each = 一人の作業員が一日に摘むのは{ $daily } / { $pickers } = { $each }キログラムです。
    .picked = したがって、{ $more }人の作業員は一日に{ $each } × { $more } = { $picked }キログラム摘みます。

flour-sacks = ある村のパン屋が小麦粉を{ $sacks }袋買います。どの袋にも小麦粉が{ $weight }キログラムずつ入っています。パン屋は、買った小麦粉の五分の二をケーキに、残りをパンに使います。ケーキに使う小麦粉は何キログラムですか。
    .flour = パン屋が買う小麦粉は{ $sacks } × { $weight } = { $flour }キログラムです。
    .fifth = 小麦粉の五分の一は{ $flour } / 5 = { $fifth }キログラムです。
    .cakes = ケーキに使う小麦粉は{ $fifth } × 2 = { $cakes }キログラムです。

stall-fee = { $hero }は、マルセイユの市場で、一かご{ $price }ユーロのいちごを{ $baskets }かご売ります。{ $hero }は、この売り上げの{ $percent }%を手数料として市場に払わなければなりません。{ $hero }の手元に残るのは何ユーロですか。
    .income = 売り上げは{ $baskets } × { $price } = { $income }ユーロです。
    .fee = 手数料は{ $income } × { $percent } / 100 = { $fee }ユーロです。
    .kept = したがって、{ $hero }の手元に残るのは{ $income } - { $fee } = { $kept }ユーロです。

hibiscus-drink = ダカールの祭りのために、{ $hero }はハイビスカスのジュース{ $juice }リットルと水{ $water }リットルを混ぜて飲み物を作ります。{ $hero }は、この飲み物を全部、一杯に{ $cup }ミリリットルずつコップに注ぎます。飲み物はコップ何杯分になりますか。
    .drink = 飲み物は、全部で{ $juice } + { $water } = { $drink }リットルあります。
    .millilitres = これは{ $drink } × { 1000 } = { $millilitres }ミリリットルです。
    .cups = したがって、飲み物はコップ{ $millilitres } / { $cup } = { $cups }杯分になります。

water-cans = { $hero }の庭には水が{ $need }リットル必要です。井戸は庭から{ $distance }メートル離れています。{ $hero }は庭から井戸まで歩いていき、毎回{ $carry }リットルの水を持って庭へ戻ります。必要な水を全部庭に運び終えるまでに、{ $hero }は全部で何メートル歩きますか。
    .trip = 井戸までの往復は{ $distance } × 2 = { $trip }メートルです。
    .trips = { $hero }が井戸へ行くのは{ $need } / { $carry } = { $trips }回です。
    .total = { $hero }が歩くのは、全部で{ $trip } × { $trips } = { $total }メートルです。


family-ages = { $hero }は{ $age }歳です。{ $hero }のお父さんは{ $father }歳で、お母さんはお父さんより{ $younger }歳年下です。{ $years }年後、この三人の年齢の合計は何歳になりますか。
    .mother = お母さんは{ $father } - { $younger } = { $mother }歳です。
    .now = 今、三人の年齢の合計は{ $father } + { $mother } + { $age } = { $now }歳です。
    .added = { $years }年後には、三人の年齢の合計は{ $years } × 3 = { $added }歳増えます。
    .later = したがって、そのときの年齢の合計は{ $now } + { $added } = { $later }歳になります。

rug-weaver = { $hero }は、長さ{ $length }センチメートル、幅{ $width }センチメートルになるじゅうたんを織っています。じゅうたんは一時間に{ $rate }センチメートルずつ長くなり、{ $hero }は一日に{ $hours }時間織ります。{ $hero }はもう{ $days }日間織りました。じゅうたんを織り上げるには、あと何日かかりますか。
    .daily = じゅうたんは一日に{ $rate } × { $hours } = { $daily }センチメートル長くなります。
    .done = { $days }日間で、{ $hero }は{ $daily } × { $days } = { $done }センチメートル織りました。
    .missing = 残りの長さは{ $length } - { $done } = { $missing }センチメートルです。
    .more = これを織るには、あと{ $missing } / { $daily } = { $more }日かかります。

handcart-partners = { $hero }と{ $friend }は、一緒に手押し車を作ります。木材の代金は{ $wood }ルピー、車輪の代金は{ $wheels }ルピーです。代金は全部この二人で払い、{ $hero }は{ $friend }より{ $more }ルピー多く払います。{ $hero }は何ルピー払いますか。
    .cost = 木材と車輪の代金は、合わせて{ $wood } + { $wheels } = { $cost }ルピーです。
    .rest = 多く払う{ $more }ルピーを除くと、二人が払う額は同じになり、その合計は{ $cost } - { $more } = { $rest }ルピーです。
    .lower = { $friend }が払うのはその半分で、{ $rest } / 2 = { $lower }ルピーです。
    .higher = { $hero }が払うのは{ $lower } + { $more } = { $higher }ルピーです。

wedding-rice = ある家族が、結婚式のために米を{ $rice }キログラム買います。料理人たちは、この米の五分の二を昼食に使い、{ $evening }キログラムを夕食に使います。夕食のあと、米は何キログラム残っていますか。
    .fifth = 米の五分の一は{ $rice } / 5 = { $fifth }キログラムです。
    .lunch = 昼食に使う米は{ $fifth } × 2 = { $lunch }キログラムです。
    .after = 昼食のあと、米は{ $rice } - { $lunch } = { $after }キログラム残っています。
    .left = 夕食のあと、米は{ $after } - { $evening } = { $left }キログラム残っています。

two-year-deposit = { $hero }は、お金の入っていない銀行口座に{ $deposit }ルーブルを預けます。銀行は、一年の終わりごとに、そのとき口座にあるお金の{ $percent }%を口座に加えます。{ $hero }はほかにお金を預けず、引き出しもしません。二年後、口座には何ルーブルありますか。
    .first = 一年目の終わりに、銀行は{ $deposit } × { $percent } / 100 = { $first }ルーブルを加えます。
    .middle = すると、口座のお金は{ $deposit } + { $first } = { $middle }ルーブルになります。
    .second = 二年目の終わりに、銀行は{ $middle } × { $percent } / 100 = { $second }ルーブルを加えます。
    .end = したがって、二年後、口座には{ $middle } + { $second } = { $end }ルーブルあります。

clay-bricks = 粘土のれんがを、{ $hero }は一時間に{ $quick }個、{ $friend }は一時間に{ $slow }個作ります。はじめに{ $hero }が一人で{ $hours }時間作ります。そのあと、れんがが全部で{ $total }個になるまで、{ $hero }と{ $friend }が一緒に作ります。二人が一緒に作るのは何時間ですか。
    .alone = { $hero }が一人で作るれんがは{ $quick } × { $hours } = { $alone }個です。
    .missing = そのとき足りないれんがは{ $total } - { $alone } = { $missing }個です。
    .both = 二人が一緒に作ると、一時間に{ $quick } + { $slow } = { $both }個できます。
    .together = 二人が一緒に作るのは{ $missing } / { $both } = { $together }時間です。

covered-box = { $hero }は、ふたのない直方体の木の箱を持っています。箱は縦{ $length }センチメートル、横{ $width }センチメートル、高さ{ $height }センチメートルです。{ $hero }は、箱の底と四つの側面すべての外側に布をはります。布どうしは重なりません。布は何平方センチメートル必要ですか。
    .bottom = 底の面積は{ $length } × { $width } = { $bottom }平方センチメートルです。
    .long_sides = 長いほうの二つの側面の面積は、合わせて{ $length } × { $height } × 2 = { $long_sides }平方センチメートルです。
    .short_sides = 短いほうの二つの側面の面積は、合わせて{ $width } × { $height } × 2 = { $short_sides }平方センチメートルです。
    .cloth = 必要な布は{ $bottom } + { $long_sides } + { $short_sides } = { $cloth }平方センチメートルです。

soup-week = 大阪のある屋台では、スープを、月曜日から金曜日までは一日平均{ $weekday }杯、土曜日と日曜日は一日平均{ $weekend }杯売ります。一週間全体では、スープを一日平均何杯売りますか。
    .five_days = 月曜日から金曜日までに売るスープは{ $weekday } × 5 = { $five_days }杯です。
    .two_days = 土曜日と日曜日に売るスープは{ $weekend } × 2 = { $two_days }杯です。
    .bowls = 一週間に売るスープは、全部で{ $five_days } + { $two_days } = { $bowls }杯です。
    .average = したがって、スープを一日平均{ $bowls } / 7 = { $average }杯売ります。

chicken-feed = ある農家が、とうもろこしとぬかを混ぜて鶏のえさを作ります。とうもろこし{ $maize }キログラムにつき、ぬかを{ $bran }キログラム混ぜます。とうもろこしは一キログラム{ $price }シリングです。農家はえさを{ $total }キログラム作ります。このえさに使うとうもろこしの代金は何シリングですか。
    .batch = とうもろこし{ $maize }キログラムから、えさが{ $maize } + { $bran } = { $batch }キログラムできます。
    .batches = 農家が作るえさは、この量の{ $total } / { $batch } = { $batches }倍です。
    .maize_kilos = そのために使うとうもろこしは{ $batches } × { $maize } = { $maize_kilos }キログラムです。
    .cost = とうもろこしの代金は{ $maize_kilos } × { $price } = { $cost }シリングです。

fence-posts = ある農家が、{ $posts }本の支柱を使ってまっすぐな柵を作ります。支柱と次の支柱との間隔は、どこも{ $apart }メートルです。最初の支柱から最後の支柱まで、{ $wires }本の針金を上下に並べて張ります。店では、針金を一巻き{ $roll }メートルで売っています。農家に必要な針金は何巻きですか。
    .gaps = 支柱と支柱の間は{ $posts } - 1 = { $gaps }か所あります。
    .length = 最初の支柱から最後の支柱までは{ $gaps } × { $apart } = { $length }メートルです。
    .wire = 必要な針金の長さは{ $length } × { $wires } = { $wire }メートルです。
    .rolls = したがって、必要な針金は{ $wire } / { $roll } = { $rolls }巻きです。


olive-orchard = ある果樹園には木が{ $trees }本あります。そのうちの四分の一はレモンの木です。残りの木の三分の一はいちじくの木です。そのほかの木は全部オリーブの木で、どのオリーブの木からもオリーブが{ $kilos }キログラムずつとれます。オリーブは全部で何キログラムとれますか。
    .lemon = レモンの木は{ $trees } / 4 = { $lemon }本です。
    .others = レモン以外の木は{ $trees } - { $lemon } = { $others }本です。
    .fig = いちじくの木は{ $others } / 3 = { $fig }本です。
    .olive = したがって、オリーブの木は{ $others } - { $fig } = { $olive }本です。
    .harvest = オリーブは、全部で{ $olive } × { $kilos } = { $harvest }キログラムとれます。

nut-mix = カザンのある店の主人が、ナッツ{ $nuts }キログラムと干しぶどう{ $raisins }キログラムを混ぜます。ナッツは一キログラム{ $nut_price }ルーブル、干しぶどうは一キログラム{ $raisin_price }ルーブルです。混ぜたものは、一キログラムあたり何ルーブルになりますか。
    .nut_cost = ナッツの代金は{ $nuts } × { $nut_price } = { $nut_cost }ルーブルです。
    .raisin_cost = 干しぶどうの代金は{ $raisins } × { $raisin_price } = { $raisin_cost }ルーブルです。
    .cost = 混ぜたもの全体の代金は{ $nut_cost } + { $raisin_cost } = { $cost }ルーブルです。
    .kilos = 混ぜたものの重さは{ $nuts } + { $raisins } = { $kilos }キログラムです。
    .kilo_price = 混ぜたものは、一キログラムあたり{ $cost } / { $kilos } = { $kilo_price }ルーブルになります。

basket-makers = オアハカで、{ $hero }と{ $friend }がかごを編んでいます。{ $hero }は{ $days }日間、一日に{ $daily }個ずつかごを編み、その全部を一個{ $price }ペソで売ります。{ $friend }は{ $other_days }日間、一日に{ $other_daily }個ずつかごを編み、その全部を一個{ $other_price }ペソで売ります。{ $hero }が受け取るお金は、{ $friend }が受け取るお金より何ペソ多いですか。
    .baskets = { $hero }が編むかごは{ $daily } × { $days } = { $baskets }個です。
    .other_baskets = { $friend }が編むかごは{ $other_daily } × { $other_days } = { $other_baskets }個です。
    .income = { $hero }が受け取るお金は{ $baskets } × { $price } = { $income }ペソです。
    .other_income = { $friend }が受け取るお金は{ $other_baskets } × { $other_price } = { $other_income }ペソです。
    .more = したがって、{ $hero }が受け取るお金は、{ $friend }より{ $income } - { $other_income } = { $more }ペソ多いです。

peanut-oil = ある農家が、落花生を{ $sacks }袋、油をしぼる工場に持っていきます。どの袋にも落花生が{ $weight }キログラムずつ入っています。工場では、落花生{ $per_litre }キログラムにつき油が一リットルできます。農家は工場に一袋につき{ $fee }ルピーを払い、できた油を全部、一リットル{ $price }ルピーで売ります。工場への支払いを済ませると、農家の手元には油の売り上げから何ルピー残りますか。
    .kilos = 農家が工場に持っていく落花生は{ $sacks } × { $weight } = { $kilos }キログラムです。
    .litres = 工場でできる油は{ $kilos } / { $per_litre } = { $litres }リットルです。
    .income = 油の売り上げは{ $litres } × { $price } = { $income }ルピーです。
    .pressing = 農家が工場に払うのは{ $sacks } × { $fee } = { $pressing }ルピーです。
    .left = したがって、農家の手元に残るのは{ $income } - { $pressing } = { $left }ルピーです。

electricity-bill = ある家族の家の電気メーターは、月の初めに{ $start }キロワット時、月の終わりに{ $end }キロワット時を示しています。料金は、その月に使った電気のうち、最初の{ $block }キロワット時までは一キロワット時につき{ $low }ルピー、残りは全部一キロワット時につき{ $high }ルピーです。そのほかに、一か月{ $charge }ルピーの基本料金がかかります。この家族がこの月に払うのは何ルピーですか。
    .used = この家族が使った電気は{ $end } - { $start } = { $used }キロワット時です。
    .extra = 高いほうの料金になるのは{ $used } - { $block } = { $extra }キロワット時です。
    .block_cost = 最初の{ $block }キロワット時の料金は{ $block } × { $low } = { $block_cost }ルピーです。
    .extra_cost = 残りの電気の料金は{ $extra } × { $high } = { $extra_cost }ルピーです。
    .energy = 使った電気の料金は、全部で{ $block_cost } + { $extra_cost } = { $energy }ルピーです。
    .bill = 基本料金も合わせると、この家族が払うのは{ $energy } + { $charge } = { $bill }ルピーです。

festival-lanterns = 祭りのために、チェンマイの近くの村が紙のランタンを{ $boxes }箱買います。どの箱にもランタンが{ $per_box }個ずつ入っています。村の人たちは、{ $streets }本の通りに一本あたり{ $per_street }個ずつ、{ $trees }本の木に一本あたり{ $per_tree }個ずつランタンをつるします。そして、残ったランタンの半分を別の村にあげます。別の村がもらうランタンは何個ですか。
    .bought = 村が買うランタンは{ $boxes } × { $per_box } = { $bought }個です。
    .on_streets = 通りにつるすランタンは{ $streets } × { $per_street } = { $on_streets }個です。
    .on_trees = 木につるすランタンは{ $trees } × { $per_tree } = { $on_trees }個です。
    .hung = つるすランタンは、全部で{ $on_streets } + { $on_trees } = { $hung }個です。
    .left = すると、ランタンは{ $bought } - { $hung } = { $left }個残ります。
    .given = 別の村がもらうランタンは{ $left } / 2 = { $given }個です。

savings-circle = ある貯蓄組合には組合員が{ $members }人います。組合員は全員、{ $months }か月の間、毎月{ $pay }シリングずつ積み立てます。この間に、組合は{ $loans }件の貸し付けをします。貸したお金は全額返され、さらに貸し付け一件につき{ $interest }シリングの利息が組合に入ります。最後に、組合はパーティーに{ $party }シリングを使い、残りのお金を組合員全員で同じ額ずつ分けます。組合員一人がもらうのは何シリングですか。
    .monthly = 組合員全員が一か月に積み立てるお金は{ $members } × { $pay } = { $monthly }シリングです。
    .saved = { $months }か月で積み立てるお金は{ $monthly } × { $months } = { $saved }シリングです。
    .earned = 利息は{ $loans } × { $interest } = { $earned }シリングです。
    .fund = 最後に組合にあるお金は{ $saved } + { $earned } = { $fund }シリングです。
    .rest = パーティーのあとに残るお金は{ $fund } - { $party } = { $rest }シリングです。
    .share = 組合員一人がもらうのは{ $rest } / { $members } = { $share }シリングです。

tailor-workshop = 結婚式のために、ある仕立屋では、ドレスを{ $dresses }着とシャツを{ $shirts }枚縫わなければなりません。一人の職人が縫うと、ドレスは一着につき{ $dress }時間、シャツは一枚につき{ $shirt }時間かかります。{ $tailors }人の職人が仕事を等しく分け合い、それぞれ一日に{ $hours }時間働きます。この仕事に使える期間は{ $available }日間です。仕事は、この期間の終わりより何日早く終わりますか。
    .dress_hours = ドレスを縫う仕事は{ $dresses } × { $dress } = { $dress_hours }時間分です。
    .shirt_hours = シャツを縫う仕事は{ $shirts } × { $shirt } = { $shirt_hours }時間分です。
    .work = 仕事は、全部で{ $dress_hours } + { $shirt_hours } = { $work }時間分です。
    .daily = 職人たちは、合わせて一日に{ $tailors } × { $hours } = { $daily }時間分働きます。
    .days = 仕事には{ $work } / { $daily } = { $days }日かかります。
    .spare = したがって、仕事は期間の終わりより{ $available } - { $days } = { $spare }日早く終わります。

pickle-jars = { $hero }と{ $friend }は、一緒にマンゴーのピクルスを作ります。二人は、一キログラム{ $mango_price }ルピーのマンゴーを{ $mangoes }キログラム、一リットル{ $oil_price }ルピーの油を{ $oil }リットル、一個{ $jar_price }ルピーの空のびんを{ $jars }個買います。全部のびんにピクルスを詰め、そのびん詰めを一個{ $price }ルピーで全部売ります。ほかに費用はかからず、利益は{ $hero }と{ $friend }の二人で同じ額ずつ分けます。一人がもらうのは何ルピーですか。
    .mango_cost = マンゴーの代金は{ $mangoes } × { $mango_price } = { $mango_cost }ルピーです。
    .oil_cost = 油の代金は{ $oil } × { $oil_price } = { $oil_cost }ルピーです。
    .jar_cost = びんの代金は{ $jars } × { $jar_price } = { $jar_cost }ルピーです。
    .costs = 費用は、全部で{ $mango_cost } + { $oil_cost } + { $jar_cost } = { $costs }ルピーです。
    .income = 売り上げは{ $jars } × { $price } = { $income }ルピーです。
    .profit = 利益は{ $income } - { $costs } = { $profit }ルピーです。
    .share = 一人がもらうのは{ $profit } / 2 = { $share }ルピーです。

sheep-and-goats = ある羊飼いが、羊を{ $sheep }頭、やぎを{ $goats }頭飼っています。春に、羊の{ $sheep_percent }%が子羊を一頭ずつ産み、やぎの{ $goat_percent }%が子やぎを一頭ずつ産みます。秋に、羊飼いは、大人も子どもも合わせた動物全体の四分の一を売ります。そのあと、羊飼いが飼っている動物は何頭になりますか。
    .lambs = 子羊は{ $sheep } × { $sheep_percent } / 100 = { $lambs }頭です。
    .kids = 子やぎは{ $goats } × { $goat_percent } / 100 = { $kids }頭です。
    .all_sheep = 子羊も合わせると、羊は{ $sheep } + { $lambs } = { $all_sheep }頭です。
    .all_goats = 子やぎも合わせると、やぎは{ $goats } + { $kids } = { $all_goats }頭です。
    .animals = 動物は、全部で{ $all_sheep } + { $all_goats } = { $animals }頭です。
    .sold = 羊飼いが売る動物は{ $animals } / 4 = { $sold }頭です。
    .left = したがって、羊飼いが飼っている動物は{ $animals } - { $sold } = { $left }頭になります。

tamale-stall = { $hero }は、市場で三日間、タマルを売ります。金曜日には{ $friday }個、土曜日には{ $saturday }個を、どちらの日も一個{ $price }ペソで売ります。日曜日には一個の値段を{ $off }ペソ下げて、{ $sunday }個売ります。三日とも材料費が一日に{ $cost }ペソかかり、ほかに費用はかかりません。{ $hero }の利益は、一日平均何ペソですか。
    .friday_income = 金曜日の売り上げは{ $friday } × { $price } = { $friday_income }ペソです。
    .saturday_income = 土曜日の売り上げは{ $saturday } × { $price } = { $saturday_income }ペソです。
    .reduced = 日曜日のタマル一個の値段は{ $price } - { $off } = { $reduced }ペソです。
    .sunday_income = 日曜日の売り上げは{ $sunday } × { $reduced } = { $sunday_income }ペソです。
    .income = 三日間の売り上げは、全部で{ $friday_income } + { $saturday_income } + { $sunday_income } = { $income }ペソです。
    .costs = 三日間の材料費は{ $cost } × 3 = { $costs }ペソです。
    .profit = 三日間の利益は{ $income } - { $costs } = { $profit }ペソです。
    .average = { $hero }の利益は、一日平均{ $profit } / 3 = { $average }ペソです。

wedding-feast = ある結婚式に、新婦側の客が{ $bride }人来て、新郎側の客はその二倍の人数が来ます。ほかに客はいません。客全体の四分の一は子どもで、残りは大人です。食事の代金は大人一人につき{ $adult }元、子ども一人につき{ $child }元で、どの客にも一人分ずつ食事が出ます。結婚式の会場の代金は{ $hall }元です。食事と会場の代金は、合わせて何元ですか。
    .groom = 新郎側の客は{ $bride } × 2 = { $groom }人です。
    .guests = 客は、全部で{ $bride } + { $groom } = { $guests }人です。
    .children = そのうち、子どもは{ $guests } / 4 = { $children }人です。
    .adults = 大人は{ $guests } - { $children } = { $adults }人です。
    .adult_meals = 大人の食事の代金は{ $adults } × { $adult } = { $adult_meals }元です。
    .child_meals = 子どもの食事の代金は{ $children } × { $child } = { $child_meals }元です。
    .meals = 食事の代金は、全部で{ $adult_meals } + { $child_meals } = { $meals }元です。
    .total = 食事と会場の代金は、合わせて{ $meals } + { $hall } = { $total }元です。

ferry-seats = イスタンブールのあるフェリーには、乗客の座席が{ $seats }席あります。今日、このフェリーは海峡を{ $trips }回渡ります。最後の回は{ $empty }席が空いていて、ほかの回は全部満席です。今日、フェリーが運ぶ乗客は全部で何人ですか。
    .places = { $trips }回分の座席は{ $seats } × { $trips } = { $places }席です。
    .passengers = 空いている席を除くと、フェリーが運ぶ乗客は{ $places } - { $empty } = { $passengers }人です。

old-trees = カザンの公園にある菩提樹の樹齢は{ $lime }年です。そのとなりのオークの木の樹齢は、菩提樹の樹齢より{ $older }年長いです。{ $years }年後、オークの木の樹齢は何年になりますか。
    .oak = 今、オークの木の樹齢は{ $lime } + { $older } = { $oak }年です。
    .later = { $years }年後、オークの木の樹齢は{ $oak } + { $years } = { $later }年になります。

parcel-round = ライプツィヒで、運転手が荷物を{ $parcels }個配達します。荷物一個の配達には{ $minutes }分かかります。途中で一回、{ $pause }分間の休憩を取ります。休憩も入れて、配達全体には何分かかりますか。
    .delivery = 荷物を配達するだけで{ $parcels } × { $minutes } = { $delivery }分かかります。
    .round = 休憩も合わせると、配達全体には{ $delivery } + { $pause } = { $round }分かかります。

letter-carrier = オアハカの近くの山地で、郵便配達員が自転車に乗って手紙を配っています。働く日は毎日、行きは{ $out }キロメートル走り、帰りは行きより短い道を{ $back }キロメートル走ります。{ $days }日働くと、郵便配達員は自転車で何キロメートル走りますか。
    .daily = 一日に走る道のりは{ $out } + { $back } = { $daily }キロメートルです。
    .total = { $days }日働くと、郵便配達員は{ $daily } × { $days } = { $total }キロメートル走ります。

stamp-album = { $hero }は切手を集めていて、{ $stamps }枚持っています。{ $hero }は、そのうち{ $given }枚を人にあげ、残りを全部、アルバムの一ページに{ $page }枚ずつ入れます。切手を入れたページは何ページになりますか。
    .kept = { $hero }の手元に残る切手は{ $stamps } - { $given } = { $kept }枚です。
    .pages = 切手を入れたページは{ $kept } / { $page } = { $pages }ページになります。

phone-photos = { $hero }の携帯電話には写真が{ $photos }枚入っています。{ $friend }の携帯電話に入っている写真の枚数は、その{ $times }倍です。{ $friend }の携帯電話に入っている写真は、{ $hero }の携帯電話に入っている写真より何枚多いですか。
    .other = { $friend }の携帯電話に入っている写真は{ $photos } × { $times } = { $other }枚です。
    .more = これは、{ $hero }の携帯電話に入っている写真より{ $other } - { $photos } = { $more }枚多いです。

vaccination-days = ダカールの保健センターで、{ $children }人の子どもが予防接種を受けます。一日目に子ども全体の{ $percent }%が来て、残りの子どもは全員二日目に来ます。二日目に来る子どもは何人ですか。
    .first = 一日目に来る子どもは{ $children } × { $percent } / 100 = { $first }人です。
    .second = 二日目に来る子どもは{ $children } - { $first } = { $second }人です。

museum-trip = チェンマイのある学校の一クラスが、博物館の見学に行きます。バス代はクラス全体で{ $bus }バーツです。クラスの生徒は{ $pupils }人で、一人一枚ずつ{ $ticket }バーツの入場券が必要です。先生は入場料を払う必要がありません。見学の費用は全部で何バーツですか。
    .tickets = 入場券の代金は{ $ticket } × { $pupils } = { $tickets }バーツです。
    .total = バス代も合わせると、見学の費用は{ $tickets } + { $bus } = { $total }バーツです。

spelling-tests = { $hero }は書き取りのテストを三回受け、平均点は一回あたり{ $average }点でした。一回目と二回目のテストの点数は、合わせて{ $both }点でした。{ $hero }の三回目のテストの点数は何点でしたか。
    .points = 三回のテストの点数は、全部で{ $average } × 3 = { $points }点です。
    .third = したがって、{ $hero }の三回目のテストの点数は{ $points } - { $both } = { $third }点です。

school-theatre = 学校の講堂には座席が{ $rows }列あり、どの列にも座席が{ $seats }席ずつあります。{ $minutes }分間の劇を見るために{ $guests }人の客が来て、一人が一席ずつ座ります。空いている席は何席ですか。
    .places = 講堂の座席は{ $rows } × { $seats } = { $places }席です。
    .empty = したがって、空いている席は{ $places } - { $guests } = { $empty }席です。

coloured-water = 理科の授業で、先生が青い水{ $blue }ミリリットルと黄色い水{ $yellow }ミリリットルを混ぜて、緑色の水を作ります。先生は、この緑色の水を全部、{ $glasses }個のコップに同じ量ずつ注ぎます。コップ一個に入っている緑色の水は何ミリリットルですか。
    .green = 緑色の水は、全部で{ $blue } + { $yellow } = { $green }ミリリットルです。
    .each = コップ一個に入っている緑色の水は{ $green } / { $glasses } = { $each }ミリリットルです。

late-train = 時刻表では、タシケントを出る列車が終点に着くまでに{ $hours }時間{ $minutes }分かかります。今日、この列車は時刻表どおりに出発しますが、{ $delay }分遅れて終点に着きます。今日、終点に着くまでに何分かかりますか。
    .full = { $hours }時間は{ $hours } × 60 = { $full }分です。
    .planned = 時刻表では、終点に着くまでに{ $full } + { $minutes } = { $planned }分かかります。
    .today = 今日は{ $planned } + { $delay } = { $today }分かかります。

office-printers = ある会社で、{ $pages }ページの報告書が{ $copies }部必要です。二台のプリンターが同時に印刷を始め、全部印刷し終わるまで休まずに動きます。一台は一分間に{ $fast }ページ、もう一台は一分間に{ $slow }ページ印刷します。二台のプリンターで全部印刷するには何分かかりますか。
    .all = 印刷するのは、全部で{ $copies } × { $pages } = { $all }ページです。
    .speed = 二台のプリンターは、合わせて一分間に{ $fast } + { $slow } = { $speed }ページ印刷します。
    .minutes = 全部印刷するには{ $all } / { $speed } = { $minutes }分かかります。

picture-books = ハイデラバードのある図書館には、本が{ $books }冊あります。そのうちの三分の一は絵本です。今、絵本が{ $lent }冊貸し出されています。残りの絵本は全部、{ $shelves }段の棚に同じ冊数ずつ並んでいます。棚一段に並んでいる絵本は何冊ですか。
    .picture = 図書館の絵本は{ $books } / 3 = { $picture }冊です。
    .present = 今、図書館にある絵本は{ $picture } - { $lent } = { $present }冊です。
    .each = 棚一段に並んでいる絵本は{ $present } / { $shelves } = { $each }冊です。

school-yard = ある学校の長方形の校庭は、縦{ $length }メートル、横{ $width }メートルです。その中に、縦{ $court_length }メートル、横{ $court_width }メートルの長方形のバスケットボールコートがあります。校庭の残りの部分は芝生です。芝生の面積は何平方メートルですか。
    .yard = 校庭全体の面積は{ $length } × { $width } = { $yard }平方メートルです。
    .court = コートの面積は{ $court_length } × { $court_width } = { $court }平方メートルです。
    .grass = したがって、芝生の面積は{ $yard } - { $court } = { $grass }平方メートルです。

meeting-cyclists = 二つの町が{ $distance }キロメートル離れています。それぞれの町から一人ずつ、二人が自転車で同時に出発し、同じ道を互いに相手のほうへ向かって進みます。一人は時速{ $first }キロメートル、もう一人は時速{ $second }キロメートルで走ります。{ $hours }時間後、二人はまだ出会っていません。このとき、二人は何キロメートル離れていますか。
    .together = 一時間に、二人は{ $first } + { $second } = { $together }キロメートル近づきます。
    .covered = { $hours }時間で、二人は{ $together } × { $hours } = { $covered }キロメートル近づきます。
    .left = したがって、二人は{ $distance } - { $covered } = { $left }キロメートル離れています。

town-buildings = マルセイユの近くの小さな町にある橋は、できてから{ $bridge }年たっています。図書館は橋より{ $younger }年新しく、学校ができてからの年数は、図書館ができてからの年数の半分です。{ $years }年後、学校はできてから何年になりますか。
    .library = 図書館は、できてから{ $bridge } - { $younger } = { $library }年たっています。
    .school = 学校は今、できてから{ $library } / 2 = { $school }年たっています。
    .later = { $years }年後、学校はできてから{ $school } + { $years } = { $later }年になります。

card-piles = あるゲームにはカードが{ $cards }枚あります。{ $players }人の参加者に、一人{ $hand }枚ずつカードを配ります。残ったカードは、同じ枚数ずつ{ $piles }つの山に分けて、テーブルに置きます。一つの山のカードは何枚ですか。
    .dealt = 参加者に配るカードは{ $players } × { $hand } = { $dealt }枚です。
    .rest = すると、カードは{ $cards } - { $dealt } = { $rest }枚残ります。
    .pile = 一つの山のカードは{ $rest } / { $piles } = { $pile }枚です。

mobile-data = { $hero }は、携帯電話で使うデータ通信量を{ $data }メガバイト買い、{ $price }ペソ払います。最初の{ $days }日間は、一日に{ $daily }メガバイトずつ使います。{ $hero }は、次の{ $rest }日間に、残りのデータ通信量を毎日同じ量ずつ使って、使い切るつもりです。この{ $rest }日間に、{ $hero }は一日に何メガバイト使えますか。
    .used = 最初の{ $days }日間に使うのは{ $daily } × { $days } = { $used }メガバイトです。
    .left = そのあと、{ $data } - { $used } = { $left }メガバイト残ります。
    .allowed = { $hero }は一日に{ $left } / { $rest } = { $allowed }メガバイト使えます。

storm-forest = ある小さな森に木が{ $trees }本立っています。あらしで、そのうちの{ $percent }%が倒れます。そこで、人々は、あらしで倒れた木の{ $times }倍の本数の若木を植えます。そのあと、森に立っている木は何本になりますか。
    .fallen = あらしで倒れる木は{ $trees } × { $percent } / 100 = { $fallen }本です。
    .planted = 人々が植える若木は{ $fallen } × { $times } = { $planted }本です。
    .now = したがって、森に立っている木は{ $trees } - { $fallen } + { $planted } = { $now }本になります。

long-jump = 運動会で、{ $hero }は走り幅跳びを三回跳びました。記録は{ $first }センチメートル、{ $second }センチメートル、{ $third }センチメートルでした。{ $hero }の記録の平均は何メートルですか。
    .sum = 三回の記録の合計は{ $first } + { $second } + { $third } = { $sum }センチメートルです。
    .average = 平均は{ $sum } / 3 = { $average }センチメートルです。
    .metres = したがって、{ $hero }の記録の平均は{ $average } / 100 = { $metres }メートルです。

bicycle-factory = { $workers }人が働く自転車工場に、作業場が二つあります。第一の作業場では一日に自転車を{ $first }台作り、第二の作業場では第一の作業場より一日に{ $more }台多く作ります。工場は自転車{ $order }台の注文を受け、この注文の自転車だけを作ります。{ $days }日後、自転車は注文の台数にあと何台足りませんか。
    .second = 第二の作業場で一日に作る自転車は{ $first } + { $more } = { $second }台です。
    .both = 二つの作業場で一日に作る自転車は、合わせて{ $first } + { $second } = { $both }台です。
    .made = { $days }日間で作る自転車は{ $both } × { $days } = { $made }台です。
    .missing = したがって、自転車は注文の台数にあと{ $order } - { $made } = { $missing }台足りません。

guitar-lessons = リマでは、ギターのレッスン料は一回{ $price }ソルです。{ $hero }は{ $months }か月間、毎月{ $lessons }回ずつレッスンを受け、音楽の本も全部で{ $books }ソル分買います。音楽クラブがこの費用全体の半分を払い、残りの半分は{ $hero }が払います。{ $hero }は何ソル払いますか。
    .monthly = 一か月のレッスン料は{ $lessons } × { $price } = { $monthly }ソルです。
    .course = { $months }か月のレッスン料は{ $monthly } × { $months } = { $course }ソルです。
    .total = 本の代金も合わせると、費用は全部で{ $course } + { $books } = { $total }ソルです。
    .share = { $hero }が払うのは{ $total } / 2 = { $share }ソルです。

hiking-trail = あるグループが、長さ{ $trail }キロメートルのハイキングコースを歩きます。一日目は{ $first }キロメートル歩きます。二日目は一日目より{ $more }キロメートル長く歩きます。三日目は一日目の半分の距離を歩きます。三日目が終わると、残りは何キロメートルですか。
    .second = 二日目に歩く距離は{ $first } + { $more } = { $second }キロメートルです。
    .third = 三日目に歩く距離は{ $first } / 2 = { $third }キロメートルです。
    .walked = 三日間で歩く距離は、全部で{ $first } + { $second } + { $third } = { $walked }キロメートルです。
    .left = したがって、残りは{ $trail } - { $walked } = { $left }キロメートルです。

rain-days = 月曜日に、チェンマイでは雨が{ $monday }ミリメートル降りました。火曜日の雨量は月曜日より{ $more }ミリメートル多く、水曜日の雨量は火曜日より{ $less }ミリメートル少なくなりました。この三日間の雨量は、一日平均何ミリメートルですか。
    .tuesday = 火曜日の雨量は{ $monday } + { $more } = { $tuesday }ミリメートルです。
    .wednesday = 水曜日の雨量は{ $tuesday } - { $less } = { $wednesday }ミリメートルです。
    .sum = 三日間の雨量は、全部で{ $monday } + { $tuesday } + { $wednesday } = { $sum }ミリメートルです。
    .average = 平均は、一日あたり{ $sum } / 3 = { $average }ミリメートルです。

school-day = ある学校では、一日に授業が{ $lessons }回あり、学校の一日は最初の授業から始まります。授業は一回{ $length }分間で、授業と次の授業の間には、いつも{ $recess }分間の休み時間があります。最後の授業のすぐあとに、生徒全員が一緒に{ $meal }分間の昼食をとり、それで学校の一日が終わります。学校の一日は何分間ですか。
    .teaching = 授業の時間は、全部で{ $lessons } × { $length } = { $teaching }分間です。
    .breaks = 授業と授業の間の休み時間は{ $lessons } - 1 = { $breaks }回です。
    .pauses = 休み時間は、全部で{ $breaks } × { $recess } = { $pauses }分間です。
    .day = 昼食も合わせると、学校の一日は{ $teaching } + { $pauses } + { $meal } = { $day }分間です。

swimming-club = ある水泳クラブには会員が{ $members }人います。会員の三分の二は子どもです。その子どもたちの四分の一は初心者です。そこへ新しく{ $joined }人の子どもが入会しました。新しく入会した子どもは全員初心者です。今、クラブの子どものうち、初心者は何人ですか。
    .third = 会員の三分の一は{ $members } / 3 = { $third }人です。
    .children = 三分の二は子どもなので、子どもは{ $third } × 2 = { $children }人です。
    .beginners = はじめ、初心者の子どもは{ $children } / 4 = { $beginners }人です。
    .now = 今、初心者の子どもは{ $beginners } + { $joined } = { $now }人です。

orange-paint = 美術のクラスで、オレンジ色の絵の具を{ $orange }ミリリットル作ります。そのために、赤い絵の具と黄色い絵の具を、量の比が{ $red }対{ $yellow }になるように混ぜます。黄色い絵の具は、{ $bottle }ミリリットル入りの満杯のびんから使います。びんに残る黄色い絵の具は何ミリリットルですか。
    .parts = 比の数を合わせると、{ $red } + { $yellow } = { $parts }になります。
    .part = 比の一にあたる量は{ $orange } / { $parts } = { $part }ミリリットルです。
    .used = 使う黄色い絵の具は{ $part } × { $yellow } = { $used }ミリリットルです。
    .left = びんに残る黄色い絵の具は{ $bottle } - { $used } = { $left }ミリリットルです。

boat-trip = ある学校の{ $classes }クラスが遊覧船に乗りに行きます。どのクラスも生徒は{ $pupils }人で、全部で{ $teachers }人の先生が付き添います。学校は、生徒と先生のために、座席が{ $seats }席ずつある船を{ $boats }隻借ります。空いている席は何席ですか。
    .children = 生徒は、全部で{ $classes } × { $pupils } = { $children }人です。
    .people = 先生も合わせると、人数は{ $children } + { $teachers } = { $people }人です。
    .places = 船の座席は、全部で{ $boats } × { $seats } = { $places }席です。
    .empty = したがって、空いている席は{ $places } - { $people } = { $empty }席です。

handball-goals = ハンドボールの大会で、赤チームは{ $red }点取ります。青チームは赤チームの二倍の点数を取ります。緑チームの点数は、青チームより{ $fewer }点少ないです。青チームと緑チームの点数の合計は、赤チームの点数より何点多いですか。
    .blue = 青チームの点数は{ $red } × 2 = { $blue }点です。
    .green = 緑チームの点数は{ $blue } - { $fewer } = { $green }点です。
    .together = 青チームと緑チームの点数は、合わせて{ $blue } + { $green } = { $together }点です。
    .more = これは、赤チームの点数より{ $together } - { $red } = { $more }点多いです。

letter-trays = { $hero }と{ $friend }は、郵便局で手紙を仕分けます。{ $hero }は一分間に{ $first }通仕分け、{ $long }分間働きます。{ $friend }は一分間に{ $second }通仕分け、{ $short }分間働きます。仕分けた手紙は全部、一つの箱に{ $tray }通ずつ入れます。手紙を入れた箱は何箱になりますか。
    .mine = { $hero }が仕分ける手紙は{ $first } × { $long } = { $mine }通です。
    .other = { $friend }が仕分ける手紙は{ $second } × { $short } = { $other }通です。
    .sorted = 二人が仕分ける手紙は、合わせて{ $mine } + { $other } = { $sorted }通です。
    .trays = したがって、手紙を入れた箱は{ $sorted } / { $tray } = { $trays }箱になります。

book-parcels = ライプツィヒの書店が、中身も重さも同じ小包を{ $parcels }個発送します。どの小包にも一冊{ $book }グラムの本が{ $books }冊入っていて、空の箱の重さは{ $box }グラムです。小包全部の重さは、合わせて何キログラムですか。
    .contents = 小包一個に入っている本の重さは{ $books } × { $book } = { $contents }グラムです。
    .parcel = 箱も合わせると、小包一個の重さは{ $contents } + { $box } = { $parcel }グラムです。
    .grams = 小包全部の重さは{ $parcel } × { $parcels } = { $grams }グラムです。
    .kilograms = これは{ $grams } / { 1000 } = { $kilograms }キログラムです。

salt-water = ある実験室に水槽が二つあります。一つ目の水槽には食塩水が{ $first }リットル入っていて、一リットルにつき{ $strong }グラムの食塩がとけています。もう一つの水槽には食塩水が{ $second }リットル入っていて、一リットルにつき{ $weak }グラムの食塩がとけています。二つの水槽の食塩水を全部混ぜます。混ぜた食塩水には、一リットルにつき何グラムの食塩がとけていますか。
    .first_salt = 一つ目の水槽の食塩は{ $first } × { $strong } = { $first_salt }グラムです。
    .second_salt = もう一つの水槽の食塩は{ $second } × { $weak } = { $second_salt }グラムです。
    .salt = 混ぜた食塩水の食塩は、全部で{ $first_salt } + { $second_salt } = { $salt }グラムです。
    .litres = 混ぜた食塩水は、全部で{ $first } + { $second } = { $litres }リットルです。
    .each = 混ぜた食塩水には、一リットルにつき{ $salt } / { $litres } = { $each }グラムの食塩がとけています。

field-rounds = 長方形の運動場があり、縦は{ $length }メートル、横は{ $width }メートルです。{ $hero }は、この運動場のふちに沿って{ $rounds }周走ります。{ $friend }が走る周数は、{ $hero }より{ $fewer }周少ないです。{ $hero }と{ $friend }が走る距離は、合わせて何メートルですか。
    .sides = 縦と横の長さを合わせると、{ $length } + { $width } = { $sides }メートルです。
    .round = 一周の長さは{ $sides } × 2 = { $round }メートルです。
    .other = { $friend }が走るのは{ $rounds } - { $fewer } = { $other }周です。
    .together = 二人が走るのは、合わせて{ $rounds } + { $other } = { $together }周です。
    .metres = 二人が走る距離は、合わせて{ $round } × { $together } = { $metres }メートルです。

chess-team = あるチェスチームの選手{ $players }人の平均年齢は{ $average }歳です。このチームに、{ $newcomer }歳の新しい選手が一人入ります。そのあとは、チームに入る人もやめる人もいません。{ $years }年後、選手の平均年齢は何歳になりますか。
    .sum = はじめの選手{ $players }人の年齢の合計は{ $players } × { $average } = { $sum }歳です。
    .all = 新しい選手も合わせると、年齢の合計は{ $sum } + { $newcomer } = { $all }歳です。
    .count = チームの選手は{ $players } + 1 = { $count }人になります。
    .now = 今、選手の平均年齢は{ $all } / { $count } = { $now }歳です。
    .later = { $years }年後、選手の平均年齢は{ $now } + { $years } = { $later }歳になります。

exam-certificates = カザンのある教習所で、{ $people }人が運転免許の試験を受けます。そのうちの{ $percent }%が一回目で合格します。残りの人は全員もう一度試験を受け、その半分が二回目で合格します。教習所は、合格した人全員に一枚ずつ合格証を印刷します。合格証は一枚につき{ $price }ルーブルかかります。合格証の費用は全部で何ルーブルですか。
    .first = 一回目で合格する人は{ $people } × { $percent } / 100 = { $first }人です。
    .failed = もう一度試験を受ける人は{ $people } - { $first } = { $failed }人です。
    .second = 二回目で合格する人は{ $failed } / 2 = { $second }人です。
    .passed = 合格する人は、全部で{ $first } + { $second } = { $passed }人です。
    .cost = 合格証の費用は、全部で{ $passed } × { $price } = { $cost }ルーブルです。

bandage-boxes = ダッカのある病院に包帯が{ $boxes }箱届きます。どの箱にも包帯が{ $bandages }本ずつ入っています。届いた包帯のうち{ $wet }本はぬれているので捨てます。{ $kept }本は倉庫に残し、そのほかの包帯は全部、{ $wards }つの病棟に同じ数ずつ分けます。どの病棟も一日に包帯を{ $daily }本ずつ使います。一つの病棟に分けられた包帯は何日分ありますか。
    .all = 箱に入っている包帯は、全部で{ $boxes } × { $bandages } = { $all }本です。
    .dry = そのうち、ぬれていない包帯は{ $all } - { $wet } = { $dry }本です。
    .shared = 病棟に分ける包帯は{ $dry } - { $kept } = { $shared }本です。
    .ward = 一つの病棟に分けられる包帯は{ $shared } / { $wards } = { $ward }本です。
    .days = これは{ $ward } / { $daily } = { $days }日分です。

taxi-driver = ナイロビのあるタクシー運転手は、一日に{ $distance }キロメートル走ります。車は100キロメートル走るのにガソリンを{ $fuel }リットル使い、ガソリンは一リットル{ $price }シリングです。毎日、{ $passengers }人の乗客が一人{ $fare }シリングずつ払います。運転手はガソリン代を払い、車の持ち主にも一日に{ $rent }シリング払います。このような日が{ $days }日続くと、運転手の手元には何シリング残りますか。
    .litres = 車が一日に使うガソリンは{ $distance } × { $fuel } / 100 = { $litres }リットルです。
    .petrol = 一日のガソリン代は{ $litres } × { $price } = { $petrol }シリングです。
    .income = 乗客が一日に払うお金は、全部で{ $passengers } × { $fare } = { $income }シリングです。
    .rest = ガソリン代を払うと、残りは{ $income } - { $petrol } = { $rest }シリングです。
    .daily = 車の持ち主に払うと、一日に{ $rest } - { $rent } = { $daily }シリング残ります。
    .kept = { $days }日間では、運転手の手元に{ $daily } × { $days } = { $kept }シリング残ります。

picture-cards = { $hero }の箱にはサッカーのカードが{ $cards }枚入っていて、{ $friend }の箱にはその二倍の枚数が入っています。{ $hero }は{ $pack }枚入りのパックを{ $packs }個買い、そのカードを全部自分の箱に入れます。{ $friend }は自分の箱からカードを{ $taken }枚取り出し、ほかの人にあげます。そのあと、二つの箱のカードが同じ枚数になるまで、{ $friend }の箱から{ $hero }の箱へカードを移します。移すカードは何枚ですか。
    .other = はじめ、{ $friend }の箱に入っているカードは{ $cards } × 2 = { $other }枚です。
    .new = { $hero }が買うカードは{ $packs } × { $pack } = { $new }枚です。
    .hero_now = すると、{ $hero }の箱のカードは{ $cards } + { $new } = { $hero_now }枚になります。
    .friend_now = また、{ $friend }の箱のカードは{ $other } - { $taken } = { $friend_now }枚になります。
    .difference = カードの枚数の差は{ $friend_now } - { $hero_now } = { $difference }枚です。
    .moved = 移すカードは差の半分で、{ $difference } / 2 = { $moved }枚です。

lamp-factory = 新しい工場に機械が{ $machines }台あり、電球の箱はまだ一つもありません。どの機械も一時間に電球を{ $lamps }個作り、一日に{ $hours }時間動きます。一日に作る電球の{ $percent }%は不良品なので捨てます。その日の残りの電球は全部、一箱に{ $box }個ずつ詰めます。このような日が{ $days }日続いたあと、工場は{ $sent }箱を店に送ります。そのとき、工場に残っているのは何箱ですか。
    .hourly = 機械が一時間に作る電球は、合わせて{ $machines } × { $lamps } = { $hourly }個です。
    .daily = 一日に作る電球は{ $hourly } × { $hours } = { $daily }個です。
    .faulty = そのうち、不良品は{ $daily } × { $percent } / 100 = { $faulty }個です。
    .good = 箱に詰める電球は、残りの{ $daily } - { $faulty } = { $good }個です。
    .boxes = 一日にできる箱は{ $good } / { $box } = { $boxes }箱です。
    .packed = { $days }日間でできる箱は{ $boxes } × { $days } = { $packed }箱です。
    .stock = したがって、工場に残っているのは{ $packed } - { $sent } = { $stock }箱です。

gym-mats = ある長方形の体育館は、縦{ $length }メートル、横{ $width }メートルです。その中に、縦{ $stage_length }メートル、横{ $stage_width }メートルの長方形の舞台があります。舞台を除いた床全体にマットを敷きます。マット一枚の広さは{ $mat }平方メートルで、値段は一枚{ $price }バーツです。{ $workers }人の作業員がマットを敷き、一人{ $wage }バーツずつ受け取ります。マットと作業員にかかる費用は、全部で何バーツですか。
    .hall = 体育館の面積は{ $length } × { $width } = { $hall }平方メートルです。
    .stage = 舞台の面積は{ $stage_length } × { $stage_width } = { $stage }平方メートルです。
    .covered = したがって、マットを敷く面積は{ $hall } - { $stage } = { $covered }平方メートルです。
    .mats = そのために必要なマットは{ $covered } / { $mat } = { $mats }枚です。
    .mat_cost = マットの代金は{ $mats } × { $price } = { $mat_cost }バーツです。
    .wages = 作業員にかかる費用は{ $workers } × { $wage } = { $wages }バーツです。
    .total = 費用は、全部で{ $mat_cost } + { $wages } = { $total }バーツです。

truck-route = あるトラックが{ $distance }キロメートルの道のりを走ります。はじめに、山道を時速{ $first_speed }キロメートルで{ $first_hours }時間走ります。次に、広い道を時速{ $second_speed }キロメートルで{ $second_hours }時間走ります。残りの道のりは時速{ $last_speed }キロメートルで走ります。途中、運転手は合わせて{ $pause }分間の休憩を取ります。休憩も含めて、全部で何分かかりますか。
    .first = 山道で走る道のりは{ $first_speed } × { $first_hours } = { $first }キロメートルです。
    .second = 広い道で走る道のりは{ $second_speed } × { $second_hours } = { $second }キロメートルです。
    .driven = 合わせると、{ $first } + { $second } = { $driven }キロメートルです。
    .remaining = すると、残りの道のりは{ $distance } - { $driven } = { $remaining }キロメートルです。
    .last_hours = そこを走るには{ $remaining } / { $last_speed } = { $last_hours }時間かかります。
    .driving = トラックが走る時間は、全部で{ $first_hours } + { $second_hours } + { $last_hours } = { $driving }時間です。
    .minutes = これは{ $driving } × 60 = { $minutes }分です。
    .total = 休憩も含めると、全部で{ $minutes } + { $pause } = { $total }分かかります。

concert-hall = オアハカのあるコンサートホールには座席が{ $rows }列あり、どの列にも座席が{ $seats }席ずつあります。あるコンサートで、{ $empty }席を除いて全部の席が売れました。売れた席の四分の一は子ども用で、一席{ $child }ペソです。売れた席の残りは大人用で、一席{ $adult }ペソです。コンサートを開く費用は{ $costs }ペソです。この費用を払うと、売り上げから何ペソ残りますか。
    .all = ホールの座席は{ $rows } × { $seats } = { $all }席です。
    .sold = そのうち、売れた席は{ $all } - { $empty } = { $sold }席です。
    .children = 売れた子ども用の席は{ $sold } / 4 = { $children }席です。
    .adults = 売れた大人用の席は{ $sold } - { $children } = { $adults }席です。
    .child_income = 子ども用の席の売り上げは{ $children } × { $child } = { $child_income }ペソです。
    .adult_income = 大人用の席の売り上げは{ $adults } × { $adult } = { $adult_income }ペソです。
    .income = 売り上げは、全部で{ $child_income } + { $adult_income } = { $income }ペソです。
    .profit = 費用を払うと、売り上げから{ $income } - { $costs } = { $profit }ペソ残ります。
