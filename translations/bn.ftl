### The bundled problems in Bengali. One message a problem: the question; its attributes: the worked steps.

## Persons. Odd numbers are women, even numbers are men; attributes are forms that the texts need,
## and a text reads them as { $hero_form }. Verbs and pronouns have no gender.

person-1 = আমিনা
    .genitive = আমিনার
person-2 = তমাল
    .genitive = তমালের
person-3 = প্রিয়া
    .genitive = প্রিয়ার
person-4 = কামাল
    .genitive = কামালের
person-5 = মিতা
    .genitive = মিতার
person-6 = ইমন
    .genitive = ইমনের
person-7 = লায়লা
    .genitive = লায়লার
person-8 = দীপক
    .genitive = দীপকের

## Problems. All drawn numbers are at least 2 unless problems.toml says otherwise.
## Nouns stay singular after a numeral; the classifiers -টি (things) and জন (people) serve every number.

tea-stall = { $hero } একটি রেলস্টেশনে চায়ের দোকান চালান। সকালে তিনি { $morning } কাপ এবং সন্ধ্যায় { $evening } কাপ চা বিক্রি করেন। প্রতি কাপ চায়ের দাম { $price } রুপি। সেদিন চা বিক্রি করে { $hero } মোট কত রুপি পান?
    .cups = { $hero } মোট { $morning } + { $evening } = { $cups } কাপ চা বিক্রি করেন।
    .income = প্রতি কাপ { $price } রুপি দরে পাওয়া যায় { $cups } × { $price } = { $income } রুপি।

bus-ride = একটি বাস { $start } জন যাত্রী নিয়ে টার্মিনাল থেকে ছাড়ে। পরের স্টপে { $off } জন যাত্রী নেমে যায় এবং { $on } জন ওঠে। তখন বাসে কতজন যাত্রী থাকে?
    .stayed = { $off } জন নেমে যাওয়ার পরে { $start } - { $off } = { $stayed } জন যাত্রী থাকে।
    .aboard = { $on } জন ওঠার পরে বাসে { $stayed } + { $on } = { $aboard } জন যাত্রী হয়।

fishing-trip = { $friends } জন বন্ধু মাছ ধরতে যায় এবং প্রত্যেকে { $caught }টি করে মাছ ধরে। তারা প্রতিবেশীদের { $gift }টি মাছ দেয় এবং বাকি মাছ নিজেদের মধ্যে সমানভাবে ভাগ করে নেয়। প্রত্যেক বন্ধু কয়টি মাছ বাড়ি নিয়ে যায়?
    .total = তারা মোট { $friends } × { $caught } = { $total }টি মাছ ধরে।
    .shared = প্রতিবেশীদের দেওয়ার পরে { $total } - { $gift } = { $shared }টি মাছ থাকে।
    .each = প্রত্যেক বন্ধু { $shared } / { $friends } = { $each }টি মাছ বাড়ি নিয়ে যায়।

bakery = একটি বেকারিতে প্রতি ঘণ্টায় { $trays } ট্রে বনরুটি তৈরি হয়, আর প্রতি ট্রেতে থাকে { $rolls }টি বনরুটি। { $hours } ঘণ্টায় সেখানে মোট কয়টি বনরুটি তৈরি হয়?
    .hourly = এক ঘণ্টায় সেখানে { $trays } × { $rolls } = { $hourly }টি বনরুটি তৈরি হয়।
    .baked = { $hours } ঘণ্টায় তৈরি হয় { $hourly } × { $hours } = { $baked }টি বনরুটি।

jacket-sale = একটি জ্যাকেটের দাম { $price } ইউরো। মূল্যছাড়ের সময় সেটির দাম { $percent }% কমানো হয়। { $hero } ছাড়ের দামে জ্যাকেটটি কেনে এবং সঙ্গে { $scarf } ইউরো দামের একটি স্কার্ফও কেনে। { $hero } মোট কত ইউরো দেয়?
    .saving = দাম কমে { $price } × { $percent } / 100 = { $saving } ইউরো।
    .reduced = জ্যাকেটটির দাম এখন { $price } - { $saving } = { $reduced } ইউরো।
    .total = স্কার্ফসহ { $hero } মোট { $reduced } + { $scarf } = { $total } ইউরো দেয়।

aunt-age = { $hero_genitive } বয়স { $age } বছর। { $hero_genitive } মামির বয়স তার বয়সের { $times } গুণ। { $years } বছর পরে মামির বয়স কত বছর হবে?
    .now = মামির বয়স এখন { $age } × { $times } = { $now } বছর।
    .later = { $years } বছর পরে তাঁর বয়স হবে { $now } + { $years } = { $later } বছর।

