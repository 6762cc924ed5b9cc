@story doornbeek-water
@topic Doornbeek, South Africa: the taps run dry, the reservoirs and the bill, January to March 2035
@subject D = Doornbeek Municipality | Doornbeek | the municipality | the town
@subject R = Klipspruit Dam | Klipspruit | the dam
@subject B = Vaal-Orange Water Board | the water board | the board
@subject J = Jojo tanker fleet | tankers | water tankers
@subject T = Thabong township | Thabong
@subject P = Thabong march | protest | the march
@fact d0 = 48.2 | other | R | share of capacity filled | 2034-12-01 | snapshot
@fact d1 = 31.6 | other | R | share of capacity filled | 2035-01-22 | snapshot
@fact d2 = 24.9 | other | R | share of capacity filled | 2035-03-04 | snapshot
@fact dx = 10 | other | R | share of capacity that cannot be pumped | - | constant | threshold
@fact dc = 86000000 | other | R | cubic metres of capacity | - | constant
@fact dem = 118 | other | D | megalitres used a day | 2035-01 | snapshot
@fact sup = 79 | other | D | megalitres supplied a day | 2035-01 | snapshot
@fact sho = 39 | other | D | megalitres a day short | 2035-01 | snapshot
@fact tar = 85 | other | D | megalitres a day aimed at | 2035-03 | plan | threshold
@fact us2 = 96 | other | D | megalitres used a day | 2035-03-04 | snapshot
@fact lk = 44 | other | D | share of water lost to leaks and theft | 2033/34 | snapshot
@fact lk0 = 37 | other | D | share of water lost to leaks and theft | 2029/30 | snapshot
@fact lkt = 25 | other | D | share of water lost to leaks and theft | 2038 | plan | pledged
@fact pp = 1340 | distance | D | kilometres of water mains | - | constant
@fact pa = 410 | distance | D | kilometres of asbestos-cement mains | - | constant
@fact pr = 12 | distance | D | kilometres of mains replaced | 2034 | cumulative
@fact prt = 60 | distance | D | kilometres of mains replaced | 2034 | plan
@fact db = 612000000 | other | D | rand owed to the water board | 2035-01-31 | snapshot
@fact dbc = 430000000 | other | D | rand of principal owed to the water board | 2035-01-31 | snapshot
@fact dbi = 182000000 | other | D | rand of interest owed to the water board | 2035-01-31 | snapshot
@fact thr = 20 | other | B | share by which supply would be cut | 2035-02-15 | plan | hypothetical
@fact pay = 45000000 | spending | D | rand paid to the water board | 2035-02-14 | cumulative
@fact ow = 1900000000 | other | D | rand owed by residents and firms | 2035-01-31 | snapshot
@fact owg = 310000000 | other | D | rand owed by government departments | 2035-01-31 | snapshot
@fact tk = 18 | other | J | tankers in service | 2035-01-22 | snapshot
@fact tk2 = 31 | other | J | tankers in service | 2035-03-04 | snapshot
@fact tkh = 25 | other | J | tankers hired | 2035-03-04 | snapshot
@fact tko = 6 | other | J | tankers owned | 2035-03-04 | snapshot
@fact tkc = 13500 | price | J | rand a day for a hired tanker | 2035-02 | snapshot
@fact tkd = 337500 | spending | J | rand a day for all hired tankers | 2035-03-04 | snapshot
@fact cap = 16000 | other | J | litres in a tanker | - | constant
@fact hr = 61 | duration | T | hours without water | 2035-01-22 | cumulative
@fact hd = 19 | duration | T | days without water | 2035-02-09 | cumulative
@fact hh = 14200 | homes | T | households without water | 2035-01-22 | snapshot
@fact pop = 283000 | other | D | residents | 2031 census | constant
@fact tpo = 52000 | other | T | residents | 2031 census | constant
@fact mo = 6000 | crowd | P | marchers by the organisers' count | 2035-02-09 | snapshot
@fact mp = 2500 | crowd | P | marchers by the police estimate | 2035-02-09 | snapshot
@fact ar = 23 | arrests | P | people arrested | 2035-02-10 | cumulative
@fact inj = 4 | injuries | P | people hit by rubber bullets | 2035-02-09 | cumulative
@fact lim = 50 | other | D | litres a person a day allowed | 2035-03-01 | constant | threshold
@fact av = 339 | other | D | litres a person a day used | 2035-03-04 | snapshot
@fact fin = 2500 | price | D | rand fine for using a hosepipe | 2035-03-01 | constant
@fact fn = 87 | other | D | fines issued | 2035-03-04 | cumulative
@fact tar0 = 19.80 | price | D | rand a kilolitre | 2034/35 | snapshot
@fact tar1 = 27.72 | price | D | rand a kilolitre | 2035-03-01 | snapshot
@fact targ = 40 | rate | D | rise in the price of water | 2035-03 | snapshot
@fact gr = 150000000 | budget | D | rand of emergency grant | 2035-03 | plan | pledged
@trap d1 d2 :: January and March levels of the same dam
@trap dem us2 :: use before and after restrictions
@trap pr prt :: done and planned
@trap tk2 tkh :: all tankers and the hired ones
@trap mo mp :: organisers and police
@trap db ow :: what the town owes and what it is owed
@trap lim av :: the limit and the use
@trap pop tpo :: town and township
@rel diff sho = dem - sup
@rel sum db = dbc + dbi
@rel sum tk2 = tkh + tko
@rel product tkd = tkh * tkc
@rel change targ = tar0 -> tar1

