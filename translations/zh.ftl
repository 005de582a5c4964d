### The bundled problems in Chinese (simplified characters). One message a problem: the question; its attributes: the worked steps.

## Persons. Odd numbers are women, even numbers are men; no text needs another form of the names.

person-1 = 小红
person-2 = 小明
person-3 = 小丽
person-4 = 小刚
person-5 = 安娜
person-6 = 汤姆
person-7 = 玛丽
person-8 = 丹尼尔

## Problems. A space stands between digits and characters, none beside punctuation; no form depends on a number.

tea-stall = { $hero }在火车站摆茶摊。一天，{ $hero }早上卖出 { $morning } 杯茶，傍晚卖出 { $evening } 杯茶。每杯茶卖 { $price } 卢比。{ $hero }这一天一共收入多少卢比？
    .cups = { $hero }一共卖出 { $morning } + { $evening } = { $cups } 杯茶。
    .income = 每杯茶卖 { $price } 卢比，一共收入 { $cups } × { $price } = { $income } 卢比。

bus-ride = 一辆公共汽车载着 { $start } 名乘客从总站出发。到了下一站，有 { $off } 名乘客下车，又有 { $on } 名乘客上车。这时车上有多少名乘客？
    .stayed = { $off } 名乘客下车后，车上还剩 { $start } - { $off } = { $stayed } 名乘客。
    .aboard = { $on } 名乘客上车后，车上有 { $stayed } + { $on } = { $aboard } 名乘客。

fishing-trip = { $friends } 个朋友一起去钓鱼，每人钓到 { $caught } 条鱼。他们送给邻居 { $gift } 条鱼，然后平分了剩下的鱼。每个朋友带回家多少条鱼？
    .total = 他们一共钓到 { $friends } × { $caught } = { $total } 条鱼。
    .shared = 送给邻居以后，还剩 { $total } - { $gift } = { $shared } 条鱼。
    .each = 每个朋友带回家 { $shared } / { $friends } = { $each } 条鱼。

bakery = 一家面包店每小时烤 { $trays } 盘小面包，每盘有 { $rolls } 个。{ $hours } 小时一共烤多少个小面包？
    .hourly = 面包店一小时烤 { $trays } × { $rolls } = { $hourly } 个小面包。
    .baked = { $hours } 小时一共烤 { $hourly } × { $hours } = { $baked } 个小面包。

jacket-sale = 一件夹克的价格是 { $price } 欧元，促销时降价 { $percent }%。{ $hero }在促销时买了这件夹克，还买了一条 { $scarf } 欧元的围巾。{ $hero }一共要付多少欧元？
    .saving = 夹克降价 { $price } × { $percent } / 100 = { $saving } 欧元。
    .reduced = 夹克现在的价格是 { $price } - { $saving } = { $reduced } 欧元。
    .total = 加上围巾，{ $hero }一共要付 { $reduced } + { $scarf } = { $total } 欧元。

aunt-age = { $hero }今年 { $age } 岁，姑姑的年龄是{ $hero }的 { $times } 倍。{ $years } 年后，姑姑多少岁？
    .now = 姑姑今年是 { $age } × { $times } = { $now } 岁。
    .later = { $years } 年后，姑姑是 { $now } + { $years } = { $later } 岁。

library-book = { $hero }从图书馆借了一本 { $pages } 页的书，读了 { $days } 天，每天读 { $daily } 页。还剩多少页没有读？
    .done = { $days } 天里，{ $hero }读了 { $daily } × { $days } = { $done } 页。
    .left = 还剩 { $pages } - { $done } = { $left } 页没有读。

garden-fence = { $hero }有一个长方形的花园，长 { $length } 米，宽 { $width } 米。{ $hero }想用篱笆把花园四周围起来，只留出一道 { $gate } 米宽的门不围。{ $hero }需要多少米篱笆？
    .sides = 一条长边和一条短边共长 { $length } + { $width } = { $sides } 米。
    .around = 花园的周长是 { $sides } × 2 = { $around } 米。
    .fence = 除去门的宽度，需要 { $around } - { $gate } = { $fence } 米篱笆。

match-average = { $hero }打了三场篮球比赛，分别得了 { $first } 分、{ $second } 分和 { $third } 分。{ $hero }平均每场得多少分？
    .points = { $hero }一共得了 { $first } + { $second } + { $third } = { $points } 分。
    .average = 平均每场得 { $points } / 3 = { $average } 分。

water-tank = 一个水箱能装 { $capacity } 升水，现在里面有 { $now } 升水。一台水泵每分钟往水箱里注入 { $rate } 升水。多少分钟后水箱能注满？
    .missing = 水箱还需要注入 { $capacity } - { $now } = { $missing } 升水。
    .minutes = 水泵注入这些水需要 { $missing } / { $rate } = { $minutes } 分钟。

shells = { $hero }在海滩上捡到 { $shells } 个贝壳，{ $friend }比{ $hero }多捡了 { $more } 个。两人一共捡到多少个贝壳？
    .other = { $friend }捡到 { $shells } + { $more } = { $other } 个贝壳。
    .together = 两人一共捡到 { $shells } + { $other } = { $together } 个贝壳。

way-to-school = 一所规模较小的学校有 { $pupils } 名学生，其中四分之一的学生步行上学，{ $bus } 名学生乘公共汽车上学，其余的学生都骑自行车上学。骑自行车上学的学生有多少名？
    .walkers = 步行上学的学生有 { $pupils } / 4 = { $walkers } 名。
    .counted = 加上乘公共汽车的学生，共有 { $walkers } + { $bus } = { $counted } 名。
    .bicycle = 所以，骑自行车上学的学生有 { $pupils } - { $counted } = { $bicycle } 名。

savings = { $hero }每周存 { $weekly } 先令。{ $weeks } 周后，{ $hero }从中拿出 { $spent } 先令买了一份礼物。{ $hero }还剩多少先令？
    .saved = { $weeks } 周里，{ $hero }共存了 { $weekly } × { $weeks } = { $saved } 先令。
    .left = 买完礼物后，还剩 { $saved } - { $spent } = { $left } 先令。

stationery = { $hero }买了 { $notebooks } 本笔记本和 { $pens } 支圆珠笔，笔记本每本 { $notebook_price } 元，圆珠笔每支 { $pen_price } 元。{ $hero }付了一张 { $note } 元的钞票，应找给{ $hero }多少元？
    .notebook_cost = 笔记本一共 { $notebooks } × { $notebook_price } = { $notebook_cost } 元。
    .pen_cost = 圆珠笔一共 { $pens } × { $pen_price } = { $pen_cost } 元。
    .bill = 两样合计 { $notebook_cost } + { $pen_cost } = { $bill } 元。
    .change = 应找给{ $hero } { $note } - { $bill } = { $change } 元。

mango-crates = 一个水果商收到 { $crates } 箱芒果，每箱有 { $each } 个。这些芒果中有 { $spoiled } 个坏了，其余的都是好的。水果商收到多少个好芒果？
    .total = 这些箱子里一共有 { $crates } × { $each } = { $total } 个芒果。
    .good = 水果商收到 { $total } - { $spoiled } = { $good } 个好芒果。

wedding-garlands = 花艺师用 { $flowers } 朵花为海得拉巴的一场婚礼制作花环。每个花环用 { $per } 朵花，所有的花都用完了。{ $entrance } 个花环挂在入口处，其余的花环都挂在大厅里。大厅里挂了多少个花环？
    .garlands = 花艺师一共制作 { $flowers } / { $per } = { $garlands } 个花环。
    .hall = 大厅里挂了 { $garlands } - { $entrance } = { $hall } 个花环。

roof-tiles = 铺一个屋顶需要 { $tiles } 片瓦。{ $roofers } 名瓦工一起铺，每人每天铺 { $daily } 片瓦。瓦工们铺好整个屋顶需要多少天？
    .together = 瓦工们每天一共铺 { $roofers } × { $daily } = { $together } 片瓦。
    .days = 铺好整个屋顶需要 { $tiles } / { $together } = { $days } 天。

