@story skarfur-air
@topic Grounding of the Icelandic airline Skarfur Air: the stranded, the flights home and the estate
@subject S = Skarfur Air | Skarfur | the airline | the carrier
@subject K = Keflavík airport | Keflavík
@subject A = Icelandic Transport Board | the board | Transport Board
@subject L = Hálogi Leasing | Hálogi | the lessor
@subject U = cabin crew union | the cabin crew union
@subject F = Finance Minister Þórdís Valberg | Valberg | the finance minister
@subject AL = Alicante
@subject TE = Tenerife
@fact str1 = 9800 | other | S | passengers stranded | 2033-09-28 evening | snapshot
@fact str2 = 5700 | other | S | passengers stranded | 2033-09-30 evening | snapshot
@fact str3 = 640 | other | S | passengers stranded | 2033-10-04 | snapshot
@fact home2 = 4100 | rescued | A | passengers brought home | 2033-09-30 evening | cumulative
@fact home3 = 9160 | rescued | A | passengers brought home | 2033-10-04 | cumulative
@fact fl2 = 22 | other | A | relief flights | 2033-09-30 evening | cumulative
@fact fl3 = 47 | other | A | relief flights | 2033-10-04 | cumulative
@fact can = 58 | other | K | flights cancelled | 2033-09-28 | snapshot
@fact jet = 13 | other | S | aircraft | 2033-09-28 | snapshot
@fact imp = 4 | other | L | aircraft seized | 2033-09-27 | constant
@fact imp2 = 9 | other | L | aircraft seized | 2033-10-04 | cumulative
@fact emp = 1130 | jobs | S | people employed | 2033-09-28 | snapshot
@fact cc = 460 | jobs | U | members at the airline | - | constant
@fact due = 2300000000 | other | S | kronur owed to the airport | 2033-09-28 | snapshot
@fact debt = 31000000000 | other | S | kronur of debt | 2033-09-28 | snapshot
@fact clm = 44700000000 | other | S | kronur of claims | 2034-01-15 | cumulative
@fact ast = 6800000000 | other | S | kronur of assets | 2034-01-15 | snapshot
@fact alc = 1900 | other | AL | passengers stranded | 2033-09-30 evening | snapshot
@fact ten = 1250 | other | TE | passengers stranded | 2033-09-30 evening | snapshot
@fact till = 2033-10-06 | date | A | last day of free seats | - | plan
@fact fare = 19900 | price | A | kronur for a relief seat | - | plan
@fact rem = 4 | other | S | aircraft not seized | 2033-10-04 | snapshot
@fact gdpl = 1.6 | rate | F | percent of growth left | 2034 | plan | projected
@fact ncl = 8120 | other | S | claims filed | 2034-01-15 | cumulative
@fact delay = 5100000000 | other | S | kronur claimed for delays | 2034-01-15 | cumulative
@fact wag = 3900000000 | other | S | kronur claimed for wages | 2034-01-15 | cumulative
@fact hal = 11200000000 | other | L | kronur claimed | 2034-01-15 | cumulative
@fact load = 196 | other | S | people on the last flight | 2033-09-28 | constant
@fact cost = 410000000 | budget | A | kronur that the relief flights cost | 2033-10-04 | plan | projected
@fact costf = 385000000 | budget | A | kronur that the relief flights cost | 2034-01-15 | constant
@fact p33 = 1900000 | ridership | S | passengers expected | 2033 | plan | projected
@fact p32 = 1640000 | ridership | S | passengers carried | 2032 | constant
@fact gdp = 0.7 | rate | F | percent lost from growth | 2034 | plan | projected
@fact last = 02:10 | clock | S | hour of the last take-off | 2033-09-28 | constant
@fact stop = 05:00 | clock | S | hour at which it gave up its licence | 2033-09-28 | constant
@rel sum str1 = str2 + home2
@rel sum str1 = str3 + home3
@rel sum jet = imp2 + rem
@trap str1 str2 str3 :: stranded on three dates
@trap home2 str2 :: home and still away on Friday
@trap imp imp2 :: jets seized before and after
@trap debt clm :: debt in the books and claims filed
@trap p32 p33 :: carried and expected
@trap cost costf :: estimate and account

@doc a-blog | aviation news site | 2033-09-28
Skarfur Air ceases operations

Filed by Henrik Duchesne-Moro | Tags: LCC, North Atlantic, bankruptcies (this year: 11)

The purple puffins are grounded. Skarfur Air handed in its licence at {5 a.m.|stop|t=today} local time today, less than three hours after its last departure, SKF 604 to Toronto, left Keflavík at {2:10|last|t=today}.

