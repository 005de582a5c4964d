### The bundled problems in Thai. One message a problem: the question; its attributes: the worked steps.

## Persons. Odd numbers are women, even numbers are men. The texts repeat the name or leave the subject out,
## so no further forms are needed.

person-1 = มาลี
person-2 = สมชาย
person-3 = สุดา
person-4 = วิชัย
person-5 = อารี
person-6 = ธนา
person-7 = นภา
person-8 = ประเสริฐ

## Problems. Numbers are set off by spaces, names are not; a space, not a full stop, ends a sentence.

tea-stall = { $hero }เปิดร้านน้ำชาอยู่ที่สถานีรถไฟ ตอนเช้าขายชาได้ { $morning } ถ้วย และตอนเย็นขายได้ { $evening } ถ้วย ชาราคาถ้วยละ { $price } รูปี วันนั้น{ $hero }ขายชาได้เงินกี่รูปี
    .cups = { $hero }ขายชาได้ { $morning } + { $evening } = { $cups } ถ้วย
    .income = ชาราคาถ้วยละ { $price } รูปี จึงได้เงิน { $cups } × { $price } = { $income } รูปี

bus-ride = รถโดยสารคันหนึ่งออกจากสถานีต้นทางโดยมีผู้โดยสาร { $start } คน เมื่อถึงป้ายถัดไป มีผู้โดยสารลงจากรถ { $off } คน และมีผู้โดยสารขึ้นรถ { $on } คน ตอนนี้มีผู้โดยสารอยู่บนรถกี่คน
    .stayed = หลังจากผู้โดยสารลงไป { $off } คน เหลือผู้โดยสาร { $start } - { $off } = { $stayed } คน
    .aboard = หลังจากมีผู้โดยสารขึ้นมา { $on } คน บนรถจึงมีผู้โดยสาร { $stayed } + { $on } = { $aboard } คน

fishing-trip = เพื่อน { $friends } คนไปตกปลาด้วยกัน แต่ละคนตกปลาได้ { $caught } ตัว พวกเขาให้ปลาแก่เพื่อนบ้าน { $gift } ตัว แล้วแบ่งปลาที่เหลือกันคนละเท่า ๆ กัน แต่ละคนได้ปลากลับบ้านกี่ตัว
    .total = พวกเขาตกปลาได้รวมกัน { $friends } × { $caught } = { $total } ตัว
    .shared = หลังจากให้เพื่อนบ้านไปแล้ว เหลือปลา { $total } - { $gift } = { $shared } ตัว
    .each = แต่ละคนได้ปลากลับบ้าน { $shared } / { $friends } = { $each } ตัว

bakery = ร้านเบเกอรีแห่งหนึ่งอบขนมปังก้อนเล็กได้ชั่วโมงละ { $trays } ถาด ถาดละ { $rolls } ก้อน ในเวลา { $hours } ชั่วโมง ร้านนี้อบขนมปังได้กี่ก้อน
    .hourly = ในหนึ่งชั่วโมง ร้านนี้อบขนมปังได้ { $trays } × { $rolls } = { $hourly } ก้อน
    .baked = ในเวลา { $hours } ชั่วโมง ร้านนี้อบขนมปังได้ { $hourly } × { $hours } = { $baked } ก้อน

jacket-sale = เสื้อแจ็กเกตตัวหนึ่งราคา { $price } ยูโร ในช่วงลดราคา ร้านลดราคาเสื้อตัวนี้ลง { $percent }% { $hero }ซื้อเสื้อแจ็กเกตตัวนี้ในช่วงลดราคา และซื้อผ้าพันคออีกหนึ่งผืน ราคา { $scarf } ยูโร { $hero }ต้องจ่ายเงินทั้งหมดกี่ยูโร
    .saving = ราคาลดลง { $price } × { $percent } / 100 = { $saving } ยูโร
    .reduced = เสื้อแจ็กเกตจึงเหลือราคา { $price } - { $saving } = { $reduced } ยูโร
    .total = เมื่อรวมค่าผ้าพันคอแล้ว { $hero }ต้องจ่ายเงิน { $reduced } + { $scarf } = { $total } ยูโร

aunt-age = ปัจจุบัน{ $hero }อายุ { $age } ปี น้าสาวของ{ $hero }มีอายุเป็น { $times } เท่าของอายุ{ $hero } อีก { $years } ปีข้างหน้า น้าสาวจะมีอายุกี่ปี
    .now = ปัจจุบันน้าสาวมีอายุ { $age } × { $times } = { $now } ปี
    .later = อีก { $years } ปีข้างหน้า น้าสาวจะมีอายุ { $now } + { $years } = { $later } ปี

library-book = { $hero }ยืมหนังสือเล่มหนึ่งจากห้องสมุด หนังสือเล่มนี้มี { $pages } หน้า { $hero }อ่านวันละ { $daily } หน้า เป็นเวลา { $days } วัน เหลืออีกกี่หน้าที่ยังไม่ได้อ่าน
    .done = ในเวลา { $days } วัน { $hero }อ่านหนังสือได้ { $daily } × { $days } = { $done } หน้า
    .left = จึงเหลืออีก { $pages } - { $done } = { $left } หน้า