grandmother-age = { $hero }今年 { $age } 岁。{ $hero }出生时，妈妈 { $mother } 岁；妈妈出生时，外婆 { $grandmother } 岁。外婆今年多少岁？
    .mother_now = 妈妈今年是 { $mother } + { $age } = { $mother_now } 岁。
    .grandmother_now = 外婆今年是 { $grandmother } + { $mother_now } = { $grandmother_now } 岁。

wedding-couple = 一位男士今年 { $husband } 岁，妻子比他小 { $younger } 岁。他们是 { $years } 年前结婚的。结婚时，妻子多少岁？
    .wife = 妻子今年是 { $husband } - { $younger } = { $wife } 岁。
    .then = 结婚时，妻子是 { $wife } - { $years } = { $then } 岁。

samosa-sellers = { $hero }和{ $friend }在同一天卖咖喱角。{ $hero }早上卖出 { $morning } 个，傍晚卖出 { $evening } 个。{ $friend }全天卖出 { $other } 个。这一天，{ $hero }比{ $friend }多卖出多少个咖喱角？
    .total = { $hero }一共卖出 { $morning } + { $evening } = { $total } 个咖喱角。
    .more = 所以，{ $hero }比{ $friend }多卖出 { $total } - { $other } = { $more } 个咖喱角。

group-loan = { $hero }向内罗毕的一个储蓄互助小组借了 { $loan } 先令。除了归还借款，{ $hero }还要付 { $fee } 先令的手续费。借款和手续费合在一起分 { $months } 个月还清，每月还的钱数相同。{ $hero }每月要还多少先令？
    .owed = { $hero }一共要还 { $loan } + { $fee } = { $owed } 先令。
    .payment = 每月要还 { $owed } / { $months } = { $payment } 先令。

water-bill = 利马的一个 { $people } 口之家装有水表。这家人每月要付 { $charge } 索尔的固定费用，另外每用一立方米水要付 { $price } 索尔。这个月，这家人用了 { $used } 立方米水。这家人这个月一共要付多少索尔？
    .use_cost = 用水的费用是 { $used } × { $price } = { $use_cost } 索尔。
    .bill = 加上固定费用，这家人一共要付 { $use_cost } + { $charge } = { $bill } 索尔。

wooden-stool = 一名木匠做一张凳子，凳子有一个凳面和三条腿。做每条腿需要 { $leg } 分钟，做凳面需要 { $seat } 分钟。木匠做整张凳子需要多少分钟？
    .legs = 做三条腿需要 { $leg } × 3 = { $legs } 分钟。
    .stool = 做整张凳子需要 { $legs } + { $seat } = { $stool } 分钟。

festival-price = 在达卡的一家商店里，一大袋糖的价格是 { $price } 塔卡。节日前，糖的价格上涨了 { $percent }%。涨价后，这样一袋糖的价格是多少塔卡？
    .rise = 价格上涨 { $price } × { $percent } / 100 = { $rise } 塔卡。
    .dearer = 涨价后，一袋糖的价格是 { $price } + { $rise } = { $dearer } 塔卡。

festival-flags = { $hero }有一块长方形的布，长 { $length } 厘米，宽 { $width } 厘米。为了过节，{ $hero }沿一条对角线把布剪开，做成两面大小相同的小旗。每面小旗的面积是多少平方厘米？
    .cloth = 整块布的面积是 { $length } × { $width } = { $cloth } 平方厘米。
    .flag = 每面小旗的面积是 { $cloth } / 2 = { $flag } 平方厘米。


rice-prices = 在利马的一个市场里，第一个摊位的大米 { $first_kilos } 千克卖 { $first_price } 索尔，第二个摊位的大米 { $second_kilos } 千克卖 { $second_price } 索尔。第二个摊位的大米每千克比第一个摊位便宜多少索尔？
    .first = 在第一个摊位，每千克大米卖 { $first_price } / { $first_kilos } = { $first } 索尔。
    .second = 在第二个摊位，每千克大米卖 { $second_price } / { $second_kilos } = { $second } 索尔。
    .saved = 所以，第二个摊位的大米每千克便宜 { $first } - { $second } = { $saved } 索尔。

honey-hives = 一名养蜂人从河边的 { $hives } 个蜂箱里收了 { $kilos } 千克蜂蜜，又从森林里的 { $other_hives } 个蜂箱里收了 { $other_kilos } 千克蜂蜜。养蜂人平均从每个蜂箱里收了多少千克蜂蜜？
    .honey = 养蜂人一共收了 { $kilos } + { $other_kilos } = { $honey } 千克蜂蜜。
    .all_hives = 一共有 { $hives } + { $other_hives } = { $all_hives } 个蜂箱。
    .average = 平均每个蜂箱收 { $honey } / { $all_hives } = { $average } 千克蜂蜜。

table-tiles = { $hero }要用正方形的瓷砖铺满一张长方形的桌面。桌面长 { $length } 厘米，宽 { $width } 厘米，每块瓷砖的边长是 { $side } 厘米，瓷砖之间不留空隙。{ $hero }需要多少块瓷砖？
    .along = 沿着桌面的长可以铺 { $length } / { $side } = { $along } 块瓷砖。
    .across = 沿着桌面的宽可以铺 { $width } / { $side } = { $across } 块瓷砖。
    .tiles = 所以，{ $hero }需要 { $along } × { $across } = { $tiles } 块瓷砖。

seed-potatoes = 秘鲁一个村子里的 { $families } 户人家一共收获了 { $sacks } 袋土豆。他们留下 { $seed } 袋做种，把其余的平均分给各户。每袋土豆重 { $weight } 千克。每户分到多少千克土豆？
    .shared = 各户一共分 { $sacks } - { $seed } = { $shared } 袋土豆。
    .each = 每户分到 { $shared } / { $families } = { $each } 袋土豆。
    .kilos = 也就是说，每户分到 { $each } × { $weight } = { $kilos } 千克土豆。

flatbread-oven = 塔什干的一名面包师在烤炉里放满了 { $load } 个馕。{ $minutes } 分钟后，这些馕烤好了，面包师马上又往烤炉里放满同样多的馕，这样一炉接一炉地烤。面包师不停地烤 { $hours } 小时，一共能烤好多少个馕？
    .time = { $hours } 小时是 { $hours } × 60 = { $time } 分钟。
    .loads = 在这段时间里，面包师可以烤好 { $time } / { $minutes } = { $loads } 炉馕。
    .flatbreads = 所以，面包师一共能烤好 { $loads } × { $load } = { $flatbreads } 个馕。

tea-pickers = 在一座茶园里，{ $pickers } 名工人用 { $days } 天采了 { $total } 千克茶叶，每名工人每天采的茶叶一样多。{ $more } 名这样的工人一天能采多少千克茶叶？
    .daily = { $pickers } 名工人一天采 { $total } / { $days } = { $daily } 千克茶叶。
    .each = 一名工人一天采 { $daily } / { $pickers } = { $each } 千克茶叶。
    .picked = 所以，{ $more } 名工人一天能采 { $each } × { $more } = { $picked } 千克茶叶。

flour-sacks = 村里的一家面包店买了 { $sacks } 袋面粉，每袋 { $weight } 千克。面包店用这些面粉的五分之二做蛋糕，其余的做面包。面包店做蛋糕用了多少千克面粉？
    .flour = 面包店一共买了 { $sacks } × { $weight } = { $flour } 千克面粉。
    .fifth = 这些面粉的五分之一是 { $flour } / 5 = { $fifth } 千克。
    .cakes = 面包店做蛋糕用了 { $fifth } × 2 = { $cakes } 千克面粉。

stall-fee = { $hero }在马赛的一个集市上卖出 { $baskets } 篮草莓，每篮卖 { $price } 欧元。{ $hero }要把这笔收入的 { $percent }% 作为摊位费交给集市。{ $hero }自己能留下多少欧元？
    .income = 收入是 { $baskets } × { $price } = { $income } 欧元。
    .fee = 摊位费是 { $income } × { $percent } / 100 = { $fee } 欧元。
    .kept = 所以，{ $hero }自己能留下 { $income } - { $fee } = { $kept } 欧元。

