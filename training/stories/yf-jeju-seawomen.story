@story yf-jeju-seawomen
@topic The diving women of Jeju: a yearly register, a new school, a treaty with a wind farm and a drowning season
@subject H = Haenyeo of Jeju | haenyeo | diving women | sea women | divers
@subject P = Jeju province | the province | provincial office
@subject S = Beophwan School | the school | graduates
@subject W = Halla Offshore | the wind farm | the developer
@subject K = Ko Sun-deok | Ko | Grandmother Ko
@subject U = Udo fishing village | Udo
@subject M = Haenyeo Museum | the museum
@subject F = Haenyeo Festival | the festival
@subject R = National Sea Institute | the institute | researchers
@fact n = 2430 | jobs | H | women on the register | end of 2030 | snapshot
@fact n29 = 2623 | jobs | H | women on the register | end of 2029 | snapshot
@fact n70 = 14143 | jobs | H | women on the register | 1970 | snapshot
@fact drop = 193 | jobs | H | fewer women on the register than a year before | end of 2030 | snapshot
@fact dropr = 7.4 | rate | H | fall of women on the register | 2030 | snapshot
@fact o70 = 1531 | jobs | H | women on the register aged seventy or more | end of 2030 | snapshot
@fact o70pc = 63 | other | H | share of the register aged seventy or more | end of 2030 | snapshot
@fact u40 = 39 | jobs | H | women on the register under forty | end of 2030 | snapshot
@fact mid = 860 | jobs | H | women on the register from forty to sixty-nine | end of 2030 | snapshot
@fact quit = 221 | jobs | H | women who gave up | 2030 | cumulative
@fact new = 28 | jobs | H | women who joined | 2030 | cumulative
@fact died = 8 | deaths | H | women who died diving | 2030 | cumulative
@fact died29 = 13 | deaths | H | women who died diving | 2029 | cumulative
@fact dold = 7 | deaths | H | women over seventy who died diving | 2030 | cumulative
@fact catch = 4350 | other | H | tonnes landed | 2030 | cumulative
@fact conch = 1740 | other | H | tonnes of turban shell landed | 2030 | cumulative
@fact conpc = 40 | other | H | share of turban shell in the landings | 2030 | snapshot
@fact inc = 7100000 | revenue | H | won a year from diving for each woman | 2030 | snapshot
@fact pens = 300000 | price | P | won a month of allowance to those over eighty | 2030 | constant
@fact pen70 = 200000 | price | P | won a month of allowance to those in their seventies | 2030 | constant
@fact ret = 500000 | price | P | won a month for three years to those who stop at eighty | 2031 | plan
@fact wet = 2 | other | P | wetsuits a woman gets in three years | 2030 | constant
@fact bud = 23600000000 | budget | P | won for the divers in the budget | 2031 | plan
@fact bud30 = 20000000000 | budget | P | won for the divers in the budget | 2030 | constant
@fact budr = 18 | rate | P | rise in the budget for the divers | 2031 | plan
@fact grad = 41 | enrolment | S | people who finished the course | 2030 | snapshot
@fact app = 164 | enrolment | S | people who applied for the course | 2030 | snapshot
@fact appr = 25 | other | S | share of the applicants who finished | 2030 | snapshot
@fact in = 6 | jobs | S | people of the course taken into a village guild | end of 2030 | snapshot
@fact weeks = 10 | duration | S | weeks of the course | 2030 | constant
@fact join = 1000000 | price | S | won to join a guild | 2030 | constant
@fact mw = 105 | other | W | megawatts planned | - | plan
@fact mwt = 21 | other | W | turbines planned | - | plan
@fact comp = 6300000000 | budget | W | won offered to guilds | January 2031 | plan | pledged
@fact comppc = 9000000 | other | W | won offered to each diver | January 2031 | plan | pledged
@fact affd = 700 | other | W | divers who would be compensated | January 2031 | plan
@fact vy = 312 | vote_count | W | divers for the treaty | 16 January 2031 | constant
@fact vn = 205 | vote_count | W | divers against the treaty | 16 January 2031 | constant
@fact vall = 517 | votes_cast | W | divers who voted on the treaty | 16 January 2031 | constant
@fact kage = 91 | age | K | age | 2031 | snapshot
@fact kyrs = 74 | duration | K | years of diving | 2031 | snapshot
@fact breath = 65 | duration | K | seconds of one breath | 2031 | snapshot
@fact breath0 = 110 | duration | K | seconds of one breath | when young | snapshot
@fact deep = 6 | distance | K | metres of depth reached | 2031 | snapshot
@fact deep0 = 17 | distance | K | metres of depth reached | when young | snapshot
@fact temp = 1.9 | temperature | R | degrees by which the sea warmed | 1990 to 2030 | snapshot
@fact barren = 36 | other | R | share of the reefs without seaweed | 2030 | snapshot
@fact vis = 193000 | crowd | M | visitors in a year | 2030 | cumulative
@fact fest = 24000 | crowd | F | visitors | 2030 | snapshot
@trap n n29 :: two years
@trap o70 o70pc :: women and percent
@trap quit drop :: those who stopped, and the net fall
@trap died died29 :: two years
@trap grad in :: finished and taken in
@trap ret pens :: an allowance for stopping and one for going on
@trap comp comppc :: all and each
@trap breath breath0 :: now and then
@trap bud bud30 :: two budgets
@trap catch conch :: the whole and the shells
@rel diff drop = n29 - n
@rel change dropr = n29 -> n
@rel diff drop = quit - new
@rel share o70pc = o70 / n
@rel sum n = o70 + u40 + mid
@rel share conpc = conch / catch
@rel change budr = bud30 -> bud
@rel share appr = grad / app
@rel product comp = affd * comppc
@rel sum vall = vy + vn

