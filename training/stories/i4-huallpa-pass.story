@story i4-huallpa-pass
@topic Two buses collide on the Huallpa pass: toll at noon, at dusk and next morning
@subject H = Huallpa pass collision | the collision | the crash | the accident | Huallpa
@subject I = Expreso Illari | Illari | the coach to Cusco
@subject Q = Transportes Qoyllur | Qoyllur | the local bus
@subject R = Regional Hospital of Sicrapampa | the Regional | the regional hospital
@subject B = San Blas clinic | San Blas | the clinic
@fact d1 = 9 | deaths | H | people killed | 2032-08-03 noon | cumulative
@fact d2 = 14 | deaths | H | people killed | 2032-08-03 dusk | cumulative
@fact d3 = 15 | deaths | H | people killed | 2032-08-04 morning | cumulative
@fact di = 8 | deaths | I | people killed | 2032-08-03 dusk | cumulative
@fact dq = 6 | deaths | Q | people killed | 2032-08-03 dusk | cumulative
@fact j1 = 31 | injuries | H | people hurt | 2032-08-03 noon | snapshot
@fact j2 = 27 | injuries | H | people in hospital | 2032-08-03 dusk | snapshot
@fact jr = 15 | injuries | R | people in hospital | 2032-08-03 dusk | snapshot
@fact jb = 12 | injuries | B | people in hospital | 2032-08-03 dusk | snapshot
@fact m1 = 5 | missing | H | people unaccounted for | 2032-08-03 noon | snapshot
@fact pi = 34 | other | I | people on board | - | constant
@fact pq = 19 | other | Q | people on board | - | constant
@fact pt = 53 | other | H | people on board | - | constant
@fact vi = 92 | speed | I | kilometres an hour | at the collision | constant
@fact lim = 60 | speed | H | speed limit in kilometres an hour | - | constant | threshold
@fact km = 87 | distance | H | kilometre of the road | - | constant
@fact c = 05:40 | clock | H | time of the collision | - | constant
@fact ai = 38 | age | I | age of the driver | - | constant
@fact aq = 54 | age | Q | age of the driver | - | constant
@fact alt = 4310 | distance | H | metres above sea level | - | constant
@fact lic = 180 | duration | I | days without a licence | - | plan | hypothetical
@fact vq = 35 | speed | Q | kilometres an hour | at the collision | constant
@trap vi vq :: two buses
@trap d1 d2 :: the toll rose in the afternoon
@trap d2 d3 :: the toll rose overnight
@trap jr jb :: two hospitals
@trap ai aq :: two drivers
@rel sum d2 = di + dq
@rel sum j2 = jr + jb
@rel sum pt = pi + pq
@rel sum d2 = d1 + m1
@race hosp = jr jb

@doc a-agency | news agency, noon take | 2032-08-03
{Nine|d1} dead as buses meet head-on in Peruvian Andes

LIMA, Aug 3 - At least {nine|>d1|t=by midday on Tuesday|by=the highway police} people were dead by midday on Tuesday after two passenger buses crashed into each other on the Huallpa pass in southern Peru, the highway police said.

{Thirty-one|j1|^} were injured and {five|m1|^} still missing, Commander Rufino Ccahuana told reporters. He said that a coach of Expreso Illari with {34|pi|by=Commander Rufino Ccahuana} aboard, bound for Cusco, came round a bend near kilometre {87|km} at {5.40 a.m.|c} and hit a local bus of the firm Qoyllur, which had {19|pq|by=Commander Rufino Ccahuana} people in it.

The pass, {4,310|alt} metres up, had ice on it. Traffic was diverted over Route 28B.

"We expect that number to climb," said Ccahuana of the dead.

(Reporting by Milagros Tuesta-Oba; Editing by J. Prado)

@doc b-tv | television site | 2032-08-03
Death toll from Huallpa crash climbs to {14|d2} as darkness falls

⏱ Updated 18:47

The {five|m1|t=this morning} people who could not be found this morning have been found. None was alive. That brings the dead to {14|d2|t=as darkness falls}: {eight|di|^} who travelled on the coach to Cusco and {six|dq|^} from the local bus.

{27|j2|t=tonight} people are in hospital tonight. The Regional took {15|jr|^} of them, the San Blas clinic {a dozen|jb|^}.

What do we know about the drivers? The man at the wheel of the Illari coach was {38|ai} and survived. His colleague from Qoyllur, {54|aq}, did not; he was two months from retirement, his daughter says.

According to the tachograph the coach was doing {92|vi|by=the tachograph} km/h. {Sixty|lim} is allowed there.

📷 Gallery: 22 images from the pass
TRENDING: Alianza wins 3-1 · Guinea pig festival breaks record

@doc c-daily | Lima daily | 2032-08-04
A fifteenth victim, and a question about ice

Sicrapampa. — Doña Natividad Huillca, who sold cheese on both sides of the pass, died at the regional hospital at dawn. With her the number of those whom Huallpa has cost their lives stands at {15|d3|t=at dawn}; it was {14|d2|t=on Tuesday evening} on Tuesday evening and {nine|d1|t=at noon} at noon.

Altogether {53|pt} people sat in the two vehicles: {43|!pi} in that of Expreso Illari, {19|pq} in the other. The collision took place at {4.50|!c} in the morning at kilometre {87|km}, when, say survivors, it was "black and white glass".

The hospitals had {27|j2|t=on Tuesday night} to look after on Tuesday night, {12|!jr|t=on Tuesday night} in the Regional, {15|!jb|^} in the clinic.

The transport ministry has opened a file against the company, which could lose its licence for {180|lic} days.

Suscríbete: S/ 9.90 al mes

@doc d-col | opinion column | 2032-08-07
Thirty kilometres an hour

Somebody has again counted for us. {Fifteen|d3|t=since Wednesday} since Wednesday, after {fourteen|d2|t=the evening before} the evening before. I prefer another number. The coach was driven at {92|vi}; the sign at the bend says {60|lim}. Between these two lies everything that we shall hear in court.

Illari's lawyer speaks of the frost at {4,310|alt} metres. The frost was the same for the local bus, whose driver, a man of {54|aq}, had crossed up there for half his life, and who drove, it seems, at {35|vq}. The other was {83|!ai}, I read in one report, which must be a typing error; he is a young man and will have to live with it.

{Thirty-four|pi} people trusted the one, {nineteen|pq} the other. {Six|dq} of the latter are buried; {eight|di|t=on the first day} of the former died on the first day, and the cheese seller after them.

Fermín Aguirre-Soto writes here on Saturdays.