hibiscus-drink = 达喀尔要过节了，{ $hero }把 { $juice } 升洛神花汁和 { $water } 升水混合成饮料，然后全部倒进杯子里，每杯倒 { $cup } 毫升。{ $hero }一共倒了多少杯？
    .drink = 饮料一共有 { $juice } + { $water } = { $drink } 升。
    .millilitres = 也就是 { $drink } × { 1000 } = { $millilitres } 毫升。
    .cups = 所以，{ $hero }一共倒了 { $millilitres } / { $cup } = { $cups } 杯。

water-cans = { $hero }给一座花园浇水，一共需要 { $need } 升水。水井离花园 { $distance } 米。{ $hero }每次从花园走到水井，再把 { $carry } 升水提回花园。把所需的水全部提到花园，{ $hero }一共要走多少米？
    .trip = 去水井来回一趟要走 { $distance } × 2 = { $trip } 米。
    .trips = { $hero }要去水井 { $need } / { $carry } = { $trips } 趟。
    .total = { $hero }一共要走 { $trip } × { $trips } = { $total } 米。


family-ages = { $hero }今年 { $age } 岁，爸爸今年 { $father } 岁，妈妈比爸爸小 { $younger } 岁。{ $years } 年后，这三个人的年龄之和是多少岁？
    .mother = 妈妈今年是 { $father } - { $younger } = { $mother } 岁。
    .now = 现在三个人的年龄之和是 { $father } + { $mother } + { $age } = { $now } 岁。
    .added = { $years } 年后，三个人的年龄之和增加 { $years } × 3 = { $added } 岁。
    .later = 那时三个人的年龄之和是 { $now } + { $added } = { $later } 岁。

rug-weaver = { $hero }要织一块长 { $length } 厘米、宽 { $width } 厘米的地毯。地毯的长度每小时增加 { $rate } 厘米，{ $hero }每天织 { $hours } 小时，已经织了 { $days } 天。{ $hero }还要织多少天才能织完这块地毯？
    .daily = 地毯的长度每天增加 { $rate } × { $hours } = { $daily } 厘米。
    .done = { $days } 天里，{ $hero }织了 { $daily } × { $days } = { $done } 厘米。
    .missing = 还剩 { $length } - { $done } = { $missing } 厘米没有织。
    .more = 所以，{ $hero }还要织 { $missing } / { $daily } = { $more } 天。

handcart-partners = { $hero }和{ $friend }一起做一辆手推车。木料要 { $wood } 卢比，车轮要 { $wheels } 卢比。全部费用由两人共同支付，{ $hero }比{ $friend }多付 { $more } 卢比。{ $hero }付多少卢比？
    .cost = 木料和车轮一共要 { $wood } + { $wheels } = { $cost } 卢比。
    .rest = 去掉多付的 { $more } 卢比，两人付的钱就一样多，合计 { $cost } - { $more } = { $rest } 卢比。
    .lower = { $friend }付其中的一半，也就是 { $rest } / 2 = { $lower } 卢比。
    .higher = { $hero }付 { $lower } + { $more } = { $higher } 卢比。

wedding-rice = 一家人为举办婚礼买了 { $rice } 千克大米。厨师们做午饭用去这些大米的五分之二，做晚饭又用去 { $evening } 千克。晚饭后还剩多少千克大米？
    .fifth = 这些大米的五分之一是 { $rice } / 5 = { $fifth } 千克。
    .lunch = 做午饭用去 { $fifth } × 2 = { $lunch } 千克。
    .after = 午饭后还剩 { $rice } - { $lunch } = { $after } 千克。
    .left = 晚饭后还剩 { $after } - { $evening } = { $left } 千克大米。

two-year-deposit = { $hero }往一个余额为零的银行账户里存入 { $deposit } 卢布。每年年末，银行按当时账户余额的 { $percent }% 计算利息，并把利息存入账户。{ $hero }没有再存钱，也没有取钱。两年后，账户里有多少卢布？
    .first = 第一年年末，银行存入利息 { $deposit } × { $percent } / 100 = { $first } 卢布。
    .middle = 这时账户里有 { $deposit } + { $first } = { $middle } 卢布。
    .second = 第二年年末，银行存入利息 { $middle } × { $percent } / 100 = { $second } 卢布。
    .end = 两年后，账户里有 { $middle } + { $second } = { $end } 卢布。

clay-bricks = { $hero }每小时做 { $quick } 块黏土砖，{ $friend }每小时做 { $slow } 块。{ $hero }先单独做了 { $hours } 小时，然后{ $hero }和{ $friend }一起做，直到一共做好 { $total } 块砖。两人一起做了多少小时？
    .alone = { $hero }单独做了 { $quick } × { $hours } = { $alone } 块砖。
    .missing = 这时还差 { $total } - { $alone } = { $missing } 块砖。
    .both = 两人一起每小时做 { $quick } + { $slow } = { $both } 块砖。
    .together = 两人一起做了 { $missing } / { $both } = { $together } 小时。

covered-box = { $hero }有一个没有盖的长方体木盒，长 { $length } 厘米，宽 { $width } 厘米，高 { $height } 厘米。{ $hero }要在木盒底面和四个侧面的外侧都贴上布，布与布之间不重叠。{ $hero }需要多少平方厘米的布？
    .bottom = 底面的面积是 { $length } × { $width } = { $bottom } 平方厘米。
    .long_sides = 两个以长为底边的侧面，面积一共是 { $length } × { $height } × 2 = { $long_sides } 平方厘米。
    .short_sides = 两个以宽为底边的侧面，面积一共是 { $width } × { $height } × 2 = { $short_sides } 平方厘米。
    .cloth = { $hero }需要 { $bottom } + { $long_sides } + { $short_sides } = { $cloth } 平方厘米的布。

soup-week = 大阪的一个小吃摊，星期一到星期五平均每天卖出 { $weekday } 碗汤，星期六和星期日平均每天卖出 { $weekend } 碗汤。整个星期，这个小吃摊平均每天卖出多少碗汤？
    .five_days = 星期一到星期五，小吃摊一共卖出 { $weekday } × 5 = { $five_days } 碗汤。
    .two_days = 星期六和星期日，一共卖出 { $weekend } × 2 = { $two_days } 碗汤。
    .bowls = 整个星期一共卖出 { $five_days } + { $two_days } = { $bowls } 碗汤。
    .average = 平均每天卖出 { $bowls } / 7 = { $average } 碗汤。

chicken-feed = 一名农民用玉米和麸皮配制鸡饲料，每用 { $maize } 千克玉米，就配 { $bran } 千克麸皮。玉米每千克的价格是 { $price } 先令。农民一共配制了 { $total } 千克饲料。这些饲料里的玉米一共要多少先令？
    .batch = 用 { $maize } 千克玉米可以配成 { $maize } + { $bran } = { $batch } 千克饲料。
    .batches = 农民需要配 { $total } / { $batch } = { $batches } 份这样的饲料。
    .maize_kilos = 为此，农民要用 { $batches } × { $maize } = { $maize_kilos } 千克玉米。
    .cost = 这些玉米一共要 { $maize_kilos } × { $price } = { $cost } 先令。

fence-posts = 一名农民要用 { $posts } 根柱子建一道笔直的围栏，相邻两根柱子之间的距离是 { $apart } 米。从第一根柱子到最后一根柱子，农民要拉 { $wires } 道铁丝，从上到下排列。商店里的铁丝每卷长 { $roll } 米。农民需要多少卷铁丝？
    .gaps = 柱子之间有 { $posts } - 1 = { $gaps } 个间隔。
    .length = 从第一根柱子到最后一根柱子是 { $gaps } × { $apart } = { $length } 米。
    .wire = 农民需要 { $length } × { $wires } = { $wire } 米铁丝。
    .rolls = 也就是 { $wire } / { $roll } = { $rolls } 卷铁丝。