@doc province-release | government press release | 2031-01-20
Jeju announces results of Haenyeo register for 2030

The number of haenyeo in active service stood at {2,430|n|t=at the end of 2030} at the end of 2030, the provincial office reports, {193|drop} fewer than a year previously ({2,623|n29|t=a year previously}). {221|quit} women retired or passed away in the course of the year; {28|new} newly joined.

By age: under 40, {39|u40} persons; 40 to 69, {860|mid} persons; 70 and over, {1,531|o70} persons.

Landings came to {4,350|catch} tonnes, of which turban shell {1,740|conch} tonnes.

Fatal accidents during diving decreased to {eight|died} (2029: {13|died29|t=2029}).

For 2031 the province has set aside KRW {23.6 billion|bud|t=For 2031} in support of haenyeo, up {18%|budr}. New this year: those aged 80 or above who choose to stop will receive KRW {500,000|ret} monthly for three years. The existing allowance for working divers (KRW {200,000|pen70} in their seventies, KRW {300,000|pens} from eighty) is continued, as is the supply of {two|wet} wetsuits every three years.

Inquiries: Marine Industry Division, 064-555-{32|-}17

@doc yonsan-wire | wire agency | 2031-01-21
Ranks of S. Korea's diving women thin by another {7 pct|dropr|round}

JEJU, Jan. 21 (Yonsan) -- The number of haenyeo, the women who dive for shellfish off Jeju Island without air tanks, dropped {7.4|dropr|t=last year} percent last year, officials said Tuesday. {Sixty-three|o70pc} percent of those left are {70|-} or older.

In 1970 the island had {14,143|n70|t=In 1970} of them. At the latest count it was {2,430|n|t=At the latest count}.

A diver earns an average of {7.1 million|inc|t=a year} won a year from the sea and typically grows tangerines on the side.

Of the {eight|died|t=in 2030} who died at work in 2030, {seven|dold} were over 70. To discourage the oldest from going in, the province will pay {500,000|ret} won a month to women who hang up their masks at 80.