@doc a-express | local weekly | 2035-01-24
Sixty-one hours and counting

Doornbeek Express · Lerato Phakwe · lerato@dbexpress.example · R9,50

THABONG. – When the tap at stand 1147 coughed on Friday evening, Ma-Dineo Sithebe filled two buckets. They were empty by Sunday breakfast.

On Monday morning the township had been dry for {61|hr|t=On Monday morning} hours, and {14,200|hh} households with it. {Eighteen|tk|t=On Monday morning} tankers, each of {16 000|cap} litres, were doing the rounds, said municipal spokesman Gert Oosthuysen, and he admitted they reached some streets once a day and others not at all.

The arithmetic is not complicated. Doornbeek is using {118|dem} megalitres a day. {Seventy-nine|sup} come out of the treatment works. That leaves {39|sho} that nobody can conjure.

Klipspruit Dam stood at {31,6%|d1|t=on Monday} on Monday. On the first of December it was at {48,2%|d0|t=On the first of December}. Below {10%|dx} it is mud, and the pumps are useless.

But Oosthuysen's own engineers say the town would have enough if it did not spill it. {Forty-four percent|lk} of what is purified never reaches a paying meter. Last year the plan was to replace {60|prt|t=Last year} km of old pipe. The tally in the annual report is {12|pr|t=Last year}.

"They tell us about the drought. I can hear the drought. It runs down Nkomo Street," Ma-Dineo said.

CAPTION, P1: Queue at the Caltrix garage, 05:40. CAPTION, P3: The 12 km that were done.

@doc b-board | letter made public by the water board | 2035-02-01
NOTICE OF INTENTION TO RESTRICT BULK SUPPLY
Ref VOWB/FIN/2035/0071

The Municipal Manager: Doornbeek Municipality

1. The municipality's account is in arrears. At close of business on 31 January the amount outstanding was R{612 million|db|t=At close of business on 31 January}, being R{430 million|dbc|^} for water and R{182 million|dbi|^} in interest.

2. Unless not less than R45 000 000 is received, the board will on 15 February reduce bulk supply by {20%|thr|t=on 15 February}.

3. The board takes note that the municipality is itself owed R{1,9 billion|ow|t=as at the same date} as at the same date by consumers, R{310 million|owg|^} of that by organs of state. It is not a bank.

4. The board has further noted the municipality's reported losses, which stood at {37%|lk0|t=in 2029/30} in 2029/30 and are now {44%|lk}, and its undertaking to bring these to {25%|lkt|t=by 2038} by 2038.

Yours faithfully
N. Khambule-Brandt, Chief Financial Officer
Tel 057 555 0130 ext 4418

@doc c-tabloid | tabloid | 2035-02-10
COPS OPEN FIRE ON THE THIRSTY!

By Sello Motaung | Pics: Bongz M.

