@story yf-iloilo-latedegrees
@topic A Philippine university confers degrees on people who left it decades ago: ceremony, numbers, money and a dropout study
@subject U = Panay Western University | Panay Western | the university
@subject B = Balik-Toga programme | Balik-Toga | the programme
@subject G = Graduates of the programme | graduates | returners
@subject L = Lola Remedios Umali-Castañer | Lola Remedios | Remedios | the oldest
@subject P = University president Jonas Villagracia | Villagracia | the president
@subject C = Commission on higher learning | the commission | Manila
@subject S = Seafarers among them | seafarers | seamen
@subject R = Sociologist Hilda Baterina-Voss | Baterina-Voss | the sociologist
@fact gr = 412 | enrolment | G | degrees given | 28 May 2033 | constant
@fact gr32 = 286 | enrolment | G | degrees given | May 2032 | constant
@fact cum = 698 | enrolment | G | degrees given since the start | 28 May 2033 | cumulative
@fact app = 2060 | enrolment | B | people who applied | 2033 | constant
@fact acc = 515 | enrolment | B | people admitted | 2033 | constant
@fact apc = 25 | rate | B | share of applicants admitted | 2033 | constant
@fact out = 103 | enrolment | B | people who gave up | 2033 | cumulative
@fact opc = 20 | rate | B | share of the admitted who gave up | 2033 | constant
@fact all = 5240 | enrolment | U | degrees given in all | 28 May 2033 | constant
@fact wom = 247 | enrolment | G | women given degrees | 28 May 2033 | constant
@fact wpc = 60 | other | G | share of women | 28 May 2033 | constant
@fact sea = 94 | enrolment | S | degrees given | 28 May 2033 | constant
@fact age = 84 | age | L | age | May 2033 | snapshot
@fact left = 1969 | date | L | year in which she left | - | constant
@fact units = 6 | other | L | units that she lacked | 1969 | constant
@fact kids = 7 | other | L | children | - | constant
@fact gk = 23 | other | L | grandchildren | 2033 | snapshot
@fact mean = 52 | age | G | age on average | May 2033 | snapshot
@fact yng = 31 | age | G | age of the youngest | May 2033 | snapshot
@fact miss = 14 | other | G | units lacking on average | 2033 | snapshot
@fact max = 30 | other | B | units lacking at most | - | constant | threshold
@fact yrs = 10 | duration | B | years away at least | - | constant | threshold
@fact fee = 850 | price | B | pesos a unit | 2033 | constant
@fact feea = 11900 | price | G | pesos of fees on average | 2033 | snapshot
@fact fun = 6400000 | budget | B | pesos of scholarships | 2033 | constant
@fact sch = 320 | enrolment | B | people with a scholarship | 2033 | constant
@fact each = 20000 | price | B | pesos of scholarship a person | 2033 | constant
@fact crowd = 9300 | crowd | U | people at the ceremony | 28 May 2033 | snapshot
@fact cap = 8000 | crowd | U | seats in the gymnasium | - | constant
@fact hrs = 5 | duration | U | hours of ceremony | 28 May 2033 | constant
@fact temp = 34 | temperature | U | degrees in the gymnasium | 28 May 2033 | snapshot
@fact heat = 41 | injuries | U | people treated for the heat | 28 May 2033 | snapshot
@fact money = 58 | other | R | share who left for lack of money | 2032 study | snapshot
@fact baby = 23 | other | R | share who left for a child | 2032 study | snapshot
@fact samp = 1140 | sample_size | R | former students asked | 2032 study | constant
@fact drop = 38 | rate | U | share of students who leave without a degree | 2032 | snapshot
@fact dropn = 41 | rate | C | share of students who leave without a degree in the country | 2032 | snapshot
@fact other = 11 | other | C | other universities with such a programme | 2033 | snapshot
@fact otherp = 40 | other | C | other universities with such a programme | 2036 | plan | pledged
@fact raise = 22 | rate | R | rise in pay a year after the degree | 2032 study | snapshot
@fact stud = 31800 | enrolment | U | students | 2033 | snapshot
@fact teach = 36 | jobs | B | teachers | 2033 | snapshot
@fact thes = 61 | other | L | pages of her thesis | 2033 | constant
@fact shift = 2 | other | B | evenings a week of class | 2033 | constant
@fact mod = 18 | duration | B | months at most | - | constant | threshold
@fact next = 600 | enrolment | B | people to be admitted | 2034 | plan
@trap gr gr32 :: two years
@trap gr all :: the programme and the whole university
@trap gr cum :: one year and all years
@trap app acc :: applied and admitted
@trap acc next :: this year and next
@trap age left :: an age and a year
@trap miss max :: on average and at most
@trap fee feea :: a unit and a degree
@trap crowd cap :: came and seats
@trap money baby :: two reasons
@trap drop dropn :: the university and the country
@trap other otherp :: now and planned
@rel sum cum = gr + gr32
@rel share apc = acc / app
@rel diff gr = acc - out
@rel share opc = out / acc
@rel share wpc = wom / gr
@rel product feea = fee * miss
@rel product fun = sch * each

@doc pwu-release | university press release | 2033-05-29
Balik-Toga: {412|gr} come back for what they left