olive-orchard = 果园里有 { $trees } 棵树，其中四分之一是柠檬树。其余的树中，三分之一是无花果树。剩下的都是橄榄树，每棵橄榄树结 { $kilos } 千克橄榄。这些树一共结多少千克橄榄？
    .lemon = 柠檬树有 { $trees } / 4 = { $lemon } 棵。
    .others = 其余的树有 { $trees } - { $lemon } = { $others } 棵。
    .fig = 无花果树有 { $others } / 3 = { $fig } 棵。
    .olive = 所以，橄榄树有 { $others } - { $fig } = { $olive } 棵。
    .harvest = 橄榄树一共结 { $olive } × { $kilos } = { $harvest } 千克橄榄。

nut-mix = 喀山的一名店主把 { $nuts } 千克坚果和 { $raisins } 千克葡萄干混合在一起。坚果每千克 { $nut_price } 卢布，葡萄干每千克 { $raisin_price } 卢布。混合后，每千克混合干果值多少卢布？
    .nut_cost = 坚果一共值 { $nuts } × { $nut_price } = { $nut_cost } 卢布。
    .raisin_cost = 葡萄干一共值 { $raisins } × { $raisin_price } = { $raisin_cost } 卢布。
    .cost = 全部混合干果值 { $nut_cost } + { $raisin_cost } = { $cost } 卢布。
    .kilos = 混合干果重 { $nuts } + { $raisins } = { $kilos } 千克。
    .kilo_price = 每千克混合干果值 { $cost } / { $kilos } = { $kilo_price } 卢布。

basket-makers = { $hero }和{ $friend }在瓦哈卡编篮子。{ $hero }每天编 { $daily } 个篮子，编了 { $days } 天，并以每个 { $price } 比索的价格全部卖出。{ $friend }每天编 { $other_daily } 个篮子，编了 { $other_days } 天，并以每个 { $other_price } 比索的价格全部卖出。{ $hero }比{ $friend }多收入多少比索？
    .baskets = { $hero }编了 { $daily } × { $days } = { $baskets } 个篮子。
    .other_baskets = { $friend }编了 { $other_daily } × { $other_days } = { $other_baskets } 个篮子。
    .income = { $hero }收入 { $baskets } × { $price } = { $income } 比索。
    .other_income = { $friend }收入 { $other_baskets } × { $other_price } = { $other_income } 比索。
    .more = 所以，{ $hero }比{ $friend }多收入 { $income } - { $other_income } = { $more } 比索。

peanut-oil = 一名农民把 { $sacks } 袋花生送到榨油坊，每袋重 { $weight } 千克。每 { $per_litre } 千克花生能榨出一升油。农民按每袋花生 { $fee } 卢比付给榨油坊加工费，并以每升 { $price } 卢比的价格卖出全部的油。付完加工费后，农民卖油的收入还剩多少卢比？
    .kilos = 送到榨油坊的花生一共重 { $sacks } × { $weight } = { $kilos } 千克。
    .litres = 榨油坊榨出 { $kilos } / { $per_litre } = { $litres } 升油。
    .income = 卖油的收入是 { $litres } × { $price } = { $income } 卢比。
    .pressing = 农民付给榨油坊 { $sacks } × { $fee } = { $pressing } 卢比。
    .left = 所以，农民还剩 { $income } - { $pressing } = { $left } 卢比。

electricity-bill = 一家人的电表在月初显示 { $start } 千瓦时，在月末显示 { $end } 千瓦时。这个月用电的前 { $block } 千瓦时，每千瓦时 { $low } 卢比；其余的，每千瓦时 { $high } 卢比。另外，每月还要付 { $charge } 卢比的固定费用。这家人这个月一共要付多少卢比？
    .used = 这家人用了 { $end } - { $start } = { $used } 千瓦时的电。
    .extra = 按较高价格计费的有 { $used } - { $block } = { $extra } 千瓦时。
    .block_cost = 前 { $block } 千瓦时的电费是 { $block } × { $low } = { $block_cost } 卢比。
    .extra_cost = 其余部分的电费是 { $extra } × { $high } = { $extra_cost } 卢比。
    .energy = 全部电费是 { $block_cost } + { $extra_cost } = { $energy } 卢比。
    .bill = 加上固定费用，这家人一共要付 { $energy } + { $charge } = { $bill } 卢比。

festival-lanterns = 清迈附近的一个村子为过节买了 { $boxes } 箱纸灯笼，每箱 { $per_box } 个。村民们在 { $streets } 条街上挂灯笼，每条街挂 { $per_street } 个；又在 { $trees } 棵树上挂灯笼，每棵树挂 { $per_tree } 个。村民们把剩下灯笼的一半送给了另一个村子。另一个村子得到多少个灯笼？
    .bought = 村子一共买了 { $boxes } × { $per_box } = { $bought } 个灯笼。
    .on_streets = 街上一共挂了 { $streets } × { $per_street } = { $on_streets } 个灯笼。
    .on_trees = 树上一共挂了 { $trees } × { $per_tree } = { $on_trees } 个灯笼。
    .hung = 村民们一共挂了 { $on_streets } + { $on_trees } = { $hung } 个灯笼。
    .left = 这时还剩 { $bought } - { $hung } = { $left } 个灯笼。
    .given = 另一个村子得到 { $left } / 2 = { $given } 个灯笼。

savings-circle = 一个储蓄互助小组有 { $members } 名成员，每名成员每月存入 { $pay } 先令，一共存了 { $months } 个月。在这段时间里，小组发放了 { $loans } 笔贷款。这些贷款后来全部还清了，此外，小组还从每笔贷款中收到 { $interest } 先令的利息。最后，小组花 { $party } 先令办了一次聚会，把其余的钱平均分给全体成员。每名成员分到多少先令？
    .monthly = 成员们每月一共存入 { $members } × { $pay } = { $monthly } 先令。
    .saved = { $months } 个月一共存入 { $monthly } × { $months } = { $saved } 先令。
    .earned = 利息一共是 { $loans } × { $interest } = { $earned } 先令。
    .fund = 最后，小组一共有 { $saved } + { $earned } = { $fund } 先令。
    .rest = 办完聚会后，还剩 { $fund } - { $party } = { $rest } 先令。
    .share = 每名成员分到 { $rest } / { $members } = { $share } 先令。

tailor-workshop = 一家裁缝铺要为婚礼缝制 { $dresses } 条连衣裙和 { $shirts } 件衬衫。一名裁缝缝制一条连衣裙需要 { $dress } 小时，缝制一件衬衫需要 { $shirt } 小时。{ $tailors } 名裁缝平均分担这些工作，每人每天工作 { $hours } 小时。他们有 { $available } 天的时间。他们能提前多少天完工？
    .dress_hours = 缝制连衣裙一共需要 { $dresses } × { $dress } = { $dress_hours } 小时。
    .shirt_hours = 缝制衬衫一共需要 { $shirts } × { $shirt } = { $shirt_hours } 小时。
    .work = 全部工作一共需要 { $dress_hours } + { $shirt_hours } = { $work } 小时。
    .daily = 裁缝们每天一共工作 { $tailors } × { $hours } = { $daily } 小时。
    .days = 他们需要 { $work } / { $daily } = { $days } 天。
    .spare = 他们能提前 { $available } - { $days } = { $spare } 天完工。

pickle-jars = { $hero }和{ $friend }一起做腌芒果。两人买了 { $mangoes } 千克芒果，每千克 { $mango_price } 卢比；买了 { $oil } 升油，每升 { $oil_price } 卢比；还买了 { $jars } 个空罐子，每个 { $jar_price } 卢比。所有的罐子都装满了腌芒果，并以每罐 { $price } 卢比的价格全部卖出。{ $hero }和{ $friend }没有其他费用，利润由两人平分。每人分到多少卢比？
    .mango_cost = 买芒果花了 { $mangoes } × { $mango_price } = { $mango_cost } 卢比。
    .oil_cost = 买油花了 { $oil } × { $oil_price } = { $oil_cost } 卢比。
    .jar_cost = 买罐子花了 { $jars } × { $jar_price } = { $jar_cost } 卢比。
    .costs = 全部费用是 { $mango_cost } + { $oil_cost } + { $jar_cost } = { $costs } 卢比。
    .income = 卖腌芒果的收入是 { $jars } × { $price } = { $income } 卢比。
    .profit = 利润是 { $income } - { $costs } = { $profit } 卢比。
    .share = 每人分到 { $profit } / 2 = { $share } 卢比。

