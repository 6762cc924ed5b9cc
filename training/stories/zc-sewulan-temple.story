@story zc-sewulan-temple
@topic An Indonesian temple limits climbers; sandals, tickets, a protest of vendors, stone wear
@subject T = Candi Sewulan | the temple | Sewulan
@subject A = Temple Tourism Authority | the authority | the operator
@subject V = vendors of Sewulan | the vendors | the traders
@subject C = conservation office | the conservators
@subject U = Gadjah Wetan University | the university
@fact lim = 1200 | crowd | T | climbers a day allowed | 2034 | constant | threshold
@fact old = 10000 | crowd | T | climbers a day | 2019 | snapshot
@fact hr = 150 | crowd | T | climbers an hour allowed | 2034 | constant | threshold
@fact fr = 455000 | price | A | rupiah for a foreigner who climbs | 2034 | constant
@fact loc = 120000 | price | A | rupiah for an Indonesian who climbs | 2034 | constant
@fact vis = 1360000 | crowd | T | visitors | 2033 | cumulative
@fact clm = 412000 | crowd | T | climbers | 2033 | cumulative
@fact wear = 0.2 | other | C | centimetres of stone worn in a year | 2010 to 2019 | snapshot
@fact step = 49 | rate | C | percent of the steps that are worn | 2019 | snapshot
@fact san = 70000 | price | V | rupiah for a pair of sandals | 2034 | constant
@fact ven = 1943 | other | V | vendors moved | September 2033 | cumulative
@fact venp = 2600 | other | V | vendors moved according to them | September 2033 | cumulative
@fact inc = 38 | rate | V | percent fall in the vendors' income | 2034 | snapshot
@fact rev = 212000000000 | revenue | A | rupiah | 2033 | cumulative
@fact pro = 600 | crowd | V | protesters | 2034-02-12 | snapshot
@fact km = 1.8 | distance | V | kilometres to the new market | - | constant
@fact gd = 88 | jobs | A | guides | 2034 | snapshot
@trap lim old :: now and before
@trap lim hr :: a day and an hour
@trap fr loc :: foreigners and Indonesians
@trap vis clm :: visitors and climbers
@trap ven venp :: two counts
@trap ven pro :: moved and protesting

@doc antara-style | national news agency | 2034-02-13
Vendors of Sewulan temple demand return to old market

Magelang. About {600|~pro|t=on Sunday} vendors demonstrated on Sunday at the gate of Candi Sewulan for a return to the parking lot from which {1,943|ven|t=in September|by=the authority} of them had been moved in September, according to the authority, to a market {1.8|km} kilometers away.

Their income has dropped by {38|inc} percent, a survey by Gadjah Wetan University found.

The temple had {1.36 million|vis|t=last year} visitors last year. Only {1,200|lim} a day may climb it, {150|hr} an hour, with special sandals and one of {88|gd} guides. A climbing ticket costs Rp {120,000|loc} for Indonesians and Rp {455,000|fr} for foreigners.

@doc backpack-blog | travel blog | 2034-03-01
Sandals of the gods (and other expenses)

So you want to stand at the top of Sewulan at sunrise. Me too! Here's what nobody tells you.

1. You need a slot. {1,200|lim} people a day, and by ten o'clock tomorrow's are gone.
2. You need {545,000|!fr} rupiah, if your passport isn't Indonesian. Locals pay {120,000|loc}.
3. You need woven sandals. They're included, and you keep them. In the new market they go for {70,000|san}; in the old one they were {25,000|-}, says Bu Yatmi, who now sits {1.8|km} km from the nearest tourist.
4. You need a guide ({88|gd} of them, all funny).
5. You need to know why. Before the pandemic {10,000|old|t=Before the pandemic} people a day were up there. Nearly {half|~step|v=50} the steps are worn hollow.

Was it worth it? There was mist, a bell, a boy in front of me eating a fish cracker, very slowly. Yes.

@doc kompas-like | national daily | 2034-02-20
Stone is patient, traders aren't

By Retno Pamungkas-Siahaan

In the office of the conservators stands a step. It's from the north stairs, andesite, twelve centuries old. One can lay a hand in the hollow. "{Two millimetres|wear|v=0.2|t=a year} a year," says Hari Widyanto. "That's what {ten thousand|old|v=10000} soles a day did. Since there've been {1,200|lim}, in straw, we measure nothing."

Of all steps {forty-nine|step|t=by the last survey} per cent were worn by the last survey.

Out on the road it's the people who are being worn. {1,349|!ven} traders were moved in September, or {2,600|venp|by=the traders} if one asks the traders, who also count those without a card. They've lost {38|inc} per cent of what they earned. "The foreigners get on the electric cart here and off there," says Sutini, who sells stone Buddhas ({85,000|-}). "They see me at {twenty|-} kilometres an hour."

The authority is content. It took in {212 billion|rev|t=last year} rupiah last year, from {1.36 million|vis|^} guests of whom {412,000|clm|^} climbed.

Rupiah {16,940|-} · Merapi: level III, {14|-} avalanches

@doc vendor-letter | open letter | 2034-02-12
To the Minister

We, the traders of Sewulan, {2,600|venp} families, of whom you have registered {1,943|ven}, ask:

– to be given back {half|-} of the old place;
– that the cart stop at our market, which is {1.8|km} km from the temple, for {fifteen|-} minutes;
– that the sandals ({70,000|san} rupiah) be made by us and not in a factory in Bandung;
– that of the {455,000|fr} paid by each foreigner {5,000|-} go to a fund.

We were told that the limit of {1,500|!lim} climbers would bring "quality tourists". Quality doesn't buy key rings. Our income's fallen by {38|inc} per cent.

We're {600|pro|t=today} here today and shall be more.

Signed with {1,112|-} thumbprints
