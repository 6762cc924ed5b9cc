@story ya-ghana-yambus
@topic Market women's bus attacked by highway robbers near Kintampo-Nkwanta, Ghana: from the night to the sentence
@subject X = Kintampo-Nkwanta highway robbery | highway robbery | robbery | attack
@subject P = Bono East police | police | DSP Cephas Agyenim | regional command
@subject G = the robbers | gang | armed men | suspects
@subject M = market women | traders | Maame Serwaa Boahen | Techiman-Zongo Traders
@subject B = the VIP bus | bus | coach | Metro Star Transport
@subject C = High Court, Sunyani-East | court | Justice Emmanuel Tettey-Quaye | judge
@subject R = National Road Safety Authority | road authority | authority
@subject D = Kofi "Scorpion" Nsiah-Duah | Scorpion | Nsiah-Duah | gang leader
@fact on = 48 | other | B | people on board | 2031-11-21 | constant
@fact wom = 37 | other | M | traders on board | 2031-11-21 | constant
@fact oth = 11 | other | B | other people on board | 2031-11-21 | constant
@fact g1 = 15 | crowd | G | robbers | 2031-11-21 | snapshot
@fact g2 = 9 | crowd | G | robbers | 2032-02 | constant
@fact t0 = 01:40 | clock | X | time of the attack | 2031-11-21 | constant
@fact dur = 50 | duration | X | minutes that the attack lasted | 2031-11-21 | constant
@fact cash1 = 2000000 | other | M | cedis said to be taken | 2031-11-21 | constant
@fact cash2 = 1295000 | other | M | cedis taken | 2031-11-28 | constant
@fact avg = 35000 | other | M | cedis taken from the average trader | 2031-11-28 | constant
@fact ph = 44 | other | X | mobile phones taken | 2031-11-28 | constant
@fact d1 = 1 | deaths | X | people killed | 2031-11-21 | cumulative
@fact d2 = 2 | deaths | X | people killed | 2031-11-24 | cumulative
@fact inj = 13 | injuries | X | people injured | 2031-11-21 | cumulative
@fact gun = 5 | injuries | X | people with gunshot wounds | 2031-11-21 | cumulative
@fact cut = 8 | injuries | X | people with cuts | 2031-11-21 | cumulative
@fact veh = 6 | other | X | vehicles robbed | 2031-11-21 | constant
@fact log = 3 | other | X | logs laid over the road | 2031-11-21 | constant
@fact bar = 19 | distance | P | kilometres to the nearest police barrier | - | constant
@fact arr = 75 | duration | P | minutes until police arrived | 2031-11-21 | constant
@fact off = 40 | officers | P | officers in the swoop | 2031-12-05 | constant
@fact ar1 = 4 | arrests | P | people arrested | 2031-12-05 | cumulative
@fact ar2 = 12 | arrests | P | people arrested | 2032-02 | cumulative
@fact rob = 7 | arrests | P | robbers arrested | 2032-02 | cumulative
@fact buy = 5 | arrests | P | buyers of stolen phones arrested | 2032-02 | cumulative
@fact lrg = 2 | other | P | robbers at large | 2032-02 | snapshot
@fact rec = 388500 | other | P | cedis recovered | 2032-02 | cumulative
@fact rcp = 30 | other | P | share of the cash recovered | 2032-02 | cumulative
@fact wpn = 6 | other | P | weapons found | 2031-12-05 | constant
@fact y31 = 63 | cases | P | highway robberies in the region this year | 2031-11-30 | cumulative
@fact y30 = 50 | cases | P | highway robberies in the region in the same months | 2030-11-30 | cumulative
@fact yp = 26 | rate | P | increase in highway robberies | 2031-11-30 | constant
@fact fare = 180 | price | B | cedis of fare | 2031 | constant
@fact esc = 8 | officers | P | officers who escort a convoy | 2032-01 | plan
@fact conv = 25 | other | P | vehicles in a convoy | 2032-01 | plan
@fact bor = 14 | duration | M | years for which the leader has traded | 2031 | constant
@fact loan = 620000 | other | M | cedis of savings group loans that were on the bus | 2031-11-21 | constant
@fact own = 675000 | other | M | cedis of the traders' own money that was on the bus | 2031-11-21 | constant
@fact int = 4 | rate | M | percent of interest a month on the loans | 2031 | constant
@fact hlp = 400000 | fundraising | M | cedis given to the traders | 2032-03 | cumulative
@fact age = 31 | age | D | age of the gang leader | 2033-05 | snapshot
@fact jl = 2 | cases | D | earlier prison terms of the gang leader | 2031 | cumulative
@fact acc = 7 | other | C | people tried | 2032-10 | constant
@fact con = 6 | other | C | people convicted | 2033-05-17 | constant
@fact acq = 1 | other | C | people acquitted | 2033-05-17 | constant
@fact sen = 45 | sentence | D | years of prison | 2033-05-17 | constant
@fact seno = 30 | sentence | C | years of prison for the others | 2033-05-17 | constant
@fact wit = 18 | other | C | witnesses heard | 2033-05 | constant
@fact age2 = 62 | age | X | age of the first victim | 2031-11-21 | constant
@rel sum on = wom + oth
@rel product cash2 = avg * wom
@rel sum cash2 = loan + own
@rel sum inj = gun + cut
@rel sum g2 = rob + lrg
@rel sum ar2 = rob + buy
@rel share rcp = rec / cash2
@rel change yp = y30 -> y31
@rel sum acc = con + acq
@trap g1 g2 :: passengers' guess and the police finding
@trap cash1 cash2 :: first talk and count
@trap cash2 loan :: all money and borrowed money
@trap d1 d2 :: a later death
@trap on wom :: all aboard and traders
@trap gun buy :: five shot, five buyers
@trap ar1 ar2 :: later arrests
@trap rob acc :: arrested and tried
@trap y30 y31 :: two years
@trap sen seno :: two sentences
@trap d2 lrg :: two dead, two at large
@trap dur arr :: lasted and waited
@trap rec hlp :: recovered and given