garden-fence = { $hero }มีสวนรูปสี่เหลี่ยมผืนผ้า ยาว { $length } เมตร และกว้าง { $width } เมตร { $hero }ต้องการทำรั้วล้อมรอบสวน โดยเว้นไว้เฉพาะช่องประตูซึ่งกว้าง { $gate } เมตร { $hero }ต้องใช้รั้วยาวกี่เมตร
    .sides = ด้านยาวหนึ่งด้านรวมกับด้านกว้างหนึ่งด้านเป็น { $length } + { $width } = { $sides } เมตร
    .around = ความยาวรอบสวนคือ { $sides } × 2 = { $around } เมตร
    .fence = เมื่อหักช่องประตูออกแล้ว ต้องใช้รั้วยาว { $around } - { $gate } = { $fence } เมตร

match-average = { $hero }ลงแข่งบาสเกตบอลสามนัด ทำได้ { $first } คะแนน { $second } คะแนน และ { $third } คะแนน ตามลำดับ { $hero }ทำคะแนนเฉลี่ยได้นัดละกี่คะแนน
    .points = { $hero }ทำคะแนนรวมได้ { $first } + { $second } + { $third } = { $points } คะแนน
    .average = คะแนนเฉลี่ยต่อนัดคือ { $points } / 3 = { $average } คะแนน

water-tank = ถังน้ำใบหนึ่งจุน้ำได้ { $capacity } ลิตร ขณะนี้มีน้ำอยู่ในถัง { $now } ลิตร เครื่องสูบน้ำเติมน้ำลงในถังนาทีละ { $rate } ลิตร ต้องใช้เวลากี่นาทีน้ำจึงจะเต็มถัง
    .missing = ต้องเติมน้ำอีก { $capacity } - { $now } = { $missing } ลิตร
    .minutes = เครื่องสูบน้ำต้องใช้เวลา { $missing } / { $rate } = { $minutes } นาที

shells = { $hero }เก็บเปลือกหอยที่ชายหาดได้ { $shells } อัน { $friend }เก็บได้มากกว่า{ $hero } { $more } อัน ทั้งสองคนเก็บเปลือกหอยได้รวมกันกี่อัน
    .other = { $friend }เก็บเปลือกหอยได้ { $shells } + { $more } = { $other } อัน
    .together = ทั้งสองคนเก็บเปลือกหอยได้รวมกัน { $shells } + { $other } = { $together } อัน

way-to-school = ห้องเรียนห้องหนึ่งมีนักเรียน { $pupils } คน หนึ่งในสี่ของนักเรียนทั้งหมดเดินมาโรงเรียน นักเรียน { $bus } คนนั่งรถโดยสารมา และนักเรียนที่เหลือทั้งหมดขี่จักรยานมา มีนักเรียนขี่จักรยานมาโรงเรียนกี่คน
    .walkers = มีนักเรียนเดินมาโรงเรียน { $pupils } / 4 = { $walkers } คน
    .counted = เมื่อรวมกับนักเรียนที่นั่งรถโดยสารมา จะมีนักเรียน { $walkers } + { $bus } = { $counted } คน
    .bicycle = ดังนั้นมีนักเรียนขี่จักรยานมา { $pupils } - { $counted } = { $bicycle } คน

savings = { $hero }เก็บออมเงินสัปดาห์ละ { $weekly } ชิลลิง เมื่อครบ { $weeks } สัปดาห์ ก็นำเงินออมนี้ไปซื้อของขวัญราคา { $spent } ชิลลิง { $hero }เหลือเงินกี่ชิลลิง
    .saved = ในเวลา { $weeks } สัปดาห์ { $hero }เก็บออมเงินได้ { $weekly } × { $weeks } = { $saved } ชิลลิง
    .left = หลังจากซื้อของขวัญแล้ว เหลือเงิน { $saved } - { $spent } = { $left } ชิลลิง

stationery = { $hero }ซื้อสมุด { $notebooks } เล่ม ราคาเล่มละ { $notebook_price } หยวน และปากกา { $pens } ด้าม ราคาด้ามละ { $pen_price } หยวน โดยจ่ายด้วยธนบัตรใบละ { $note } หยวนหนึ่งใบ { $hero }จะได้รับเงินทอนกี่หยวน
    .notebook_cost = ค่าสมุดเป็นเงิน { $notebooks } × { $notebook_price } = { $notebook_cost } หยวน
    .pen_cost = ค่าปากกาเป็นเงิน { $pens } × { $pen_price } = { $pen_cost } หยวน
    .bill = รวมเป็นเงินทั้งหมด { $notebook_cost } + { $pen_cost } = { $bill } หยวน
    .change = { $hero }ได้รับเงินทอน { $note } - { $bill } = { $change } หยวน
