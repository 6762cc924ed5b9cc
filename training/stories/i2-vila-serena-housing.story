@story vila-serena-housing
@topic Affordable housing programme of Vila Serena, Portugal: promised, begun, delivered
@subject V = Vila Serena | the municipality | the câmara | the council
@subject M = Leonor Quintanilha | Quintanilha | Mayor Quintanilha | the mayor
@subject O = Bento Salvaterra | Salvaterra | the opposition councillor
@subject P = Porta Aberta programme | Porta Aberta | the programme
@subject C = Consórcio Tágide | the consortium | the builder | Tágide
@subject E = the Olaria estate | Olaria | the estate
@fact pr = 3000 | units_pledged | M | affordable homes | by 2035 | plan | pledged
@fact co = 1860 | homes | P | homes under contract | 2033-10-01 | cumulative
@fact st = 1120 | homes | P | homes under construction | 2033-10-01 | snapshot
@fact dl = 412 | homes | P | homes handed over | 2033-10-01 | cumulative
@fact rn = 328 | homes | P | homes under contract and not begun | 2033-10-01 | snapshot
@fact oe = 264 | homes | E | homes planned | - | plan
@fact od = 96 | homes | E | homes handed over | 2033-09-28 | cumulative
@fact cs = 487000000 | budget | P | total cost in euros | - | plan
@fact sp = 171000000 | spending | P | money paid out in euros | 2033-10-01 | cumulative
@fact eu = 62 | other | P | share paid from European funds | - | plan
@fact ap = 9340 | waiting | V | households on the waiting list | 2033-09-15 | snapshot
@fact lo = 214 | other | E | applicants drawn in the lottery | 2033-09-28 | cumulative
@fact rt = 385 | price | E | average monthly rent in euros | 2033-09-28 | snapshot
@fact mk = 1140 | price | V | average monthly rent in euros on the open market | 2033 second quarter | snapshot
@fact dy = 14 | duration | C | months of delay | 2033-10-01 | snapshot
@fact fi = 1300000 | damages | C | penalty in euros for the delay | 2033-10-01 | snapshot
@fact rm = 1140 | homes | P | promised homes without a contract | 2033-10-01 | snapshot
@fact em = 2750 | homes | V | homes that stand empty | 2031 census | snapshot
@rel sum co = st + dl + rn
@rel diff rm = pr - co
@rel share dlp = dl / pr
@fact dlp = 13.7 | other | P | share of the promised homes handed over | 2033-10-01 | snapshot
@fact ye = 180 | duration | V | years until the waiting list is housed, as the opposition reckons | - | plan | projected
@fact ob = 500 | units_pledged | O | empty homes to be bought | - | plan | pledged
@fact mr = 750 | price | - | monthly rent of one tenant in euros | before | snapshot
@fact stl = 31 | rate | - | rise of the price of steel | 2033 | cumulative
@fact b6 = 6 | other | E | blocks that are bare concrete | October 2033 | snapshot
@fact b9 = 9 | other | E | blocks | - | constant
@trap pr co :: promised and under contract
@trap co st :: contract and construction
@trap dl od :: programme and one estate
@trap rt mk :: programme rent and market rent
@trap rm mk :: the same figure, homes and euros
@trap oe od :: planned and handed over
@trap ap em :: households waiting and homes empty
@trap ob em :: a proposal and all empty homes

@doc municipal | municipal press office | 2033-09-28
{Ninety-six|od} families receive their keys at Olaria

The Municipality of Vila Serena today handed over {96|od|t=today} homes in the first phase of the Olaria estate, where {264|oe} will stand when the work is complete.

The tenants were among {214|lo} applicants chosen by lottery in June. They will pay an average rent of {€385|rt}, calculated from their income; the market average in the municipality is {€1,140|mk}.

"Each of these doors was a promise," said Mayor Leonor Quintanilha, who recalled that Porta Aberta is to reach {3,000|pr|t=by 2035|by=Mayor Leonor Quintanilha} homes by 2035. At present {1,860|co|t=At present} are contracted, of which {1,120|st|^} are being built.

The programme, budgeted at {487 million|cs} euros, is financed to {62%|eu} by European funds.

Largo do Município, 1 • 2950-001 Vila Serena

@doc daily | national daily | 2033-10-05
{Three thousand|pr|s=the mayor} homes, said the mayor. So far there are {412|dl|t=So far}

Eight years ago, with a spade in her hand, Leonor Quintanilha promised {3,000|pr|s=Leonor Quintanilha} homes at rents people could pay. Data to which this newspaper had access show that by the first of October {412|dl|t=by the first of October} had been delivered: {13.7%|dlp|^}.

Another {1,120|st|t=by the first of October} are under construction. {328|rn|^} have a contract and no crane. For the remainder, {1,140|rm}, there is nothing.

Of {€487 million|cs}, {€171 million|sp|t=by the first of October} has been paid out. The consortium that won the four largest lots, Tágide, is {14|dy} months late and has been fined {€1.3 million|fi}, which it contests.

On the waiting list there are {9,340|ap} households. According to the last census {2,750|em|t=the last census|by=the last census} dwellings in the municipality stand empty.

"We built nothing in this country for {twenty|-} years," the mayor replied. "Do not ask me why I am slow. Ask why I am alone."

Subscritores: leia também «37 anos à espera de uma casa»

@doc opposition | opposition statement | 2033-10-06
Councillor Bento Salvaterra: "The mayor counts bricks as if they were beds"

The mayor's press office says {1,860|co}. It is a number made of paper. A home under contract does not keep anyone dry. A home under construction, and there are {1,120|st} of those, keeps nobody dry either.

Only {412|dl} families have keys. In Olaria, where the band played last week, it is {69|!od|s=Olaria} out of {264|oe|s=Olaria}. At this pace the {9,340|ap} households on the list will be housed in {180|ye} years.

And the builder? {Fourteen|dy|s=the builder} months behind, with a fine of {1.3 million|fi|s=the builder} that is less than what it earns in a week.

We propose to buy {500|ob|s=We} of the {2,750|em} empty homes within one mandate. It would cost {a third|-} of what Porta Aberta does.

@doc expat | English-language local magazine | 2033-10-14
Keys, cranes and question marks

If you live on the south bank you will have seen the cranes at Olaria, on the road to the hypermarket. {Six|b6} of the {nine|b9} blocks are still bare concrete, but since last month people are hanging washing from the others.

Marisa Évora, who cleans at a hotel, pays the Olaria average, {€358|!rt}, for two bedrooms. Before, she paid {€750|mr|t=Before|s=she} for one. "I counted the keys {four|-} times," she says. She was one of {214|lo} names out of a drum; more than {9,000|>ap} are waiting.

The mayor's pledge stands at {3,000|pr} by 2035. Roughly {one in seven|~dlp|v=14.3} exists. The city blames Consórcio Tágide, late by {14|dy} months; Tágide blames the price of steel, up {31%|stl|by=Tágide|s=steel}.

Money is not the obstacle, or not yet: of {€487m|cs}, the town has spent {€117m|!sp|t=so far} so far, and Brussels covers {62%|eu}.

Restaurant of the month: Tasca do Zé, 4/5 stars, mains €9–14