Fleet: {13|jet} A321-family jets, of which {four|imp|t=last night} had been impounded by Hálogi Leasing over unpaid rent last night. Staff: {1,130|emp}. Traffic: {1.64 million|p32|t=last year} last year, with {1.9 million|p33} budgeted for this one.

{Fifty-eight|can|t=today|v=58} movements at its home base were scrubbed today. An estimated {9,800|~str1|t=this evening} customers are stuck as of this evening, most of them in Europe.

The carrier owes {31 billion|debt} kronur, {2.3 billion|due|s=airport} of that to its airport, which had the right to chain the last jet to the ground but, on Monday, chose not to.

@doc b-gov | government notice | 2033-09-30
Notice to passengers of Skarfur Air: status at 18:00, Friday 30 September

The Icelandic Transport Board has to date organised {22|fl2|t=at 18:00} relief flights. On these and on seats given by other airlines, {4,100|home2|t=at 18:00} travellers have come home. We are aware of {5,700|str2|t=at 18:00} who are still waiting, of whom {1,900|alc|s=Alicante|t=at 18:00} are in Alicante and {1,250|ten|s=Tenerife|t=at 18:00} on Tenerife.

1. Do not travel to the airport without a text message.
2. Seats are free until {6 October|till}. After that the fare is {19,900|fare} kronur.
3. Your card company may refund you. The Board cannot.

Wednesday's figure of {9,800|str1|t=Wednesday's} was an estimate made from booking data and has held up well.

Case no. 2033-09-1177. Press: +354 555 0121.

@doc c-daily | Reykjavík daily, English page | 2033-10-05
'The last puffin flies on Thursday'

Only {640|str3|t=yesterday|by=The Transport Board} of Skarfur Air's customers were still abroad yesterday. The Transport Board has fetched {9,160|home3|t=yesterday} in {47|fl3|t=yesterday} flights and thinks that the operation will cost taxpayers {410 million|cost|by=it} kronur, "give or take a jet".

Meanwhile Hálogi has taken back {nine|imp2|t=by now} aircraft by now, counting the {four|imp|t=before the collapse} that it held before the collapse. The last {four|rem} belong to a Japanese fund, which is in no hurry.

Finance Minister Þórdís Valberg said that the loss of the airline would take {0.7|gdp} percentage points off growth next year, leaving {1.6|gdpl}. She ruled out state aid. "We carried the people. We are not going to carry the company."

The cabin crew union, {460|cc} of whose members worked for Skarfur, opened a soup kitchen in Hafnarfjörður as a joke and served {300|-} on the first day.

Weather: 6°C, sleet. Volcano: quiet.

@doc d-wire | Nordic wire | 2034-01-16
Skarfur creditors file claims of {44.7 billion|clm} kronur

REYKJAVIK (Nordpress) - Creditors of the collapsed airline Skarfur Air have lodged claims for {44.7 billion|clm|t=by Sunday's deadline|by=its receiver} kronur by Sunday's deadline, its receiver said, against {31 billion|debt|t=when it stopped flying} of debt in the books when it stopped flying in September. The assets amount to {6.8 billion|ast|by=its receiver}.

More than {8,000|>ncl} claims were filed. Compensation for delays accounts for {5.1 billion|delay}, wages and notice for {3.9 billion|wag}. The airport operator asks for {2.3 billion|due} and the lessor Hálogi for {11.2 billion|hal}.

The board said on Monday that the flights which brought home {9,160|home3} of {9,800|str1} stranded passengers cost {385 million|costf|t=on Monday|by=The board} kronur, less than the {410 million|cost|t=in October} foreseen in October. The {640|str3} others made their own way.

The receiver, Snæbjörn Achterberg, expects to sell the brand "for the price of a small flat".

@doc e-column | travel columnist | 2034-02-03
Dear Reader: should you mourn a puffin?

I was one of the {1.64 million|p32|t=in 2032} who flew Skarfur in 2032, and one of the {9,800|str1|t=last September} it left on the carpet last September. I got home from Alicante on the Board's nineteenth flight. By that evening there had been {22|fl2}, and {4,100|home2} of us in our own beds. I slept till noon.

Since then I have become a creditor. I am owed {62,000|-} kronur; the estate has {6.8|ast|x=1000000000} billion for {44.7|clm|x=1000000000} billion of us, so I look forward to {9,400|-}.

What do I miss? The {2:10|last} to Toronto, always full, always late. On its final night it was punctual, the only flight that whole week that was. Less than three hours afterwards, at {five in the morning|stop|v=5}, they telephoned the crew on board and told them that they no longer worked there.

She finished the meal service, the purser told me. There were {196|load} on board, infants included.