{FOUR|inj} people were hit by rubber bullets in Doornbeek yesterday after a peaceful march over water turned into war.

Mzansi, these people have not had a drop for {19|hd|t=yesterday} DAYS.

"There were {6 000|mo|by=march leader} of us. Grannies! Babies!" raged march leader Comrade Pule Tladi. Captain Riana Maartens told The Spark there were about {2 500|~mp|by=Captain Riana Maartens} people and that stones came first.

{Twenty-three|ar} were in the cells by this morning.

In Thabong, home to {52 000|tpo} souls, a mother of {three|-} showed us her bath: brown, and shared with the neighbours. "The mayor says {41|!lk} percent is leaking. Must I drink the leak?"

And the mayor? He's in Durban, at a conference. About water.

The board that sells Doornbeek its water says it is owed {R621 million|!db}. It wants its money by Thursday or it closes the tap by a {fifth|thr|v=20}.

WIN! R5 000 in airtime. SMS SPARK to 33990 (R1,50 per SMS)

@doc d-explainer | news site, questions and answers | 2035-03-05
Explainer: how Doornbeek ran out, and when it could get worse

Highveld Ledger | Data desk: Anneke Ruiters and Thulani Zwane | 5 March 2035, 06:00 | 8 min read

How full is the dam?

Klipspruit was {24.9%|d2|t=on Sunday} full on Sunday. When full it holds {86 million|dc} cubic metres. The bottom {tenth|dx|v=10} is out of reach.

Are people saving?

Yes, though not enough. Consumption has come down from {118|dem|t=January} megalitres a day in January to {96|us2|t=Sunday}. The target is {85|tar}. Residents are allowed {50|lim} litres each; spread over {283,000|pop} people, what is drawn comes to {339|av} litres a head, because that figure includes factories and every burst pipe.

What happens if I use a hosepipe?

A fine of R{2,500|fin}. The municipality had handed out {87|fn|t=by Sunday} by Sunday.

What does water cost now?

Since 1 March, R{27.72|tar1|t=Since 1 March} a kilolitre. It was R{19.80|tar0}. That is a rise of {40%|targ}.

What became of the threat to cut supply?

It was withdrawn, for the moment. The municipality paid the board R{45 million|pay|t=the day before the deadline} the day before the deadline, in part with the electricity money.

Who's paying for tankers?

You are. {Thirty-one|tk2|t=by this weekend} were on the road by this weekend, of which the municipality owns {six|tko}. The other {25|tkh} are rented from four companies at R{13,500|tkc} a day apiece. We make that R{337,500|tkd} every day.

Why are the pipes so bad?

Of {1,340|pp}km of mains, {410|pa}km are asbestos cement laid before 1978. {Twelve|pr|t=2034} kilometres were changed in 2034, when {60|prt|t=2034} had been promised.

Is there help?

National Treasury has pledged an emergency grant of R{150 million|gr|by=National Treasury}.

@doc e-newsletter | ratepayers' association newsletter | 2035-03-07
DOORNBEEK RATEPAYERS & RESIDENTS
Nuusbrief / Newsletter 3 of 2035

Dear Member

The tariff has gone up from R19,80 to R{27,72|tar1|v=27.72} per kilolitre. That is {30|!targ} percent, on top of the 8 we swallowed in July. We have instructed our attorneys (quote: R85 000, of which R61 200 in hand).

Restrictions. You may use {50|lim} litres per person per day. A hosepipe will cost you R{2 500|fin}. If you see water in the street, photograph it and send the picture to 082 555 0191. Last month you sent 1 163.

Tankers. Our treasurer asked for the invoices. {Twenty-five|tkh} vehicles are being hired at R{15 300|!tkc} per day. Two belong to a councillor's brother-in-law.

The dam is at {a quarter|~d2|v=25|t=this week} this week. If it drops to {10|dx}%, Mr Oosthuysen says the town has "a matter of days". Rain of 35 mm is forecast from Friday, but in the wrong catchment.

Government owes this town R{310 million|owg}: schools, police, the hospital. You could pay half of the water board's bill with that, wouldn't you say.

AGM: 28 March, 18:30, NG Kerk hall, R20 per plate.
