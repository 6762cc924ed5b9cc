@story zb-izmir-courier-strike
@topic Moto-couriers' strike and a court ruling in Turkey
@subject C = Motorlu Kurye Platformu | the platform of couriers | couriers | the riders
@subject H = Hızlıkapı | the delivery firm | the app | the company
@subject M = labour ministry | the ministry
@subject L = Izmir labour court | the court
@subject R = union expert Defne Alkan | Alkan
@fact cour = 24000 | jobs | H | couriers working for the app | 2034-01 | snapshot
@fact out = 6500 | other | C | couriers who switched off | 2034-01-29 | snapshot
@fact outh = 2100 | other | H | couriers who switched off by the firm's count | 2034-01-29 | snapshot
@fact fee0 = 118 | price | H | lira paid for a parcel | 2033 | constant
@fact fee1 = 131 | price | H | lira paid for a parcel | 2034-01 | constant
@fact feed = 180 | price | C | lira demanded for a parcel | 2034-01-29 | plan | pledged
@fact feef = 152 | price | H | lira paid for a parcel | 2034-02-12 | plan | pledged
@fact up = 11 | rate | H | rise of the pay for a parcel, in percent | 2034-01 | constant
@fact inf = 38.1 | rate | - | yearly inflation, in percent | 2033-12 | snapshot
@fact fuel = 96 | price | - | lira for a litre of petrol | 2034-01 | snapshot
@fact hrs = 11 | duration | C | hours that a courier works a day | 2033 | constant
@fact pack = 42 | other | C | parcels that a courier delivers a day | 2033 | constant
@fact dead = 69 | deaths | C | couriers killed on the road in the year | 2033 | cumulative
@fact deadm = 54 | deaths | M | couriers killed on the road in the year by the ministry's count | 2033 | cumulative
@fact arr = 17 | arrests | C | couriers detained | 2034-01-30 | cumulative
@fact sued = 318 | cases | L | couriers who sued | 2033-06 | constant
@fact dam = 214000 | damages | L | lira of back pay a courier | 2034-03-18 | constant
@fact val = 87000000000 | other | H | lira that the firm is worth | 2033-11 | snapshot
@fact prov = 19 | other | C | provinces with protests | 2034-01-30 | snapshot
@fact yrs = 4 | duration | L | years in which back pay can be claimed | - | constant
@rel change up = fee0 -> fee1
@fact day = 5502 | price | C | lira earned a day before costs | 2034-01 | constant
@fact fdiff = 13 | price | H | lira by which the pay for a parcel rose | 2034-01 | constant
@fact ddiff = 62 | price | C | lira by which the pay for a parcel should rise | 2034-01-29 | plan | pledged
@fact up2 = 28.8 | rate | H | rise of the pay for a parcel by March, in percent | 2034-03 | plan
@fact exp = 5136000000 | damages | H | lira of back pay if all claim | 2034-03 | plan | hypothetical
@fact expsh = 5.9 | other | H | back pay as a share of the firm's value, in percent | 2034-03 | plan | hypothetical
@rel product day = pack * fee1
@rel diff fdiff = fee1 - fee0
@rel diff ddiff = feed - fee0
@rel change up2 = fee0 -> feef
@rel product exp = cour * dam
@rel share expsh = exp / val
@trap out outh :: couriers' against the firm's count
@trap dead deadm :: two counts of the year's deaths
@trap fee1 feef :: January against February
@trap feed feef :: demanded against promised
@trap cour out :: all against strikers

@doc a-wire | foreign wire | 2034-01-30
Turkish delivery riders strike over pay as inflation bites

ISTANBUL, Jan 30 (Levant Press) - Motorbike couriers in {19|prov|by=organisers} Turkish provinces switched off their phones for a second day on Monday, organisers said, in protest at a raise of {11%|up} by the country's biggest delivery app.

Their platform said {6,500|out|t=on Sunday|by=Their platform} riders had joined on Sunday. Hızlıkapı, which has {24,000|cour}, said it was {2,100|outh|by=Hızlıkapı} and that deliveries were "within tolerance".

Riders are paid per parcel: {131|fee1|t=this month} lira this month, {118|fee0|t=last year} last year. They want {180|feed}. Prices rose {38.1%|inf|t=in the year to December} in the year to December.

Police held {17|arr} couriers outside the company's office in Kağıthane. All were let go.

@doc b-left | left-wing daily | 2034-01-31
"We carry your soup, who carries us?"

Haber: Baran Yıldızhan

Serkan is 29 and asks us not to print the plate. He rides {eleven|hrs} hours. On a good day he does {42|pack} parcels, which at the new tariff makes {5,502|day} lira. "Then take off petrol, at {96|fuel} lira a litre; the accountant; the chain; the fine for stopping where everyone has to stop."

He isn't an employee. On paper he's an "esnaf", like the other {24,000|cour}.

{Sixty-nine|dead|t=Last year|by=the couriers' own register} of them died. Last year, that is; it's from the couriers' own register, with names. The ministry knows only {54|deadm|by=The ministry}.

The company, worth {87 billion|val|t=in November} lira when it sold a slice in November, has offered {13|fdiff} lira more per parcel. The riders counted in {19|prov} provinces are asking for {62|ddiff}.

KÜNYE — Year 41, No. 12,904 — 15 TL

@doc c-business | business TV site | 2034-02-12
Hızlıkapı raises courier fee to {152|feef} lira

HT Ekonomi | 12.02.2034 - 14:08 | Güncelleme: 16:31

After two weeks of protests, Hızlıkapı announced that it'll pay couriers {152|feef|t=from 1 March} lira per delivery from 1 March. CEO Emre Sarıgül wrote on social media that this was {29 percent|~up2|t=more than in December} more than in December.

Only {1,200|!outh|t=at its height|by=he} riders had taken part in the action at its height, he wrote.

Analyst Pelin Oktay puts the cost at {2.4 billion|-} lira a year. Petrol came to {96|fuel|t=in January} lira in January.

The riders' demand was {180|feed}. A spokesman for them called the step "a tyre, not a motorcycle".

BIST 14,211 (+0.7%) | Dollar 71.20 | Gold (gram) 9,812

@doc d-legal | law newsletter | 2034-03-19
Esnaf-kurye: Izmir court finds employment relationship

In a judgment handed down yesterday the {9th|-} Labour Court in Izmir held that {318|sued} couriers who had sued Hızlıkapı in mid-2033 are employees. It awarded {214,000|dam} lira on average in back pay.

Why it matters. If it stands, all riders ({24,000|cour} are active) may claim for {four|yrs} years back. Rough exposure: {5.1 billion|~exp} lira, or {6%|~expsh} of the price at which a stake changed hands in November ({87 billion|val}).

The bench cited working time ({11|hrs} hours), the uniform, and the app's power to set the fee without asking, as when it went from {118|fee0} to {131|fee1}. It also cited road deaths, {96|!dead|t=in 2033} in 2033.

Appeal possible within {two|-} weeks. Case no. 2033/417 E.