@doc a-radio | regional radio script | 2031-11-21
AGORO-EAST FM 96.1 - SIX A.M. NEWS

Maakye. {One|d1|t=this morning} woman is dead this morning, and our market queens are sitting on the ground at Kintampo hospital with their head-ties undone.

They boarded the VIP bus for Tamale, {forty-eight|on} people, to buy yams, beans and onions. At {twenty to two|t0} there were {three|log} logs on the road. Then guns. Some say {fifteen|~g1|by=Some} men.

Maame Serwaa Boahen, who's traded for {fourteen|bor} years, says {two|~cash1|x=1000000|by=Maame Serwaa Boahen} million Ghana cedis went. {Thirteen|inj} are hurt: {five|gun} by bullets, {eight|cut} by cutlass.

The police came after {seventy-five|arr} minutes. The barrier is {nineteen|bar} kilometres away. Explain.

@doc b-wire | state news agency | 2031-11-25
Death toll in highway attack rises to two

Sunyani, Nov 25 (GNW) - A second passenger of the bus robbed on the Kintampo-Nkwanta stretch on Friday has died, bringing the number to {two|d2|t=on Monday}, DSP Cephas Agyenim said on Monday. The first, a yam trader, was {62|age2}.

He said {six|veh} vehicles were robbed in an operation that lasted {50|dur} minutes. {Thirty-seven|wom} of those on the bus were traders.

From January to November {63|y31|t=From January to November} highway robberies have been recorded in the region, against {50|y30|t=in the same months last year} in the same months last year, an increase of {26|yp} per cent.

Metro Star Transport, which charges GH¢{180|fare}, has suspended night services.

@doc c-daily | Accra daily | 2031-11-29
'It wasn't our money they took. It was susu'

By Adwoa Kyeremateng

They have done what banks do: made a list.

Each woman said what she had in the cloth at her waist. Added up in the presence of a catechist it's GH¢{1,295,000|cash2}, about {35,000|avg} per trader. Slightly less than half of it, {620,000|loan}, was borrowed from savings groups at {four|int} per cent a month; the rest, GH¢{765,000|!own}, was theirs.

The robbers also took {44|ph} phones, one of which rang all night in a bush. "We let it ring," says a farmer.

A police officer put the men at {nine|g2|by=A police officer} or so. The women say they couldn't count; they'd been told to kiss the tar.

There were {11|oth} others on the bus: two drivers, students, a pastor.

Black Stars name 23 | T-bill 19.4%

@doc d-police | police command bulletin | 2032-02-11
BONO EAST POLICE COMMAND - UPDATE ON HIGHWAY ROBBERY

1. Following the swoop of 5 December by {40|off} officers, when {4|ar1|t=5 December} were arrested and {6|wpn} weapons retrieved, further arrests bring the total to {12|ar2|t=to date} to date: {7|rob} alleged robbers and {5|buy} buyers of phones.
2. {Two|lrg} of the {nine|g2} robbers are being pursued.
3. Cash retrieved: GH¢{388,500|rec}, i.e. {30%|rcp}.
4. Since January vehicles pass in convoys of {25|conv} with {8|esc} officers.
5. The command had no prior intelligence, contrary to reports.

@doc e-tabloid | weekly tabloid | 2032-03-05
SCORPION STUNG!

Kofi "Scorpion" Nsiah-Duah has done {two|jl} terms inside before and says the food's better now.

The Chronicle of Crime can reveal that his gang of {twelve|!g2} planned the yam-bus job in a chop bar with a view of the bus yard. They knew who sat where.

The cops got back {40%|!rcp} of the dough. The rest? A Toyota, two funerals and a wedding.

Good people have since given the women {GH¢400,000|hlp}, and there was a fight over that too.

"They took the life of my sister and left her yam sacks," says Auntie Akos. "I sell from the same sacks."

Lotto banker: 17-44

@doc f-court | court report | 2033-05-18
45 years for leader of bus robbers

Justice Emmanuel Tettey-Quaye yesterday sentenced Kofi Nsiah-Duah, {31|age}, to {45|sen} years in hard labour and five others to {30|seno} each over the robbery in which {three|!d2} people died on the Kintampo-Nkwanta road in November 2031.

{Seven|acc} people had been tried. {Six|con} were found guilty; {one|acq}, a phone repairer, was discharged.

The court heard {18|wit} witnesses, most of them traders, who identified the leader by "the song he was humming".

An order was made for the GH¢{388,500|rec} recovered to be shared out by the traders' own list.