sheep-and-goats = 一名牧民有 { $sheep } 只绵羊和 { $goats } 只山羊。春天，{ $sheep_percent }% 的绵羊各生了一只小绵羊，{ $goat_percent }% 的山羊各生了一只小山羊。秋天，牧民把所有的羊（包括大羊和小羊）卖掉了四分之一。这时牧民还有多少只羊？
    .lambs = 小绵羊有 { $sheep } × { $sheep_percent } / 100 = { $lambs } 只。
    .kids = 小山羊有 { $goats } × { $goat_percent } / 100 = { $kids } 只。
    .all_sheep = 加上小绵羊，绵羊一共有 { $sheep } + { $lambs } = { $all_sheep } 只。
    .all_goats = 加上小山羊，山羊一共有 { $goats } + { $kids } = { $all_goats } 只。
    .animals = 所有的羊一共有 { $all_sheep } + { $all_goats } = { $animals } 只。
    .sold = 牧民卖掉了 { $animals } / 4 = { $sold } 只羊。
    .left = 这时牧民还有 { $animals } - { $sold } = { $left } 只羊。

tamale-stall = { $hero }在市场上卖了三天玉米粽子。星期五卖出 { $friday } 个，星期六卖出 { $saturday } 个，这两天每个都卖 { $price } 比索。星期日，{ $hero }把每个玉米粽子的价格降低 { $off } 比索，卖出 { $sunday } 个。这三天里，{ $hero }每天花 { $cost } 比索买原料，没有其他费用。{ $hero }平均每天获得多少比索的利润？
    .friday_income = 星期五，{ $hero }收入 { $friday } × { $price } = { $friday_income } 比索。
    .saturday_income = 星期六，{ $hero }收入 { $saturday } × { $price } = { $saturday_income } 比索。
    .reduced = 星期日，每个玉米粽子卖 { $price } - { $off } = { $reduced } 比索。
    .sunday_income = 星期日，{ $hero }收入 { $sunday } × { $reduced } = { $sunday_income } 比索。
    .income = 三天一共收入 { $friday_income } + { $saturday_income } + { $sunday_income } = { $income } 比索。
    .costs = 买原料一共花了 { $cost } × 3 = { $costs } 比索。
    .profit = 三天的利润是 { $income } - { $costs } = { $profit } 比索。
    .average = { $hero }平均每天获得 { $profit } / 3 = { $average } 比索的利润。

wedding-feast = 一场婚礼上，女方家来了 { $bride } 位客人，男方家来的客人人数是女方家的两倍，此外没有其他客人。全部客人中有四分之一是儿童，其余的都是成人。成人餐每份 { $adult } 元，儿童餐每份 { $child } 元，每位客人一份餐。婚礼大厅的费用是 { $hall } 元。餐费和大厅的费用一共是多少元？
    .groom = 男方家来了 { $bride } × 2 = { $groom } 位客人。
    .guests = 一共有 { $bride } + { $groom } = { $guests } 位客人。
    .children = 其中儿童有 { $guests } / 4 = { $children } 位。
    .adults = 成人有 { $guests } - { $children } = { $adults } 位。
    .adult_meals = 成人的餐费是 { $adults } × { $adult } = { $adult_meals } 元。
    .child_meals = 儿童的餐费是 { $children } × { $child } = { $child_meals } 元。
    .meals = 全部餐费是 { $adult_meals } + { $child_meals } = { $meals } 元。
    .total = 餐费和大厅的费用一共是 { $meals } + { $hall } = { $total } 元。

ferry-seats = 伊斯坦布尔的一艘渡轮有 { $seats } 个乘客座位。今天，这艘渡轮一共渡海 { $trips } 次。最后一次渡海时有 { $empty } 个座位空着，其他各次都坐满了乘客。今天这艘渡轮一共运送乘客多少人次？
    .places = { $trips } 次渡海一共有 { $seats } × { $trips } = { $places } 个座位。
    .passengers = 除去空座位，这艘渡轮一共运送乘客 { $places } - { $empty } = { $passengers } 人次。

old-trees = 喀山一座公园里的一棵椴树，树龄是 { $lime } 年。旁边的橡树，树龄比椴树多 { $older } 年。{ $years } 年后，橡树的树龄是多少年？
    .oak = 橡树现在的树龄是 { $lime } + { $older } = { $oak } 年。
    .later = { $years } 年后，橡树的树龄是 { $oak } + { $years } = { $later } 年。

parcel-round = 莱比锡的一名快递司机要送 { $parcels } 个包裹，送每个包裹需要 { $minutes } 分钟。途中，司机休息一次，休息 { $pause } 分钟。送完这一趟一共需要多少分钟？
    .delivery = 只算送包裹，需要 { $parcels } × { $minutes } = { $delivery } 分钟。
    .round = 加上休息时间，送完这一趟一共需要 { $delivery } + { $pause } = { $round } 分钟。

letter-carrier = 瓦哈卡附近山区的一名邮递员骑自行车送信。每个工作日，去的路程是 { $out } 千米；回来时走一条较短的路，路程是 { $back } 千米。{ $days } 个工作日里，邮递员一共骑多少千米？
    .daily = 一天的路程是 { $out } + { $back } = { $daily } 千米。
    .total = { $days } 个工作日里，邮递员一共骑 { $daily } × { $days } = { $total } 千米。

stamp-album = { $hero }喜欢集邮，有 { $stamps } 张邮票。{ $hero }送给别人 { $given } 张，把其余的都放进集邮册，每页放 { $page } 张。这些邮票一共放满多少页？
    .kept = { $hero }留下 { $stamps } - { $given } = { $kept } 张邮票。
    .pages = 这些邮票一共放满 { $kept } / { $page } = { $pages } 页。

phone-photos = { $hero }的手机里有 { $photos } 张照片，{ $friend }手机里的照片数量是{ $hero }的 { $times } 倍。{ $friend }的手机里比{ $hero }的手机里多多少张照片？
    .other = { $friend }的手机里有 { $photos } × { $times } = { $other } 张照片。
    .more = 所以，{ $friend }的手机里比{ $hero }的手机里多 { $other } - { $photos } = { $more } 张照片。

vaccination-days = 有 { $children } 名儿童要在达喀尔的一个卫生中心接种疫苗。其中 { $percent }% 的儿童第一天来，其余的都第二天来。第二天来的儿童有多少名？
    .first = 第一天来的儿童有 { $children } × { $percent } / 100 = { $first } 名。
    .second = 第二天来的儿童有 { $children } - { $first } = { $second } 名。

museum-trip = 清迈一所学校的一个班去参观博物馆。全班的车费是 { $bus } 泰铢，{ $pupils } 名学生每人需要一张 { $ticket } 泰铢的门票，老师不用付钱。这次参观一共要花多少泰铢？
    .tickets = 门票一共要花 { $ticket } × { $pupils } = { $tickets } 泰铢。
    .total = 加上车费，这次参观一共要花 { $tickets } + { $bus } = { $total } 泰铢。

spelling-tests = { $hero }参加了三次拼写测验，平均每次得 { $average } 分。前两次测验，{ $hero }一共得了 { $both } 分。第三次测验，{ $hero }得了多少分？
    .points = 三次测验，{ $hero }一共得了 { $average } × 3 = { $points } 分。
    .third = 第三次测验，{ $hero }得了 { $points } - { $both } = { $third } 分。