Warming water adds to the strain. The National Sea Institute said the temperature around the island has risen {1.9|temp|by=The National Sea Institute|t=since 1990} degrees Celsius since 1990, and that {36|barren|^|t=now} percent of reefs are now bare of seaweed.

(END)

@doc monthly-sea | magazine feature | 2031-03-01
{Ninety-one|kage}, and in at the deep end

Grandmother Ko ties her hair, spits in her mask and complains about the price of spit. At {91|kage}, Ko Sun-deok of Udo has been going down for {74|kyrs} years. I time her with my telephone. She stays for {65|breath} seconds and comes up with a sound like a kettle. "I did {a hundred and ten|breath0|t=when I was a bride} when I was a bride," she says. "To {seventeen|deep0|^} metres. Now it's {six|deep|t=Now}. The conches have got lazy as well, they live higher."

She will not be taking the {half a million|ret} won. "For three years! And then? Do they think I'll be dead at ninety-four?" As it is she draws the {300,000|pens} that the province pays to anyone of her age who works.

There are, all told, {39|u40} divers on the island who are not yet forty. One of them, Yang Bit-na, used to design lifts in Suwon. She was among the {41|grad} who got through the {ten|weeks}-week course at Beophwan last year; {164|app|t=last year} had applied. But a certificate is not a place. A village guild must accept you, everyone in it has to agree, and you pay {a million|join} won at the door. From her year it is so far {six|in|t=so far} who have been let in.

"They looked at my nails," she says. "Then they gave me {eleven|-} months of carrying."

It's the same sea for all. Last year {eight|died|t=Last year} women failed to come up, the year before {thirteen|died29|t=the year before}. On the wall at Udo their names are chalked, and rained on, and chalked again.

Text: P. Lindgaard · Photos {1|-}–{9|-}: Seo Ah-yeon

@doc jeju-sori | local news site | 2031-01-17
Divers vote for wind, narrowly

Input 2031.01.17 08:31 | Views {5,204|-}

Members of {five|-} village guilds on the east coast have voted to accept compensation from Halla Offshore, which means to put {21|mwt} turbines with {105|mw} megawatts where some of them work.

{312|vy|t=on Thursday} haenyeo were in favour on Thursday, {205|vn|^} opposed; {517|vall|^} cast a ballot. The developer is offering {6.3 billion|comp} won, or {9 million|comppc} to each of the {700|affd} women on its list, whether they voted or not. That's well over a year's income from diving, which averages {7.1 million|inc}.

"I voted no and I'll take it," said Hong Ok-ran, {68|-}. The cable will pass {400|-} metres from her reef.

Those against fear for the turban shell, which makes up {40%|conpc} of what's landed. The firm says that pylons make good reefs. The Sea Institute says it depends on the pylon.

Reporter: Moon Tae-il / {3|-} comments hidden by cleanbot

@doc radio-world | public radio transcript | 2031-02-08
"Sea Change", segment two: The graduates

HOST: How many people finish this course?

REPORTER: {One in four|appr} of those who apply. The school picks, and then the water picks. Last year {forty-one|grad|t=Last year} finished.

HOST: And that replaces the ones who leave?

REPORTER: Not remotely. {Two hundred twenty-one|quit|t=Last year} left, {twenty-eight|new|^} came in, and some of those weren't graduates but daughters.

HOST: Meanwhile everybody loves them.

REPORTER: Everybody. {A hundred ninety-three thousand|vis} went to the museum. The festival had {twenty-four thousand|fest}. There's a cartoon. The provincial budget for haenyeo used to be {twenty billion|bud30|t=used to be} won, it's {twenty-three point six|bud|x=1000000000|t=this year} billion this year, call it {sixteen|-} million dollars. And at the same time more than {fourteen thousand|>n70|t=in 1970} women did this in 1970, without a won of subsidy.

HOST: What did you take away from it?

REPORTER: A cold. And that the institute's people told me the sea is {1.9|temp} degrees warmer than when they began measuring. I can report that it does not feel it.