library-book = { $hero } লাইব্রেরি থেকে { $pages } পৃষ্ঠার একটি বই ধার নেয়। { $days } দিন ধরে সে প্রতিদিন { $daily } পৃষ্ঠা করে পড়ে। আর কত পৃষ্ঠা পড়া বাকি থাকে?
    .done = { $days } দিনে { $hero } { $daily } × { $days } = { $done } পৃষ্ঠা পড়ে।
    .left = বাকি থাকে { $pages } - { $done } = { $left } পৃষ্ঠা।

garden-fence = { $hero_genitive } একটি আয়তাকার বাগান আছে, যার দৈর্ঘ্য { $length } মিটার এবং প্রস্থ { $width } মিটার। { $hero } বাগানটির চারদিকে বেড়া দিতে চায়, শুধু { $gate } মিটার চওড়া একটি গেটের জায়গায় বেড়া থাকবে না। { $hero_genitive } কত মিটার বেড়া লাগবে?
    .sides = একটি বড় বাহু ও একটি ছোট বাহু মিলে { $length } + { $width } = { $sides } মিটার।
    .around = চারদিকে মোট { $sides } × 2 = { $around } মিটার।
    .fence = গেটের জায়গা বাদ দিলে { $around } - { $gate } = { $fence } মিটার বেড়া লাগবে।

match-average = { $hero } তিনটি বাস্কেটবল ম্যাচ খেলে এবং সেগুলোতে যথাক্রমে { $first }, { $second } ও { $third } পয়েন্ট পায়। { $hero } প্রতি ম্যাচে গড়ে কত পয়েন্ট পায়?
    .points = { $hero } মোট { $first } + { $second } + { $third } = { $points } পয়েন্ট পায়।
    .average = প্রতি ম্যাচে গড় { $points } / 3 = { $average } পয়েন্ট।

water-tank = একটি পানির ট্যাংকে { $capacity } লিটার পানি ধরে, আর এখন সেটিতে { $now } লিটার পানি আছে। একটি পাম্প প্রতি মিনিটে সেটিতে { $rate } লিটার পানি ঢালে। কত মিনিট পরে ট্যাংকটি ভরে যাবে?
    .missing = ট্যাংকটি ভরতে আরও { $capacity } - { $now } = { $missing } লিটার পানি লাগবে।
    .minutes = এর জন্য পাম্পটির { $missing } / { $rate } = { $minutes } মিনিট লাগবে।

shells = { $hero } সমুদ্রসৈকতে { $shells }টি ঝিনুক কুড়িয়ে পায়। { $friend } { $hero_genitive } চেয়ে { $more }টি বেশি ঝিনুক পায়। দুজনে মিলে তারা মোট কয়টি ঝিনুক পায়?
    .other = { $friend } { $shells } + { $more } = { $other }টি ঝিনুক পায়।
    .together = দুজনে মিলে তারা { $shells } + { $other } = { $together }টি ঝিনুক পায়।

way-to-school = একটি শ্রেণিতে { $pupils } জন শিক্ষার্থী আছে। তাদের এক-চতুর্থাংশ হেঁটে স্কুলে যায়, { $bus } জন বাসে যায় এবং বাকি সবাই সাইকেলে যায়। কতজন শিক্ষার্থী সাইকেলে স্কুলে যায়?
    .walkers = { $pupils } / 4 = { $walkers } জন শিক্ষার্থী হেঁটে স্কুলে যায়।
    .counted = যারা বাসে যায়, তাদের নিয়ে মোট { $walkers } + { $bus } = { $counted } জন হয়।
    .bicycle = সুতরাং { $pupils } - { $counted } = { $bicycle } জন শিক্ষার্থী সাইকেলে স্কুলে যায়।

savings = { $hero } প্রতি সপ্তাহে { $weekly } শিলিং সঞ্চয় করে। { $weeks } সপ্তাহ পরে সে সেই সঞ্চয় থেকে { $spent } শিলিং খরচ করে একটি উপহার কেনে। { $hero_genitive } কাছে আর কত শিলিং থাকে?
    .saved = { $weeks } সপ্তাহে { $hero } { $weekly } × { $weeks } = { $saved } শিলিং সঞ্চয় করে।
    .left = উপহার কেনার পরে { $saved } - { $spent } = { $left } শিলিং থাকে।

stationery = { $hero } প্রতিটি { $notebook_price } ইউয়ান দামের { $notebooks }টি খাতা এবং প্রতিটি { $pen_price } ইউয়ান দামের { $pens }টি কলম কেনে, আর দোকানিকে { $note } ইউয়ানের একটি নোট দেয়। { $hero } কত ইউয়ান ফেরত পায়?
    .notebook_cost = খাতাগুলোর দাম { $notebooks } × { $notebook_price } = { $notebook_cost } ইউয়ান।
    .pen_cost = কলমগুলোর দাম { $pens } × { $pen_price } = { $pen_cost } ইউয়ান।
    .bill = সব মিলিয়ে দাম { $notebook_cost } + { $pen_cost } = { $bill } ইউয়ান।
    .change = { $hero } { $note } - { $bill } = { $change } ইউয়ান ফেরত পায়।