Panay Western University yesterday conferred {5,240|all|t=yesterday} degrees, {412|gr|^} of them under Balik-Toga, the programme for those who left the university at least {ten|yrs} years ago with no more than {30|max} units lacking.

{2,060|app} persons had applied, {515|acc} ({25%|apc}) were admitted and {103|out} didn't finish. Last year, the first, there were {286|gr32|t=Last year} graduates; in all {698|cum} have now been graduated.

{247|wom} of this year's {412|gr} are women. The average age is {52|mean}, the youngest is {31|yng} and the oldest, Remedios Umali-Castañer, is {84|age}.

Scholarships of PHP {20,000|each} each went to {320|sch} persons, in all PHP {6.4 million|fun}.

For 2034 the university will admit {600|next|t=For 2034}, said president Jonas Villagracia.

@doc guimaras-wire | wire agency | 2033-05-28
Great-grandmother, {84|age}, among {412|gr} late graduates in Philippines

ILOILO, Philippines, May 28 (Visayas News) - Sixty-four years after she left with {six|units} units to go, {84|age}-year-old Remedios Umali-Castañer received her degree in education on Saturday, to a standing ovation from {9,300|crowd} people in a gymnasium with {8,000|cap} seats.

She'd left in {1969|left} to marry. "He's dead, so I had time," said the mother of {seven|kids}.

She's one of {412|gr} who graduated under a scheme for former students; last year there were {286|gr32|t=last year}. {Ninety-four|sea} are seafarers, who studied on board.

{Eleven|other|t=now} other universities in the country have a similar programme now. The commission would like {40|otherp|t=by 2036} by 2036.

The ceremony lasted {five|hrs} hours. {41|heat} people were treated for the heat, which reached {34|temp} degrees.

@doc panay-feature | newspaper feature | 2033-06-05
{Six|units} units

Lola Remedios has {23|gk} grandchildren, and three of them were in her class. She sat in front. Two evenings a week ({two|shift}, Tuesdays and Thursdays) she came by jeepney with a cushion.

The {six|units} units were statistics and a thesis. It's {61|thes} pages, on the games that children in Molo played before electricity. She typed it with one finger. "The middle one," says a grandson.

She isn't typical. The typical returner is {52|mean} and lacks {fourteen|miss} units. At {850|fee} pesos a unit, it makes {11,900|feea}, unless one has a scholarship. He, or in {sixty|wpc} cases of a hundred she, has got {eighteen|mod} months to do it.

{One in five|opc|v=20} gives up. "I failed it twice," says Remedios, of statistics. "The mean's easy. It's the deviation."

She wore her mother's shoes. They're from {1931|-}.

@doc sociology-note | research note | 2033-03-20
Who leaves, who returns: findings from Panay Western

H. Baterina-Voss

{1,140|samp} former students were interviewed in 2032. {58%|money|t=in 2032} had left for lack of money, {23%|baby|^} because of a child, the others for work, illness or love.

Of all who enrol, {38%|drop} leave without a degree; for the country the commission gives {41%|dropn|by=the commission}. Half of the leavers here lack {thirty|max} units or fewer.

Those who returned and finished in the first year earned {22%|raise|t=a year later} more a year later. Two-thirds of this was in public service, where a degree is a grade.

The number who apply ({2,060|app} this year) is small against those who could. Many believe that units expire. They don't.

@doc radio-iloilo | local radio script | 2033-05-30
Bombo Panay, six a.m.

Congratulations to all {412|gr}! I know of one who listened to her lectures on this station, since she's got a stall and no data.

Sir Jonas, {five hundred fifteen|acc} got in and {a hundred and three|out} dropped. Why?

VILLAGRACIA: Work, mostly. A ship sails. We had {ninety-four|sea} seafarers who made it, by satellite. I know one who took his finals off Suez.

How many teachers do you have for this?

VILLAGRACIA: {Thirty-six|teach}. They teach the day students as well, {31,800|stud} of them.

And the gym! {Nine thousand three hundred|crowd} in a place for {eight thousand|cap}, sir. {Forty-one|heat} people fainted.

VILLAGRACIA: Next year outdoors. At night.

Rice {48|-} a kilo. Typhoon signal none.

@doc manila-column | newspaper column | 2033-06-11
An unfinished nation

By Corazon Ilagan-Murphy

I lack nine units. I've lacked them since {1998|-}. It's a sort of pebble.

So I've read about Balik-Toga with more than professional interest. {698|cum|t=in two years} people in two years have had the pebble taken out. In the country {41|dropn} of every hundred who start don't finish; at Panay Western it's {38|drop}. If you count us all up, we'd fill a city, and run it quite well.

Most left for money ({58|money} per cent). I left for a boy. So did {23|baby}, more or less.

There's sense in it for the state: {22|raise} per cent on a salary is {22|raise} per cent on the tax. The {6.4 million|fun} pesos in scholarships will be back in {four|-} years. But it isn't for that one cries at the picture of a woman of {84|age} in her mother's shoes.

{Forty|otherp|t=by 2036} universities by 2036, says the commission. Mine isn't on the list. I've written to it.
