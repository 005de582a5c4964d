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

way-to-school = 一个班有 { $pupils } 名学生，其中四分之一的学生步行上学，{ $bus } 名学生乘公共汽车上学，其余的学生都骑自行车上学。骑自行车上学的学生有多少名？
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