school-theatre = 学校礼堂有 { $rows } 排座位，每排 { $seats } 个。有 { $guests } 位观众来看一场 { $minutes } 分钟的话剧，每位观众坐一个座位。有多少个座位空着？
    .places = 礼堂一共有 { $rows } × { $seats } = { $places } 个座位。
    .empty = 所以，有 { $places } - { $guests } = { $empty } 个座位空着。

coloured-water = 在科学课上，老师把 { $blue } 毫升蓝色的水和 { $yellow } 毫升黄色的水混合成绿色的水，再把这些绿色的水全部倒进 { $glasses } 个玻璃杯，每杯同样多。每个玻璃杯里有多少毫升绿色的水？
    .green = 绿色的水一共有 { $blue } + { $yellow } = { $green } 毫升。
    .each = 每个玻璃杯里有 { $green } / { $glasses } = { $each } 毫升绿色的水。

late-train = 按照时刻表，一列火车从塔什干开到终点站需要 { $hours } 小时 { $minutes } 分钟。今天，火车准时出发，但是晚点 { $delay } 分钟到达。今天全程用了多少分钟？
    .full = { $hours } 小时是 { $hours } × 60 = { $full } 分钟。
    .planned = 按照时刻表，全程需要 { $full } + { $minutes } = { $planned } 分钟。
    .today = 今天全程用了 { $planned } + { $delay } = { $today } 分钟。

office-printers = 办公室要把一份 { $pages } 页的报告打印 { $copies } 份。两台打印机同时开始工作，中途不停，直到全部打印完。一台每分钟打印 { $fast } 页，另一台每分钟打印 { $slow } 页。两台打印机需要多少分钟？
    .all = 一共要打印 { $copies } × { $pages } = { $all } 页。
    .speed = 两台打印机每分钟一共打印 { $fast } + { $slow } = { $speed } 页。
    .minutes = 两台打印机需要 { $all } / { $speed } = { $minutes } 分钟。

picture-books = 海得拉巴的一座图书馆有 { $books } 本书，其中三分之一是图画书。现在有 { $lent } 本图画书借出去了，其余的图画书放在 { $shelves } 个书架上，每个书架上的本数相同。每个书架上有多少本图画书？
    .picture = 图书馆有 { $books } / 3 = { $picture } 本图画书。
    .present = 现在馆里有 { $picture } - { $lent } = { $present } 本图画书。
    .each = 每个书架上有 { $present } / { $shelves } = { $each } 本图画书。

school-yard = 学校有一个长方形的操场，长 { $length } 米，宽 { $width } 米。操场里有一个长方形的篮球场，长 { $court_length } 米，宽 { $court_width } 米。操场的其余部分都是草地。草地的面积是多少平方米？
    .yard = 整个操场的面积是 { $length } × { $width } = { $yard } 平方米。
    .court = 篮球场的面积是 { $court_length } × { $court_width } = { $court } 平方米。
    .grass = 所以，草地的面积是 { $yard } - { $court } = { $grass } 平方米。

meeting-cyclists = 两座城镇相距 { $distance } 千米。两人分别从两座城镇同时骑自行车出发，沿着同一条路相向而行。一人每小时骑 { $first } 千米，另一人每小时骑 { $second } 千米。{ $hours } 小时后，两人还没有相遇。这时两人相距多少千米？
    .together = 两人每小时靠近 { $first } + { $second } = { $together } 千米。
    .covered = { $hours } 小时里，两人靠近了 { $together } × { $hours } = { $covered } 千米。
    .left = 这时两人相距 { $distance } - { $covered } = { $left } 千米。

town-buildings = 马赛附近的一座小镇上有一座桥，已经有 { $bridge } 年的历史。图书馆的历史比桥短 { $younger } 年，学校的历史是图书馆的一半。{ $years } 年后，学校有多少年的历史？
    .library = 图书馆有 { $bridge } - { $younger } = { $library } 年的历史。
    .school = 学校现在有 { $library } / 2 = { $school } 年的历史。
    .later = { $years } 年后，学校有 { $school } + { $years } = { $later } 年的历史。

card-piles = 一副游戏牌有 { $cards } 张。{ $players } 名玩家每人分到 { $hand } 张牌，剩下的牌平均分成 { $piles } 叠，放在桌子上。每叠有多少张牌？
    .dealt = 玩家们一共分到 { $players } × { $hand } = { $dealt } 张牌。
    .rest = 这时还剩 { $cards } - { $dealt } = { $rest } 张牌。
    .pile = 每叠有 { $rest } / { $piles } = { $pile } 张牌。

mobile-data = { $hero }花 { $price } 比索给手机买了 { $data } 兆字节的流量。前 { $days } 天，{ $hero }每天用 { $daily } 兆字节。在接下来的 { $rest } 天里，{ $hero }想把剩下的流量全部用完，并且每天用得一样多。这 { $rest } 天里，{ $hero }每天可以用多少兆字节？
    .used = 前 { $days } 天，{ $hero }用了 { $daily } × { $days } = { $used } 兆字节。
    .left = 这时还剩 { $data } - { $used } = { $left } 兆字节。
    .allowed = { $hero }每天可以用 { $left } / { $rest } = { $allowed } 兆字节。

storm-forest = 一片小树林里有 { $trees } 棵树。一场暴风雨刮倒了其中 { $percent }% 的树。后来，人们又栽了一批小树，栽种的棵数是刮倒棵数的 { $times } 倍。这时，小树林里有多少棵没有倒下的树？
    .fallen = 暴风雨刮倒了 { $trees } × { $percent } / 100 = { $fallen } 棵树。
    .planted = 人们栽了 { $fallen } × { $times } = { $planted } 棵小树。
    .now = 这时，小树林里有 { $trees } - { $fallen } + { $planted } = { $now } 棵没有倒下的树。

long-jump = 运动会上，{ $hero }跳远跳了三次，成绩分别是 { $first } 厘米、{ $second } 厘米和 { $third } 厘米。{ $hero }平均每次跳多少米？
    .sum = 三次一共跳了 { $first } + { $second } + { $third } = { $sum } 厘米。
    .average = 平均每次跳 { $sum } / 3 = { $average } 厘米。
    .metres = 所以，{ $hero }平均每次跳 { $average } / 100 = { $metres } 米。

bicycle-factory = 一家自行车厂有 { $workers } 名工人和两个车间。第一车间每天生产 { $first } 辆自行车，第二车间每天比第一车间多生产 { $more } 辆。工厂接到一份 { $order } 辆自行车的订单，并且只为这份订单生产。{ $days } 天后，离完成订单还差多少辆自行车？
    .second = 第二车间每天生产 { $first } + { $more } = { $second } 辆自行车。
    .both = 两个车间每天一共生产 { $first } + { $second } = { $both } 辆自行车。
    .made = { $days } 天一共生产 { $both } × { $days } = { $made } 辆自行车。
    .missing = 所以，离完成订单还差 { $order } - { $made } = { $missing } 辆自行车。

guitar-lessons = 在利马，一节吉他课的学费是 { $price } 索尔。{ $hero }每月上 { $lessons } 节课，上了 { $months } 个月，另外买乐谱书一共花了 { $books } 索尔。音乐俱乐部支付所有这些费用的一半，{ $hero }支付另一半。{ $hero }要付多少索尔？
    .monthly = 每月的学费是 { $lessons } × { $price } = { $monthly } 索尔。
    .course = { $months } 个月的学费是 { $monthly } × { $months } = { $course } 索尔。
    .total = 加上乐谱书，一共是 { $course } + { $books } = { $total } 索尔。
    .share = { $hero }要付 { $total } / 2 = { $share } 索尔。

hiking-trail = 一队人沿着一条长 { $trail } 千米的步道徒步。第一天，他们走了 { $first } 千米；第二天，他们比第一天多走 { $more } 千米；第三天，他们走的路程是第一天的一半。第三天走完后，还剩多少千米？
    .second = 第二天，他们走了 { $first } + { $more } = { $second } 千米。
    .third = 第三天，他们走了 { $first } / 2 = { $third } 千米。
    .walked = 三天一共走了 { $first } + { $second } + { $third } = { $walked } 千米。
    .left = 这时还剩 { $trail } - { $walked } = { $left } 千米。

