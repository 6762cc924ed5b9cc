@story h5-lagos-film
@topic The Silver Palm film awards in Lagos: nominations, trophies, viewers, cost of the night
@subject B = Blood of the Baobab | the Baobab film | Baobab | the epic
@subject M = Market Women | the comedy | Market
@subject A = Silver Palm Awards | Silver Palms | the Palms | the ceremony | the academy | organisers
@subject O = Omotola Ekwueme-Bright | Ekwueme-Bright | Omotola | the best actress
@subject D = Sani Dantata-Cole | Dantata-Cole | the director
@fact bn = 14 | other | B | nominations | 2034-05-02 | constant
@fact mn = 9 | other | M | nominations | 2034-05-02 | constant
@fact bw = 5 | other | B | trophies won | 2034-06-10 | constant
@fact mw = 6 | other | M | trophies won | 2034-06-10 | constant
@fact cat = 27 | other | A | categories | 2034 | constant
@fact ent = 318 | other | A | films entered | 2034 | constant
@fact ent3 = 264 | other | A | films entered | 2033 | constant
@fact jur = 41 | other | A | jurors | 2034 | constant
@fact gross = 3900000000 | revenue | B | box office in naira | 2034-06-08 | cumulative
@fact mgross = 5200000000 | revenue | M | box office in naira | 2034-06-08 | cumulative
@fact bud = 2100000000 | budget | B | production cost in naira | - | constant
@fact mbud = 180000000 | budget | M | production cost in naira | - | constant
@fact tv = 11400000 | other | A | television viewers | 2034-06-10 | constant
@fact seat = 3500 | crowd | A | guests in the hall | 2034-06-10 | snapshot
@fact dur = 4 | duration | A | hours of the ceremony | 2034-06-10 | constant
@fact late = 95 | duration | A | minutes of delay | 2034-06-10 | constant
@fact age = 72 | age | O | age | 2034-06-10 | constant
@fact nth = 8 | other | O | nominations in her life | 2034 | cumulative
@fact fw = 1 | other | O | trophies won in her life | 2034-06-10 | cumulative
@fact gr = 600000000 | budget | A | state grant in naira | 2034 | constant
@fact tk = 250000 | price | A | price of a table seat in naira | 2034 | constant
@fact priz = 10000000 | price | D | prize money in naira | 2034-06-10 | constant
@fact days = 38 | duration | M | days of shooting | - | constant
@fact daysb = 160 | duration | B | days of shooting | - | constant
@fact rest = 16 | other | A | trophies won by other films | 2034-06-10 | constant
@fact mult = 28.9 | other | M | times that the takings exceed the cost | 2034-06-08 | constant
@rel sum cat = mw + bw + rest
@trap bn bw :: nominations against trophies
@trap gross bud :: takings against cost
@trap mgross gross :: two films
@trap nth fw :: nominations against wins
@trap dur late :: length against delay
@race trophies = mw bw

@doc a-wire | wire agency | 2034-06-11
Low-budget comedy upsets epic at Nigeria's Silver Palms

LAGOS, June 11 - "Market Women", a comedy shot in {38|days} days, took {six|mw|t=on Saturday night} prizes including best film at Nigeria's Silver Palm Awards on Saturday night, one more than favourite "Blood of the Baobab".

"Baobab", a war epic by Sani Dantata-Cole which cost {2.1 billion|bud} naira, had led the field with {14|bn} nominations to {nine|mn} for its rival. Dantata-Cole won best director, which carries {10 million|priz} naira.

Omotola Ekwueme-Bright, {72|age}, was named best actress at the eighth attempt for her role as a tomato wholesaler.

The academy received {318|ent} entries, up from {264|ent3|t=last year} last year, for its {27|cat} categories.

@doc b-gossip | entertainment blog, Lagos | 2034-06-11
Tears, Tomatoes and a {95|late}-Minute Wait!!! All the Drama from the Palms

by Temmy | 47 comments

Fam, where do I even start. We were told 7pm. The first award was handed over at 8.35. Jollof had finished by then oh.

But when Mama Omotola's name was called, after {EIGHT|nth} nominations since the days of VHS, the whole Eko hall stood, all {3,500|seat} of us. "I have {one|fw}," she said. "Now leave me, I want to sit down." {Seventy-two|age} years old and serving!

My seat was {₦250,000|tk} (gifted, abeg). For that money the ceremony gave us {four|dur} solid hours, two power cuts, and Baobab people frowning. {Five|bw} plaques out of {fourteen|bn} chances, you'd frown too.

Meanwhile Market, made with {180 million|mbud}, has done {5.2 billion|mgross|t=as of Thursday} in cinemas as of Thursday. Somebody tell my uncle that I can be a producer.

SEE ALSO: 12 best-dressed | 7 worst

@doc c-daily | national daily | 2034-06-12
Palms: government money well spent?

Abuja's contribution to Saturday's Silver Palms was N{600 million|gr}. The Minister of Arts, Chief Mrs Ibiso Wokoma, yesterday defended it on the ground that {11.4 million|tv|by=her} people had watched on television by her account, besides the {3,500|seat} present.

Critics point out that the sum would have paid for three pictures like "Market Women", which was made for N{180 million|mbud} and swept {six|mw} categories. It has taken N{5.2 billion|mgross|t=up to last Thursday} at the box office up to last Thursday. "Blood of the Baobab", whose N{2.1 billion|bud} budget included a loan from a state bank, stood at N{3.9 billion|gross|^} and needs rather more than that before its lenders see profit, as cinemas keep half.

The academy's {41|jur} jurors were not paid, its secretary said; a proposal to give each N500,000 was dropped.

The best film of the year, it should be added, is one of {318|ent}.

N500 | www.thenigerdelta.example | Naira: 2,140/$ (parallel 2,265)

@doc d-mag | film monthly | 2034-07-01
How Market Women beat the machine

Oluchi Brandeis-Afolabi on a night when small was big

On paper there was no contest. One picture had {160|daysb} days of shooting, four hundred horses and {fourteen|bn} nominations. The other had {38|days} days, no horses and {nine|mn}. When the envelopes were open, the count stood at {six|mw} to {five|bw}.

The rest of the {27|cat} awards, {sixteen|rest} in all, were scattered over eleven titles, which tells you that the {forty-one|jur} jurors had actually watched things.

Dantata-Cole, gracious in defeat, will have the director's {ten million|priz} to console him, and the knowledge that {3.9 billion|gross|t=by the week of the ceremony} naira had been paid at the door by the week of the ceremony. But the comedy's returns are a different kind of number. {5.2 billion|mgross} on {180 million|mbud} is nearly {twenty-nine|~mult} times the outlay; the epic has not doubled its own.

And the old lady? "They nominated me {eight|nth} times. I thought it was a job."