rain-days = 清迈星期一的降雨量是 { $monday } 毫米，星期二的降雨量比星期一多 { $more } 毫米，星期三的降雨量比星期二少 { $less } 毫米。这三天平均每天的降雨量是多少毫米？
    .tuesday = 星期二的降雨量是 { $monday } + { $more } = { $tuesday } 毫米。
    .wednesday = 星期三的降雨量是 { $tuesday } - { $less } = { $wednesday } 毫米。
    .sum = 三天的降雨量一共是 { $monday } + { $tuesday } + { $wednesday } = { $sum } 毫米。
    .average = 平均每天的降雨量是 { $sum } / 3 = { $average } 毫米。

school-day = 一所学校每天有 { $lessons } 节课，在校时间从第一节课开始算。每节课 { $length } 分钟，相邻两节课之间休息 { $recess } 分钟。最后一节课一结束，全体学生就一起吃午饭，午饭时间是 { $meal } 分钟，然后放学，在校时间结束。一天的在校时间是多少分钟？
    .teaching = 上课一共用 { $lessons } × { $length } = { $teaching } 分钟。
    .breaks = 各节课之间一共有 { $lessons } - 1 = { $breaks } 次课间休息。
    .pauses = 课间休息一共用 { $breaks } × { $recess } = { $pauses } 分钟。
    .day = 加上午饭时间，一天的在校时间是 { $teaching } + { $pauses } + { $meal } = { $day } 分钟。

swimming-club = 一个游泳俱乐部有 { $members } 名会员，其中三分之二是儿童。这些儿童中，四分之一是初学者。现在又有 { $joined } 名儿童加入俱乐部，这些儿童都是初学者。现在，俱乐部的儿童中有多少名初学者？
    .third = 会员人数的三分之一是 { $members } / 3 = { $third } 人。
    .children = 会员人数的三分之二，也就是儿童，有 { $third } × 2 = { $children } 名。
    .beginners = 原来，儿童中有 { $children } / 4 = { $beginners } 名初学者。
    .now = 现在，儿童中有 { $beginners } + { $joined } = { $now } 名初学者。

orange-paint = 美术班要调制 { $orange } 毫升橙色颜料，用 { $red } 份红色颜料和 { $yellow } 份黄色颜料混合而成。黄色颜料取自一个装满的瓶子，瓶子里原有 { $bottle } 毫升黄色颜料。调制以后，瓶子里还剩多少毫升黄色颜料？
    .parts = 混合颜料一共有 { $red } + { $yellow } = { $parts } 份。
    .part = 每份是 { $orange } / { $parts } = { $part } 毫升。
    .used = 美术班用了 { $part } × { $yellow } = { $used } 毫升黄色颜料。
    .left = 瓶子里还剩 { $bottle } - { $used } = { $left } 毫升黄色颜料。

boat-trip = { $classes } 个班去乘船游览，每班有 { $pupils } 名学生，另外一共有 { $teachers } 名老师同行。学校为学生和老师租了 { $boats } 条船，每条船有 { $seats } 个座位。有多少个座位空着？
    .children = 学生一共有 { $classes } × { $pupils } = { $children } 名。
    .people = 加上老师，一共有 { $children } + { $teachers } = { $people } 人。
    .places = 这些船一共有 { $boats } × { $seats } = { $places } 个座位。
    .empty = 所以，有 { $places } - { $people } = { $empty } 个座位空着。

handball-goals = 在一次手球锦标赛中，红队进了 { $red } 个球，蓝队的进球数是红队的两倍，绿队比蓝队少进 { $fewer } 个球。蓝队和绿队合起来比红队多进多少个球？
    .blue = 蓝队进了 { $red } × 2 = { $blue } 个球。
    .green = 绿队进了 { $blue } - { $fewer } = { $green } 个球。
    .together = 蓝队和绿队一共进了 { $blue } + { $green } = { $together } 个球。
    .more = 所以，两队合起来比红队多进 { $together } - { $red } = { $more } 个球。

letter-trays = { $hero }和{ $friend }在邮局分拣信件。{ $hero }每分钟分拣 { $first } 封信，工作了 { $long } 分钟；{ $friend }每分钟分拣 { $second } 封信，工作了 { $short } 分钟。分拣好的信全部放进信盘，每个信盘放 { $tray } 封。一共放满多少个信盘？
    .mine = { $hero }分拣了 { $first } × { $long } = { $mine } 封信。
    .other = { $friend }分拣了 { $second } × { $short } = { $other } 封信。
    .sorted = 两人一共分拣了 { $mine } + { $other } = { $sorted } 封信。
    .trays = 所以，一共放满 { $sorted } / { $tray } = { $trays } 个信盘。

book-parcels = 莱比锡的一家书店寄出 { $parcels } 个同样的包裹。每个包裹里有 { $books } 本书，每本书重 { $book } 克，空纸箱重 { $box } 克。所有的包裹一共重多少千克？
    .contents = 一个包裹里的书重 { $books } × { $book } = { $contents } 克。
    .parcel = 加上纸箱，一个包裹重 { $contents } + { $box } = { $parcel } 克。
    .grams = 所有的包裹一共重 { $parcel } × { $parcels } = { $grams } 克。
    .kilograms = 也就是 { $grams } / { 1000 } = { $kilograms } 千克。

salt-water = 实验室的一个水箱里有 { $first } 升盐水，每升含盐 { $strong } 克；另一个水箱里有 { $second } 升盐水，每升含盐 { $weak } 克。把两个水箱里的盐水全部混合在一起，混合后的盐水每升含盐多少克？
    .first_salt = 第一个水箱里有 { $first } × { $strong } = { $first_salt } 克盐。
    .second_salt = 第二个水箱里有 { $second } × { $weak } = { $second_salt } 克盐。
    .salt = 混合后的盐水一共含盐 { $first_salt } + { $second_salt } = { $salt } 克。
    .litres = 混合后的盐水一共有 { $first } + { $second } = { $litres } 升。
    .each = 混合后的盐水每升含盐 { $salt } / { $litres } = { $each } 克。

field-rounds = 一个长方形的运动场，长 { $length } 米，宽 { $width } 米。{ $hero }沿着运动场的边跑了 { $rounds } 圈，{ $friend }比{ $hero }少跑 { $fewer } 圈。{ $hero }和{ $friend }一共跑了多少米？
    .sides = 一条长边和一条短边共长 { $length } + { $width } = { $sides } 米。
    .round = 一圈是 { $sides } × 2 = { $round } 米。
    .other = { $friend }跑了 { $rounds } - { $fewer } = { $other } 圈。
    .together = 两人一共跑了 { $rounds } + { $other } = { $together } 圈。
    .metres = 所以，两人一共跑了 { $round } × { $together } = { $metres } 米。

chess-team = 一支国际象棋队有 { $players } 名队员，平均年龄是 { $average } 岁。一名 { $newcomer } 岁的新队员加入了这支队，此后没有人再加入，也没有人离开。{ $years } 年后，全队队员的平均年龄是多少岁？
    .sum = 原来 { $players } 名队员的年龄之和是 { $players } × { $average } = { $sum } 岁。
    .all = 加上新队员，年龄之和是 { $sum } + { $newcomer } = { $all } 岁。
    .count = 现在全队有 { $players } + 1 = { $count } 名队员。
    .now = 现在队员的平均年龄是 { $all } / { $count } = { $now } 岁。
    .later = { $years } 年后，队员的平均年龄是 { $now } + { $years } = { $later } 岁。

exam-certificates = 有 { $people } 人在喀山的一所驾校参加驾驶考试，其中 { $percent }% 的人第一次就通过了。其余的人都参加补考，其中一半通过了补考。驾校为每个通过考试的人印一张证书，每张证书的费用是 { $price } 卢布。这些证书一共要花多少卢布？
    .first = 第一次通过的有 { $people } × { $percent } / 100 = { $first } 人。
    .failed = 参加补考的有 { $people } - { $first } = { $failed } 人。
    .second = 补考通过的有 { $failed } / 2 = { $second } 人。
    .passed = 一共有 { $first } + { $second } = { $passed } 人通过。
    .cost = 这些证书一共要花 { $passed } × { $price } = { $cost } 卢布。

bandage-boxes = 达卡的一家医院收到 { $boxes } 箱绷带，每箱 { $bandages } 卷。这些绷带中有 { $wet } 卷湿了，被扔掉了。{ $kept } 卷绷带留在仓库里，其余的平均分给 { $wards } 个病区。每个病区每天用 { $daily } 卷绷带。一个病区分到的绷带能用多少天？
    .all = 这些箱子里一共有 { $boxes } × { $bandages } = { $all } 卷绷带。
    .dry = 没有湿的绷带有 { $all } - { $wet } = { $dry } 卷。
    .shared = 分给各病区的一共有 { $dry } - { $kept } = { $shared } 卷绷带。
    .ward = 每个病区分到 { $shared } / { $wards } = { $ward } 卷绷带。
    .days = 这些绷带能用 { $ward } / { $daily } = { $days } 天。

taxi-driver = 内罗毕的一名出租车司机每天行驶 { $distance } 千米。汽车每行驶 100 千米用 { $fuel } 升汽油，一升汽油的价格是 { $price } 先令。每天有 { $passengers } 名乘客，每人付 { $fare } 先令的车费。司机要付汽油钱，每天还要付给车主 { $rent } 先令。照这样工作 { $days } 天后，司机自己能留下多少先令？
    .litres = 汽车一天用 { $distance } × { $fuel } / 100 = { $litres } 升汽油。
    .petrol = 一天的汽油钱是 { $litres } × { $price } = { $petrol } 先令。
    .income = 乘客们一天一共付 { $passengers } × { $fare } = { $income } 先令。
    .rest = 付完汽油钱，司机还有 { $income } - { $petrol } = { $rest } 先令。
    .daily = 再付给车主以后，司机每天还剩 { $rest } - { $rent } = { $daily } 先令。
    .kept = { $days } 天后，司机自己能留下 { $daily } × { $days } = { $kept } 先令。

picture-cards = { $hero }的盒子里有 { $cards } 张足球卡，{ $friend }盒子里的足球卡张数是{ $hero }的两倍。{ $hero }买了 { $packs } 包足球卡，每包 { $pack } 张，并把这些卡全部放进自己的盒子。{ $friend }从自己的盒子里拿出 { $taken } 张卡送给了别人。然后，从{ $friend }的盒子里拿卡放进{ $hero }的盒子，直到两个盒子里的卡一样多。一共移动了多少张卡？
    .other = 原来{ $friend }的盒子里有 { $cards } × 2 = { $other } 张卡。
    .new = { $hero }买了 { $packs } × { $pack } = { $new } 张卡。
    .hero_now = 这时{ $hero }的盒子里有 { $cards } + { $new } = { $hero_now } 张卡。
    .friend_now = 这时{ $friend }的盒子里有 { $other } - { $taken } = { $friend_now } 张卡。
    .difference = 两个盒子相差 { $friend_now } - { $hero_now } = { $difference } 张卡。
    .moved = 移动的是相差张数的一半，也就是 { $difference } / 2 = { $moved } 张卡。

lamp-factory = 一家新工厂有 { $machines } 台机器，厂里还没有成箱的灯。每台机器每小时生产 { $lamps } 盏灯，每天工作 { $hours } 小时。每天生产的灯中有 { $percent }% 是次品，次品都要扔掉。当天其余的灯全部装箱，每箱装 { $box } 盏。这样生产 { $days } 天后，工厂把 { $sent } 箱灯发往商店。这时工厂里还剩多少箱灯？
    .hourly = 这些机器每小时一共生产 { $machines } × { $lamps } = { $hourly } 盏灯。
    .daily = 每天一共生产 { $hourly } × { $hours } = { $daily } 盏灯。
    .faulty = 其中次品有 { $daily } × { $percent } / 100 = { $faulty } 盏。
    .good = 其余的 { $daily } - { $faulty } = { $good } 盏灯装箱。
    .boxes = 每天装满 { $good } / { $box } = { $boxes } 箱。
    .packed = { $days } 天一共装满 { $boxes } × { $days } = { $packed } 箱。
    .stock = 所以，工厂里还剩 { $packed } - { $sent } = { $stock } 箱灯。

gym-mats = 一个长方形的体育馆，长 { $length } 米，宽 { $width } 米。馆里有一个长方形的舞台，长 { $stage_length } 米，宽 { $stage_width } 米。除舞台以外，馆内的地面全部铺上垫子。一块垫子能铺 { $mat } 平方米，价格是 { $price } 泰铢。{ $workers } 名工人来铺垫子，每人的工钱是 { $wage } 泰铢。垫子的费用和工人的工钱一共是多少泰铢？
    .hall = 体育馆的面积是 { $length } × { $width } = { $hall } 平方米。
    .stage = 舞台的面积是 { $stage_length } × { $stage_width } = { $stage } 平方米。
    .covered = 所以，要铺垫子的面积是 { $hall } - { $stage } = { $covered } 平方米。
    .mats = 一共需要 { $covered } / { $mat } = { $mats } 块垫子。
    .mat_cost = 垫子的费用是 { $mats } × { $price } = { $mat_cost } 泰铢。
    .wages = 工人的工钱是 { $workers } × { $wage } = { $wages } 泰铢。
    .total = 两项一共是 { $mat_cost } + { $wages } = { $total } 泰铢。

truck-route = 一辆卡车要行驶 { $distance } 千米。卡车先在山路上以每小时 { $first_speed } 千米的速度行驶 { $first_hours } 小时，再在宽阔的公路上以每小时 { $second_speed } 千米的速度行驶 { $second_hours } 小时，剩下的路程以每小时 { $last_speed } 千米的速度行驶。途中，司机一共休息 { $pause } 分钟。包括休息时间在内，全程一共需要多少分钟？
    .first = 卡车在山路上行驶 { $first_speed } × { $first_hours } = { $first } 千米。
    .second = 卡车在宽阔的公路上行驶 { $second_speed } × { $second_hours } = { $second } 千米。
    .driven = 两段路一共是 { $first } + { $second } = { $driven } 千米。
    .remaining = 这时还剩 { $distance } - { $driven } = { $remaining } 千米。
    .last_hours = 剩下的路程需要 { $remaining } / { $last_speed } = { $last_hours } 小时。
    .driving = 卡车一共行驶 { $first_hours } + { $second_hours } + { $last_hours } = { $driving } 小时。
    .minutes = 换算成分钟，是 { $driving } × 60 = { $minutes } 分钟。
    .total = 加上休息时间，全程一共需要 { $minutes } + { $pause } = { $total } 分钟。

concert-hall = 瓦哈卡的一座音乐厅有 { $rows } 排座位，每排 { $seats } 个。在一场音乐会上，除了 { $empty } 个座位以外，其余的座位都售出了。售出的座位中，四分之一卖的是儿童票，每张 { $child } 比索；其余的卖的是成人票，每张 { $adult } 比索。举办这场音乐会的费用是 { $costs } 比索。付完这笔费用后，收入还剩多少比索？
    .all = 音乐厅一共有 { $rows } × { $seats } = { $all } 个座位。
    .sold = 其中售出了 { $all } - { $empty } = { $sold } 个座位。
    .children = 儿童票售出 { $sold } / 4 = { $children } 张。
    .adults = 成人票售出 { $sold } - { $children } = { $adults } 张。
    .child_income = 儿童票的收入是 { $children } × { $child } = { $child_income } 比索。
    .adult_income = 成人票的收入是 { $adults } × { $adult } = { $adult_income } 比索。
    .income = 总收入是 { $child_income } + { $adult_income } = { $income } 比索。
    .profit = 付完费用后，还剩 { $income } - { $costs } = { $profit } 比索。
